import { z } from 'zod';
import { dataset, nature } from './dataset.ts';

/** A kind of event as the publisher names it, with its place in the International Classification of Crime (ICCS). */
const category = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** The publisher's own word or code. */
  original: z.string().min(1),
  /** ICCS code (`0401`), or null where it has no place there (anti-social behaviour). */
  iccs: z.string().nullable(),
});

/** What the recipe counted while it read the incidents; every record of the raw file is in exactly one line. */
const intake = z.strictObject({
  /** Records in the raw files. */
  records: z.int(),
  kept: z.int(),
  /** Of the kept: how many have which fault, with what it means in plain words. */
  faults: z.array(z.strictObject({ fault: z.string(), count: z.int(), what: z.string() })),
  /** Not kept, and why (a cancelled report, a duplicate, an offence outside of the data set's subject). */
  setAside: z.array(z.strictObject({ count: z.int(), why: z.string() })),
});

/** Incident records of a locality. */
export const incidentSet = z.strictObject({
  dataset: z.string(),
  from: z.string().regex(/^\d{4}-\d{2}$/),
  to: z.string().regex(/^\d{4}-\d{2}$/),
  /** Months of that span that the publisher's files do not hold; their counts are missing, not zero. */
  missingMonths: z.array(z.string()),
  /** How exactly the time is known. */
  grain: z.enum(['hour', 'day', 'month']),
  categories: z.array(category).min(1),
  outcomes: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** What the district column is: `police district`, `neighbourhood`; null where there is none. */
  districtKind: z.string().nullable(),
  /** West, south, east, north, in degrees: a coordinate outside is a fault. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** How the publisher moved the points, in plain words: `snapped to the middle of a street`. */
  points: z.string().min(1),
  intake,
});
export type IncidentSet = z.infer<typeof incidentSet>;

/** A series measured in the parts of a locality. */
export const localMeasure = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  dataset: z.string(),
  locality: z.string(),
  name: z.string().min(1),
  /** The noun of a sentence, lower case: `recorded street robberies`. */
  subject: z.string().min(1),
  /** The publisher's own word or code. */
  original: z.string().min(1),
  iccs: z.string().nullable(),
  unit: z.strictObject({
    name: z.string().min(1),
    short: z.string(),
    kind: z.enum(['rate', 'percent', 'count', 'score']),
    decimals: z.int().min(0).max(4),
  }),
  nature,
  /** What the measure is about; `trust` and `police` are never drawn as crime. */
  kind: z.enum(['crime', 'trust', 'safety', 'reporting', 'police']),
  grain: z.enum(['month', 'quarter', 'year', 'financial-year']),
  better: z.enum(['lower', 'higher', 'neither']),
  /** Ids of measures whose events are counted in this one too: never add it to them. Absent where there are none. */
  contains: z.array(z.string()).optional(),
  breaks: z.array(z.strictObject({ period: z.string(), what: z.string() })),
  caveats: z.array(z.string()),
  coverage: z.strictObject({ rows: z.int(), areas: z.int(), from: z.string(), to: z.string() }),
});
export type LocalMeasure = z.infer<typeof localMeasure>;

/** A part of a locality, or the whole of it. */
export const localArea = z.strictObject({
  /** `BRA-RJ-3300100`, `GBR-LND-CAMDEN`, `IND-KERALA-IDUKKI`. */
  id: z.string().regex(/^[A-Z]{3}-[A-Z0-9-]+$/),
  locality: z.string(),
  kind: z.enum([
    'whole',
    'municipality',
    'borough',
    'police-district',
    'police-station',
    'district',
    'state',
    'community-area',
  ]),
  /** As the publisher writes it, in its script and with its accents. */
  name: z.string().min(1),
  /** Id of the local area that it lies in, or null. */
  partOf: z.string().nullable(),
  /** Persons, with year and source; null where no file of ours says. */
  population: z.strictObject({ persons: z.number(), year: z.int(), source: z.string() }).nullable(),
});
export type LocalArea = z.infer<typeof localArea>;

/** A city, force area or state that has a page of its own. */
export const locality = z.strictObject({
  /** As it stands in `/places/[area]`. */
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** ISO3. */
  country: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(['city', 'police-force', 'state', 'country']),
  /** Null where the locality has series only. */
  incidents: incidentSet.nullable(),
  population: localArea.shape.population,
});
export type Locality = z.infer<typeof locality>;

/** Everything local that exists; written by the pipeline to `data/local/catalogue.json`. */
export const localCatalogue = z.strictObject({
  datasets: z.array(dataset),
  localities: z.array(locality),
  measures: z.array(localMeasure),
  areas: z.array(localArea),
});
export type LocalCatalogue = z.infer<typeof localCatalogue>;
