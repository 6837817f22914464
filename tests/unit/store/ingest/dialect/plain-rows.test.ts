import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../../../src/lib/store/ingest/bytes/read-stream.ts';
import type { ByteSource, Settings } from '../../../../../src/lib/store/ingest/understanding.ts';
import { balances, read } from '../conformance/reading.ts';

/** A replacement of what no cell is: each row is then looked at closely. */
const CLOSELY: Settings = { edits: [{ kind: 'replace', column: 0, from: 'in no cell', to: '' }] };

/** Long enough that a layout is decided and the rest may be taken without a closer look. */
const ROWS = 600;

const name = fc.constantFrom(
  'Leeds',
  'York',
  'Châteauroux',
  '東京都',
  '"Bath"',
  '"Kingston, Surrey"',
  '',
  'Total',
);
const odd = fc.constantFrom(
  '"two\nlines"',
  '"says ""so"""',
  '"never closed',
  'lone "quote"',
  ' "spaced"',
  'nul\0',
);
const number = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }).map(String),
  fc.double({ min: -9, max: 9, noNaN: true }).map((value) => value.toFixed(3)),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom(
    '',
    '..',
    '*',
    '0',
    '-0',
    '007',
    '12.',
    '.5',
    '1e3',
    '5%',
    '123456789012345678',
    '20140131',
  ),
);
const plain = fc.tuple(
  name,
  number,
  fc.integer({ min: 0, max: 1e7 }).map((id) => `R-${id}`),
  number,
);
const broken = fc.tuple(odd, number, fc.constantFrom('x', '"y'), number);
const rows = fc.array(fc.oneof({ weight: 40, arbitrary: plain }, { weight: 1, arbitrary: broken }), {
  minLength: ROWS,
  maxLength: ROWS,
});

function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): ByteSource {
  return {
    ...sourceOfBytes('file.csv', bytes),
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
          controller.close();
        },
      }),
  };
}

describe('rows that are taken without a closer look', () => {
  it('come out as when each is looked at closely, with the same counts and faults', async () => {
    const cases = fc.tuple(rows, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 7, max: 9000 }));
    await fc.assert(
      fc.asyncProperty(cases, async ([all, end, size]) => {
        const text =
          [['place', 'n', 'reference', 'rate'], ...all].map((row) => row.join(',')).join(end) + end;
        const file = inPieces(new TextEncoder().encode(text), size);
        const [taken, closely] = [await read(file), await read(file, CLOSELY)];
        expect(taken).toEqual(closely);
        expect(balances(taken)).toBe(true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('are repaired and excluded one by one', async () => {
    const text = 'place,n\n' + Array.from({ length: ROWS }, (_, row) => `Leeds,${row}\n`).join('');
    const edits: Settings['edits'] = [
      { kind: 'cell', row: 502, column: 1, text: '7' },
      { kind: 'exclude', rows: [555, 501], reason: 'a test' },
    ];
    const found = await read(text, { edits });
    expect(found.understanding).toMatchObject({ rows: ROWS - 2 });
    expect(found.values[499]).toEqual(['Leeds', 7]);
    expect(found.lines).not.toContain(555);
    expect(balances(found)).toBe(true);
  });

  it('keep the line of a fault far into the file', async () => {
    const rest = Array.from({ length: ROWS }, (_, row) => `Leeds,${row}\n`).join('');
    const found = await read(`place,n\n${rest}York,many\n${rest}`);
    const column = found.understanding.columns[1];
    expect(column).toMatchObject({ faults: 1, values: 2 * ROWS });
    expect(found.understanding.issues.find(({ code }) => code === 'not-a-number')?.row).toBe(ROWS + 2);
  });

  it('are UTF-8 to the last byte, or the whole file is looked at', async () => {
    const text = 'place;n\n' + Array.from({ length: ROWS * 200 }, (_, row) => `Leeds;${row}\n`).join('');
    const bytes = new TextEncoder().encode(text);
    const file = new Uint8Array(bytes.length + 10);
    file.set(bytes);
    // `Orléans;1` in Windows-1252.
    file.set([0x4f, 0x72, 0x6c, 0xe9, 0x61, 0x6e, 0x73, 0x3b, 0x31, 0x0a], bytes.length);
    const found = await read(file);
    expect(found.understanding.encoding).toBe('windows-1252');
    expect(found.texts.at(-1)).toEqual(['Orléans', '1']);
  });
});
