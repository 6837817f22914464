import type { Description } from '$lib/app/uploads/upload';
import * as m from '$lib/i18n/messages/data.js';
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
    if (!has(...MEASURES)) chart.push(m.lacks_measure());
    if (!has('where', 'where-code') && description.area === undefined) chart.push(m.lacks_where());
  }
  if (!has('when') && description.year === undefined) chart.push(m.lacks_when());
  if (kind !== 'incidents' && !has('unit') && description.unit.trim() === '') chart.push(m.lacks_unit());
  if (description.title.trim() === '') chart.push(m.lacks_title());
  const trust: string[] = [];
  if (description.publisher.trim() === '') trust.push(m.lacks_publisher());
  if (description.licence.trim() === '') trust.push(m.lacks_licence());
  if (description.nature === null) trust.push(m.lacks_nature());
  if (has('rate', 'share') && description.denominator.trim() === '') trust.push(m.lacks_denominator());
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
