import { clauseMark, formatTogether } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/linked.js';
import { binName, hoursName, monthName, weekdayName } from './bin-names.ts';
import { chosenViews } from './choice.ts';
import { countText as whole, percentText, rateText, shareText } from './numbers.ts';
import type { LinkedPlace } from './place.ts';
import { monthsHeld, yearlyRate } from './rate.ts';
import type { Counts, Dimension, Selection } from './selection.ts';
import { type Change, changeOf, yearBefore } from './year-before.ts';

const range = (from: string, to: string) => (from === to ? from : m.span({ from, to }));

/** One name, two, or how many. */
function named(names: readonly string[], many: (said: { count: number; n: string }) => string): string {
  const [a = '', b] = names;
  if (names.length > 2) return many({ count: names.length, n: whole(names.length) });
  return b === undefined ? a : m.either({ a, b });
}

/** More than one of what the districts of a place are. @example districtsName(place) // 'police districts' */
export function districtsName({ districtKind }: LinkedPlace): string {
  const kind = districtKind ?? m.district();
  // Names in other languages are not put into the plural by a rule.
  if (pageLanguage() !== 'en') return m.parts_called({ kind });
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
      const days = range(weekdayName(weekday[0]), weekdayName(weekday[1]));
      const allDay = hour[0] === 0 && hour[1] === 23;
      const allWeek = weekday[0] === 0 && weekday[1] === 6;
      const parts = [...(allWeek && !allDay ? [] : [days]), ...(allDay ? [] : [hoursName(...hour)])];
      return formatTogether(parts, pageLanguage());
    }
    case 'category':
      return named(names(selection.category ?? []), m.kinds_chosen);
    case 'outcome':
      return named(names(selection.outcome ?? []), m.outcomes_chosen);
    case 'district':
      return named(names(selection.district ?? []), ({ n }) =>
        m.districts_chosen({ n, districts: districtsName(place) }),
      );
    case 'cell': {
      const cells = selection.cell ?? [];
      return cells.length === 1
        ? (names(cells)[0] ?? '')
        : m.cells_chosen({ count: cells.length, n: whole(cells.length) });
    }
  }
}

/** A change as it is said beside a number. @example changeText(change) // '6% fewer than a year before (4,480)' */
export function changeText(change: Change): string {
  const before = whole(change.before);
  if (change.kind === 'small') return m.change_small({ before });
  if (change.kind === 'unclear') return m.change_unclear({ before });
  const said = { before, size: percentText(Math.abs(change.share)) };
  return change.share > 0 ? m.change_more(said) : m.change_fewer(said);
}

/** The same as a sentence about all that is chosen. */
function sameMonthsText(change: Change): string {
  const before = whole(change.before);
  if (change.kind === 'small') return m.same_small({ before });
  if (change.kind === 'unclear') return m.same_unclear({ before });
  const said = { before, size: percentText(Math.abs(change.share)) };
  return change.share > 0 ? m.same_more(said) : m.same_fewer(said);
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
  const language = pageLanguage();
  const choices = views
    .map((dimension) => choiceName(place, selection, dimension))
    .join(clauseMark(language));
  const all = whole(kept);
  const lead =
    views.length === 0
      ? m.all_records({ n: all, span })
      : counts.shield?.chosenHidden
        ? m.too_few_records({ all, choices })
        : m.some_records({
            n: whole(counts.chosen),
            all,
            share: shareText(counts.chosen, kept),
            choices,
          });
  if (counts.shield?.chosenHidden) return lead;
  const rate = yearlyRate(place, counts.chosen, monthsHeld(place, selection.month));
  const rated = rate === null ? [] : [m.rate_sentence({ rate: rateText(rate) })];
  return [lead, ...rated, comparison(place, selection, counts)]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ' ');
}

/** How all that is chosen stands to a year before, or why that is not said; '' where no months are chosen. */
function comparison(place: LinkedPlace, selection: Selection, counts: Counts): string {
  if (selection.month === null) return '';
  const before = yearBefore(place, selection.month);
  if (before.kind === 'none') return before.why;
  const hidden = counts.shield?.hidden.month;
  if (hidden && isHidden(hidden, [...selection.month, ...before.span])) return m.not_compared_hidden();
  // The view of months obeys all choices but its own, so both years stand in it.
  const sum = ([from, to]: readonly [number, number]) =>
    counts.views.month.subarray(from, to + 1).reduce((total, count) => total + count, 0);
  return sameMonthsText(changeOf(sum(selection.month), sum(before.span)));
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
  const view = { view: dimension, district: place.districtKind ?? m.district() };
  if (hidden) return m.unknown_hidden(view);
  const said = { ...view, n: whole(count), districts: districtsName(place) };
  return count === 1 ? m.unknown_one(said) : m.unknown_many(said);
}
