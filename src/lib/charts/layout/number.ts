import type { Measure } from '../../figures/figure.ts';

/**
 * Writes a value of a measure as people read it: the decimals its source carries, a true minus sign, and the unit.
 * @example valueText(31.82, homicideRate) // '31.8 per 100,000'
 */
export function valueText(value: number, measure: Measure, locale = 'en'): string {
  return numberText(value, measure, locale) + measure.unit.short;
}

/** As `valueText`, without the unit: for tables, axes and rows where the unit is said once. */
export function numberText(value: number, measure: Measure, locale = 'en'): string {
  const decimals = measure.unit.decimals;
  if (measure.unit.kind === 'year') return String(Math.round(value));
  const rounded = Number(value.toFixed(decimals));
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  })
    .format(Object.is(rounded, -0) ? 0 : rounded)
    .replace('-', '−');
}

/**
 * Writes an interval: `19.2 to 22.4`; null where neither end is known. An open end is said in words.
 */
export function intervalText(
  low: number | null,
  high: number | null,
  measure: Measure,
  locale = 'en',
): string | null {
  if (low !== null && high !== null)
    return `${numberText(low, measure, locale)} to ${numberText(high, measure, locale)}`;
  if (low !== null) return `at least ${numberText(low, measure, locale)}`;
  if (high !== null) return `at most ${numberText(high, measure, locale)}`;
  return null;
}

/**
 * Writes the ticks of an axis with just the decimals that tell them apart; large numbers in short (`1.5M`).
 * @example tickTexts([0, 0.5, 1]) // ['0', '0.5', '1']
 */
export function tickTexts(ticks: number[], suffix = '', locale = 'en'): string[] {
  const large = Math.max(...ticks.map(Math.abs), 0) >= 1e5;
  const plain = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    ...(large ? { notation: 'compact' as const } : {}),
  });
  return ticks.map((tick) => plain.format(Number(tick.toPrecision(12))).replace('-', '−') + suffix);
}
