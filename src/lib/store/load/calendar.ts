const DAY_MS = 86_400_000;

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place++) number = number * 10 + (text.charCodeAt(place) - 48);
  return number;
}

/** Days from 1970-01-01 to a date. @example daysOf('1970-02-01') // 31 */
export function daysOf(date: string): number {
  return dayNumber(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** Microseconds from 1970-01-01 to a moment, fractions of a second included. @example microsecondsOf('1970-01-01T00:00:01') // 1e6 */
export function microsecondsOf(moment: string): number {
  const ms = daysOf(moment) * DAY_MS + digits(moment, 11, 13) * 3_600_000 + digits(moment, 14, 16) * 60_000;
  const seconds = moment.length > 16 ? Number.parseFloat(moment.slice(17)) : 0;
  return ms * 1000 + Math.round(seconds * 1e6);
}

/** By counting from March, so that the leap day comes last (H. Hinnant, `days_from_civil`). */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}
