import type { Area } from '../../../src/lib/catalogue/area.ts';
import type { Catalogue, CatalogueIndicator } from '../../../src/lib/catalogue/catalogue.ts';
import type { Dataset } from '../../../src/lib/catalogue/dataset.ts';

/** A small catalogue with invented content: nothing in it is a measurement. */

export function exampleArea(id: string, name: string, over: Partial<Area> = {}): Area {
  return {
    id,
    kind: 'country',
    iso2: id.slice(0, 2),
    m49: null,
    names: { en: name, fr: name, es: name, ru: name, ar: name, zh: name },
    aliases: [],
    region: null,
    subregion: null,
    partOf: null,
    population: null,
    ...over,
  };
}

const region = (id: string, name: string) =>
  exampleArea(id, name, { kind: 'region', iso2: null, m49: id.slice(4) });

export const exampleDataset: Dataset = {
  id: 'example',
  title: 'Example statistics',
  publisher: 'Example office',
  via: null,
  licence: 'CC BY 4.0',
  licenceStated: true,
  retrievedFrom: 'example.org',
  released: '2024',
  nature: 'counted',
  summary: 'Invented numbers.',
  preparation: ['None.'],
  caveats: ['Invented for the tests.'],
  files: ['example.csv'],
};

export function exampleIndicator(over: Partial<CatalogueIndicator> = {}): CatalogueIndicator {
  return {
    id: 'homicide-rate',
    dataset: 'example',
    name: 'Homicide rate',
    description: 'Victims of intentional homicide per 100,000 people in a year.',
    subject: 'homicide rate',
    unit: {
      name: 'victims per 100,000 people',
      short: ' per 100,000',
      kind: 'rate',
      decimals: 1,
      min: 0,
      max: null,
    },
    denominator: 'resident population',
    nature: 'counted',
    better: 'lower',
    themes: ['violence'],
    targets: ['16.1'],
    sdg: '16.1.1',
    official: 'official',
    interval: null,
    breakdowns: [
      {
        id: 'sex',
        name: 'Sex',
        groups: [
          { id: 'female', name: 'Women' },
          { id: 'male', name: 'Men' },
        ],
      },
    ],
    hasTotal: true,
    breaks: [],
    caveats: [],
    ratioScale: true,
    coverage: { rows: 600, areas: 10, countries: 10, from: 2000, to: 2022, fullestLate: 2020 },
    ...over,
  };
}

/** A score with intervals. */
export const exampleScore = exampleIndicator({
  id: 'rule-of-law',
  name: 'Rule of law',
  subject: 'rule of law score',
  unit: { name: 'score from −2.5 to 2.5', short: '', kind: 'score', decimals: 2, min: null, max: null },
  denominator: null,
  nature: 'expert-scored',
  better: 'higher',
  interval: { level: 0.95, method: 'estimate ± 1.96 standard errors' },
  breakdowns: [],
  ratioScale: false,
});

/** A survey percentage that has respondents but no published interval. */
export const exampleSurvey = exampleIndicator({
  id: 'safe-walking-alone',
  name: 'Feel safe walking alone',
  subject: 'share of people who feel safe walking alone',
  unit: { name: '% of people', short: '%', kind: 'percent', decimals: 1, min: 0, max: 100 },
  denominator: 'respondents',
  nature: 'surveyed',
  better: 'higher',
  coverage: { rows: 12, areas: 8, countries: 8, from: 2010, to: 2020, fullestLate: 2018 },
});

export const exampleCatalogue: Catalogue = {
  datasets: [exampleDataset],
  indicators: [exampleIndicator(), exampleScore, exampleSurvey],
  areas: [
    region('M49-001', 'World'),
    region('M49-002', 'Africa'),
    region('M49-009', 'Oceania'),
    region('M49-019', 'Americas'),
    region('M49-142', 'Asia'),
    region('M49-150', 'Europe'),
    exampleArea('BRA', 'Brazil', {
      region: 'M49-019',
      population: 210_000_000,
      m49: '076',
      aliases: ['Brasil'],
    }),
    exampleArea('USA', 'United States of America', {
      region: 'M49-019',
      population: 330_000_000,
      m49: '840',
    }),
    exampleArea('JPN', 'Japan', { region: 'M49-142', population: 125_000_000, m49: '392' }),
    exampleArea('IND', 'India', { region: 'M49-142', population: 1_400_000_000, m49: '356' }),
    exampleArea('NGA', 'Nigeria', { region: 'M49-002', population: 200_000_000, m49: '566' }),
    exampleArea('DEU', 'Germany', { region: 'M49-150', population: 83_000_000, m49: '276' }),
    exampleArea('FRA', 'France', { region: 'M49-150', population: 67_000_000, m49: '250' }),
    exampleArea('AUS', 'Australia', { region: 'M49-009', population: 26_000_000, m49: '036' }),
    exampleArea('TUV', 'Tuvalu', { region: 'M49-009', population: 10_000, m49: '798' }),
    exampleArea('GBR-SCT', 'Scotland', { kind: 'part', partOf: 'GBR', region: 'M49-150' }),
  ],
};
