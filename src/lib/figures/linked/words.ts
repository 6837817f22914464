import { binName, hoursName, monthName, WEEKDAYS } from './bin-names.ts';
import { chosenViews } from './choice.ts';
import { countText as whole, percentText, rateText, shareText } from './numbers.ts';
import type { LinkedPlace } from './place.ts';
import { monthsHeld, yearlyRate } from './rate.ts';
import type { Counts, Dimension, Selection } from './selection.ts';
import { type Change, changeOf, yearBefore } from './year-before.ts';

/** What stands in the place of a hidden count; the same for all, so that it does not tell which of them are small. */
export const HIDDEN_TEXT = 'hidden: fewer than 5 records, or beside such a count';

const range = (from: string, to: string) => (from === to ? from : `${from} to ${to}`);

/** One name, two, or how many. */
function named(names: readonly string[], many: string): string {
  return names.length <= 2 ? names.join(' or ') : `${whole(names.length)} ${many}`;
}

/** More than one of what the districts of a place are. @example districtsName(place) // 'police districts' */
export function districtsName(place: LinkedPlace): string {
  const kind = place.districtKind ?? 'district';
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : kind.endsWith('s') ? kind : `${kind}s`;
}

/** What is chosen in one view, for a chip or a sentence; '' where nothing is. */
export function choiceName(place: LinkedPlace, selection: Selection, dimension: Dimension): string {
  const names = (bins: readonly number[]) => bins.map((bin) => binName(place, dimension, bin));
  switch (dimension) {
    case 'month': {
      if (selection.month === null) return '';
      const [from, to] = selection.month;
      return range(monthName(place.months[from] ?? ''), monthName(place.months[to] ?? ''));
    }
    case 'weekhour': {
      if (selection.weekhour === null) return '';
      const { weekday, hour } = selection.weekhour;
      const days = range(WEEKDAYS[weekday[0]] ?? '', WEEKDAYS[weekday[1]] ?? '');
      const allDay = hour[0] === 0 && hour[1] === 23;
      const allWeek = weekday[0] === 0 && weekday[1] === 6;
      const parts = [...(allWeek && !allDay ? [] : [days]), ...(allDay ? [] : [hoursName(...hour)])];
      return parts.join(', ');
    }
    case 'category':
      return named(names(selection.category ?? []), 'kinds of event');
    case 'outcome':
      return named(names(selection.outcome ?? []), 'outcomes');
    case 'district':
      return named(names(selection.district ?? []), districtsName(place));
    case 'cell': {
      const cells = selection.cell ?? [];
      return cells.length === 1 ? (names(cells)[0] ?? '') : `${whole(cells.length)} cells of the map`;
    }
  }
}

/** A change as it is said beside a number. @example changeText(change) // '6% fewer than a year before (4,480)' */
export function changeText(change: Change, when = 'a year before'): string {
  const before = whole(change.before);
  if (change.kind === 'small') return `${before} ${when}: too few for a percentage`;
  if (change.kind === 'unclear') return `no clear difference from ${when} (${before})`;
  const size = percentText(Math.abs(change.share));
  return change.share > 0
    ? `${size} more than ${when} (${before})`
    : `${size} fewer than ${when} (${before})`;
}

/**
 * What is shown, in a sentence to be read aloud: how many records of how many, what is chosen, and how that stands to the same
 * months a year before. It says what was recorded, never why.
 * @param kept records that the place has in all
 * @example headline(place, selection, counts, kept) // '4,211 of 148,636 records (2.8%): Monday to Friday, 18:00 to 24:00. …'
 */
export function headline(place: LinkedPlace, selection: Selection, counts: Counts, kept: number): string {
  const views = chosenViews(selection);
  const last = place.months.at(-1) ?? '';
  const span = range(monthName(place.months[0] ?? ''), monthName(last));
  const parts = views.map((dimension) => choiceName(place, selection, dimension));
  const lead =
    views.length === 0
      ? `All ${whole(kept)} records, ${span}.`
      : counts.shield?.chosenHidden
        ? `Too few of ${whole(kept)} records to be counted here: ${parts.join('; ')}.`
        : `${whole(counts.chosen)} of ${whole(kept)} records (${shareText(counts.chosen, kept)}): ${parts.join('; ')}.`;
  if (counts.shield?.chosenHidden) return lead;
  const rate = yearlyRate(place, counts.chosen, monthsHeld(place, selection.month));
  const rated = rate === null ? [] : [`${rateText(rate)} a year for each 1,000 residents.`];
  return [lead, ...rated, comparison(place, selection, counts)].filter((part) => part !== '').join(' ');
}

/** How all that is chosen stands to a year before, or why that is not said; '' where no months are chosen. */
function comparison(place: LinkedPlace, selection: Selection, counts: Counts): string {
  if (selection.month === null) return '';
  const before = yearBefore(place, selection.month);
  if (before.kind === 'none') return before.why;
  const hidden = counts.shield?.hidden.month;
  if (hidden && isHidden(hidden, [...selection.month, ...before.span]))
    return 'Not compared with a year before: months with fewer than 5 records are hidden.';
  // The view of months obeys all choices but its own, so both years stand in it.
  const sum = ([from, to]: readonly [number, number]) =>
    counts.views.month.subarray(from, to + 1).reduce((total, count) => total + count, 0);
  const said = changeText(
    changeOf(sum(selection.month), sum(before.span)),
    'in the same months a year before',
  );
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace('difference from in', 'difference from')}.`;
}

/** Whether a count is hidden in either of two spans. */
function isHidden(hidden: Uint8Array, [from, to, first, last]: readonly number[]): boolean {
  return [hidden.subarray(from, (to ?? 0) + 1), hidden.subarray(first, (last ?? 0) + 1)].some((span) =>
    span.includes(1),
  );
}

/**
 * How many records obey the other choices, but have no known bin in a view, so that they stand in every view but this one.
 * Null where there are none.
 */
export function unknownText(place: LinkedPlace, dimension: Dimension, counts: Counts): string | null {
  const hidden = counts.shield?.hidden[dimension].at(-1) === 1;
  const count = counts.views[dimension].at(-1) ?? 0;
  if (count === 0 && !hidden) return null;
  const [one, view] = {
    month: ['no known month', 'months'],
    weekhour: ['no known weekday and hour', 'hours'],
    category: ['no known kind', 'kinds'],
    outcome: ['no known outcome', 'outcomes'],
    district: [`no known ${place.districtKind ?? 'district'}`, districtsName(place)],
    cell: ['no place', 'the map'],
  }[dimension];
  if (hidden) return `How many records have ${one} is hidden: they may be fewer than 5.`;
  const verb = count === 1 ? 'record has' : 'records have';
  const they = count === 1 ? 'it is' : 'they are';
  return `${whole(count)} ${verb} ${one}: ${they} in every view but ${view === 'the map' ? view : `that of ${view}`}.`;
}
