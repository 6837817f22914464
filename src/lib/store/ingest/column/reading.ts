import { booleanPairs } from './booleans.ts';
import { dayCode, FIRST_SERIAL, isDay, LAST_SERIAL } from './calendar.ts';
import { type DateScan, emptyDateScan, scanDate, scanNamed } from './date-scan.ts';
import { eastAsian, eraLetterYear } from './east-asian.ts';
import { fold } from './fold.ts';
import { type Mark, markOf } from './marks.ts';
import { emptyNumberScan, type NumberScan, scanNumber } from './number-scan.ts';
import { isoPeriod, type PeriodKind, scanPeriod } from './period-scan.ts';

/**
 * What a cell may be, as a small integer to count by. Up to 29: a number with marks, by its writing (`NumberScan.writing`);
 * then whole numbers without marks, apart by what else they may be; days by their mask; and the rest.
 */
export const CLASS = {
  /** 0, 1, 100: fit anything. */
  trivial: 30,
  small: 31,
  large: 32,
  /** Four digits, 1800-2100. */
  year: 33,
  /** May be a day of a spreadsheet. */
  serial: 34,
  /** `201401`. */
  monthCode: 35,
  /** `20140131`. */
  dayCode: 36,
  /** `007`. */
  zeroLed: 37,
  /** More digits than a number keeps. */
  long: 38,
  /** `2014年`, `平成30年`. */
  namedYear: 39,
  /** Plus the mask of its orders; 40 itself is an impossible day. */
  day: 40,
  month: 48,
  monthOrYears: 49,
  years: 50,
  quarter: 51,
  week: 52,
  boolean: 53,
  /** `H30`: a year where the column is named for time. */
  eraLetter: 54,
  mark: 55,
  text: 56,
} as const;
export const CLASSES = 57;

const PERIOD_CLASS: Record<PeriodKind, number> = {
  month: CLASS.month,
  'month-or-years': CLASS.monthOrYears,
  years: CLASS.years,
  quarter: CLASS.quarter,
  week: CLASS.week,
};

/** A cell as read by itself. One object is filled again and again. */
export interface Reading {
  class: number;
  number: NumberScan;
  date: DateScan;
  /** A period as converted; for `monthOrYears` as a month. */
  period: string;
  /** Pairs of words for yes and no, as bits. */
  pairs: number;
  mark: Mark | null;
  /** Years counted in another calendar. */
  calendar: 'common' | 'era' | 'roc';
  folded: string;
}

export function emptyReading(): Reading {
  return {
    class: CLASS.text,
    number: emptyNumberScan(),
    date: emptyDateScan(),
    period: '',
    pairs: 0,
    mark: null,
    calendar: 'common',
    folded: '',
  };
}

/** The class of a number without marks. */
export function wholeNumber({ value, digits, zeroLed }: NumberScan): number {
  if (zeroLed) return CLASS.zeroLed;
  if (digits > 15) return CLASS.long;
  const size = Math.abs(value);
  if (size <= 1 || size === 100) return CLASS.trivial;
  if (size < 1000) return CLASS.small;
  if (value < 0) return CLASS.large;
  if (digits === 4) return value >= 1800 && value <= 2100 ? CLASS.year : CLASS.large;
  if (digits === 5) return value >= FIRST_SERIAL && value <= LAST_SERIAL ? CLASS.serial : CLASS.large;
  if (digits === 6) {
    const year = Math.floor(value / 100);
    const month = value % 100;
    return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 ? CLASS.monthCode : CLASS.large;
  }
  if (digits !== 8) return CLASS.large;
  const year = Math.floor(value / 10_000);
  return year >= 1900 && year <= 2100 && isDay(year, Math.floor(value / 100) % 100, value % 100)
    ? CLASS.dayCode
    : CLASS.large;
}

function readEastAsian(text: string, out: Reading): boolean {
  const found = eastAsian(text);
  if (!found) return false;
  const { kind, style, year, part, day } = found;
  out.calendar = style;
  if (kind === 'year') {
    out.class = CLASS.namedYear;
    out.number.value = year;
    out.number.traits = 0;
  } else if (kind === 'day') {
    const { date } = out;
    date.mask = 1;
    date.codes[0] = dayCode(year, part, day);
    date.seconds = -1;
    date.zone = date.parts = date.twoDigitYear = date.named = false;
    date.first = date.second = 0;
    out.class = CLASS.day + 1;
  } else {
    const period = kind === 'financial-year' ? 'years' : kind;
    out.class = PERIOD_CLASS[period];
    out.period = isoPeriod(period, year, part);
  }
  return true;
}

function readWords(text: string, hasDigit: boolean, out: Reading): boolean {
  if (/[年년]/.test(text) && readEastAsian(text, out)) return true;
  if (!hasDigit) return false;
  const named = scanNamed(text, out.date);
  if (named === 'day') {
    out.class = CLASS.day + out.date.mask;
    return true;
  }
  if (named !== 0) {
    const month = Math.abs(named);
    out.class = CLASS.month;
    out.date.twoDigitYear = named < 0;
    out.period = isoPeriod('month', Math.floor(month / 16), month % 16);
    return true;
  }
  const period = scanPeriod(text);
  if (!period) return false;
  out.class = PERIOD_CLASS[period.kind];
  out.period = isoPeriod(period.kind, period.year, period.part);
  out.date.twoDigitYear = false;
  return true;
}

/** No number, day or period is longer. */
const LONGEST = 64;

function holdsDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/**
 * Reads a cell by itself: everything that it may be, so that the whole column can decide.
 * @param text as written
 * @param quick leaves out days and periods in words and in several writings: for columns that are known to be texts
 */
export function readCell(text: string, out: Reading, quick = false): void {
  const folded = fold(text);
  out.folded = folded;
  out.mark = null;
  out.pairs = 0;
  out.calendar = 'common';
  if (folded !== '') {
    const hasDigit = folded.length <= LONGEST && holdsDigit(folded);
    if (hasDigit) {
      const { number } = out;
      if (scanNumber(folded, number)) {
        out.class = number.writing === 0 ? wholeNumber(number) : number.writing;
        // Thousands of more digits than a number keeps.
        if (number.digits > 15 && number.writing % 4 === 0) out.class = CLASS.long;
        return;
      }
      if (scanDate(folded, out.date)) {
        out.class = CLASS.day + out.date.mask;
        return;
      }
    }
    if (!quick && folded.length <= LONGEST && readWords(folded, hasDigit, out)) return;
    out.pairs = booleanPairs(folded);
    if (out.pairs !== 0) {
      out.class = CLASS.boolean;
      return;
    }
    const era = hasDigit && folded.length <= 3 ? eraLetterYear(folded) : 0;
    if (era > 0) {
      out.class = CLASS.eraLetter;
      out.number.value = era;
      out.number.traits = 0;
      out.calendar = 'era';
      return;
    }
  }
  out.mark = markOf(text);
  out.class = out.mark ? CLASS.mark : CLASS.text;
}
