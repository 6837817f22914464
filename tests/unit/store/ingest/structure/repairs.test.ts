import { describe, expect, it } from 'vitest';
import { sourceOfText } from '../../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { joinSources } from '../../../../../src/lib/store/ingest/bytes/joined.ts';
import { readRows } from '../../../../../src/lib/store/ingest/read-batches.ts';
import { understand } from '../../../../../src/lib/store/ingest/understand.ts';
import { aside, balances, read, type Read } from '../conformance/reading.ts';

const codes = ({ understanding }: Read): string[] => understanding.issues.map(({ code }) => code);

describe('repairs', () => {
  it('change cells and leave out rows wherever the file is read', async () => {
    const found = await read('a,b\nLeeds,1\nYork,?x\nBath,?x\nDeal,4\n', {
      edits: [
        { kind: 'replace', column: 1, from: '?x', to: '7' },
        { kind: 'cell', row: 3, column: 1, text: '8' },
        { kind: 'exclude', rows: [5], reason: 'counted twice' },
      ],
    });
    expect(found.values).toEqual([
      ['Leeds', 1],
      ['York', 8],
      ['Bath', 7],
    ]);
    expect(found.understanding.setAside).toContainEqual({
      reason: 'excluded',
      count: 1,
      firstRows: [5],
      note: 'counted twice',
    });
    expect(found.understanding.sample.last.at(-1)).toEqual({ a: 'Bath', b: 7 });
    expect(balances(found)).toBe(true);
  });
});

describe('several files', () => {
  const january = sourceOfText('january.csv', 'place,n\nLeeds,1\nYork,2\n');

  it('append when their columns agree, each in its own dialect', async () => {
    const february = sourceOfText('february.csv', 'Crimes in February\n\nplace;n\nLeeds;3\n');
    const found = await read(joinSources([january, february]));
    expect(found.texts).toEqual([
      ['Leeds', '1'],
      ['York', '2'],
      ['Leeds', '3'],
    ]);
    expect(found.lines).toEqual([2, 3, 7]);
    expect(aside(found)).toEqual({ header: 2, title: 1, blank: 1 });
    expect(codes(found)).toContain('files-joined');
  });

  it('are refused when their columns differ', async () => {
    const other = sourceOfText('other.csv', 'city,count\nLeeds,3\n');
    await expect(read(joinSources([january, other]))).rejects.toThrow(/different columns/);
  });
});

it('shows some rows as written and as converted, or only those with a fault', async () => {
  const source = sourceOfText('a.csv', 'a,n\n' + 'x,1\n'.repeat(50) + 'y,oops\nz,*\n' + 'x,1\n'.repeat(50));
  const understanding = await understand(source, {}, { areas: [] });
  const [, fault] = await readRows(source, understanding, {}, { offset: 49, count: 2, faultsOnly: false });
  expect(fault?.cells[1]).toEqual({ text: 'oops', value: null, state: 'fault' });
  const faults = await readRows(source, understanding, {}, { offset: 0, count: 9, faultsOnly: true });
  expect(faults.map(({ row }) => row)).toEqual([52]);
});

describe('the head of a file', () => {
  it('that is the whole file keeps the last row, though no line end follows it', async () => {
    const source = sourceOfText('ends.csv', 'place,count\nNorth,1\nSouth,2');
    const head = await understand(source, {}, { areas: [], headOnly: true });
    expect(head).toMatchObject({ complete: true, rows: 2, read: 3 });
  });
});
