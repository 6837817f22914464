import { describe } from '../describe.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'police-personnel-wikipedia/police_wikipedia_per_country.csv';
const NAME = 'Country or dependency';
const FORCE = 'Active force';
const RATE = 'Rate (per 100k population)';

/** The one name that the table uses for a country and others for a region. */
const nameOf = (name: string) => (name === 'Micronesia' ? 'Micronesia, Federated States of' : name);

export default {
  dataset: {
    id: 'police-personnel-wikipedia',
    title: 'Police officers by country (Wikipedia table)',
    publisher: 'Wikipedia contributors',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'JasNjoku/Data-Analysis-CA @ 452538d62f63d1cc1bac3d85802e73ea525c36b4: data/police_wikipedia_per_country.csv',
    released: null,
    nature: 'counted',
    summary:
      'Police officers per 100,000 people in 148 countries and dependencies, one year each between 2005 and 2024, as volunteers gathered them for Wikipedia.',
    preparation: [
      'The rate is the table’s own; the active force stands beside it as the number of officers.',
      'Notes in names such as "(US)" are read as part of the name.',
    ],
    caveats: [
      'Not an official series: context only, not evidence. Volunteers gathered it from sources of very different quality.',
      'Each country has one year, from 2005 to 2024 (79 of the 148 stand under 2012), so ranks mix years.',
      'Who counts as police differs: gendarmes, border guards and civilians are in some figures and not in others.',
      'In places of a few hundred people the rate means nothing (Pitcairn: 2 officers, the Vatican: 130).',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'police-personnel-wikipedia',
      dataset: 'police-personnel-wikipedia',
      name: 'Police officers (Wikipedia, context only)',
      description:
        'Police officers in active service per 100,000 people, in the one year that the table gives.',
      subject: 'number of police officers per 100,000 people in a Wikipedia table',
      unit: {
        name: 'police officers per 100,000 people',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 0,
        min: 0,
        max: null,
      },
      denominator: 'people of all ages living there',
      nature: 'counted',
      better: 'neither',
      themes: ['community'],
      targets: ['16.a'],
      caveats: ['Not an official series: use it for context only, and do not rank countries by it.'],
      ratioScale: true,
    }),
  ],
  rows: (raw, places) =>
    raw.table(FILE, { columns: [NAME, FORCE, RATE, 'Year'] }).map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      return observed({
        indicator: 'police-personnel-wikipedia',
        area: areaOfName(places, nameOf(row[NAME] ?? ''), where),
        year: readNumber(row['Year'] ?? '', where),
        value: readNumber(row[RATE] ?? '', where),
        n: readNumber(row[FORCE] ?? '', where),
        source: 'Wikipedia',
      });
    }),
} satisfies Recipe as Recipe;
