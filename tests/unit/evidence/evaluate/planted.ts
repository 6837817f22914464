import type { MonthlyCounts, Question } from '../../../../src/lib/evidence/evaluate/monthly.ts';
import { randomNormal } from '../../stats/random-normal.ts';

/** Invented counts: a season, shocks that last into the next month, and chance; nothing in them is a measurement. */
export function madeUp({
  seed,
  areas = 16,
  months = 120,
  level = 60,
  /** How much of a month's shock is left in the next. */
  carry = 0.4,
  /** Shocks, as a share of the level. */
  shock = 0.1,
  /** What is done to the first area from `month` on, as a factor. */
  planted = null,
}: {
  seed: number;
  areas?: number;
  months?: number;
  level?: number;
  carry?: number;
  shock?: number;
  planted?: { month: number; factor: number } | null;
}): MonthlyCounts {
  const normal = randomNormal(seed);
  return {
    locality: { id: 'made-up', name: 'Made-up' },
    measure: {
      id: 'made-up-thefts',
      name: 'Made-up thefts',
      subject: 'number of made-up thefts',
      unit: { name: 'records a month', short: '', kind: 'count', decimals: 0, min: 0, max: null },
      better: 'lower',
      nature: 'counted',
      interval: { level: 0.99, method: 'Student’s t' },
      ratioScale: true,
    },
    from: '2010-01',
    areas: Array.from({ length: areas }, (_, area) => {
      const own = level * (1 + (area % 4));
      let left = 0;
      return {
        id: `A-${area}`,
        name: `Area ${area}`,
        neighbours: null,
        values: Array.from({ length: months }, (__, t) => {
          left = carry * left + shock * Math.sqrt(1 - carry ** 2) * normal();
          const changed = area === 0 && planted && t >= planted.month ? planted.factor : 1;
          const mean = own * changed * (1 + 0.15 * Math.sin((2 * Math.PI * t) / 12)) * Math.exp(left);
          return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
        }),
      };
    }),
    breaks: [],
    caveats: [],
    sources: [
      {
        id: 'made-up',
        title: 'Made-up records',
        publisher: 'Nobody',
        via: null,
        licence: 'none',
        released: null,
        nature: 'counted',
      },
    ],
  };
}

export const question = (over: Partial<Question> = {}): Question => ({
  area: 'A-0',
  month: '2015-01',
  what: 'the made-up rule',
  before: 36,
  after: 12,
  against: null,
  ring: null,
  ...over,
});
