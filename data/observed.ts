import type { Observation } from '../src/lib/catalogue/observation.ts';

/**
 * A tidy row from what a recipe knows; the rest is filled in as "one year, everybody, no interval, no remark".
 * @example observed({ indicator: 'burglary', area: 'JPN', year: 2020, value: 35.1, n: 44093 })
 */
export function observed(
  known: Pick<Observation, 'indicator' | 'area' | 'year' | 'value'> & Partial<Observation>,
): Observation {
  return {
    period: String(known.year),
    group: 'total',
    low: null,
    high: null,
    n: null,
    flag: null,
    source: '',
    ...known,
  };
}
