/** When an incident happened, in local time, as coarsely as the pipeline keeps it. */
export interface Moment {
  month: string | null;
  /** 0 is Monday. */
  weekday: number | null;
  hour: number | null;
}

export const NO_TIME: Moment = { month: null, weekday: null, hour: null };

/**
 * The moment of a local clock's year, month, day and hour; `NO_TIME` where that is no date of the calendar.
 * Without a day there is no weekday, and an hour outside of 0 to 23 is null.
 * @example momentOf(2019, 2, 28, 23) // { month: '2019-02', weekday: 3, hour: 23 }
 */
export function momentOf(year: number, month: number, day: number | null, hour: number | null): Moment {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  if (date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return NO_TIME;
  return {
    month: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
    weekday: day === null ? null : (date.getUTCDay() + 6) % 7,
    hour: hour !== null && Number.isInteger(hour) && hour >= 0 && hour <= 23 ? hour : null,
  };
}
