import type { LocalValue } from '../../src/lib/catalogue/local-value.ts';

/**
 * A row of a local series from what a recipe knows; the rest is filled in as "everybody, no interval, no remark".
 * @example measured({ measure: 'saps-murder', area: 'ZAF-EC-ABERDEEN', period: '2003/04', value: 6 })
 */
export function measured(
  known: Pick<LocalValue, 'measure' | 'area' | 'period' | 'value'> & Partial<LocalValue>,
): LocalValue {
  return { group: 'total', low: null, high: null, n: null, flag: null, ...known };
}
