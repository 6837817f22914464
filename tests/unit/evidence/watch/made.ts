import { calmCounts } from '../../../../src/lib/evidence/watch/false-alarms.ts';
import { monthOf } from '../../../../src/lib/evidence/watch/month.ts';
import type { WatchedSeries } from '../../../../src/lib/evidence/watch/series.ts';
import { randomStream } from '../../../../src/lib/stats/random.ts';

export const LAST = monthOf('2025-09');

/** A constructed series that ends in September 2025. */
export function series(
  id: string,
  values: readonly (number | null)[],
  more: Partial<WatchedSeries> = {},
): WatchedSeries {
  return {
    id,
    source: 'made-up',
    dataset: 'made-up',
    area: `area-${id}`,
    areaName: `Place ${id}`,
    offence: 'theft',
    offenceName: 'Theft',
    subject: 'recorded thefts',
    neighbours: null,
    from: LAST - values.length + 1,
    values,
    breaks: [],
    provisional: null,
    small: false,
    ...more,
  };
}

/** Series in which nothing ever changes, of many sizes, the same for the same seed. */
export function quiet(count: number, seed: number, months = 76): WatchedSeries[] {
  const next = randomStream(seed);
  return Array.from({ length: count }, (_, index) => {
    const mean = 2 + 60 * ((index * 0.618) % 1) ** 2;
    const values = calmCounts({ mean, dispersion: 1 + (index % 4) * 0.5 })(months, next);
    return series(`quiet-${index}`, values);
  });
}
