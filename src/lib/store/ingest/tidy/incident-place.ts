import type { Dataset } from '../../../catalogue/dataset.ts';
import type { Locality } from '../../../catalogue/locality.ts';
import * as m from '../../../i18n/messages/intake.js';
import { datasetOf, type OwnDataset } from './catalogue-entry.ts';
import { monthName } from './incident-span.ts';
import type { Incidents } from './incidents.ts';
import { ownLocality } from './own-place.ts';
import { REASON_WORDS } from './report-words.ts';

const FAULT_WORDS = {
  'no-place': m.fault_no_place,
  outside: m.fault_outside,
  'no-time': m.fault_no_time,
  'outside-period': m.fault_outside_period,
} as const;

/** Somewhere, for records without a single point. */
const NOWHERE: [number, number, number, number] = [-180, -90, 180, 90];

/**
 * The place that single events are about, with its lists and what was counted while they were read, and their dataset.
 * Null for the place where no event has a month: nothing could be shown of it.
 * @example incidentPlace(upload, await incidents(batches, columns)).locality?.incidents?.categories
 */
export function incidentPlace(
  own: OwnDataset,
  read: Incidents,
): { dataset: Dataset; locality: Locality | null } {
  const { span, bounds, categories, outcomes, report } = read;
  const dataset = datasetOf(
    { ...own, description: { ...own.description, nature: own.description.nature ?? 'counted' } },
    report,
  );
  if (span === null || categories.length === 0) return { dataset, locality: null };
  return {
    dataset,
    locality: {
      ...ownLocality(own.id, own.description),
      incidents: {
        dataset: own.id,
        from: monthName(span.from),
        to: monthName(span.to),
        missingMonths: span.missing.map(monthName),
        grain: read.grain,
        categories: categories.map(({ id, name }) => ({ id, name, original: name, iccs: null })),
        outcomes,
        districtKind: read.districtKind,
        bounds: bounds ?? NOWHERE,
        points: m.points_rounded(),
        intake: {
          records: report.rows,
          kept: report.results,
          faults: [
            ...Object.entries(read.faults).map(([fault, count]) => ({
              fault,
              count,
              what: FAULT_WORDS[fault as keyof typeof FAULT_WORDS](),
            })),
            ...(read.kindless > 0
              ? [{ fault: 'no-kind', count: read.kindless, what: m.fault_kindless() }]
              : []),
          ],
          setAside: report.notUsed.map(({ reason, count }) => ({ count, why: REASON_WORDS[reason]() })),
        },
      },
    },
  };
}
