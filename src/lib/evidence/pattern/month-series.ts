import type { Recorded } from './finding.ts';

/** Months that follow each other without a gap; values are a day, so that long and short months compare. */
export interface MonthRun {
  from: string;
  to: string;
  perDay: number[];
}

/**
 * Days of a month. @example daysOf('2016-02') // 29
 */
export function daysOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** The longest run of months that the files hold, the latest of several; counts are a day. */
export function longestRun({ months, missing, monthly }: Recorded): MonthRun | null {
  const gaps = new Set(missing);
  let best: [number, number] | null = null;
  let start = 0;
  for (let at = 0; at <= months.length; at++) {
    if (at < months.length && !gaps.has(at)) continue;
    if (at > start && (best === null || at - start >= best[1] - best[0])) best = [start, at];
    start = at + 1;
  }
  if (best === null) return null;
  const [begin, end] = best;
  const own = months.slice(begin, end);
  return {
    from: own[0] ?? '',
    to: own.at(-1) ?? '',
    perDay: own.map((month, index) => (monthly[begin + index] ?? 0) / daysOf(month)),
  };
}

/** Calendar years of which the files hold every month, with records a day; those only that follow each other to the last. */
export function wholeYears({ months, missing, monthly }: Recorded): { year: number; perDay: number }[] {
  const gaps = new Set(missing);
  const years = new Map<number, { count: number; days: number; months: number }>();
  for (const [at, month] of months.entries()) {
    if (gaps.has(at)) continue;
    const year = Number(month.slice(0, 4));
    const sum = years.get(year) ?? { count: 0, days: 0, months: 0 };
    years.set(year, {
      count: sum.count + (monthly[at] ?? 0),
      days: sum.days + daysOf(month),
      months: sum.months + 1,
    });
  }
  const whole = [...years].filter(([, sum]) => sum.months === 12);
  return whole.map(([year, { count, days }]) => ({ year, perDay: count / days }));
}
