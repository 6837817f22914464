import type { LocalMeasure } from '../../../catalogue/locality.ts';
import type { When } from './when.ts';

export type LocalGrain = LocalMeasure['grain'];

/**
 * When a local value is about: a month, quarter, year or financial year. A day is taken for its month; of a span of
 * years that is no financial year, the last one stands.
 * @example localPeriod(whenOf('2003/04')) // { period: '2003/04', grain: 'financial-year' }
 */
export function localPeriod({ year, from, financial, quarter, month }: When): {
  period: string;
  grain: LocalGrain;
} {
  const two = (number: number) => String(number % 100).padStart(2, '0');
  if (month !== null) return { period: `${year}-${two(month)}`, grain: 'month' };
  if (quarter !== null) return { period: `${year}-Q${quarter}`, grain: 'quarter' };
  if (financial && from !== null) return { period: `${from}/${two(year)}`, grain: 'financial-year' };
  return { period: String(year), grain: 'year' };
}
