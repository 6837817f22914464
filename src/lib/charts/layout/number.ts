import type { Measure } from '../../figures/figure.ts';
import { formatNumber, formatWithUnit } from '../../i18n/format.ts';
import { directionOf, type Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';

/** A number among words that are read from right to left: sign, digits and percent stay together and in their order. */
function isolated(number: string, language: Language): string {
  return directionOf(language) === 'rtl' ? `\u2066${number.replaceAll('\u200e', '')}\u2069` : number;
}

/**
 * Writes a value of a measure as people read it: the decimals its source carries, a true minus sign, and the unit.
 * @example valueText(31.82, homicideRate, 'en') // '31.8 per 100,000'
 */
export function valueText(value: number, measure: Measure, language: Language): string {
  const { kind, decimals, short } = measure.unit;
  if (kind === 'year' || short.trim() !== '%') return numberText(value, measure, language) + short;
  return isolated(formatWithUnit(value, decimals, short, language), language);
}

/** As `valueText`, without the unit: for tables, axes and rows where the unit is said once. */
export function numberText(value: number, measure: Measure, language: Language): string {
  if (measure.unit.kind === 'year') return String(Math.round(value));
  return isolated(formatNumber(value, measure.unit.decimals, language), language);
}

/** How many, in whole numbers. @example countText(1200, 'en') // '1,200' */
export function countText(count: number, language: Language): string {
  return formatNumber(count, 0, language);
}

/**
 * Writes an interval: `19.2 to 22.4`; null where neither end is known. An open end is said in words.
 */
export function intervalText(
  low: number | null,
  high: number | null,
  measure: Measure,
  language: Language,
): string | null {
  const text = (end: number) => numberText(end, measure, language);
  const locale = language;
  if (low !== null && high !== null)
    return m.interval_between({ low: text(low), high: text(high) }, { locale });
  if (low !== null) return m.at_least({ low: text(low) }, { locale });
  if (high !== null) return m.at_most({ high: text(high) }, { locale });
  return null;
}

/**
 * Writes the ticks of an axis with just the decimals that tell them apart; large numbers in short (`1.5M`).
 * @param percent whether they are shares in percent
 * @example tickTexts([0, 0.5, 1], false, 'en') // ['0', '0.5', '1']
 */
export function tickTexts(ticks: number[], percent: boolean, language: Language): string[] {
  const large = Math.max(...ticks.map(Math.abs), 0) >= 1e5;
  const plain = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    maximumFractionDigits: 6,
    ...(large ? { notation: 'compact' as const } : {}),
  });
  // The sign as the language sets it, behind digits that may be short.
  const suffix = percent ? formatWithUnit(0, 0, ' %', language).slice(1) : '';
  const text = (tick: number) => plain.format(Number(tick.toPrecision(12))).replace('-', '−') + suffix;
  // A large number in short has words.
  return ticks.map((tick) => (large ? text(tick) : isolated(text(tick), language)));
}
