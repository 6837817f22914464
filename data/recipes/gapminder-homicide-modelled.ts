import { describe } from '../describe.ts';
import { SEX } from '../gsh2019/breakdowns.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

/** Value column → group; the file is named for its column. */
const SERIES = {
  murder_per_100000_people: 'total',
  murdered_men_per_100000_people: 'sex=male',
  murdered_women_per_100000_people: 'sex=female',
} as const;
const fileOf = (column: string) => `gapminder-systema-globalis/${column}.csv`;

/** A model's estimates for every country and year: complete, and not what anybody counted. */
const recipe: Recipe = {
  dataset: {
    id: 'gapminder-homicide-modelled',
    title: 'Deaths from interpersonal violence, modelled',
    publisher: 'Institute for Health Metrics and Evaluation (IHME), Global Burden of Disease',
    via: 'Gapminder (Systema Globalis)',
    licence: 'Creative Common Attribution 4.0 International (as Gapminder’s README states)',
    licenceStated: true,
    retrievedFrom:
      'github.com/open-numbers/ddf--gapminder--systema_globalis @ c63631abeb62af6db3910f68be7c2b443beca50b, countries-etc-datapoints/',
    released: 'GBD 2023',
    nature: 'modelled',
    summary:
      'Deaths from interpersonal violence per 100,000 people, standardised for age, for 204 countries in every year from 1980 to 2023, estimated by a statistical model.',
    preparation: [
      'Three files (both sexes, men, women) become one indicator with groups.',
      'Every value is flagged as modelled.',
    ],
    caveats: [
      'A model fills the gaps: where a country counts nothing, the number comes from its neighbours and from covariates. It must never be joined with counted series.',
      'Standardised for age, so it does not equal the homicide rate of SDG indicator 16.1.1.',
      'The model’s uncertainty intervals are not in the files.',
    ],
    files: Object.keys(SERIES).map(fileOf),
  },
  indicators: [
    describe({
      id: 'homicide-rate-modelled',
      dataset: 'gapminder-homicide-modelled',
      name: 'Deaths from violence, modelled',
      description: 'Estimated deaths from interpersonal violence per 100,000 people, standardised for age.',
      subject: 'modelled rate of deaths from violence',
      unit: {
        name: 'deaths per 100,000 people, age-standardised',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 2,
        min: 0,
        max: null,
      },
      denominator: 'people of the same sex, standardised for age',
      nature: 'modelled',
      better: 'lower',
      themes: ['violence'],
      targets: ['16.1'],
      breakdowns: [SEX],
      caveats: ['Smooth by construction: a turn in the curve may be the model’s.'],
      ratioScale: true,
    }),
  ],
  rows: (raw, places) =>
    Object.entries(SERIES).flatMap(([column, group]) =>
      raw.table(fileOf(column), { columns: ['geo', 'time', column] }).map((row) =>
        observed({
          indicator: 'homicide-rate-modelled',
          // The file has the ISO code in lower case.
          area: areaOfCode(places, (row['geo'] ?? '').toUpperCase(), fileOf(column)),
          year: Number(row['time']),
          group,
          value: readNumber(row[column] ?? '', `${fileOf(column)}, ${row['geo']}, ${row['time']}`),
          flag: 'modelled',
        }),
      ),
    ),
};
export default recipe;
