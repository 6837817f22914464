import type { NumbersQuery } from '../query.ts';
import {
  BIN,
  bindFilters,
  INCIDENT_VIEWS,
  obeysAllBut,
  type IncidentFilters,
  type IncidentView,
} from './incident-filters.ts';

export type IncidentCubeQuery = NumbersQuery<IncidentFilters, 'view' | 'active' | 'bin' | 'count'>;

/** What the column `view` stands for, by its number. */
export const CUBE_VIEWS = INCIDENT_VIEWS;

function cube(active: IncidentView): IncidentCubeQuery {
  const parts = CUBE_VIEWS.map((view, number) => {
    const own = view === active;
    return `
    SELECT ${number}::INTEGER AS view, ${BIN[active].number} AS active,
      ${own ? '0::INTEGER' : BIN[view].number} AS bin, count(*)::INTEGER AS count
    FROM incident
    WHERE ${obeysAllBut(own ? null : view)}
    GROUP BY ${BIN[active].columns}${own ? '' : `, ${BIN[view].columns}`}`;
  });
  return {
    name: `incident-cube-${active}`,
    sql: parts.join('\n    UNION ALL'),
    bind: bindFilters,
    columns: ['view', 'active', 'bin', 'count'],
  };
}

/**
 * How many incidents stand in each pair of a bin of the active view and a bin of each other view, those that obey what is
 * chosen in all views but these two? For the active view itself: in each of its bins, as bin 0. The filters of the active view
 * must be null. One constant query for each
 * active view, asked once: six questions one after the other take as long again for being understood and sent.
 *
 * Pairs without incidents have no row; those with -1, the bin that is not known, may have several. In no order.
 *
 * @example await engine.columns(INCIDENT_CUBE.month, filters)
 */
export const INCIDENT_CUBE = Object.fromEntries(
  INCIDENT_VIEWS.map((active) => [active, cube(active)]),
) as Record<IncidentView, IncidentCubeQuery>;
