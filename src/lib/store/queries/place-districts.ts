import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({ name: z.string() });

/**
 * The districts of a locality's incidents, in the order in which their bins are numbered.
 *
 * @example run(placeDistrictsQuery, null) // [{ name: '001' }, { name: '002' }, ...]
 */
export const placeDistrictsQuery = defineQuery({
  name: 'place-districts',
  sql: `
    SELECT district::VARCHAR AS name FROM incident
    WHERE district IS NOT NULL GROUP BY district ORDER BY enum_code(district)`,
  bind: (_: null) => [],
  row,
});
