import { describe } from '../describe.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'owid-datasets/homicide-rates-europe-long-term-eisner-ihme.csv';
const RATE = 'Homicide rate in Europe over long-term (per 100,000)';
const MODELLED_FROM = 1990;

/** Seven centuries of homicide in England and Italy. */
const recipe: Recipe = {
  dataset: {
    id: 'homicide-europe-long-term',
    title: 'Homicide in Europe since 1300',
    publisher: 'Manuel Eisner (2003); Institute for Health Metrics and Evaluation (IHME) from 1990',
    via: 'Our World in Data',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/owid/owid-datasets @ 48c9992ae317b35ed327fc36d2af75fe8b3ef7ed, datasets/Homicide rates in Europe over long-term (Eisner & IHME)/',
    released: null,
    nature: 'estimated',
    summary:
      'The homicide rate in England and in Italy from 1300 to 2016, from historians’ counts of killings in old records and, since 1990, from a model.',
    preparation: [
      'Of the five European areas, England and Italy are kept. “Germany and Switzerland”, “Netherlands and Belgium” and “Scandinavia” are left out: they join countries and are no area of the UN’s classification.',
      'Values before 1990 are flagged as estimated, those from 1990 on as modelled.',
    ],
    caveats: [
      'Before 1900 a value stands for decades and rests on the records of few places; the year is the middle of its period.',
      'Until 1984 and from 1990 on the numbers come from different sources with different definitions: never read the step between them as a change.',
      'Medicine made many assaults survivable: fewer deaths are not only less violence.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'homicide-rate-long-term',
      dataset: 'homicide-europe-long-term',
      name: 'Homicide rate since 1300',
      description: 'Victims of homicide per 100,000 people in England and in Italy since the Middle Ages.',
      subject: 'long-run homicide rate',
      unit: {
        name: 'victims per 100,000 people',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 1,
        min: 0,
        max: null,
      },
      denominator: 'people living in the area, as far as historians can tell',
      nature: 'estimated',
      better: 'lower',
      themes: ['violence'],
      targets: ['16.1'],
      breaks: [
        {
          year: MODELLED_FROM,
          areas: null,
          what: 'Until then historians’ counts (Eisner), from then on modelled estimates (IHME).',
        },
      ],
      caveats: ['England before 1990 is not the United Kingdom.'],
      ratioScale: true,
    }),
  ],
  rows: (raw, places) =>
    raw.table(FILE, { columns: ['Entity', 'Year', RATE] }).flatMap((row) => {
      const entity = row['Entity'] ?? '';
      const area = places.byName(entity);
      if (area === null) return [];
      const year = Number(row['Year']);
      return observed({
        indicator: 'homicide-rate-long-term',
        area,
        year,
        value: readNumber(row[RATE] ?? '', `${FILE}, ${entity}, ${year}`),
        flag: year < MODELLED_FROM ? 'estimated' : 'modelled',
      });
    }),
};
export default recipe;
