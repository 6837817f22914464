/** Parts of the calendar; `month-or-years` is `2010-11`, November or a financial year. */
export type PeriodKind = 'month' | 'month-or-years' | 'years' | 'quarter' | 'week';

export interface Period {
  kind: PeriodKind;
  year: number;
  /** Month, quarter or week; 0 for a financial year. */
  part: number;
}

const YEAR_AND_PART = /^(\d{4}) ?[-/_ ] ?(\d{1,2})$/;
const MONTH_MARKED = /^(\d{4}) ?[-/]? ?[mM] ?(\d{1,2})$/;
const MONTH_FIRST = /^(?:[mM] ?)?(\d{1,2}) ?[-/ ] ?(\d{4})$/;
const YEARS = /^(?:FY ?)?(\d{4}) ?[-/] ?(\d{4})$/i;
const QUARTER = /^(\d{4}) ?[-/_: ]? ?[QTКqtк](?:u?a?r?t?e?r?) ?([1-4])$/;
const QUARTER_FIRST =
  /^(?:[QTqt] ?([1-4])|([1-4]) ?[QTqt]|([1-4])(?:st|nd|rd|th|er|e|º|°|\.|-й|-ый|-ий)? ?(?:quarter|quartal|trimestre|trim\.?|кв\.?|квартал)|(IV|I{1,3}) ?(?:кв\.?|квартал|trimestre|trim\.?|quarter)) ?[-/ ,]? ?(?:de |of |del )?(\d{4}|\d{2}(?!\d))(?: ?(?:г\.?|года))?$/i;
const WEEK = /^(\d{4}) ?[-/]? ?[wW] ?(\d{1,2})$/;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function yearAndPart(year: number, part: number, text: string): Period | null {
  const next = (year + 1) % 100;
  const isMonth = part >= 1 && part <= 12;
  const isYears = part === next && text.length === 2;
  if (isMonth) return { kind: isYears ? 'month-or-years' : 'month', year, part };
  return isYears ? { kind: 'years', year, part } : null;
}

/**
 * Reads a part of the calendar: a month, a quarter, a week, a financial year, in the writings of statistical offices.
 * @param text folded; six digits alone are a number first (see `reading.ts`)
 * @example scanPeriod('2014Q1') // { kind: 'quarter', year: 2014, part: 1 }
 */
export function scanPeriod(text: string): Period | null {
  if (text.length < 4 || text.length > 28) return null;
  const found = scanned(text);
  return found && isYear(found.year) ? found : null;
}

function scanned(text: string): Period | null {
  let parts = YEAR_AND_PART.exec(/^FY/i.test(text) ? text.slice(2).trim() : text);
  if (parts?.[2] !== undefined) return yearAndPart(Number(parts[1]), Number(parts[2]), parts[2]);
  parts = MONTH_MARKED.exec(text);
  if (parts) return month(Number(parts[1]), Number(parts[2]));
  parts = QUARTER.exec(text);
  if (parts) return { kind: 'quarter', year: Number(parts[1]), part: Number(parts[2]) };
  parts = MONTH_FIRST.exec(text);
  if (parts) return month(Number(parts[2]), Number(parts[1]));
  parts = YEARS.exec(text);
  if (parts)
    return Number(parts[2]) === Number(parts[1]) + 1
      ? { kind: 'years', year: Number(parts[1]), part: 0 }
      : null;
  parts = WEEK.exec(text);
  if (parts) {
    const week = Number(parts[2]);
    return week >= 1 && week <= 53 ? { kind: 'week', year: Number(parts[1]), part: week } : null;
  }
  parts = QUARTER_FIRST.exec(text);
  if (!parts) return null;
  const roman = parts[4] === undefined ? 0 : ROMAN.indexOf(parts[4].toUpperCase());
  const quarter = roman > 0 ? roman : Number(parts[1] ?? parts[2] ?? parts[3]);
  const year = Number(parts[5]);
  return { kind: 'quarter', year: parts[5]?.length === 2 ? 2000 + year : year, part: quarter };
}

function month(year: number, part: number): Period | null {
  return part >= 1 && part <= 12 ? { kind: 'month', year, part } : null;
}

/** `2014-01`, `2014-Q3`, `2019/20`, `2014-W05`. */
export function isoPeriod(kind: PeriodKind, year: number, part: number): string {
  const two = String(part).padStart(2, '0');
  if (kind === 'quarter') return `${year}-Q${part}`;
  if (kind === 'week') return `${year}-W${two}`;
  if (kind === 'years') return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return `${year}-${two}`;
}
