import { gzipSync, strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { understand } from '../../../../../src/lib/store/ingest/understand.ts';
import { balances, read } from '../conformance/reading.ts';

const TABLE = 'place,n\nLondon,5\nLeeds,7\n';
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

describe('archives', () => {
  it('are told by their bytes, whatever their name', async () => {
    const { understanding, texts } = await read(owned(gzipSync(strToU8(TABLE))));
    expect(understanding).toMatchObject({ rows: 2, entries: [], entry: null });
    expect(texts).toEqual([
      ['London', '5'],
      ['Leeds', '7'],
    ]);
  });

  it('with several tables offer each of them, the largest first', async () => {
    const zip = owned(
      zipSync({
        'small.csv': strToU8('a\n1\n'),
        'folder/large.csv': strToU8(TABLE.repeat(9)),
        'readme.txt': strToU8('words '.repeat(900)),
        '__MACOSX/._large.csv': strToU8('x'),
        'picture.png': strToU8('x'),
      }),
    );
    const first = await read(zip);
    expect(first.understanding.entries).toEqual(['folder/large.csv', 'small.csv', 'readme.txt']);
    expect(first.understanding.entry).toBe('folder/large.csv');
    const small = await read(zip, { entry: 'small.csv' });
    expect(small.understanding).toMatchObject({ entry: 'small.csv', rows: 1 });
    expect(balances(small)).toBe(true);
  });

  it('that are damaged, cut off or without a table are refused with the next step', async () => {
    const gz = owned(gzipSync(strToU8(TABLE.repeat(2000))));
    await expect(read(gz.slice(0, gz.length - 40))).rejects.toMatchObject({ kind: 'file' });
    const zip = owned(zipSync({ 'a.csv': strToU8(TABLE.repeat(2000)) }));
    await expect(read(zip.slice(0, 90))).rejects.toMatchObject({ kind: 'file' });
    await expect(read(owned(zipSync({ 'a.png': strToU8('x') })))).rejects.toThrow(/no \.csv/);
    await expect(read(owned(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })))).rejects.toThrow(/Excel/);
    await expect(read(owned(zipSync({ 'a.csv': gz })))).rejects.toThrow(/archive/);
  });

  it('that unpack to hundreds of times their size are refused before they fill the memory', async () => {
    const zeros = new Uint8Array(24 * 2 ** 20).fill(0x30);
    await expect(read(owned(gzipSync(zeros)))).rejects.toThrow(/times its size/);
    await expect(read(owned(zipSync({ 'a.csv': zeros })))).rejects.toThrow(/times its size/);
  });
});

describe('a file that holds no text', () => {
  it.each([
    ['', 'empty'],
    ['%PDF-1.7\n', 'PDF'],
    ['\x89PNG\r\n', 'PNG'],
    ['PAR1\x15\x00', 'Parquet'],
    ['<!DOCTYPE html><html>', 'web page'],
    ['{"rows": []}', 'JSON'],
    ['\n \n\r\n', 'no table'],
  ])('is refused by what it is: %j', async (start, word) => {
    await expect(read(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).rejects.toThrow(word);
  });

  it('is refused where its bytes make no sense', async () => {
    await expect(read(owned(zlibSync(strToU8(TABLE.repeat(400)), { level: 0 })))).resolves.toBeDefined();
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + 7) % 32);
    await expect(read(noise)).rejects.toMatchObject({ kind: 'file' });
  });

  it('stops when the signal says so', async () => {
    const source = sourceOfBytes('a.csv', owned(strToU8(TABLE)));
    const signal = AbortSignal.abort();
    await expect(understand(source, {}, { areas: [], signal })).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
