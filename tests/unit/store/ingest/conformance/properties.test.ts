import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from './encode.ts';
import { balances, read, recordsOf } from './reading.ts';

const WORDS: Record<string, string[]> = {
  'utf-8': ['naïve', '東京', 'Ωmega', 'emoji 😀'],
  'utf-16le': ['naïve', '東京', 'Ωmega'],
  'utf-16be': ['naïve', '東京', 'Ωmega'],
  'windows-1252': ['Orléans', 'Nièvre', 'Châteauroux', 'Besançon'],
  'windows-1250': ['Łódź', 'Wrocław', 'Kraków', 'Gdańsk'],
  'windows-1251': ['Москва', 'Тверь', 'Псков', 'Казань'],
  'windows-1256': ['القاهرة', 'الرياض', 'دمشق', 'بغداد'],
  shift_jis: ['東京都', '大阪府', '北海道', '不明者'],
  'euc-kr': ['서울', '부산', '대구', '인천'],
  gb18030: ['北京市', '上海市', '广东省', '天津市'],
  big5: ['臺北市', '高雄市', '桃園縣', '臺中市'],
};

const quoted = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || /["\r\n']/.test(cell) || cell !== cell.trim()
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

/** A table of a name, a text, a number and a date, as an office writes one. */
const table = fc
  .record({
    encoding: fc.constantFrom(...Object.keys(WORDS)),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    always: fc.boolean(),
    bom: fc.boolean(),
    lastEnd: fc.boolean(),
  })
  .chain((dialect) =>
    fc.record({
      dialect: fc.constant(dialect),
      rows: fc.array(
        fc.tuple(
          fc.constantFrom(...(WORDS[dialect.encoding] ?? [])),
          fc.constantFrom(
            'plain',
            'with, comma',
            'with; semicolon',
            'says "so"',
            'two\nlines',
            'a | b',
            "it's",
          ),
          fc.integer({ min: 0, max: 999 }),
          fc.constantFrom('2014-03-31', '2015-12-01', '2016-07-20'),
        ),
        { minLength: 4, maxLength: 30 },
      ),
    }),
  );

describe('any table', () => {
  it('written in any dialect and encoding comes back equal', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ dialect, rows }) => {
        const { encoding, delimiter, end, always, bom, lastEnd } = dialect;
        const cells = rows.map((row) => row.map(String));
        const text =
          [['place', 'note', 'count', 'day'], ...cells]
            .map((row) => row.map((cell) => quoted(cell, delimiter, always)).join(delimiter))
            .join(end) + (lastEnd ? end : '');
        const found = await read(encode(text, encoding, bom && encoding.startsWith('utf')));
        expect(found.understanding).toMatchObject({ encoding, delimiter, headerRows: [1] });
        expect(found.texts).toEqual(cells);
        expect(found.values.map((row) => row[2])).toEqual(rows.map((row) => row[2]));
        expect(found.understanding.setAside).toEqual([{ reason: 'header', count: 1, firstRows: [1] }]);
        expect(balances(found)).toBe(true);
      }),
      { numRuns: 150, seed: 16 },
    );
  });

  it('of any cells is split into the same records, however it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é', ';') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        fc.nat(9),
        (rows, cut) => {
          const text = rows.map((row) => row.map((one) => quoted(one, ',', true)).join(',')).join('\n');
          expect(recordsOf(text, undefined, cut + 1)).toEqual(rows);
        },
      ),
      { numRuns: 500, seed: 16 },
    );
  });

  it('with a decimal comma has the numbers that were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 5, maxLength: 20 }),
        async (all) => {
          const numbers = all.map((one) => one / 100);
          const written = numbers.map((one) =>
            one.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
          );
          const found = await read(
            `Ort;Wert\n${written.map((one, at) => `Ort ${at + 1};${one}`).join('\n')}\n`,
          );
          expect(found.values.map(([, value]) => value)).toEqual(numbers);
        },
      ),
      { numRuns: 50, seed: 16 },
    );
  });
});
