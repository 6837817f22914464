import { z } from 'zod';
import { defineQuery } from '../query.ts';

const row = z.strictObject({ id: z.int().nonnegative(), h3: z.string(), lon: z.number(), lat: z.number() });
export type PlaceCellRow = z.infer<typeof row>;

/**
 * The cells of a locality's map by their number, which counts from 0 without gaps.
 *
 * @example run(placeCellsQuery, null) // [{ id: 0, h3: '892664c1a8bffff', lon: -87.6, lat: 41.9 }, ...]
 */
export const placeCellsQuery = defineQuery({
  name: 'place-cells',
  sql: 'SELECT id, h3, lon, lat FROM cell ORDER BY id',
  bind: (_: null) => [],
  row,
});
