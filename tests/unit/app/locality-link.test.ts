import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelection, writeSelection } from '../../../src/lib/app/locality-link.ts';
import { extentOf } from '../../../src/lib/figures/linked/place.ts';
import { NOTHING_CHOSEN, type Selection } from '../../../src/lib/figures/linked/selection.ts';
import { PLACE } from '../figures/linked-place.ts';

const extent = extentOf(PLACE);
const span = (last: number) =>
  fc
    .tuple(fc.nat(last), fc.nat(last))
    .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
const set = (bins: number) =>
  fc.option(fc.uniqueArray(fc.nat(bins - 1), { minLength: 1 }).map((list) => list.sort((a, b) => a - b)));
const selections = fc.record<Selection>({
  month: fc.option(span(extent.month - 1)),
  weekhour: fc.option(
    fc
      .record({ weekday: span(6), hour: span(23) })
      .filter(({ weekday, hour }) => weekday[0] > 0 || weekday[1] < 6 || hour[0] > 0 || hour[1] < 23),
  ),
  category: set(extent.category),
  outcome: set(extent.outcome),
  district: set(extent.district),
  cell: set(extent.cell),
});

const reasons = (search: string) => readSelection(search, PLACE).ignored.map(({ param }) => param);

describe('the link of linked views', () => {
  it('gives back every selection that it was written from', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const read = readSelection(writeSelection(selection, PLACE), PLACE);
        expect(read).toEqual({ selection, ignored: [] });
      }),
    );
  });

  it('is read as people write it', () => {
    const { selection, ignored } = readSelection(
      '?month=2018-10..2019-02&days=mon-fri&hours=18..23&category=robbery,burglary&district=07',
      PLACE,
    );
    expect(ignored).toEqual([]);
    expect(selection).toEqual({
      ...NOTHING_CHOSEN,
      month: [21, 25],
      weekhour: { weekday: [0, 4], hour: [18, 23] },
      category: [0, 1],
      district: [1],
    });
    expect(writeSelection(selection, PLACE)).toBe(
      'month=2018-10..2019-02&days=mon-fri&hours=18..23&category=robbery,burglary&district=07',
    );
  });

  it('chooses nothing where there is no link', () => {
    expect(readSelection('', PLACE)).toEqual({ selection: NOTHING_CHOSEN, ignored: [] });
    expect(writeSelection(NOTHING_CHOSEN, PLACE)).toBe('');
  });

  it.each([
    'month=2018-13',
    'month=2019-02..2018-10',
    'month=1999-01',
    'days=someday',
    'days=fri-mon',
    'hours=18..25',
    'hours=x',
    'hours=20..3',
    'category=arson',
    'cell=zzz',
    'colour=red',
  ])('names %s as ignored and goes on without it', (search) => {
    expect(reasons(search)).toEqual([search.split('=')[0]]);
    expect(readSelection(search, PLACE).selection).toEqual(NOTHING_CHOSEN);
  });

  it('keeps the part of a span of months that the data has, and says so', () => {
    const { selection, ignored } = readSelection('month=2016-01..2017-03', PLACE);
    expect(selection.month).toEqual([0, 2]);
    expect(ignored).toHaveLength(1);
    expect(readSelection('month=2019-11..2021-01', PLACE).selection.month).toEqual([34, 35]);
  });

  it('keeps what it understands of a list, and proposes what was meant', () => {
    const { selection, ignored } = readSelection('category=robery,theft', PLACE);
    expect(selection.category).toEqual([2]);
    expect(ignored[0]).toMatchObject({ value: 'robery', suggestion: 'robbery' });
  });

  it('takes no hours where the publisher gives none', () => {
    const monthly = { ...PLACE, grain: 'month' as const };
    const { selection, ignored } = readSelection('hours=1..3', monthly);
    expect(selection.weekhour).toBeNull();
    expect(ignored).toHaveLength(1);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readSelection(text, PLACE);
        readSelection(
          `month=${encodeURIComponent(text)}&days=${encodeURIComponent(text)}&hours=${text}`,
          PLACE,
        );
      }),
    );
  });
});
