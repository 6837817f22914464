import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKind } from '../../../../../src/lib/store/ingest/column/cell.ts';
import {
  COLUMN_ISSUES,
  columnIssue,
  type ColumnIssueCode,
} from '../../../../../src/lib/store/ingest/column/issue-words.ts';
import { understood } from './understood.ts';

describe('marks between numbers', () => {
  it.each([
    '',
    ' ',
    '..',
    '...',
    '…',
    'n/a',
    'N/A',
    'NA',
    'NaN',
    'null',
    '-',
    '–',
    '—',
    'x',
    'X',
    ':',
    '.',
    '?',
    '不明',
    '不詳',
    's.d.',
    'k.A.',
    'нд',
    'н/д',
    'غير متوفر',
    '无',
    '#N/A',
    ': u',
  ])('%j is missing', (mark) => {
    expect(understood(['5', mark, '7.5'])).toMatchObject({
      values: [5, null, 7.5],
      column: {
        missing: 1,
        suppressed: 0,
        faults: 0,
        marksFound: [{ text: mark.trim(), meaning: 'missing', count: 1 }],
      },
    });
  });

  it.each(['*', 'c', '(c)', '[c]', '<5', '< 5', 'suppressed', 'S', '秘', ': c', '≤10', '＊'])(
    '%j is suppressed',
    (mark) => {
      expect(understood(['5', mark, '7.5'])).toMatchObject({
        values: [5, '(suppressed)', 7.5],
        column: { missing: 0, suppressed: 1, faults: 0 },
      });
    },
  );

  it('that the analyst or a note names go before all others', () => {
    const marks = { missingMarks: ['-999', 'keine'], suppressedMarks: ['X', '-'] };
    const { values, column } = understood(['5', '-999', 'X', '-', 'keine', '3'], { marks });
    expect(values).toEqual([5, null, '(suppressed)', '(suppressed)', null, 3]);
    expect(column).toMatchObject({ min: 3, max: 5, missing: 2, suppressed: 2, values: 2 });
  });
});

describe('marks among texts', () => {
  it('are texts where they can be', () => {
    expect(understood(['<5', '5-14', '15-24']).values).toEqual(['<5', '5-14', '15-24']);
    expect(understood(['x', '', 'x'])).toMatchObject({
      values: ['x', null, 'x'],
      column: { type: 'text', missing: 1 },
    });
    expect(understood(['c', 'a', 'S', '..']).values).toEqual(['c', 'a', 'S', null]);
  });

  it('do not turn Namibia into a gap', () => {
    expect(understood(['NA', 'DE', 'FR', 'IT'])).toMatchObject({
      values: ['NA', 'DE', 'FR', 'IT'],
      codes: ['na-kept'],
    });
    expect(understood(['NA', 'Berlin', 'Rome', 'Paris']).values[0]).toBeNull();
  });

  it('leave a column empty that has nothing else', () => {
    expect(understood(['', '..'])).toMatchObject({
      values: [null, null],
      column: { type: 'empty', missing: 2, min: null },
    });
    expect(understood(['*', '*', ''])).toMatchObject({
      column: { type: 'empty', missing: 1, suppressed: 2 },
    });
  });
});

describe('yes and no', () => {
  it.each([
    ['yes', 'no'],
    ['Oui', 'Non'],
    ['sí', 'no'],
    ['да', 'нет'],
    ['是', '否'],
    ['نعم', 'لا'],
    ['ja', 'nein'],
    ['TRUE', 'FALSE'],
  ])('are %s and %s', (yes, no) => {
    expect(understood([yes, no, yes])).toMatchObject({
      values: [true, false, true],
      column: { type: 'boolean' },
    });
  });

  it('are texts beside anything else', () => {
    expect(understood(['yes', 'no', 'maybe']).column.type).toBe('text');
    expect(understood(['yes', 'нет']).column.type).toBe('text');
  });
});

describe('a cell by itself', () => {
  it.each<[string, ReturnType<typeof cellKind>]>([
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['1.234,5', 'number'],
    ['2014', 'number'],
    ['007', 'number'],
    ['12 %', 'number'],
    ['31/02/2014', 'date'],
    ['2014-Q1', 'period'],
    ['2019/20', 'period'],
    ['..', 'missing'],
    ['*', 'suppressed'],
    ['<5', 'suppressed'],
    ['x', 'text'],
    ['Total', 'text'],
    ['yes', 'text'],
    ['Source: UNODC, 2014', 'text'],
    ['Table 1: crimes, 2014-2015', 'text'],
  ])('%j is a %s', (text, kind) => {
    expect(cellKind(text)).toBe(kind);
  });
});

describe('what was understood', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '..',
      '*',
      'x',
      'NA',
      '-',
      '<5',
      'yes',
      'no',
      '1.234',
      '1,234',
      '1.234,5',
      '0,5',
      '007',
      '01/02/2014',
      '13/02/2014',
      '02/13/2014',
      '31/02/2014',
      '2014',
      '2014-Q1',
      '2010-11',
      '201401',
      '20140131',
      '41640',
      '12 %',
      '5 b',
      '12a',
      'Rome',
      'H30',
      '2014-01-05T10:00',
    ),
    fc.string({ maxLength: 8 }),
  );

  it('counts as it converts, and its counts balance', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 40 }),
        fc.constantFrom('column', 'date', 'share %'),
        (cells, header) => {
          const { column, values } = understood(cells, { header });
          const count = (wanted: (value: unknown) => boolean): number => values.filter(wanted).length;
          expect({
            missing: count((value) => value === null),
            suppressed: count((value) => value === '(suppressed)'),
            faults: count((value) => value === '(fault)'),
          }).toEqual({ missing: column.missing, suppressed: column.suppressed, faults: column.faults });
          expect(column.values + column.missing + column.suppressed + column.faults).toBe(cells.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds the smallest and largest of what it converts', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
        const { column, values } = understood(cells);
        const real = values.filter(
          (value) => value !== null && value !== '(fault)' && value !== '(suppressed)',
        ) as (string | number)[];
        if (column.type === 'boolean' || real.length === 0) return;
        const sorted = real.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect([column.min, column.max]).toEqual([sorted[0], sorted.at(-1)]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same however many different texts there are', () => {
    const cells = Array.from({ length: 25_000 }, (_, place) =>
      `${place + 1}.${String(place % 1000).padStart(3, '0')},${place % 10}`
        .replace(/^(\d{4,})\./, '$1,')
        .replace(/,(\d{3}),\d$/, ',$1'),
    );
    const { column, values } = understood([...cells, '..', '*', 'what?']);
    expect(column).toMatchObject({
      type: 'number',
      values: 25_000,
      missing: 1,
      suppressed: 1,
      faults: 1,
      distinct: 10_000,
      marks: { decimal: ',' },
    });
    expect(values.filter((value) => typeof value === 'number')).toHaveLength(25_000);
    expect(column.issues.find(({ code }) => code === 'not-a-number')?.row).toBe(25_004);
  });

  it('is said in sentences that end, with a next step', () => {
    for (const code of Object.keys(COLUMN_ISSUES) as ColumnIssueCode[]) {
      const { message } = columnIssue(code, { column: 'x', count: 2, row: 3, detail: 'd' });
      expect(message).toMatch(/[.:] .*\.$|, .*\.$|\. /);
    }
  });
});
