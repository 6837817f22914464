const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?|-Q(\d)|-W(\d{2})|\/\d{2})?/;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** The moment of `2014-03-31`, the commonest of all; -1 where it is another. */
function plainDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const moment = year + (month - 1) / 12 + (digit(text, 8) * 10 + digit(text, 9) - 1) / 372;
  return moment >= 0 ? moment : -1;
}

/**
 * Where a converted date, period or year lies in time, to order by: years, with a fraction for what is within one.
 * @returns NaN where it is none
 * @example momentOf('2014-Q3') // 2014.5
 */
export function momentOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const plain = plainDay(value);
  if (plain >= 0) return plain;
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
