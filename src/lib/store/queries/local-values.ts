import { z } from 'zod';
import { flag } from '../../catalogue/observation.ts';
import { defineQuery } from '../query.ts';

const row = z.strictObject({
  area: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().nullable(),
  flag: flag.nullable(),
});
export type LocalValueRow = z.infer<typeof row>;

export interface LocalValuesParams {
  measure: string;
  areas: readonly string[];
  group: string;
}

/**
 * How a measure went in some parts of a locality. Ordered by area and period; what is missing has its row with a flag.
 *
 * @example run(localValuesQuery, { measure: 'rio-street-robbery', areas: ['BRA-RJ'], group: 'total' })
 */
export const localValuesQuery = defineQuery({
  name: 'local-values',
  sql: `
    SELECT area::VARCHAR AS area, period, value, low, high, n, flag::VARCHAR AS flag
    FROM value
    WHERE measure::VARCHAR = $1
      AND list_contains(string_split($2::VARCHAR, ','), area::VARCHAR)
      AND grp::VARCHAR = $3
    ORDER BY area::VARCHAR, period`,
  bind: ({ measure, areas, group }: LocalValuesParams) => [measure, areas.join(','), group],
  row,
});
