import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { areaList, measured } from './measured.ts';

const row = z.strictObject(measured);
export type LatestRow = z.infer<typeof row>;

export interface LatestParams {
  indicator: string;
  group: string;
  /** First and last year, both included. */
  from: number;
  to: number;
  /** null asks for every country. */
  areas: readonly string[] | null;
}

/**
 * How do the areas stand? For each area the latest row with a value in the window. An area whose rows there are all
 * missing answers with its latest missing row: `value` null and its flag. An area without rows is not in the answer.
 * Ordered by area.
 *
 * @example run(latestQuery, { indicator: 'homicide-rate', group: 'total', from: 2015, to: 2020, areas: null })
 */
export const latestQuery = defineQuery({
  name: 'latest',
  sql: `
    SELECT area::VARCHAR AS area, period, year::INTEGER AS year,
      value, low, high, n, flag::VARCHAR AS flag, source::VARCHAR AS source
    FROM observation
    WHERE indicator = TRY_CAST($1 AS indicator_id)
      AND grp = TRY_CAST($2 AS group_id)
      AND year BETWEEN $3::INTEGER AND $4::INTEGER
      AND CASE WHEN $5::VARCHAR IS NULL
            THEN area IN (SELECT id FROM area WHERE kind = 'country')
            ELSE list_contains(string_split($5::VARCHAR, ','), area::VARCHAR)
          END
    QUALIFY row_number() OVER (PARTITION BY area ORDER BY value IS NULL, year DESC, period DESC) = 1
    ORDER BY area`,
  bind: (params: LatestParams) => [
    params.indicator,
    params.group,
    params.from,
    params.to,
    areaList(params.areas),
  ],
  row,
});
