import type { Nature } from '../catalogue/dataset.ts';
import { LEVEL } from '../evidence/evaluate/thresholds.ts';
import type { Measure } from '../figures/figure.ts';

/** A number of records a month as the figures take a measure. */
export function countedMeasure(
  { id, name, subject }: { id: string; name: string; subject: string },
  unit: string,
  nature: Nature,
  better: Measure['better'],
): Measure {
  return {
    ...{ id, name, nature, better },
    subject: `number of ${subject}`,
    unit: { name: `${unit} a month`, short: '', kind: 'count', decimals: 0, min: 0, max: null },
    interval: { level: LEVEL, method: 'Student’s t; errors of the place by itself after Newey and West' },
    ratioScale: true,
  };
}
