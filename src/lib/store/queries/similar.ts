import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({
  area: z.string(),
  /** What it has in common: the M49 sub-region, else the M49 region, else nothing but its size. */
  shares: z.enum(['subregion', 'region', 'size']),
  population: z.number(),
  /** How many times larger the larger of the two populations is: 1 for equals. */
  times: z.number(),
});
export type SimilarRow = z.infer<typeof row>;

export interface SimilarParams {
  area: string;
  /** Only areas with a value of this indicator and group are of use. */
  indicator: string;
  group: string;
  /** How many areas at most. */
  count: number;
}

/**
 * Which countries are most like this one? Those of the same M49 sub-region first, then of the region, then the rest;
 * within each the nearest by the ratio of populations, which is the distance of their logarithms. Empty where the
 * area or its population is unknown.
 *
 * @example run(similarQuery, { area: 'BRA', indicator: 'homicide-rate', group: 'total', count: 5 })
 */
export const similarQuery = defineQuery({
  name: 'similar',
  sql: `
    WITH self AS (
      SELECT * FROM area WHERE id = TRY_CAST($1 AS area_id) AND population > 0
    ), having_data AS (
      SELECT DISTINCT area FROM observation
      WHERE indicator = TRY_CAST($2 AS indicator_id) AND grp = TRY_CAST($3 AS group_id) AND value IS NOT NULL
    ), others AS (
      SELECT other.id AS area, other.population,
        CASE WHEN other.subregion = self.subregion THEN 'subregion'
             WHEN other.region = self.region THEN 'region'
             ELSE 'size' END AS shares,
        greatest(other.population, self.population) / least(other.population, self.population) AS times
      FROM area AS other, self
      WHERE other.kind = 'country' AND other.id <> self.id AND other.population > 0
        AND other.id IN (FROM having_data)
    )
    SELECT area::VARCHAR AS area, shares, population, times FROM others
    QUALIFY row_number() OVER (ORDER BY shares = 'size', shares = 'region', times, area) <= $4::INTEGER
    ORDER BY shares = 'size', shares = 'region', times, area`,
  bind: (params: SimilarParams) => [params.area, params.indicator, params.group, params.count],
  row,
});
