import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedCsv } from '../../../../src/lib/figures/linked/linked-csv.ts';
import { binRows, viewNow } from '../../../../src/lib/figures/linked/bin-rows.ts';
import {
  type Counts,
  type Dimension,
  DIMENSIONS,
  NOTHING_CHOSEN,
  type Selection,
} from '../../../../src/lib/figures/linked/selection.ts';
import { headline, unknownText } from '../../../../src/lib/figures/linked/words.ts';
import { shieldList } from '../../../../src/lib/figures/shield/list.ts';
import { maskCounts } from '../../../../src/lib/figures/shield/mask.ts';
import { POLICY } from '../../../../src/lib/figures/shield/policy.ts';
import { PLACE } from '../linked-place.ts';

/** The same records in every view; of the last bin it is not known where they belong. */
function sameIn(bins: number[], chosen?: number): Counts {
  const views = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, Uint32Array.from(bins)]),
  ) as Record<Dimension, Uint32Array>;
  return { views, chosen: chosen ?? bins.reduce((sum, count) => sum + count, 0) };
}

const shownOf = (counts: Counts, dimension: Dimension): (number | null)[] =>
  Array.from(counts.views[dimension], (count, bin) =>
    counts.shield?.hidden[dimension][bin] === 1 ? null : count,
  );

/** Every way to fill hidden bins so that a part adds up; the values that each bin can have. */
function solved(shown: readonly (number | null)[], sum: number): Set<number>[] {
  const open = shown.flatMap((count, bin) => (count === null ? [bin] : []));
  const left = sum - shown.reduce<number>((all, count) => all + (count ?? 0), 0);
  const found = shown.map(() => new Set<number>());
  const fill = (at: number, rest: number, values: number[]): void => {
    if (at === open.length) {
      if (rest === 0) open.forEach((bin, index) => found[bin]?.add(values[index] ?? 0));
      return;
    }
    for (let value = 0; value <= rest; value++) fill(at + 1, rest - value, [...values, value]);
  };
  fill(0, left, []);
  return found;
}

const small = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 });

describe('the counts of one state as the page publishes them', () => {
  test('hides in each view what the list of the house hides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }), (bins) => {
        const counts = sameIn(bins);
        const masked = maskCounts(counts, NOTHING_CHOSEN, POLICY);
        expect(shownOf(masked, 'district')).toEqual(
          shieldList(bins, POLICY).counts.map(({ value }) => value),
        );
      }),
    );
  });

  test('shows large counts and zeros as they are, and leaves the given counts alone', () => {
    const counts = sameIn([10, 0, 25, 5]);
    const masked = maskCounts(counts, NOTHING_CHOSEN, POLICY);
    expect(shownOf(masked, 'cell')).toEqual([10, 0, 25, 5]);
    expect(masked.shield).toMatchObject({ chosenHidden: false, totals: { cell: 35 } });
    maskCounts(sameIn([3, 0, 25, 9]), NOTHING_CHOSEN, POLICY);
    expect(Array.from(counts.views.cell)).toEqual([10, 0, 25, 5]);
  });

  test('does not let anybody solve a small count from a view and the total, whatever is chosen in it', () => {
    fc.assert(
      fc.property(small, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (bins, picks) => {
        const choice = bins.slice(0, -1).flatMap((_, bin) => (picks[bin] ? [bin] : []));
        const selection: Selection = { ...NOTHING_CHOSEN, category: choice.length > 0 ? choice : null };
        const sum = (of: readonly number[]) => of.reduce((all, bin) => all + (bins[bin] ?? 0), 0);
        const all = bins.map((_, bin) => bin);
        const chosen = choice.length > 0 ? choice : all;
        const counts = sameIn(bins, sum(chosen));
        const masked = maskCounts(counts, selection, POLICY);
        const seen = shownOf(masked, 'category');
        const attack = (part: readonly number[], known: boolean): void => {
          if (!known) return;
          const values = solved(
            part.map((bin) => seen[bin] ?? null),
            sum(part),
          );
          part.forEach((bin, index) => {
            const truth = bins[bin] ?? 0;
            if (truth > 0 && truth < POLICY.threshold) {
              expect(seen[bin]).toBeNull();
              expect(Math.max(...(values[index] ?? []))).toBeGreaterThanOrEqual(POLICY.threshold);
            }
          });
        };
        attack(chosen, masked.shield?.chosenHidden === false);
        const rest = all.filter((bin) => !chosen.includes(bin));
        attack(rest, masked.shield?.chosenHidden === false && masked.shield.totals.category !== null);
        for (const [bin, truth] of bins.entries())
          if (truth > 0 && truth < POLICY.threshold) expect(seen[bin]).toBeNull();
      }),
    );
  });

  test('says nothing of any view where what is chosen is small', () => {
    const counts = { ...sameIn([20, 3, 9, 0]), chosen: 3 };
    counts.views.district = Uint32Array.from([3, 0, 0, 0]);
    const masked = maskCounts(counts, { ...NOTHING_CHOSEN, category: [1] }, POLICY);
    expect(shownOf(masked, 'district')).toEqual([null, null, null, null]);
    expect([masked.chosen, masked.shield?.chosenHidden, masked.shield?.totals.category]).toEqual([
      0,
      true,
      null,
    ]);
    expect(headline(PLACE, { ...NOTHING_CHOSEN, category: [1] }, masked, 500)).toMatch(
      /^Too few of 500 records/,
    );
  });

  test('leaves no hidden number in the rows, the sentence and the file', () => {
    const bins = [131, 3, 217, 4, 0];
    const counts = sameIn(bins);
    const masked = maskCounts(counts, NOTHING_CHOSEN, POLICY);
    const now = viewNow(PLACE, 'district', NOTHING_CHOSEN, masked, null);
    const rows = binRows(now);
    for (const row of rows.filter(({ hidden }) => hidden))
      expect([row.count, row.share, row.rate, row.change]).toEqual([null, null, null, null]);
    const lines = linkedCsv(PLACE, 'district', rows, 'all').split('\r\n').slice(1, -1);
    for (const [bin, line] of lines.entries()) {
      const hidden = masked.shield?.hidden.district[bin] === 1;
      expect(line.includes('hidden: fewer than 5 records, or beside such a count')).toBe(hidden);
    }
    expect(lines.filter((line) => line.includes('hidden:')).length).toBeGreaterThanOrEqual(2);
  });

  test('does not say how many are not known where they are few', () => {
    const masked = maskCounts(sameIn([50, 60, 2]), NOTHING_CHOSEN, POLICY);
    expect(unknownText(PLACE, 'district', masked)).toMatch(/is hidden: they may be fewer than 5/);
    expect(masked.shield?.totals.district).toBeNull();
  });
});
