import type { Indicator } from '../src/lib/catalogue/indicator.ts';

type Needed = 'id' | 'dataset' | 'name' | 'description' | 'subject' | 'unit' | 'nature' | 'better' | 'themes';
type Given = Pick<Indicator, Needed> & Partial<Indicator>;

/**
 * A whole descriptor from what is special about an indicator. Unless said otherwise it is a score without an
 * interval, without groups, and no SDG indicator.
 */
export function describe(given: Given): Indicator {
  return {
    denominator: null,
    targets: [],
    sdg: null,
    official: 'none',
    interval: null,
    breakdowns: [],
    hasTotal: true,
    breaks: [],
    caveats: [],
    ratioScale: false,
    ...given,
  };
}

/** The unit of a score between `min` and `max`; `null` where the scale is open. */
export function score(
  name: string,
  min: number | null,
  max: number | null,
  decimals: number,
): Indicator['unit'] {
  return { name, short: '', kind: 'score', decimals, min, max };
}

/** The unit of a share of 100. */
export function percent(name: string, decimals = 1): Indicator['unit'] {
  return { name, short: '%', kind: 'percent', decimals, min: 0, max: 100 };
}
