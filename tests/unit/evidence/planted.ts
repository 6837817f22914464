import type { Area } from '../../../src/lib/catalogue/area.ts';
import type { CatalogueIndicator } from '../../../src/lib/catalogue/catalogue.ts';
import type { CountedClaim } from '../../../src/lib/evidence/claim.ts';
import type { Material, Source } from '../../../src/lib/evidence/counter/material.ts';
import type { Row, Topic } from '../../../src/lib/figures/frame.ts';
import { exampleArea, exampleDataset, exampleIndicator } from '../figures/example.ts';

/** Data with something planted in it, for looking whether it is found. Nothing here is a measurement. */

const REGIONS = ['M49-002', 'M49-019', 'M49-142', 'M49-150'] as const;
const NAMES = ['Africa', 'Americas', 'Asia', 'Europe'];

/** Invented countries, each quarter of them in a region, of a million people each where nothing else is said. */
export function plantedAreas(count: number, people: (index: number) => number = () => 1e6): Area[] {
  const regions = REGIONS.map((id, index) => exampleArea(id, NAMES[index] ?? id, { kind: 'region' }));
  const countries = Array.from({ length: count }, (_, index) => {
    const region = REGIONS[Math.floor((index * REGIONS.length) / count)] ?? null;
    return exampleArea(countryId(index), `Land ${index}`, { region, population: people(index) });
  });
  return [...regions, ...countries];
}

/** `AAA`, `AAB`, ... */
export const countryId = (index: number): string =>
  [676, 26, 1].map((size) => String.fromCharCode(65 + (Math.floor(index / size) % 26))).join('');

/** Which of the four regions a planted country lies in. */
export const regionIndex = (index: number, count: number): number =>
  Math.floor((index * REGIONS.length) / count);

/** A row without doubts. */
export function row(area: string, year: number, value: number | null, over: Partial<Row> = {}): Row {
  return {
    ...{ area, period: `${year}`, year, grp: 'total', value, low: null, high: null, n: null },
    ...{ flag: value === null ? ('missing' as const) : null, source: '', ...over },
  };
}

/** The rows of many countries; `undefined` leaves a value out. */
export function rows(
  count: number,
  years: readonly number[],
  value: (index: number, year: number) => number | undefined,
  over: Partial<Row> = {},
): Row[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    years.flatMap((year) => {
      const found = value(index, year);
      return found === undefined ? [] : [row(countryId(index), year, found, over)];
    }),
  );
}

export function topic(over: Partial<CatalogueIndicator> = {}): Topic {
  const coverage = { rows: 1, areas: 1, countries: 1, from: 1990, to: 2030, fullestLate: 2020 };
  const indicator = exampleIndicator({ coverage, ...over });
  return { indicator, dataset: exampleDataset };
}

/** A survey percentage, whose few cases are nobody's concern. */
export const surveyTopic = (over: Partial<CatalogueIndicator> = {}): Topic =>
  topic({
    ...{ id: 'share', name: 'Share', subject: 'share of people', nature: 'surveyed', ratioScale: false },
    unit: { name: 'percent of people', short: '%', kind: 'percent', decimals: 1, min: 0, max: 100 },
    ...over,
  });

export function source(own: Row[], over: Partial<Source> = {}): Source {
  return { topic: surveyTopic(), rows: own, second: [], versus: null, ...over };
}

export function material(
  claim: CountedClaim,
  own: Source,
  areas: readonly Area[],
  over: Partial<Material> = {},
): Material {
  return {
    ...{ claim, own, language: 'en', areas: new Map(areas.map((area) => [area.id, area])) },
    ...{ groups: [], siblings: [], population: [], ...over },
  };
}

export const CHANGE: Extract<CountedClaim, { kind: 'change' }> = {
  ...{ kind: 'change', indicator: 'share', group: 'total' },
  years: { from: 2000, to: 2020 },
};

export const PAIR: Extract<CountedClaim, { kind: 'pair' }> = {
  ...{ kind: 'pair', indicator: 'share', group: 'total', versus: 'score', versusGroup: 'total' },
  ...{ years: { from: 2000, to: 2020 }, apart: 3 },
};
