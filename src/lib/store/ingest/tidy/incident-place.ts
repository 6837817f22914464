import type { Dataset } from '../../../catalogue/dataset.ts';
import type { Locality } from '../../../catalogue/locality.ts';
import { datasetOf, type OwnDataset } from './catalogue-entry.ts';
import { monthName } from './incident-span.ts';
import type { Incidents } from './incidents.ts';
import { ownLocality } from './own-place.ts';
import { REASON_WORDS } from './report-words.ts';

const FAULT_WORDS = {
  'no-place': 'the file gives no coordinates',
  outside: 'coordinates at 0,0 or far away from all others; set aside',
  'no-time': 'no month can be read',
  'outside-period': 'dated more than a year away from nearly all others',
} as const;

const KINDLESS = 'the kind is empty; counted under “Not stated”';

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
        points: 'as the file gives them, then rounded to about 100 m',
        intake: {
          records: report.rows,
          kept: report.results,
          faults: [
            ...Object.entries(read.faults).map(([fault, count]) => ({
              fault,
              count,
              what: FAULT_WORDS[fault as keyof typeof FAULT_WORDS],
            })),
            ...(read.kindless > 0 ? [{ fault: 'no-kind', count: read.kindless, what: KINDLESS }] : []),
          ],
          setAside: report.notUsed.map(({ reason, count }) => ({ count, why: REASON_WORDS[reason] })),
        },
      },
    },
  };
}
