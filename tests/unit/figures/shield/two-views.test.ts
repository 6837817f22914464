import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS,
  NOTHING_CHOSEN,
  type Counts,
  type Dimension,
  type Selection,
} from '../../../../src/lib/figures/linked/selection.ts';
import { maskCounts } from '../../../../src/lib/figures/shield/mask.ts';
import { POLICY } from '../../../../src/lib/figures/shield/policy.ts';
import { bounded, solved, type Equation } from './attacker.ts';

/** Records by kind and district, the last of each not known: all that an attacker may want to know of them. */
const KINDS = 4;
const DISTRICTS = 4;
const CELLS = KINDS * DISTRICTS;
const cells = Array.from({ length: CELLS }, (_, cell) => ({
  cell,
  category: Math.floor(cell / DISTRICTS),
  district: cell % DISTRICTS,
}));
type View = 'category' | 'district';
const VIEWS: View[] = ['category', 'district'];

const inside = (selection: Selection, view: View, bin: number): boolean =>
  selection[view]?.includes(bin) ?? true;

/** Which of the cells a number of the page counts: those of one bin, or all that are chosen. */
function counted(selection: Selection, view: View | null, bin: number): number[] {
  return cells.flatMap((one) =>
    VIEWS.every((other) => (other === view ? one[other] === bin : inside(selection, other, one[other])))
      ? [one.cell]
      : [],
  );
}

function countsOf(truth: readonly number[], selection: Selection): Counts {
  const sum = (own: readonly number[]) => own.reduce((all, cell) => all + (truth[cell] ?? 0), 0);
  const chosen = sum(counted(selection, null, 0));
  // The views that nothing is asked of here hold all that is chosen in one bin.
  const views = Object.fromEntries(DIMENSIONS.map((view) => [view, Uint32Array.of(chosen, 0)])) as Record<
    Dimension,
    Uint32Array
  >;
  const bars = (view: View) =>
    Uint32Array.from({ length: view === 'category' ? KINDS : DISTRICTS }, (_, bin) =>
      sum(counted(selection, view, bin)),
    );
  return { views: { ...views, category: bars('category'), district: bars('district') }, chosen };
}

/** All that one state of the page says, as sums of cells. */
function told(truth: readonly number[], selection: Selection): { own: number[]; value: number }[] {
  const counts = countsOf(truth, selection);
  const masked = maskCounts(counts, selection, POLICY);
  const said: { own: number[]; value: number }[] = [];
  if (!masked.shield?.chosenHidden) said.push({ own: counted(selection, null, 0), value: masked.chosen });
  for (const view of VIEWS) {
    const bars = masked.views[view];
    bars.forEach((value, bin) => {
      if (masked.shield?.hidden[view][bin] !== 1) said.push({ own: counted(selection, view, bin), value });
    });
    const total = masked.shield?.totals[view] ?? null;
    if (total !== null)
      said.push({
        own: Array.from({ length: bars.length - 1 }, (_, bin) => counted(selection, view, bin)).flat(),
        value: total,
      });
  }
  return said;
}

/** The counts of the page itself that are few and hidden: what must not be had back. */
function few(truth: readonly number[], selection: Selection): { own: number[]; value: number }[] {
  const counts = countsOf(truth, selection);
  return VIEWS.flatMap((view) =>
    [...counts.views[view]].flatMap((value, bin) =>
      value > 0 && value < POLICY.threshold ? [{ own: counted(selection, view, bin), value }] : [],
    ),
  );
}

const row = (own: readonly number[], last: number) => [
  ...cells.map(({ cell }) => (own.includes(cell) ? 1 : 0)),
  last,
];
const system = (said: readonly { own: number[]; value: number }[], target: readonly number[]): Equation[] => [
  ...said.map(({ own, value }) => ({ factors: row(own, 0), sum: value })),
  { factors: row(target, -1), sum: 0 },
];

const truths = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 40 })),
  { minLength: CELLS, maxLength: CELLS },
);
const some = (bins: number) =>
  fc.option(
    fc.subarray(
      Array.from({ length: bins - 1 }, (_, bin) => bin),
      { minLength: 1 },
    ),
  );
const twoViews = fc
  .record({ category: some(KINDS), district: some(DISTRICTS) })
  .map((choices): Selection => ({ ...NOTHING_CHOSEN, ...choices }));

describe('choices in two views at once', () => {
  it('let nobody solve a small bar from all that the state says, by adding and subtracting', () => {
    fc.assert(
      fc.property(truths, twoViews, (truth, selection) => {
        const said = told(truth, selection);
        for (const { own } of few(truth, selection))
          expect(solved(system(said, own)).has(CELLS), JSON.stringify(selection)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('let nobody be sure that a small bar is below the threshold, by limits', () => {
    fc.assert(
      fc.property(truths, twoViews, (truth, selection) => {
        const said = told(truth, selection);
        for (const { own } of few(truth, selection)) {
          const { high } = bounded(system(said, own), 0, 1000).at(-1) ?? { high: 0 };
          expect(high).toBeGreaterThanOrEqual(POLICY.threshold);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('several sets of choices one after the other', () => {
  it('can give a small bar away between them, which the page says and the guard of files is for', () => {
    // Two kinds; a district holds 3 of the second. Who looks at both kinds and then at the first alone can subtract.
    const truth = cells.map(({ category, district }) =>
      category === 1 && district === 1 ? 3 : category < 2 && district < 3 ? 20 : 0,
    );
    const one: Selection = { ...NOTHING_CHOSEN, category: [0] };
    const both: Selection = { ...NOTHING_CHOSEN, category: [0, 1] };
    const target = counted({ ...NOTHING_CHOSEN, category: [1] }, 'district', 1);
    const alone: Selection = { ...NOTHING_CHOSEN, category: [1] };
    expect(solved(system(told(truth, alone), target)).has(CELLS)).toBe(false);
    const together = [...told(truth, one), ...told(truth, both)];
    expect(solved(system(together, target)).get(CELLS)).toBe(3);
  });
});
