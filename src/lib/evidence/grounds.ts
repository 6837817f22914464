import type { Nature } from '../catalogue/dataset.ts';

/** From the surest to the least sure. */
export const GRADES = ['strong', 'moderate', 'limited', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** What a grade depends on: facts of the rows that a claim rests on, never an opinion. */
export interface Grounds {
  /** How the numbers came about; of two measures both. */
  natures: Nature[];
  /** Whether a measure stands in for what the claim is about. */
  proxy: boolean;
  /** Police and court records, which also measure what people report and what officers write down. */
  recorded: boolean;
  /** Whether the values of one country are set against those of another, or only against its own. */
  across: boolean;
  /** Middle size of the samples; null where the source gives none or nothing was sampled. */
  sample: number | null;
  /** True where the claim is a place's own number and says nothing of others: then nobody else's data are missed. */
  own?: boolean;
  /** Countries that the claim rests on; null where it is about one place or region. */
  countries: number | null;
  /** Countries that there are. */
  world: number;
  /** Share of the countries in which nothing clear can be said, 0 to 1. */
  unclear: number;
  /** Width of the interval of a correlation; null where the claim has none. */
  width: number | null;
  /** Whether the claim's own interval includes no difference or a draw. */
  draw: boolean;
  /** Middle year of the values, and the latest year of the whole catalogue that it is held against. */
  year: number;
  now: number;
  /** Share of the countries left out because a break cuts their series, or their years lie too far apart, 0 to 1. */
  broken: number;
}
