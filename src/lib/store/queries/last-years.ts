import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  /** The latest year with a value of any group. */
  year: z.int(),
});
export type LastYearsRow = z.infer<typeof row>;

/**
 * How far does each indicator reach in each place? A pair without any value is not in the answer. Ordered by indicator and area.
 *
 * @example run(lastYearsQuery, null)
 */
export const lastYearsQuery = defineQuery({
  name: 'last-years',
  sql: `
    SELECT indicator::VARCHAR AS indicator, area::VARCHAR AS area, max(year)::INTEGER AS year
    FROM observation
    WHERE value IS NOT NULL
    GROUP BY indicator, area
    ORDER BY indicator, area`,
  bind: (_params: null) => [],
  row,
});
