import { rateRatio } from '../../stats/rate.ts';
import { LEAST_CASES } from '../change.ts';
import * as m from '../../i18n/messages/linked.js';
import { monthName, shortMonthName } from './bin-names.ts';
import type { LinkedPlace } from './place.ts';
import type { Selection } from './selection.ts';

/** The same months a year before, or why there is nothing to compare with. */
export type YearBefore = { kind: 'span'; span: readonly [number, number] } | { kind: 'none'; why: string };

/**
 * The months that a choice of months is compared with: each twelve months earlier. None where no months are chosen, where
 * the choice is longer than a year and so would be compared with itself, where the data does not reach back, or where either
 * span has a month that the publisher's files do not hold.
 */
export function yearBefore(place: LinkedPlace, month: Selection['month']): YearBefore {
  if (month === null)
    return {
      kind: 'none',
      why: m.choose_months(),
    };
  const [from, to] = month;
  if (to - from >= 12)
    return {
      kind: 'none',
      why: m.too_many_months(),
    };
  const first = place.months[0] ?? '';
  if (from < 12) return { kind: 'none', why: m.data_begins({ month: monthName(first) }) };
  const gap = place.missing.find((one) => (one >= from && one <= to) || (one >= from - 12 && one <= to - 12));
  if (gap !== undefined) {
    const name = shortMonthName(place.months[gap] ?? '');
    return { kind: 'none', why: m.month_absent({ month: name }) };
  }
  return { kind: 'span', span: [from - 12, to - 12] };
}

/** How a count stands to the one of a year before. */
export type Change =
  | { kind: 'percent'; share: number; before: number }
  /** No more apart than two counts of the same level often are by chance. */
  | { kind: 'unclear'; before: number }
  /** Fewer than twenty records a year before: a percentage would only tell of single records. */
  | { kind: 'small'; before: number };

/**
 * The change of a count against the same months a year before. Not computed on a base under 20 records. Where the 95 %
 * interval of the ratio of the two counts (score method, as in `rateRatio`) holds 1, no difference is claimed.
 * @example changeOf(150, 100) // { kind: 'percent', share: 0.5, before: 100 }
 */
export function changeOf(count: number, before: number): Change {
  if (before < LEAST_CASES) return { kind: 'small', before };
  const { low, high } = rateRatio({ count, population: 1 }, { count: before, population: 1 });
  if (low <= 1 && high >= 1) return { kind: 'unclear', before };
  return { kind: 'percent', share: count / before - 1, before };
}
