import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({
  grp: z.string(),
  /** Areas with at least one value. */
  areas: z.int(),
  /** First and last year with a value. */
  from: z.int(),
  to: z.int(),
});
export type GroupsRow = z.infer<typeof row>;

export interface GroupsParams {
  indicator: string;
}

/**
 * For whom is it measured? Every group of an indicator that has a value somewhere. Ordered by group.
 *
 * @example run(groupsQuery, { indicator: 'homicide-rate' })
 */
export const groupsQuery = defineQuery({
  name: 'groups',
  sql: `
    SELECT grp::VARCHAR AS grp, count(DISTINCT area)::INTEGER AS areas, min(year)::INTEGER AS "from", max(year)::INTEGER AS "to"
    FROM observation
    WHERE indicator = TRY_CAST($1 AS indicator_id) AND value IS NOT NULL
    GROUP BY grp
    ORDER BY grp`,
  bind: (params: GroupsParams) => [params.indicator],
  row,
});
