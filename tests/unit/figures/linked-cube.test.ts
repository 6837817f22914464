import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, makeCube, type BinCounts, type PairCounts } from '../../../src/lib/figures/linked/cube.ts';
import {
  DIMENSIONS,
  NOTHING_CHOSEN,
  type Cube,
  type Dimension,
  type Selection,
} from '../../../src/lib/figures/linked/selection.ts';
import { binOf, incidents, naive, passesBut, selections, SMALL, type Bins } from './linked-naive.ts';

/** One row an incident, as the store would give them uncounted; not known is -1. */
function rows(all: readonly Bins[], active: Dimension, view: Dimension): PairCounts {
  const bins = (dimension: Dimension) =>
    Int32Array.from(all, (one) => (binOf(dimension, one) === SMALL[dimension] ? -1 : binOf(dimension, one)));
  return { active: bins(active), bin: bins(view), count: new Int32Array(all.length).fill(1) };
}

function own(all: readonly Bins[], selection: Selection, view: Dimension): BinCounts {
  const passing = all.filter((one) => passesBut(one, selection, [view]));
  return rows(passing, view, view);
}

function cubeOf(all: readonly Bins[], active: Dimension, selection: Selection): Cube {
  const others = Object.fromEntries(
    DIMENSIONS.filter((view) => view !== active).map((view) => {
      const passing = all.filter((one) => passesBut(one, selection, [active, view]));
      return [view, rows(passing, active, view)];
    }),
  );
  return makeCube(active, SMALL, { own: own(all, selection, active), others });
}

describe('a cube', () => {
  it.each(DIMENSIONS)('counts, while %s is moved, what a filter over all incidents counts', (active) => {
    fc.assert(
      fc.property(incidents, selections, selections, (all, built, moved) => {
        const cube = cubeOf(all, active, built);
        const { [active]: choice } = moved;
        expect(cube.counts(choice)).toEqual(naive(all, { ...built, [active]: choice }));
      }),
    );
  });

  it('answers the same again, and hands out arrays that are not its own', () => {
    const all: Bins[] = [{ month: 1, category: 1, outcome: 1, district: 1, cell: 1, weekday: 1, hour: 1 }];
    const cube = cubeOf(all, 'month', NOTHING_CHOSEN);
    cube.counts([0, 2]).views.category.fill(9);
    expect(cube.counts([0, 2]).views.category).toEqual(Uint32Array.of(0, 1, 0, 0, 0));
  });

  it('says what memory its sums take', () => {
    // 7 rows of months, each with 169 + 5 + 4 + 3 + 7 numbers and their sum, of 4 bytes.
    expect(cubeOf([], 'month', NOTHING_CHOSEN).bytes).toBe(7 * (169 + 5 + 4 + 3 + 7 + 1) * 4);
  });

  it('refuses data with more bins than it was told of', () => {
    const part = { active: Int32Array.of(0), bin: Int32Array.of(5), count: Int32Array.of(1) };
    expect(() => makeCube('month', SMALL, { own: part, others: {} })).not.toThrow();
    expect(() => makeCube('month', SMALL, { own: part, others: { category: part } })).toThrow(RangeError);
    expect(() => makeCube('category', SMALL, { own: part, others: {} })).toThrow(RangeError);
    expect(() => makeCube('weekhour', { ...SMALL, weekhour: 24 }, { own: part, others: {} })).toThrow(
      'A week has 168 hours',
    );
  });
});

describe('counts without a view that is moved', () => {
  it('are those of a filter over all incidents', () => {
    fc.assert(
      fc.property(incidents, selections, (all, selection) => {
        const views = {
          month: own(all, selection, 'month'),
          weekhour: own(all, selection, 'weekhour'),
          category: own(all, selection, 'category'),
          outcome: own(all, selection, 'outcome'),
          district: own(all, selection, 'district'),
          cell: own(all, selection, 'cell'),
        };
        expect(countsOf(SMALL, views, selection)).toEqual(naive(all, selection));
      }),
    );
  });
});
