import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { groupList, measured } from './measured.ts';

const row = z.strictObject({
  ...measured,
  indicator: z.string(),
  grp: z.string(),
  value: z.number(),
});
export type BriefValueRow = z.infer<typeof row>;

export interface BriefValuesParams {
  /** Each an indicator and a group; values of another group of the same indicator are not in the answer. */
  measures: readonly { indicator: string; group: string }[];
}

/**
 * Every value of some measures in every place, in one go: what briefs about all places are built from. Missing values are left
 * out. Ordered by indicator, group, area, year and period.
 *
 * @example run(briefValuesQuery, { measures: [{ indicator: 'homicide-rate', group: 'total' }] })
 */
export const briefValuesQuery = defineQuery({
  name: 'brief-values',
  sql: `
    SELECT indicator::VARCHAR AS indicator, grp::VARCHAR AS grp, area::VARCHAR AS area, period, year::INTEGER AS year,
      value, low, high, n, flag::VARCHAR AS flag, source::VARCHAR AS source
    FROM observation
    WHERE value IS NOT NULL
      AND list_contains(string_split($1::VARCHAR, chr(10)), indicator::VARCHAR || ' ' || grp::VARCHAR)
    ORDER BY indicator, grp, area, year, period`,
  bind: ({ measures }: BriefValuesParams) => [
    groupList(measures.map(({ indicator, group }) => `${indicator} ${group}`)),
  ],
  row,
});
