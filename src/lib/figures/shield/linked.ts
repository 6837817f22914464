import { DIMENSIONS, type Counts, type Dimension, type Extent, type Selection } from '../linked/selection.ts';
import type { Bins, Box } from './box.ts';
import { fewBoxes, type Combination } from './few.ts';
import { createGuard, type Guard } from './guard.ts';
import { shieldList } from './list.ts';
import type { Policy } from './policy.ts';
import { shown, type Shown } from './shown.ts';

/** The dimensions whose bins are groups of incidents that people could be looked for in. */
export const GROUPS: readonly Dimension[] = ['category', 'outcome', 'district'];

const HOURS = 24;

/**
 * A guard for the linked views of a locality.
 *
 * What is protected, exactly: the counts of the views by group (category, outcome, district), and the number chosen, for any
 * choices in any of the views and over all of a visit. While a group is chosen, the views of months and of weekday and hour
 * hide small counts, too, and so do hexagons always, whose points are rounded already; these three within their own
 * answer only, without memory. The whole of the locality by month or hour stands for nobody in particular and is shown as it is.
 *
 * @param extent bins of each dimension, without the last one, "not known"
 * @param groups counts of category × outcome × district over the whole time: the small ones among them are protected from
 *   the beginning
 */
export function createLinkedGuard(
  extent: Extent,
  policy: Policy,
  groups: readonly Combination[] = [],
): Guard {
  const bins: Bins = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, extent[dimension] + 1]));
  return createGuard(bins, policy, { few: fewBoxes(groups, policy) });
}

/** The counts of all views as they may be drawn. */
export interface ShieldedCounts {
  views: Record<Dimension, Shown[]>;
  chosen: Shown;
  /** Whether counts are hidden that are not small themselves: what the words for a hidden count depend on. */
  complement: boolean;
  /** Counts hidden for what was looked at before. */
  withheld: number;
}

/**
 * @param counts what the store or a cube answered to this selection
 * @example shieldCounts(guard, selection, cube.counts([12, 23]), extent, POLICY).views.category[0]
 */
export function shieldCounts(
  guard: Guard,
  selection: Selection,
  counts: Counts,
  policy: Policy,
): ShieldedCounts {
  const grouped = GROUPS.some((dimension) => selection[dimension] !== null);
  const { total, views, withheld } = guard.answer({
    box: boxOf(selection),
    total: counts.chosen,
    views: GROUPS.map((dimension) => ({ dimension, counts: Array.from(counts.views[dimension]) })),
  });
  const guarded = (dimension: Dimension): Shown[] =>
    views.find((view) => view.dimension === dimension)?.counts ?? [];
  const alone = (dimension: Dimension, hide: boolean): Shown[] => {
    const own = Array.from(counts.views[dimension]);
    return hide ? shieldList(own, policy).counts : own.map((count) => shown(count, policy));
  };
  const shielded: Record<Dimension, Shown[]> = {
    month: alone('month', grouped),
    weekhour: alone('weekhour', grouped),
    category: guarded('category'),
    outcome: guarded('outcome'),
    district: guarded('district'),
    cell: alone('cell', true),
  };
  const complement = DIMENSIONS.some((dimension) =>
    shielded[dimension].some(({ value }, bin) => {
      const truth = counts.views[dimension][bin] ?? 0;
      return value === null && (truth === 0 || truth >= policy.threshold);
    }),
  );
  return { views: shielded, chosen: total, complement, withheld };
}

/** A selection as a box. @example boxOf({ ...NOTHING_CHOSEN, month: [2, 4] }) // { month: [2, 3, 4] } */
export function boxOf(selection: Selection): Box {
  const { month, weekhour, category, outcome, district, cell } = selection;
  const sets = { category, outcome, district, cell };
  const chosen = Object.entries(sets).filter(
    (entry): entry is [string, readonly number[]] => entry[1] !== null,
  );
  return {
    ...Object.fromEntries(chosen),
    ...(month && { month: range(month) }),
    ...(weekhour && {
      weekhour: range(weekhour.weekday).flatMap((day) =>
        range(weekhour.hour).map((hour) => day * HOURS + hour),
      ),
    }),
  };
}

const range = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
