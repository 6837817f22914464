import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({
  area: z.string(),
  /** First and last year with a value. */
  from: z.int(),
  to: z.int(),
  /** How many different years have one. */
  years: z.int(),
});
export type CoveredRow = z.infer<typeof row>;

export interface CoveredParams {
  indicator: string;
  group: string;
}

/**
 * Where and when is there anything? Every area with at least one value, and the years between which it lies.
 * Ordered by area.
 *
 * @example run(coveredQuery, { indicator: 'homicide-rate', group: 'total' })
 */
export const coveredQuery = defineQuery({
  name: 'covered',
  sql: `
    SELECT area::VARCHAR AS area, min(year)::INTEGER AS "from", max(year)::INTEGER AS "to", count(DISTINCT year)::INTEGER AS years
    FROM observation
    WHERE indicator = TRY_CAST($1 AS indicator_id) AND grp = TRY_CAST($2 AS group_id) AND value IS NOT NULL
    GROUP BY area
    ORDER BY area`,
  bind: (params: CoveredParams) => [params.indicator, params.group],
  row,
});
