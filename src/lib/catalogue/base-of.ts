import type { Indicator } from './indicator.ts';

/**
 * How many people a rate is counted on, in whatever language its unit is written; null for what is no rate.
 * @example baseOf({ kind: 'rate', short: ' per 100,000' }) // 100000
 */
export function baseOf({ kind, short }: Pick<Indicator['unit'], 'kind' | 'short'>): number | null {
  const digits = short.replaceAll(/\D/g, '');
  return kind === 'rate' && digits !== '' ? Number(digits) : null;
}
