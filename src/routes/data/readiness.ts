import type { Description } from '$lib/app/uploads/upload';
import type { Role, TableKind } from '$lib/store/ingest/meaning';
import type { ColumnUnderstanding } from '$lib/store/ingest/understanding';

const PLACES: readonly Role[] = ['where', 'where-code', 'latitude', 'longitude'];
const MEASURES: readonly Role[] = ['count', 'rate', 'share', 'score', 'value'];

/**
 * What keeps a dataset from being drawn, or a reader from judging what is drawn; each as a sentence with its next step.
 * Nothing here stops the dataset from being kept.
 */
export function lacking(
  kind: TableKind,
  columns: readonly ColumnUnderstanding[],
  description: Description,
): { chart: string[]; trust: string[] } {
  const has = (...roles: Role[]) => columns.some(({ role }) => roles.includes(role.role));
  const chart: string[] = [];
  if (kind !== 'incidents') {
    if (!has(...MEASURES))
      chart.push('No column is a count, rate, share or score. Say in step 2 which one is.');
    if (!has('where', 'where-code') && description.area === undefined)
      chart.push('No column says where. Say in step 2 which one does, or in step 4 where all rows are.');
  }
  if (!has('when') && description.year === undefined)
    chart.push('No column says when. Say in step 2 which one does, or in step 4 the year of all rows.');
  if (kind !== 'incidents' && !has('unit') && description.unit.trim() === '')
    chart.push('The unit is not known: an axis needs one.');
  if (description.title.trim() === '') chart.push('It has no title.');
  const trust: string[] = [];
  if (description.publisher.trim() === '') trust.push('Who stands behind the numbers is not said.');
  if (description.licence.trim() === '') trust.push('Under which licence they may be shown is not said.');
  if (description.nature === null)
    trust.push('How the numbers came about (counted, surveyed …) is not said: no grade can be given.');
  if (has('rate', 'share') && description.denominator.trim() === '')
    trust.push('What the rate or share is a part of is not said.');
  return { chart, trust };
}

/** Whether no column says when, and where. */
export function unsaid(columns: readonly Pick<ColumnUnderstanding, 'role'>[]): {
  when: boolean;
  where: boolean;
} {
  const roles = new Set<Role>(columns.map(({ role }) => role.role));
  return { when: !roles.has('when'), where: !PLACES.some((role) => roles.has(role)) };
}

/** A year as it is typed; null where it is none. @example yearOf(' 2024 ') // 2024 */
export function yearOf(text: string): number | null {
  return /^[12]\d{3}$/.test(text.trim()) ? Number(text) : null;
}
