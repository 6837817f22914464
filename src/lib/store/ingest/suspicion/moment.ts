const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?|-Q(\d)|-W(\d{2})|\/\d{2})?/;

/**
 * Where a converted date, period or year lies in time, to order by: years, with a fraction for what is within one.
 * @returns NaN where it is none
 * @example momentOf('2014-Q3') // 2014.5
 */
export function momentOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const found = PARTS.exec(value);
  if (!found) return NaN;
  const [, year, month, day, hour, minute, quarter, week] = found;
  const within =
    month !== undefined
      ? (Number(month) - 1) / 12 +
        (Number(day ?? 1) - 1) / 372 +
        (Number(hour ?? 0) * 60 + Number(minute ?? 0)) / 535_680
      : quarter !== undefined
        ? (Number(quarter) - 1) / 4
        : week !== undefined
          ? (Number(week) - 1) / 53
          : 0;
  return Number(year) + within;
}
