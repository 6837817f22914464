import type { Catalogue, CatalogueIndicator } from '../../catalogue/catalogue.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure, Point } from '../../figures/figure.ts';
import { measureOf, type Topic } from '../../figures/frame.ts';

export type Word = 'supported' | 'partly' | 'not supported' | 'cannot be checked';

/** What of the data bears on a claim, for a link: ids, years and how it is best drawn. */
export interface Shown {
  indicator: string;
  group: string | null;
  by: string | null;
  places: string[] | null;
  years: { from: number; to: number } | null;
  form: 'line' | 'dots';
  highlight: string | null;
}

/** What the data says to a claim. */
export interface Outcome {
  verdict: Word;
  /** Why, in full sentences with the numbers. */
  reason: string;
  /** The number that decides, in `unit`: a change in percent or points, a value, a ratio or a rank; null where none. */
  number: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  /** What a reader must know before repeating the verdict. */
  caveats: string[];
  shown: Shown | null;
}

/** Everything around the rows. */
export interface Around {
  catalogue: Catalogue;
  language: Language;
}

/** An indicator with what is needed to speak of it. */
export interface Subject {
  topic: Topic;
  measure: Measure;
  group: string;
}

export function subjectOf(catalogue: Catalogue, indicatorId: string, group: string): Subject | null {
  const indicator = catalogue.indicators.find(({ id }) => id === indicatorId);
  const dataset = catalogue.datasets.find(({ id }) => id === indicator?.dataset);
  if (!indicator || !dataset) return null;
  const topic = { indicator, dataset };
  return { topic, measure: measureOf(topic), group };
}

/** The last year that many indicators reach: what "now" means to this data, without a clock. */
export function presentYear(catalogue: Catalogue): number {
  const years = catalogue.indicators.map(({ coverage }: CatalogueIndicator) => coverage.fullestLate);
  const sorted = years.filter((year) => year < 2100).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}

/** The value nearest to a year, at most `apart` years away; of two equally near the later one. */
export function nearest(points: readonly Point[], year: number, apart: number): Point | null {
  const near = points.filter((point) => point.value !== null && Math.abs(point.year - year) <= apart);
  return near.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year)[0] ?? null;
}

/** The weaker of two verdicts on parts of one claim. */
export function together(words: readonly Word[]): Word {
  const [first = 'cannot be checked'] = words;
  if (words.every((word) => word === first)) return first;
  return words.includes('cannot be checked') && !words.includes('supported') && !words.includes('partly')
    ? 'cannot be checked'
    : 'partly';
}
