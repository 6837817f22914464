/** Months are counted from the year 0: `2019-02` is 2019 × 12 + 1. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** @example monthName(24229) // '2019-02' */
export const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Of the records, the part at either end that may be strays: dates that were mistyped. */
const STRAYS = 0.001;
/** Months without records that part strays from the rest. */
const LONGEST_GAP = 12;

/** The first and last month of the records without strays, and the months between that have none. */
export interface Span {
  from: number;
  to: number;
  missing: number[];
}

/**
 * The time that records cover: all months but a handful of records at either end that lie more than a year away from
 * all others.
 * @param months of each record; null where it has none
 * @returns null where no record has a month
 */
export function spanOf(months: Iterable<number | null>): Span | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const month of months) {
    if (month === null) continue;
    counts.set(month, (counts.get(month) ?? 0) + 1);
    all += 1;
  }
  const sorted = [...counts.keys()].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const trimmed = trim(trim(sorted, counts, all * STRAYS).reverse(), counts, all * STRAYS).reverse();
  const from = trimmed[0] ?? 0;
  const to = trimmed.at(-1) ?? from;
  const missing: number[] = [];
  for (let month = from; month <= to; month += 1) if (!counts.has(month)) missing.push(month);
  return { from, to, missing };
}

/** Takes strays off the beginning of a list of months. */
function trim(months: number[], counts: Map<number, number>, most: number): number[] {
  let taken = 0;
  let start = 0;
  for (let index = 0; index + 1 < months.length; index += 1) {
    taken += counts.get(months[index] ?? 0) ?? 0;
    if (taken > most) break;
    if (Math.abs((months[index + 1] ?? 0) - (months[index] ?? 0)) > LONGEST_GAP) start = index + 1;
  }
  return months.slice(start);
}
