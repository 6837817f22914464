import { gzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../../src/lib/store/failure.ts';
import { balances, read, type Read } from './reading.ts';

const TEXT =
  'Crimes by place\n\nplace;year;n\n' +
  Array.from({ length: 40 }, (_, at) => `"Place ""${at}""";${2000 + at};${at * 3},5\n`).join('') +
  'Total;;2340\n\nSource: police\n';
const BYTES = new TextEncoder().encode(TEXT);

/** What comes of bytes: rows that balance, or a refusal in plain words. */
async function outcome(bytes: Uint8Array<ArrayBuffer>): Promise<Read | Failure> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

async function isSound(bytes: Uint8Array): Promise<boolean> {
  const came = await outcome(new Uint8Array(bytes));
  return came instanceof Failure ? came.kind === 'file' && came.help !== '' : balances(came);
}

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
const flipped = (bytes: Uint8Array, changes: [number, number][]): Uint8Array => {
  const copy = bytes.slice();
  for (const [place, byte] of changes) copy[place % copy.length] = byte;
  return copy;
};

describe('a damaged file', () => {
  it('with bytes flipped balances or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => isSound(flipped(BYTES, changes))),
      { numRuns: 150, seed: 16 },
    );
  });

  it('cut off anywhere balances or is refused', async () => {
    for (let end = 0; end < BYTES.length; end += 17) expect(await isSound(BYTES.slice(0, end))).toBe(true);
  });

  it('that is an archive with bytes flipped or cut off balances or is refused', async () => {
    const archives = [gzipSync(BYTES), zipSync({ 'a.csv': BYTES })];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), flips, fc.nat(100), async (archive, changes, cut) =>
        isSound(flipped(archive, changes).slice(0, Math.max(1, archive.length - cut))),
      ),
      { numRuns: 100, seed: 16 },
    );
  });

  it('of any bytes balances or is refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), isSound), {
      numRuns: 200,
      seed: 16,
    });
  });

  it('of delimiters, quotes, line ends and zeros in any order balances or is refused', async () => {
    const unit = fc.constantFrom(
      'a',
      '1',
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '\0',
      ' ',
      '\t',
      'Total',
      'Source: x',
      '2019',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 300 }), (text) =>
        isSound(new TextEncoder().encode(text)),
      ),
      { numRuns: 400, seed: 16 },
    );
  });
});

describe('a file beyond all measure', () => {
  it('may have ten thousand columns', async () => {
    const row = (cell: (at: number) => string): string =>
      Array.from({ length: 10_000 }, (_, at) => cell(at)).join(',');
    const found = await read([row((at) => `c${at}`), row(String), row(String), row(String)].join('\n'));
    expect(found.understanding.columns).toHaveLength(10_000);
    expect(found.understanding.rows).toBe(3);
    expect(balances(found)).toBe(true);
  });

  it('may have a line of megabytes, which is set aside', async () => {
    const found = await read(`a,b\n1,2\n${'x'.repeat(6_000_000)}\n3,4\n5,6\n`);
    expect(found.texts).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(found.understanding.setAside).toContainEqual({ reason: 'unreadable', count: 1, firstRows: [3] });
  });

  it('sets rows with zero bytes aside and keeps the others', async () => {
    const found = await read('a,b\n1,2\n3,\0\n5,6\n7,8\n');
    expect(found.understanding.setAside).toContainEqual({ reason: 'unreadable', count: 1, firstRows: [3] });
    expect(found.lines).toEqual([2, 4, 5]);
  });
});
