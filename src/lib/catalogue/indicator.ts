import { z } from 'zod';
import { nature } from './dataset.ts';
import { TARGETS, THEMES, type ThemeId } from './theme.ts';

const themeId = z.enum(THEMES.map((theme) => theme.id) as [ThemeId, ...ThemeId[]]);
const targetId = z.enum(TARGETS);

/** One way of splitting an indicator: `sex` into women and men. */
const breakdown = z.strictObject({
  /** The dimension as it stands in `Observation.group`. */
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** In the order in which they are shown. `id` is the value as it stands in `Observation.group`. */
  groups: z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) })).min(1),
});
export type Breakdown = z.infer<typeof breakdown>;

/** A year from which on values do not compare with those before. */
const seriesBreak = z.strictObject({
  /** First year of the new series. */
  year: z.int(),
  /** The areas that it holds for; null for all. */
  areas: z.array(z.string()).nullable(),
  what: z.string().min(1),
});
export type SeriesBreak = z.infer<typeof seriesBreak>;

/** What an indicator measures and how it may be read. */
export const indicator = z.strictObject({
  /** Short and stable: it stands in links. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  dataset: z.string(),
  /** As it stands in a list: `Homicide rate`. */
  name: z.string().min(1),
  /** What is measured, in one plain sentence. */
  description: z.string().min(1),
  /** The noun of a sentence about it, lower case: `the homicide rate` → `homicide rate`. */
  subject: z.string().min(1),
  unit: z.strictObject({
    /** As it stands in a subtitle: `victims per 100,000 people`. */
    name: z.string().min(1),
    /** As it stands behind a number: `%`, ` per 100,000`, `` for scores. */
    short: z.string(),
    /** percent: 0-100; share-free scores and indices are `score`. */
    kind: z.enum(['rate', 'percent', 'count', 'score', 'ratio', 'year']),
    /** Decimals that the precision of the source carries. */
    decimals: z.int().min(0).max(4),
    /** The least and greatest value that the scale allows; null where it is open. */
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  /** What stands below the line of a rate or share; null for counts and scores. */
  denominator: z.string().nullable(),
  nature,
  /** Which direction is better for people; `neither` where more may mean more detection or more effort. */
  better: z.enum(['lower', 'higher', 'neither']),
  themes: z.array(themeId).min(1),
  targets: z.array(targetId),
  /** The official SDG indicator that it is or stands for: `16.1.1`; null if none. */
  sdg: z.string().nullable(),
  /** Whether it is the official SDG series, a proxy for it, or neither. */
  official: z.enum(['official', 'proxy', 'none']),
  /** What `low` and `high` mean; null where the source gives no interval. */
  interval: z.strictObject({ level: z.number().min(0).max(1), method: z.string() }).nullable(),
  breakdowns: z.array(breakdown),
  /** Whether rows with group `total` exist; where false, the first group of the first breakdown is shown first. */
  hasTotal: z.boolean(),
  breaks: z.array(seriesBreak),
  /** Caveats of this indicator, beside those of its dataset. */
  caveats: z.array(z.string()),
  /** Whether a change in percent makes sense: true only on ratio scales with a true zero. */
  ratioScale: z.boolean(),
});
export type Indicator = z.infer<typeof indicator>;

/** What the data holds of an indicator, counted by the pipeline. */
export const coverage = z.strictObject({
  rows: z.int(),
  areas: z.int(),
  countries: z.int(),
  from: z.int(),
  to: z.int(),
  /** The latest year in which at least half as many countries have a value as in the best year. */
  fullestLate: z.int(),
});
export type Coverage = z.infer<typeof coverage>;
