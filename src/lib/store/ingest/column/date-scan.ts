import { dayCode, fullYear, isDay } from './calendar.ts';
import { monthOf, saysNothing } from './month-names.ts';

/** Orders in which a day can be written; bits of a mask, and places in {@link DateScan.codes}. */
export const YMD = 1;
export const DMY = 2;
export const MDY = 4;
export const ORDERS = ['ymd', 'dmy', 'mdy'] as const;

/** A day as read, before anybody knows the column's order. Filled anew by each scan. */
export interface DateScan {
  /** The orders in which it is a day of the calendar; 0 where it is none in any (31/02/2014). */
  mask: number;
  /** Its day under each order (`dayCode`); only where the mask has it. */
  codes: [number, number, number];
  /** Seconds after midnight; -1 where no time is written. */
  seconds: number;
  /** It says how far it is from UTC. */
  zone: boolean;
  /** It has parts of seconds. */
  parts: boolean;
  twoDigitYear: boolean;
  /** Its month is a word. */
  named: boolean;
  /** First two numbers of a day whose order is open: 0 where it is not. */
  first: number;
  second: number;
}

export function emptyDateScan(): DateScan {
  return {
    mask: 0,
    codes: [0, 0, 0],
    seconds: -1,
    zone: false,
    parts: false,
    twoDigitYear: false,
    named: false,
    first: 0,
    second: 0,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const TIME =
  /^(?:,? +|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)? ?([ap])?\.?(?:m\.?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Seconds of `T13:05:00` or ` 13:05`, the commonest writings; -1 where it is written in another way. */
function plainClock(rest: string): number {
  const { length } = rest;
  const first = rest.charCodeAt(0);
  if ((length !== 9 && length !== 6) || (first !== 84 && first !== 32) || rest.charCodeAt(3) !== 58)
    return -1;
  if (length === 9 && rest.charCodeAt(6) !== 58) return -1;
  let seconds = 0;
  for (let at = 1; at < length; at += 3) {
    const tens = rest.charCodeAt(at) - 48;
    const ones = rest.charCodeAt(at + 1) - 48;
    if (tens < 0 || ones < 0 || ones > 9 || tens > (at === 1 ? 2 : 5) || (at === 1 && tens * 10 + ones > 23))
      return -1;
    seconds = seconds * 60 + tens * 10 + ones;
  }
  return length === 6 ? seconds * 60 : seconds;
}

/** Reads what stands behind a day; false where it is no time. */
function scanTime(rest: string, out: DateScan): boolean {
  out.seconds = -1;
  out.zone = false;
  out.parts = false;
  if (rest === '') return true;
  const clock = plainClock(rest);
  if (clock >= 0) {
    out.seconds = clock;
    return true;
  }
  const time = TIME.exec(rest);
  if (!time) return false;
  let hour = Number(time[1]);
  const minute = Number(time[2]);
  const second = Number(time[3] ?? 0);
  const half = time[5]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return false;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || second > 60) return false;
  out.seconds = hour * 3600 + minute * 60 + Math.min(second, 59);
  out.zone = time[6] !== undefined;
  out.parts = Number(time[4] ?? 0) > 0;
  return true;
}

function order(out: DateScan, bit: number, year: number, month: number, day: number): void {
  if (!isDay(year, month, day)) return;
  out.mask |= bit;
  out.codes[bit >> 1] = dayCode(year, month, day);
}

/**
 * Reads a day written in numbers, with a time or without: `31/12/2014`, `2014-12-31T13:05:00Z`, `31. 12. 14`.
 * Eight digits alone are a number first (see `reading.ts`); with a time behind them they are a day.
 * @param text folded
 * @param out filled when it looks like a day, also when there is no such day (mask 0)
 */
export function scanDate(text: string, out: DateScan): boolean {
  const { length } = text;
  const parts: [number, number, number] = [0, 0, 0];
  const widths: [number, number, number] = [0, 0, 0];
  let at = 0;
  let mark = 0;
  for (let part = 0; part < 3; part++) {
    const from = at;
    let n = 0;
    while (at < length && isDigit(text.charCodeAt(at))) n = n * 10 + (text.charCodeAt(at++) - 48);
    const width = at - from;
    if (width === 0 || width > 8) return false;
    parts[part] = n;
    widths[part] = width;
    if (part === 0 && width === 8) {
      if (at === length || !scanTime(text.slice(at), out)) return false;
      return compact(n, out);
    }
    if (width > 4) return false;
    if (part === 2) break;
    const code = text.charCodeAt(at);
    if (part === 0) {
      if (code !== 47 && code !== 45 && code !== 46 && code !== 32) return false;
      mark = code;
    } else if (code !== mark) return false;
    at++;
    if (mark === 46) while (text.charCodeAt(at) === 32) at++;
  }
  if (mark === 46 && text.charCodeAt(at) === 46) at++;
  const [a, b, c] = parts;
  const [wa, wb, wc] = widths;
  if (wb > 2) return false;
  const yearFirst = wa === 4 && wc <= 2;
  const yearLast = wc === 4 && wa <= 2;
  const short = wa <= 2 && wc === 2;
  if (!yearFirst && !yearLast && !short) return false;
  if (!scanTime(text.slice(at), out)) return false;
  out.mask = 0;
  out.named = false;
  out.twoDigitYear = short;
  out.first = out.second = 0;
  if (yearFirst) order(out, YMD, a, b, c);
  else {
    const year = short ? fullYear(c) : c;
    order(out, DMY, year, b, a);
    order(out, MDY, year, a, b);
    if (short && wa === 2) order(out, YMD, fullYear(a), b, c);
    if (out.mask & DMY && out.mask & MDY) {
      out.first = a;
      out.second = b;
    }
  }
  return true;
}

function compact(n: number, out: DateScan): boolean {
  out.mask = 0;
  out.named = out.twoDigitYear = false;
  out.first = out.second = 0;
  order(out, YMD, Math.floor(n / 10_000), Math.floor(n / 100) % 100, n % 100);
  return out.mask !== 0;
}

const WORDS = /\p{L}[\p{L}\p{M}]*\.?|\d+/gu;
const OTHER_SIGNS = /[^\p{L}\p{M}\d\s.,/'-]/u;

/**
 * Reads a day or a month whose month is a word, in eight languages: `5 de enero de 2014`, `Jan-14`, `2014 März`.
 * @param text folded
 * @param out filled when it is a day
 * @returns the month (`year * 16 + month`, negative where the year has two digits), 'day', or 0 where it is neither
 */
export function scanNamed(text: string, out: DateScan): number | 'day' {
  if (text.length > 48) return 0;
  const clock = text.search(/,? \d{1,2}:\d{2}|(?<=\d)T\d{1,2}:/);
  const day = clock < 0 ? text : text.slice(0, clock);
  if (OTHER_SIGNS.test(day)) return 0;
  let month = 0;
  const numbers: string[] = [];
  let monthAfter = 0;
  for (const word of day.toLowerCase().match(WORDS) ?? []) {
    if (isDigit(word.charCodeAt(0))) {
      if (numbers.length === 2 || word.length > 4) return 0;
      numbers.push(word);
      continue;
    }
    const found = monthOf(word);
    if (found > 0 && month === 0) {
      month = found;
      monthAfter = numbers.length;
    } else if (!saysNothing(word)) return 0;
  }
  const [a, b] = numbers;
  if (month === 0 || a === undefined) return 0;
  if (b === undefined) {
    if (clock >= 0) return 0;
    if (a.length === 4) return Number(a) * 16 + month;
    return a.length === 2 && monthAfter === 0 ? -(fullYear(Number(a)) * 16 + month) : 0;
  }
  const yearFirst = a.length === 4;
  const [yearText, dayText] = yearFirst ? [a, b] : [b, a];
  if (dayText.length > 2 || (yearText.length !== 4 && yearText.length !== 2) || monthAfter > 1) return 0;
  if (!scanTime(clock < 0 ? '' : text.slice(clock), out)) return 0;
  const year = yearText.length === 2 ? fullYear(Number(yearText)) : Number(yearText);
  out.mask = 0;
  for (const bit of [YMD, DMY, MDY]) order(out, bit, year, month, Number(dayText));
  out.named = true;
  out.twoDigitYear = yearText.length === 2;
  out.first = yearFirst ? YMD : monthAfter === 1 ? DMY : MDY;
  out.second = 0;
  return 'day';
}
