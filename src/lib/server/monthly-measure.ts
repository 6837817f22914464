import type { Nature } from '../catalogue/dataset.ts';
import { LEVEL } from '../evidence/evaluate/thresholds.ts';
import type { Measure } from '../figures/figure.ts';
import * as m from '../i18n/messages/evaluate.js';

/** A number of records a month as the figures take a measure. */
export function countedMeasure(
  { id, name, subject }: { id: string; name: string; subject: string },
  unit: string,
  nature: Nature,
  better: Measure['better'],
): Measure {
  return {
    ...{ id, name, nature, better },
    subject: m.number_of({ subject }),
    unit: { name: m.unit_month({ unit }), short: '', kind: 'count', decimals: 0, min: 0, max: null },
    interval: { level: LEVEL, method: m.interval_method() },
    ratioScale: true,
  };
}
