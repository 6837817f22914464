import { z } from 'zod';

/** A place that a row can be about. */
export const area = z.strictObject({
  /** As in `Observation.area`. */
  id: z.string(),
  kind: z.enum(['country', 'region', 'part', 'former']),
  iso2: z.string().nullable(),
  m49: z.string().nullable(),
  names: z.strictObject({
    en: z.string().min(1),
    fr: z.string().min(1),
    es: z.string().min(1),
    ru: z.string().min(1),
    ar: z.string().min(1),
    zh: z.string().min(1),
  }),
  /** Other spellings found in the sources, for matching names to areas and for search. */
  aliases: z.array(z.string()),
  /** Ids of the M49 region and sub-region (`M49-019`, `M49-005`); null for the world. */
  region: z.string().nullable(),
  subregion: z.string().nullable(),
  /** For a part: the country that it belongs to. */
  partOf: z.string().nullable(),
  /** Persons, latest year in the population file; null where unknown. */
  population: z.number().nullable(),
});
export type Area = z.infer<typeof area>;
