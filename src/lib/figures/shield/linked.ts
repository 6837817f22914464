import { DIMENSIONS, type Counts, type Dimension, type Extent, type Selection } from '../linked/selection.ts';
import type { BinRow } from '../linked/bin-rows.ts';
import type { Bins, Box } from './box.ts';
import { createGuard, type Answered, type Guard } from './guard.ts';
import { isSmall, type Policy } from './policy.ts';

/** The dimensions whose bins are groups of incidents that people could be looked for in. */
export const GROUPS: readonly Dimension[] = ['category', 'outcome', 'district'];

const HOURS = 24;

/**
 * A guard for the files that are saved from the linked views of a place in one visit: what leaves the page is what others put
 * side by side. The views themselves guard each state alone (`maskCounts`): a hand passes hundreds of states, and a guard that
 * forbade all that two of them give away together would hide most of the map at the second.
 *
 * What is protected, exactly: the counts by group (category, outcome, district), and the number chosen, for any choices in any of
 * the views and over all files of a visit; the small groups of the whole from the beginning. Files of months, hours and cells hold
 * what the views show.
 *
 * @param extent bins of each dimension, without the last one, "not known"
 * @param whole counts without any choice
 */
export function createLinkedGuard(extent: Extent, policy: Policy, whole: Counts): Guard {
  const bins: Bins = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, extent[dimension] + 1]));
  const few = GROUPS.flatMap((dimension) =>
    [...whole.views[dimension]].flatMap((count, bin): Box[] =>
      isSmall(count, policy) ? [{ [dimension]: [bin] }] : [],
    ),
  );
  return createGuard(bins, policy, { few });
}

/** What the views stood on when a file was asked for, before anything is held back. */
export interface Stand {
  selection: Selection;
  counts: Counts;
}

/**
 * The rows of a view as they may be saved beside all that was saved before, and whether the number chosen may stand with them.
 *
 * @param rows as the view shows them
 * @param before the same months a year before, where the rows are compared with them
 * @example savedRows(guard, 'category', { selection, counts }, null, binRows(now)).rows
 */
export function savedRows(
  guard: Guard,
  dimension: Dimension,
  now: Stand,
  before: Stand | null,
  rows: readonly BinRow[],
): { rows: BinRow[]; chosenHidden: boolean } {
  const ask = ({ selection, counts }: Stand): Answered =>
    guard.answer({
      box: boxOf(selection),
      total: counts.chosen,
      views: GROUPS.includes(dimension) ? [{ dimension, counts: Array.from(counts.views[dimension]) }] : [],
    });
  const answer = ask(now);
  const earlier = before && ask(before);
  const holds = (of: Answered | null, bin: number) => of?.views[0]?.counts[bin]?.value === null;
  // A share of a whole would tell the whole, and so what is missing from it.
  const more = rows.some(({ bin, hidden }) => !hidden && holds(answer, bin));
  return {
    rows: rows.map((row) => {
      const held = row.hidden || holds(answer, row.bin);
      return {
        ...row,
        hidden: held,
        count: held ? null : row.count,
        rate: held ? null : row.rate,
        share: held || more ? null : row.share,
        change: held || holds(earlier, row.bin) ? null : row.change,
      };
    }),
    chosenHidden: answer.total.value === null,
  };
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
