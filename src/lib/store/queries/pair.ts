import { z } from 'zod';
import { flag } from '../../catalogue/observation.ts';
import { defineQuery } from '../query.ts';
import { areaList } from './measured.ts';

const row = z.strictObject({
  area: z.string(),
  /** Persons; null where unknown. */
  population: z.number().nullable(),
  yPeriod: z.string(),
  yYear: z.int(),
  y: z.number(),
  yLow: z.number().nullable(),
  yHigh: z.number().nullable(),
  yN: z.number().nullable(),
  yFlag: flag.nullable(),
  ySource: z.string(),
  xPeriod: z.string(),
  xYear: z.int(),
  x: z.number(),
  xLow: z.number().nullable(),
  xHigh: z.number().nullable(),
  xN: z.number().nullable(),
  xFlag: flag.nullable(),
  xSource: z.string(),
});
export type PairRow = z.infer<typeof row>;

export interface PairParams {
  /** Up the y axis, with its group. */
  indicator: string;
  group: string;
  /** Along the x axis, with its group. */
  versus: string;
  versusGroup: string;
  /** First and last year, both included. */
  from: number;
  to: number;
  /** null asks for every country. */
  areas: readonly string[] | null;
}

/**
 * Do two things go together? For each area that has both, the latest value of each in the window, which may lie in
 * different years. Ordered by area.
 *
 * @example run(pairQuery, { indicator: 'homicide-rate', group: 'total', versus: 'rule-of-law', versusGroup: 'total',
 *   from: 2015, to: 2020, areas: null })
 */
export const pairQuery = defineQuery({
  name: 'pair',
  sql: `
    WITH wanted AS (
      SELECT id FROM area WHERE CASE WHEN $7::VARCHAR IS NULL
        THEN kind = 'country'
        ELSE list_contains(string_split($7::VARCHAR, ','), id::VARCHAR)
      END
    ), y AS (
      SELECT * FROM observation
      WHERE indicator = TRY_CAST($1 AS indicator_id) AND grp = TRY_CAST($2 AS group_id)
        AND year BETWEEN $5::INTEGER AND $6::INTEGER AND value IS NOT NULL AND area IN (FROM wanted)
      QUALIFY row_number() OVER (PARTITION BY area ORDER BY year DESC, period DESC) = 1
    ), x AS (
      SELECT * FROM observation
      WHERE indicator = TRY_CAST($3 AS indicator_id) AND grp = TRY_CAST($4 AS group_id)
        AND year BETWEEN $5::INTEGER AND $6::INTEGER AND value IS NOT NULL AND area IN (FROM wanted)
      QUALIFY row_number() OVER (PARTITION BY area ORDER BY year DESC, period DESC) = 1
    )
    SELECT y.area::VARCHAR AS area, area.population,
      y.period AS "yPeriod", y.year::INTEGER AS "yYear", y.value AS y, y.low AS "yLow", y.high AS "yHigh",
      y.n AS "yN", y.flag::VARCHAR AS "yFlag", y.source::VARCHAR AS "ySource",
      x.period AS "xPeriod", x.year::INTEGER AS "xYear", x.value AS x, x.low AS "xLow", x.high AS "xHigh",
      x.n AS "xN", x.flag::VARCHAR AS "xFlag", x.source::VARCHAR AS "xSource"
    FROM y JOIN x ON x.area = y.area JOIN area ON area.id = y.area
    ORDER BY y.area`,
  bind: (params: PairParams) => [
    params.indicator,
    params.group,
    params.versus,
    params.versusGroup,
    params.from,
    params.to,
    areaList(params.areas),
  ],
  row,
});
