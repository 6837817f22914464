import { describe, expect, it } from 'vitest';
import { converter } from '../../../../../src/lib/store/ingest/column/convert.ts';
import { decideColumn } from '../../../../../src/lib/store/ingest/column/decide.ts';
import { ColumnProfile } from '../../../../../src/lib/store/ingest/column/profile.ts';
import type { Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import {
  SUSPICION_ISSUES,
  suspicion,
  type SuspicionCode,
} from '../../../../../src/lib/store/ingest/suspicion/issue-words.ts';
import { Suspicions } from '../../../../../src/lib/store/ingest/suspicion/suspicions.ts';
import { unitJumps } from '../../../../../src/lib/store/ingest/suspicion/unit-jumps.ts';
import type { Issue } from '../../../../../src/lib/store/ingest/understanding.ts';

const NO_MARKS = { missingMarks: [], suppressedMarks: [] };
const HEADS: [string, Role][] = [
  ['area', 'where'],
  ['year', 'when'],
  ['cases', 'count'],
  ['share %', 'share'],
];

/** Five places over twenty years, calm. */
function calm(): string[][] {
  return ['A', 'B', 'C', 'D', 'E'].flatMap((place, at) =>
    Array.from({ length: 20 }, (_, year) => [
      place,
      String(2005 + year),
      String(150 + at * 40 + (year % 7)),
      (20 + (year % 5) * 1.5 + at / 10).toFixed(1),
    ]),
  );
}

function issuesOf(rows: readonly string[][], heads = HEADS): Issue[] {
  const columns = heads.map(([name, role], index) => {
    const profile = new ColumnProfile();
    rows.forEach((row, place) => profile.add(row[index] ?? '', place + 2));
    const decided = decideColumn(profile, { index, name, header: name, ...NO_MARKS });
    return { ...decided, role: { role, confidence: 1, why: '' } };
  });
  const convert = columns.map((column) => converter(column, NO_MARKS));
  const watch = new Suspicions(columns, { today: '2026-05-01' });
  rows.forEach((row, place) =>
    watch.add(
      row.map((cell, at) => convert[at]?.(cell) ?? null),
      place + 2,
    ),
  );
  return watch.issues();
}

function changed(change: (rows: string[][]) => void): Issue[] {
  const rows = calm();
  change(rows);
  return issuesOf(rows);
}

function set(rows: string[][], row: number, column: number, text: string): void {
  const cells = rows[row];
  if (cells) cells[column] = text;
}

describe('suspicions', () => {
  it('are none in calm data', () => {
    expect(issuesOf(calm())).toEqual([]);
  });

  it.each<[string, string, (rows: string[][]) => void, number]>([
    ['a jump by a thousand', 'unit-jump', (rows) => set(rows, 7, 2, '157000'), 9],
    ['a share above 100', 'impossible-share', (rows) => set(rows, 31, 3, '140'), 33],
    ['a share below 0', 'impossible-share', (rows) => set(rows, 31, 3, '-4'), 33],
    ['a negative count', 'negative-count', (rows) => set(rows, 50, 2, '-3'), 52],
    ['-999', 'sentinel', (rows) => set(rows, 40, 2, '-999'), 42],
    ['a fraction among percents', 'fraction-among-percents', (rows) => set(rows, 30, 3, '0.2'), 32],
    ['a key again with another value', 'duplicate-key', (rows) => rows.push(['A', '2009', '5', '30']), 102],
    ['a row again', 'duplicate-row', (rows) => rows.push([...(rows[3] ?? [])]), 102],
    ['a year to come', 'future-date', (rows) => rows.push(['A', '2031', '152', '20']), 102],
    ['a value far from all others', 'outlier', (rows) => set(rows, 60, 2, '9000000'), 62],
  ])('point at %s, with its line', (_, code, change, row) => {
    expect(changed(change).find((issue) => issue.code === code)).toMatchObject({ row, count: 1 });
  });

  it('point at a series that never changes while others do', () => {
    const issues = changed((rows) => rows.slice(0, 20).forEach((row) => (row[3] = '21.5')));
    expect(issues).toMatchObject([{ code: 'repeated-over-time', column: 'share %', count: 1, row: 2 }]);
  });

  it('find jumps whatever the order of rows', () => {
    const issues = changed((rows) => {
      set(rows, 7, 2, '157000');
      rows.reverse();
    });
    expect(issues.find(({ code }) => code === 'unit-jump')).toMatchObject({ row: 94, count: 1 });
  });

  it('do not take a wide spread of counts for outliers', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      `P${i}`,
      '2014',
      String(Math.round(1.08 ** (i + 1))),
      '20',
    ]);
    expect(issuesOf(rows)).toEqual([]);
  });

  it('do not call events that happen twice a mistake of the key', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      `Street ${i % 8}`,
      '2014-03-01',
      i % 2 ? 'theft' : 'burglary',
    ]);
    const heads: [string, Role][] = [
      ['street', 'where'],
      ['day', 'when'],
      ['kind', 'category'],
    ];
    expect(issuesOf(rows, heads).map(({ code }) => code)).toEqual(['duplicate-row']);
  });

  it('point at degrees that are on no globe', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [String(51 + i / 100), i === 4 ? '-251.5' : '-1.5']);
    const heads: [string, Role][] = [
      ['lat', 'latitude'],
      ['lon', 'longitude'],
    ];
    expect(issuesOf(rows, heads)).toMatchObject([{ code: 'impossible-coordinate', column: 'lon', row: 6 }]);
  });

  it('are said in sentences with a next step', () => {
    for (const code of Object.keys(SUSPICION_ISSUES) as SuspicionCode[]) {
      expect(suspicion(code, { column: 'x', count: 2, row: 3, detail: 'd' }).message).toMatch(
        /^.+[.?;:] ?.+\.$/,
      );
    }
  });
});

describe('a jump of the unit', () => {
  it('out and back is one, a lasting change too', () => {
    expect(unitJumps([120, 118, 1210, 125], true)).toEqual([{ at: 2, factor: 10 }]);
    expect(unitJumps([5.1, 5.2, 5.0, 0.051, 0.05], false)).toEqual([{ at: 3, factor: 100 }]);
  });

  it('is none among small counts or in a series that jumps anyway', () => {
    expect(unitJumps([2, 3, 20, 2], true)).toEqual([]);
    expect(unitJumps([100, 300, 60, 600, 90], true)).toEqual([]);
    expect(unitJumps([100, 1000], true)).toEqual([]);
  });
});
