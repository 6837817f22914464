import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binRows, viewNow } from '../../../../src/lib/figures/linked/bin-rows.ts';
import { DIMENSIONS, NOTHING_CHOSEN, type Selection } from '../../../../src/lib/figures/linked/selection.ts';
import { extentOf } from '../../../../src/lib/figures/linked/place.ts';
import { boxOf, createLinkedGuard, savedRows } from '../../../../src/lib/figures/shield/linked.ts';
import { maskCounts } from '../../../../src/lib/figures/shield/mask.ts';
import { POLICY } from '../../../../src/lib/figures/shield/policy.ts';
import { PLACE } from '../linked-place.ts';
import { solved, type Equation } from './attacker.ts';

/** Records by kind (four and not known) and district (two and not known): what the files are about. */
const DISTRICTS = 3;
const CELLS = 15;
const binOf = {
  category: (cell: number) => Math.floor(cell / DISTRICTS),
  district: (cell: number) => cell % DISTRICTS,
};
type View = keyof typeof binOf;
const VIEWS: View[] = ['category', 'district'];
const cells = Array.from({ length: CELLS }, (_, cell) => cell);

/** Cells that a row of a file counts; without a view those that are chosen. */
const counted = (selection: Selection, view: View | null, bin: number): number[] =>
  cells.filter((cell) =>
    VIEWS.every((other) =>
      other === view ? binOf[other](cell) === bin : (selection[other]?.includes(binOf[other](cell)) ?? true),
    ),
  );

function countsOf(truth: readonly number[], selection: Selection) {
  const sum = (own: readonly number[]) => own.reduce((all, cell) => all + (truth[cell] ?? 0), 0);
  const extent = extentOf(PLACE);
  const chosen = sum(counted(selection, null, 0));
  const views = Object.fromEntries(
    DIMENSIONS.map((view) => {
      const bars = new Uint32Array(extent[view] + 1);
      if (view === 'category' || view === 'district')
        bars.forEach((_, bin) => (bars[bin] = sum(counted(selection, view, bin))));
      else bars[0] = chosen;
      return [view, bars];
    }),
  ) as ReturnType<typeof maskCounts>['views'];
  return { views, chosen };
}

interface File {
  selection: Selection;
  view: View;
}

/** Saves files one after the other and gathers all numbers that stand in them. */
function saved(truth: readonly number[], files: readonly File[]) {
  const guard = createLinkedGuard(extentOf(PLACE), POLICY, countsOf(truth, NOTHING_CHOSEN));
  const said: { own: number[]; value: number }[] = [];
  for (const { selection, view } of files) {
    const counts = countsOf(truth, selection);
    const now = viewNow(PLACE, view, selection, maskCounts(counts, selection, POLICY), null);
    const { rows, chosenHidden } = savedRows(guard, view, { selection, counts }, null, binRows(now));
    if (!chosenHidden) said.push({ own: counted(selection, null, 0), value: counts.chosen });
    for (const { bin, count, share } of rows) {
      if (count === null) continue;
      const own = counted(selection, view, bin);
      said.push({ own, value: count });
      // Count and share give the whole of the known bins.
      if (share !== null && share > 0)
        said.push({
          own: rows.flatMap((row) => counted(selection, view, row.bin)),
          value: Math.round(count / share),
        });
    }
  }
  return said;
}

const row = (own: readonly number[], last: number) => [
  ...cells.map((cell) => (own.includes(cell) ? 1 : 0)),
  last,
];
const system = (said: readonly { own: number[]; value: number }[], target: readonly number[]): Equation[] => [
  ...said.map(({ own, value }) => ({ factors: row(own, 0), sum: value })),
  { factors: row(target, -1), sum: 0 },
];
const choose = (category: number[] | null): Selection => ({ ...NOTHING_CHOSEN, category });

describe('files saved one after the other', () => {
  it('do not give away together what each of them holds back', () => {
    const truth = cells.map((cell) =>
      binOf.category(cell) === 1 && binOf.district(cell) === 1 ? 3 : binOf.category(cell) < 2 ? 20 : 0,
    );
    const files: File[] = [[1], [0], [0, 1]].map((chosen) => ({
      selection: choose(chosen),
      view: 'district',
    }));
    const target = counted(choose([1]), 'district', 1);
    expect(solved(system(saved(truth, files), target)).has(CELLS)).toBe(false);
    // Each by itself, without memory, they would: 20 and 23 in the same row.
    const alone = files.flatMap((file) => saved(truth, [file]));
    expect(solved(system(alone, target)).get(CELLS)).toBe(3);
  });

  it('give no small group of the whole away, whatever was chosen for them', () => {
    const truths = fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })),
      { minLength: CELLS, maxLength: CELLS },
    );
    const some = (bins: number) =>
      fc.option(
        fc.subarray(
          Array.from({ length: bins }, (_, bin) => bin),
          { minLength: 1 },
        ),
      );
    const file = fc.record<File>({
      selection: fc
        .record({ category: some(4), district: some(2) })
        .map((choices) => ({ ...NOTHING_CHOSEN, ...choices })),
      view: fc.constantFrom(...VIEWS),
    });
    fc.assert(
      fc.property(truths, fc.array(file, { minLength: 1, maxLength: 5 }), (truth, files) => {
        const said = saved(truth, files);
        const whole = countsOf(truth, NOTHING_CHOSEN);
        for (const view of VIEWS)
          whole.views[view].forEach((count, bin) => {
            if (count === 0 || count >= POLICY.threshold) return;
            const own = counted(NOTHING_CHOSEN, view, bin);
            expect(solved(system(said, own)).has(CELLS)).toBe(false);
          });
      }),
      { numRuns: 15 },
    );
  });

  it('take a block of weekdays and hours for its cells', () => {
    const weekhour = { weekday: [1, 2], hour: [22, 23] } as const;
    expect(boxOf({ ...NOTHING_CHOSEN, month: [2, 4], weekhour })).toEqual({
      month: [2, 3, 4],
      weekhour: [46, 47, 70, 71],
    });
  });
});
