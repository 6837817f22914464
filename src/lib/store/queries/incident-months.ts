import { BIN } from './incident-filters.ts';
import type { NumbersQuery } from '../query.ts';

/**
 * How many incidents of each kind stand in each month of each district? Months count from the set's first one; records
 * whose month is not known are left out, and those whose district is not known have the district -1. In no order.
 *
 * @example await engine.columns(incidentMonthsQuery, null)
 */
export const incidentMonthsQuery: NumbersQuery<null, 'district' | 'category' | 'month' | 'count'> = {
  name: 'incident-months',
  sql: `
    SELECT ${BIN.district.number} AS district, ${BIN.category.number} AS category, month::INTEGER AS month,
           count(*)::INTEGER AS count
    FROM incident
    WHERE month IS NOT NULL
    GROUP BY ${BIN.district.columns}, ${BIN.category.columns}, month`,
  bind: () => [],
  columns: ['district', 'category', 'month', 'count'],
};
