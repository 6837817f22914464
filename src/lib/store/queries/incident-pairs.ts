import type { NumbersQuery } from '../query.ts';
import {
  BIN,
  bindFilters,
  INCIDENT_VIEWS,
  OBEYS,
  type IncidentFilters,
  type IncidentView,
} from './incident-filters.ts';

export type IncidentPairsQuery = NumbersQuery<IncidentFilters, 'active' | 'bin' | 'count'>;

function pairs(active: IncidentView, view: IncidentView): IncidentPairsQuery {
  return {
    name: `incident-pairs-${active}-${view}`,
    sql: `
    SELECT ${BIN[active].number} AS active, ${BIN[view].number} AS bin, count(*)::INTEGER AS count
    FROM incident
    WHERE ${OBEYS}
    GROUP BY ${BIN[active].columns}, ${BIN[view].columns}`,
    bind: bindFilters,
    columns: ['active', 'bin', 'count'],
  };
}

function pairsWith(active: IncidentView): Record<IncidentView, IncidentPairsQuery> {
  return Object.fromEntries(INCIDENT_VIEWS.map((view) => [view, pairs(active, view)])) as Record<
    IncidentView,
    IncidentPairsQuery
  >;
}

/**
 * How many incidents stand in each pair of a bin of one view and a bin of another? One constant query for each pair of
 * views. Pairs without incidents have no row; those with -1, the bin that is not known, may have several. In no order.
 *
 * @example await engine.columns(INCIDENT_PAIRS.month.category, filters)
 */
export const INCIDENT_PAIRS = Object.fromEntries(
  INCIDENT_VIEWS.map((active) => [active, pairsWith(active)]),
) as Record<IncidentView, Record<IncidentView, IncidentPairsQuery>>;
