import * as m from '../../i18n/messages/linked.js';
import { binId, binName } from './bin-names.ts';
import { chosenBins } from './choice.ts';
import type { LinkedPlace } from './place.ts';
import { monthsHeld, yearlyRate } from './rate.ts';
import type { Counts, Dimension, Selection } from './selection.ts';
import { type Change, changeOf } from './year-before.ts';

/** All that is known about one bin of a view. */
export interface BinRow {
  bin: number;
  id: string;
  name: string;
  /** Null for a month that the publisher's files do not hold, and where it is hidden. */
  count: number | null;
  /** Whether the count is held back because it, or one beside it, is of so few records. */
  hidden: boolean;
  /** Of all records in the bins of this view, one for all; null where there are none. */
  share: number | null;
  /** Records a year for each 1,000 residents of the whole place; null where it cannot be known. */
  rate: number | null;
  /** Against the same months a year before; null where that is not computed. */
  change: Change | null;
  chosen: boolean;
}

/** A view as it stands now, ready to tell about each of its bins. */
export interface ViewNow {
  place: LinkedPlace;
  dimension: Dimension;
  counts: Uint32Array;
  /** Counts of the same months a year before with the same other choices; null where there is no comparison. */
  prior: Uint32Array | null;
  /** Records in all known bins of this view; null where the number would tell of a hidden count. */
  total: number | null;
  /** 1 for each bin whose count is hidden; null where nothing is. */
  hidden: Uint8Array | null;
  hiddenBefore: Uint8Array | null;
  /** Bins that are chosen; null where no choice is made here. */
  chosen: ReadonlySet<number> | null;
  /** How many months the counts are of. */
  months: number;
}

/**
 * Gathers what a view needs to tell about its bins.
 * @param prior as in `ViewNow`; months are compared within `counts` and need none
 */
export function viewNow(
  place: LinkedPlace,
  dimension: Dimension,
  selection: Selection,
  counts: Counts,
  prior: Counts | null,
): ViewNow {
  const view = counts.views[dimension];
  let total = 0;
  for (let bin = 0; bin < view.length - 1; bin++) total += view[bin] ?? 0;
  return {
    place,
    dimension,
    counts: view,
    prior: prior?.views[dimension] ?? null,
    total: counts.shield ? counts.shield.totals[dimension] : total,
    hidden: counts.shield?.hidden[dimension] ?? null,
    hiddenBefore: prior?.shield?.hidden[dimension] ?? null,
    chosen: selection[dimension] === null ? null : chosenBins(dimension, selection[dimension]),
    months: dimension === 'month' ? 1 : monthsHeld(place, selection.month),
  };
}

/** What is known about one bin. @example binRow(viewNow(place, 'month', selection, counts, null), 12).name // 'January 2011' */
export function binRow(now: ViewNow, bin: number): BinRow {
  const { place, dimension, counts, total } = now;
  const hidden = now.hidden?.[bin] === 1;
  const held = !hidden && (dimension !== 'month' || !place.missing.includes(bin));
  const count = counts[bin] ?? 0;
  const before = beforeOf(now, bin);
  return {
    bin,
    id: binId(place, dimension, bin),
    name: binName(place, dimension, bin),
    count: held ? count : null,
    hidden,
    share: held && total !== null && total > 0 ? count / total : null,
    rate: held ? rateOf(place, dimension, count, now.months) : null,
    change: held && before !== null ? changeOf(count, before) : null,
    chosen: now.chosen === null || now.chosen.has(bin),
  };
}

/** The rows behind a view, by number of bin. */
export function binRows(now: ViewNow): BinRow[] {
  return Array.from({ length: now.counts.length - 1 }, (_, bin) => binRow(now, bin));
}

/** The count that a bin is compared with; null where there is none. */
export function beforeOf(now: ViewNow, bin: number): number | null {
  const { place, dimension, counts, prior, hidden, hiddenBefore } = now;
  if (dimension !== 'month') return hiddenBefore?.[bin] === 1 ? null : (prior?.[bin] ?? null);
  return bin >= 12 && hidden?.[bin - 12] !== 1 && !place.missing.includes(bin - 12)
    ? (counts[bin - 12] ?? null)
    : null;
}

/** Cells and districts are parts of the place: the residents of the whole are not theirs. */
function rateOf(place: LinkedPlace, dimension: Dimension, count: number, months: number): number | null {
  return dimension === 'cell' || dimension === 'district' ? null : yearlyRate(place, count, months);
}

/** Why the rows of a view have no rate, as a sentence; null where they have one. */
export function whyNoRate(place: LinkedPlace, dimension: Dimension): string | null {
  if (place.population === null) return m.no_rate();
  if (dimension === 'cell') return m.no_rate_cell();
  if (dimension === 'district') return m.no_rate_district({ district: place.districtKind ?? m.district() });
  return null;
}
