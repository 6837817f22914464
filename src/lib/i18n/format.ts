/**
 * Numbers, lists and spans of years as text. Every function takes the language; none reads a global locale, so the same
 * figure gives the same words wherever it is built.
 */

/**
 * The locale that a language is written in: English as the United Nations write it, without a comma before the last "and";
 * Arabic with digits 0 to 9.
 * @example localeOf('ar') // 'ar-u-nu-latn'
 */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;
}

/**
 * With a true minus sign, as long as a digit is wide. In Arabic the marks that keep sign and percent at their number stay.
 * French sets a narrow space before its percent sign; engines differ in that, and the build must agree with the browser.
 */
function joined(parts: { type: string; value: string }[], language: string): string {
  const text = parts
    .map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value))
    .join('');
  return language === 'fr' ? text.replaceAll('\u00a0', '\u202f') : text;
}

/** Making a format takes a thousand times as long as using one; a build formats hundreds of thousands of numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), options);
  formats.set(key, made);
  return made;
}

function digits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** A value of -0.04 shown with one decimal is 0.0, not -0.0. */
function withoutNegativeZero(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) === 0 ? 0 : value;
}

/**
 * A number with the decimals that its source carries.
 * @example formatNumber(1234.56, 1, 'en') // '1,234.6'
 */
export function formatNumber(value: number, decimals: number, language: string): string {
  return joined(
    format(language, digits(decimals)).formatToParts(withoutNegativeZero(value, decimals)),
    language,
  );
}

/**
 * A difference with its sign; zero has none.
 * @example formatSigned(3.14, 1, 'en') // '+3.1'
 */
export function formatSigned(value: number, decimals: number, language: string): string {
  const options = { ...digits(decimals), signDisplay: 'exceptZero' } as const;
  return joined(format(language, options).formatToParts(withoutNegativeZero(value, decimals)), language);
}

/**
 * A number with the short form of its unit. A percent sign stands as the language sets it: `25%`, `25 %`.
 * @param short of the unit, with the space before it where it takes one
 * @example formatWithUnit(21.3, 1, ' per 100,000', 'en') // '21.3 per 100,000'
 */
export function formatWithUnit(value: number, decimals: number, short: string, language: string): string {
  const number = formatNumber(value, decimals, language);
  if (short.trim() !== '%') return number + short;
  // The digits are those of the number alone: a hundredth of it may round to others.
  const parts = format(language, { style: 'percent' }).formatToParts(1);
  return number + joined(parts.slice(parts.findLastIndex(({ type }) => type === 'integer') + 1), language);
}

/**
 * A share of one as percent, without decimals from 10 % on.
 * @example formatPercent(0.254, 'en') // '25%'
 */
export function formatPercent(share: number, language: string): string {
  const maximumFractionDigits = Math.abs(share) < 0.095 ? 1 : 0;
  return joined(format(language, { style: 'percent', maximumFractionDigits }).formatToParts(share), language);
}

/** Several things in one breath. @example formatList(['a', 'b', 'c'], 'en') // 'a, b and c' */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language)).format(items);
}

/** Several names that belong together, without an "and". @example formatTogether(['Women', 'Aged 18-29'], 'en') // 'Women, Aged 18-29' */
export function formatTogether(items: readonly string[], language: string): string {
  return items.join(language === 'zh' ? '，' : language === 'ar' ? '، ' : ', ');
}

/** What stands between two clauses of one sentence. @example ['one', 'two'].join(clauseMark('en')) // 'one; two' */
export function clauseMark(language: string): string {
  const marks: Record<string, string> = { fr: '\u202f; ', ar: '؛ ', zh: '；' };
  return marks[language] ?? '; ';
}

/** A year: four digits without grouping. */
export function formatYear(year: number, language: string): string {
  return format(language, { useGrouping: false }).format(year);
}

/** A span of years, both included. @example formatYears(2000, 2020, 'en') // '2000–2020' */
export function formatYears(from: number, to: number, language: string): string {
  return from === to
    ? formatYear(from, language)
    : `${formatYear(from, language)}–${formatYear(to, language)}`;
}

/** A period as it stands in the data (`2019`, `2016-2020`). @example formatPeriod('2016-2020', 'en') // '2016–2020' */
export function formatPeriod(period: string, language: string): string {
  const [from, to] = period.split('-').map(Number);
  return from === undefined || Number.isNaN(from) ? period : formatYears(from, to ?? from, language);
}

/** A moment with its date, in the time zone of the reader. @example formatMoment(0, 'en') // '1 Jan 1970, 00:00' */
export function formatMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The day of a moment, in the time zone of the reader. @example formatDay(0, 'en') // '1 Jan 1970' */
export function formatDay(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(at);
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** Size of a file, in steps of 1,000 as file managers show it. @example formatBytes(1_250_000, 'en') // '1.3 MB' */
export function formatBytes(bytes: number, language: string): string {
  let value = bytes;
  let step = 0;
  while (value >= 999.5 && step < BYTE_UNITS.length - 1) {
    value /= 1000;
    step++;
  }
  const unit = BYTE_UNITS[step] ?? 'byte';
  const decimals = step === 0 || value >= 99.95 ? 0 : 1;
  // The short units of Arabic are not in common use.
  const unitDisplay = step === 0 || language === 'ar' ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, ...digits(decimals) } as const;
  return joined(format(language, options).formatToParts(value), language);
}
