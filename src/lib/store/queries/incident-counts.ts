import type { NumbersQuery } from '../query.ts';
import {
  BIN,
  bindFilters,
  INCIDENT_VIEWS,
  obeysAllBut,
  type IncidentFilters,
  type IncidentView,
} from './incident-filters.ts';

export type IncidentCountsQuery = NumbersQuery<IncidentFilters, 'bin' | 'count'>;

function counts(view: IncidentView): IncidentCountsQuery {
  return {
    name: `incident-counts-${view}`,
    sql: `
    SELECT ${BIN[view].number} AS bin, count(*)::INTEGER AS count
    FROM incident
    WHERE ${obeysAllBut(null)}
    GROUP BY ${BIN[view].columns}`,
    bind: bindFilters,
    columns: ['bin', 'count'],
  };
}

/**
 * How many incidents stand in each bin of one view? One constant query for each view. Bins without incidents have no
 * row; -1, the bin that is not known, may have several. In no order.
 *
 * @example await engine.columns(INCIDENT_COUNTS.month, filters)
 */
export const INCIDENT_COUNTS = Object.fromEntries(
  INCIDENT_VIEWS.map((view) => [view, counts(view)]),
) as Record<IncidentView, IncidentCountsQuery>;
