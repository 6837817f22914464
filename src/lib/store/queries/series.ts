import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { areaList, groupList, measured } from './measured.ts';

const row = z.strictObject({ ...measured, grp: z.string() });
export type SeriesRow = z.infer<typeof row>;

export interface SeriesParams {
  indicator: string;
  areas: readonly string[];
  /** First and last year, both included. */
  from: number;
  to: number;
  groups: readonly string[];
}

/**
 * How did it go over the years? Every row of some areas and groups, missing values with their flag included,
 * ordered by area, group, year and period.
 *
 * @example run(seriesQuery, { indicator: 'homicide-rate', areas: ['BRA'], from: 2000, to: 2020, groups: ['total'] })
 */
export const seriesQuery = defineQuery({
  name: 'series',
  sql: `
    SELECT area::VARCHAR AS area, period, year::INTEGER AS year, grp::VARCHAR AS grp,
      value, low, high, n, flag::VARCHAR AS flag, source::VARCHAR AS source
    FROM observation
    WHERE indicator = TRY_CAST($1 AS indicator_id)
      AND list_contains(string_split($2::VARCHAR, ','), area::VARCHAR)
      AND year BETWEEN $3::INTEGER AND $4::INTEGER
      AND list_contains(string_split($5::VARCHAR, chr(10)), grp::VARCHAR)
    ORDER BY area, grp, year, period`,
  bind: (params: SeriesParams) => [
    params.indicator,
    areaList(params.areas),
    params.from,
    params.to,
    groupList(params.groups),
  ],
  row,
});
