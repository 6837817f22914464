import { z } from 'zod';

/** How the numbers of a dataset came about. */
export const NATURES = ['counted', 'surveyed', 'estimated', 'modelled', 'expert-scored'] as const;
export const nature = z.enum(NATURES);
export type Nature = z.infer<typeof nature>;

/** What a sceptic asks of a dataset before believing a number from it. */
export const dataset = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** Who stands behind the numbers. */
  publisher: z.string().min(1),
  /** Who carried them to us where that is not the publisher (`Our World in Data`). */
  via: z.string().nullable(),
  /** The licence as the place of retrieval states it, word for word where short; or that none is stated. */
  licence: z.string().min(1),
  licenceStated: z.boolean(),
  /** Where the file was retrieved from: repository and commit or address, as in the SOURCES files. */
  retrievedFrom: z.string().min(1),
  /** Release or date of the data as far as known, else null. */
  released: z.string().nullable(),
  nature,
  /** What the dataset holds, in one or two plain sentences. */
  summary: z.string().min(1),
  /** How the raw file was prepared: filters, conversions, what was set aside and why. */
  preparation: z.array(z.string()).min(1),
  /** Known faults and limits, in plain words. */
  caveats: z.array(z.string()).min(1),
  /** Raw files read, relative to the raw data folder. */
  files: z.array(z.string()).min(1),
});
export type Dataset = z.infer<typeof dataset>;
