import { isDay } from './calendar.ts';

/** First year of each Japanese era, and of the calendar of the Republic of China. */
const ERAS: Record<string, number> = {
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
  中華民國: 1912,
  中華民国: 1912,
  民國: 1912,
  民国: 1912,
};
const LETTERS: Record<string, number> = { R: 2019, H: 1989, S: 1926, T: 1912, M: 1868 };

/** Which calendar a year was counted in. */
export type YearStyle = 'common' | 'era' | 'roc';

export interface EastAsian {
  kind: 'year' | 'financial-year' | 'month' | 'day' | 'quarter';
  style: YearStyle;
  year: number;
  /** Month, or quarter; 0 for a year. */
  part: number;
  day: number;
}

const WRITTEN =
  /^(令和|平成|昭和|大正|明治|中華民國|中華民国|民國|民国)? ?(\d{1,4}|元) ?[年년](度)?(?: ?第? ?([1-4]) ?(?:四半期|季度?|분기)| ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/;

/** Years without an era below this are counted in the calendar of the Republic of China: 103年 is 2014. */
const ROC_FROM = 60;
const ROC_TO = 160;

/**
 * Reads years, months, quarters and days in Chinese, Japanese and Korean, also by Japanese era and in the calendar of the
 * Republic of China: `平成30年`, `民國103年1月`, `2014年3月31日`, `2019年度`.
 * @param text folded
 * @returns null where it is none, or where there is no such day
 */
export function eastAsian(text: string): EastAsian | null {
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const [, era, count = '', fiscal, quarter, month, day] = found;
  const n = count === '元' ? 1 : Number(count);
  let year: number;
  let style: YearStyle = 'common';
  if (era !== undefined) {
    year = (ERAS[era] ?? 0) + n - 1;
    style = era.endsWith('國') || era.endsWith('国') ? 'roc' : 'era';
  } else if (count.length === 4) year = n;
  else if (n >= ROC_FROM && n <= ROC_TO) {
    year = n + 1911;
    style = 'roc';
  } else return null;
  if (n === 0) return null;
  if (quarter !== undefined) return { kind: 'quarter', style, year, part: Number(quarter), day: 0 };
  if (fiscal) return month === undefined ? { kind: 'financial-year', style, year, part: 0, day: 0 } : null;
  if (month === undefined) return { kind: 'year', style, year, part: 0, day: 0 };
  if (!isDay(year, Number(month), Number(day ?? 1))) return null;
  return {
    kind: day === undefined ? 'month' : 'day',
    style,
    year,
    part: Number(month),
    day: Number(day ?? 0),
  };
}

/** The year of an era written by its letter, `H30`; 0 where it is none. Only in a column that is named for time. */
export function eraLetterYear(text: string): number {
  const first = LETTERS[text[0] ?? ''];
  const n = Number(text.slice(1));
  if (first === undefined || text.length < 2 || text.length > 3 || !Number.isInteger(n) || n < 1 || n > 64)
    return 0;
  return first + n - 1;
}
