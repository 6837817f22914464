import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { areaList, measured } from './measured.ts';

const row = z.strictObject({
  ...measured,
  value: z.number(),
  /** Which of the two years the row stands for. */
  side: z.enum(['start', 'end']),
});
export type EndsRow = z.infer<typeof row>;

export interface EndsParams {
  indicator: string;
  group: string;
  /** The two years that are compared. */
  from: number;
  to: number;
  /** null asks for every country. */
  areas: readonly string[] | null;
}

/**
 * What changed between two years? For each area the value nearest to each of them, at most two years away. A year
 * serves only the end that it is nearer to, so one value never stands for both; of two equally near the one between
 * the ends is taken. An area may answer with one end alone. Ordered by area, start before end.
 *
 * @example run(endsQuery, { indicator: 'homicide-rate', group: 'total', from: 2000, to: 2020, areas: ['BRA'] })
 */
export const endsQuery = defineQuery({
  name: 'ends',
  sql: `
    WITH near AS (
      SELECT *, abs(year - $3::INTEGER) AS from_start, abs(year - $4::INTEGER) AS from_end
      FROM observation
      WHERE indicator = TRY_CAST($1 AS indicator_id)
        AND grp = TRY_CAST($2 AS group_id)
        AND value IS NOT NULL
        AND (year BETWEEN $3::INTEGER - 2 AND $3::INTEGER + 2 OR year BETWEEN $4::INTEGER - 2 AND $4::INTEGER + 2)
        AND CASE WHEN $5::VARCHAR IS NULL
              THEN area IN (SELECT id FROM area WHERE kind = 'country')
              ELSE list_contains(string_split($5::VARCHAR, ','), area::VARCHAR)
            END
    ), sided AS (
      SELECT *, CASE WHEN from_start < from_end THEN 'start' ELSE 'end' END AS side,
        least(from_start, from_end) AS distance
      FROM near
      WHERE from_start <> from_end AND least(from_start, from_end) <= 2
    )
    SELECT area::VARCHAR AS area, side, period, year::INTEGER AS year,
      value, low, high, n, flag::VARCHAR AS flag, source::VARCHAR AS source
    FROM sided
    QUALIFY row_number() OVER (
      PARTITION BY area, side
      ORDER BY distance, year NOT BETWEEN $3::INTEGER AND $4::INTEGER, period DESC) = 1
    ORDER BY area, side DESC`,
  bind: (params: EndsParams) => [
    params.indicator,
    params.group,
    params.from,
    params.to,
    areaList(params.areas),
  ],
  row,
});
