import { z } from 'zod';
import type { RawFolder } from './raw.ts';

const file = z.object({
  meta: z.object({ title: z.string(), unit: z.string() }),
  data: z.array(
    z.strictObject({
      entity: z.string(),
      group: z.string(),
      period: z.string().regex(/^\d{4}$/),
      value: z.number(),
      iso: z.string(),
    }),
  ),
});

/** A place, a year and a value of one of the collection's JSON files. */
export interface EntityYear {
  entity: string;
  iso: string;
  year: number;
  value: number;
}

/**
 * The values of a file of the JSON collection (`meta` and `data` of entity, group, period, value, iso).
 * @throws when the file's unit is not the one that the recipe was written for, a record has another shape, or a
 * place and year come twice.
 */
export function entityYears(raw: RawFolder, path: string, unit: string): EntityYear[] {
  const { meta, data } = file.parse(JSON.parse(raw.text(path)));
  if (meta.unit !== unit) throw new Error(`${path}: the unit is "${meta.unit}", not "${unit}"`);
  const seen = new Set<string>();
  return data.map(({ entity, iso, period, value }) => {
    const key = `${iso} ${period}`;
    if (seen.has(key)) throw new Error(`${path}: ${key} comes twice`);
    seen.add(key);
    return { entity, iso, year: Number(period), value };
  });
}
