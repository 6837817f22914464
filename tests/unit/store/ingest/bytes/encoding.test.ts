import { describe, expect, it } from 'vitest';
import { encodingOfBytes, surveyEncoding } from '../../../../../src/lib/store/ingest/bytes/encoding.ts';
import { encode } from '../conformance/encode.ts';
import { read } from '../conformance/reading.ts';

const TABLES: [encoding: string, text: string][] = [
  ['windows-1252', 'Commune;Année;Délits\r\nOrléans;2014;3\r\nNièvre;2014;2\r\nChâteauroux;2015;8\r\n'],
  ['windows-1252', 'Land;Jahr;Fälle\r\nBaden-Württemberg;2014;3\r\nThüringen;2014;5\r\n'],
  ['windows-1252', 'name,n\r\nCafé,3\r\nBar,4\r\n'],
  ['windows-1252', 'Cidade;n\r\nSÃO PAULO;3\r\nGONÇALVES;4\r\nMARANHÃO;5\r\n'],
  ['windows-1252', 'Año;Delito;n\r\n2014;Robo en España;3\r\n2014;Daños;4\r\n'],
  ['windows-1250', 'Miasto;Liczba\r\nŁódź;3\r\nKraków;4\r\nPoznań;5\r\nWrocław;6\r\n'],
  ['windows-1250', 'Město;Počet\r\nPlzeň;3\r\nÚstí nad Labem;4\r\nČeské Budějovice;5\r\n'],
  ['windows-1251', 'Регион;Год;Всего\r\nМосква;2014;5\r\nСанкт-Петербург;2014;7\r\n'],
  ['windows-1253', 'Πόλη;Έτος\r\nΑθήνα;2014\r\nΘεσσαλονίκη;2015\r\n'],
  ['windows-1254', 'Şehir;Yıl\r\nİstanbul;2014\r\nDiyarbakır;2015\r\nŞanlıurfa;2015\r\n'],
  ['windows-1255', 'עיר;שנה\r\nירושלים;2014\r\nתל אביב;2015\r\n'],
  ['windows-1256', 'البلد;السنة;العدد\r\nمصر;2014;5\r\nالسعودية;2014;7\r\n'],
  ['iso-8859-2', 'Miasto;Liczba\r\nŁódź;3\r\nKraków;4\r\nŚwiętochłowice;5\r\n'],
  ['iso-8859-5', 'Регион;Год;Всего\r\nМосква;2014;5\r\nСанкт-Петербург;2014;7\r\n'],
  ['iso-8859-6', 'البلد;السنة;العدد\r\nمصر;2014;5\r\nالسعودية;2014;7\r\n'],
  ['koi8-r', 'Регион;Год;Всего\r\nМосква;2014;5\r\nСанкт-Петербург;2014;7\r\n'],
  ['macintosh', 'Commune;Année\r\nOrléans;2014\r\nNièvre;2014\r\nChâteauroux;3\r\n'],
  ['shift_jis', '年度,都道府県,件数\r\n2014,北海道,5\r\n2015,東京都,不明\r\n2016,大阪府,7\r\n'],
  ['euc-kr', '연도,지역,건수\r\n2014,서울특별시,5\r\n2015,부산광역시,7\r\n'],
  ['gb18030', '年份,地区,数量\r\n2014,北京市,5\r\n2015,上海市,7\r\n2015,广东省,7\r\n'],
  ['big5', '年度,地區,件數\r\n2014,臺北市,5\r\n2015,高雄市,7\r\n2015,桃園市,8\r\n'],
  ['utf-8', 'Année;n\r\nété;3\r\n'],
  ['utf-16le', 'a;b\r\nété;3\r\n'],
  ['utf-16be', '年份,地区\r\n2014,北京市\r\n2015,上海市\r\n'],
];

describe('the encoding of a file', () => {
  it.each(TABLES)('is told from its bytes: %s, %j', async (encoding, text) => {
    const { understanding, texts } = await read(encode(text, encoding));
    expect(understanding.encoding).toBe(encoding);
    const cells = text.split('\r\n').slice(1, -1);
    expect(texts.map((row) => row.join(understanding.delimiter))).toEqual(cells);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('is said by a byte order mark: %s', async (encoding) => {
    const { understanding } = await read(encode('a,b\n1,2\n', encoding, true));
    expect(understanding).toMatchObject({ encoding, bom: true, headerRows: [1] });
    expect(understanding.columns.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('is told from the whole file where only its last line is not ASCII', async () => {
    const plain = 'place,n\n' + 'London,12345\n'.repeat(120_000);
    const { understanding, texts } = await read(encode(`${plain}Orléans,7\n`, 'windows-1252'));
    expect(understanding.encoding).toBe('windows-1252');
    expect(understanding.rows).toBe(120_001);
    expect(texts.at(-1)).toEqual(['Orléans', '7']);
  });

  it('stays UTF-8 where single bytes of many are damaged, and says so', async () => {
    const bytes = encode('place,n\n' + 'Orléans,7\nNièvre,8\n'.repeat(50), 'utf-8');
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const { understanding } = await read(bytes);
    expect(understanding.encoding).toBe('utf-8');
    expect(understanding.issues.find(({ code }) => code === 'unread-character')).toMatchObject({ row: 2 });
  });

  it('can be said by the analyst', async () => {
    const bytes = encode('mot;n\nété;1\n', 'windows-1252');
    expect((await read(bytes, { encoding: 'iso-8859-15' })).understanding.encoding).toBe('iso-8859-15');
    await expect(read(bytes, { encoding: 'no-such' })).rejects.toMatchObject({ kind: 'file' });
  });

  it('does not depend on where the pieces of a file end', async () => {
    const bytes = encode('地区,数量\n' + '北京市,5\n上海市,7\n'.repeat(9), 'gb18030');
    const pieces = async function* (size: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
    };
    for (const size of [1, 2, 3, 7, 1000])
      expect((await surveyEncoding(pieces(size))).encoding).toBe('gb18030');
    expect(encodingOfBytes(encode('é'.repeat(9), 'utf-8').slice(0, -1), true).encoding).toBe('utf-8');
  });
});
