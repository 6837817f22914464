import { describe } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import { POPULATION_FILE, populationOf } from '../population.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'ucdp/owid-countries-in-conflict-ucdp-2023.csv';
const DEATHS = 'Deaths in ongoing conflicts in a country (best estimate) - Conflict type: all';

/**
 * Former states and places within others. The file counts deaths where they happened within today's countries and
 * gives these nothing but zeros.
 */
const COUNTED_ELSEWHERE = new Set([
  'OWID_ABK',
  'OWID_CZS',
  'OWID_GDR',
  'OWID_GFR',
  'OWID_SOS',
  'OWID_YGS',
  'OWID_YPR',
]);

const common = {
  dataset: 'ucdp-conflict-deaths',
  nature: 'estimated',
  better: 'lower',
  themes: ['violence', 'early-warning'],
  targets: ['16.1'],
  sdg: '16.1.2',
  official: 'proxy',
  ratioScale: true,
} as const;

export default {
  dataset: {
    id: 'ucdp-conflict-deaths',
    title: 'Deaths in armed conflicts by country',
    publisher: 'Uppsala Conflict Data Program (UCDP)',
    via: 'Our World in Data',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'axolmain/war @ 3fafcf437f9763a2c988a11139f09cb6ea751938: countries-in-conflict-data.csv',
    released: '2024',
    nature: 'estimated',
    summary:
      'Deaths in wars between states, within states, between armed groups and in attacks on civilians, by the country in which they happened, 198 countries, 1989 to 2023, best estimate.',
    preparation: [
      'A zero is real: UCDP found no such death in that year. It stays zero.',
      'Deaths stand under the countries of today also before they were independent (South Sudan from 1989). Czechoslovakia, East and West Germany, South Yemen, Yugoslavia, Abkhazia and South Ossetia hold nothing but zeros for that reason and are set aside.',
      'The rate is calculated here from the World Bank’s population of the same year; Taiwan and Western Sahara are not in that table and have no rate.',
      'UCDP’s table of battle deaths by pair of opponents (1989 to 2020), which has a lowest and highest estimate, is not taken up: 281 of its 1,704 rows name several countries and not how many died in each.',
      'An older edition (to 2018, without Syria) is not taken up.',
    ],
    caveats: [
      'Best estimates: the real number can lie well above, and this file gives no range.',
      'Soldiers and civilians together. Deaths of hunger or disease in war, and killings that no organised group stands behind, are not counted.',
      'One mass killing can outweigh decades (Rwanda 1994).',
    ],
    files: [FILE, POPULATION_FILE],
  },
  indicators: [
    describe({
      ...common,
      themes: [...common.themes],
      targets: [...common.targets],
      id: 'conflict-deaths-ucdp',
      name: 'Conflict deaths, number',
      description: 'Persons killed in armed conflicts and attacks on civilians in a year, best estimate.',
      subject: 'number of conflict deaths',
      unit: { name: 'deaths', short: '', kind: 'count', decimals: 0, min: 0, max: null },
      caveats: ['A number, not a rate: large countries can have more.'],
    }),
    describe({
      ...common,
      themes: [...common.themes],
      targets: [...common.targets],
      id: 'conflict-death-rate-ucdp',
      name: 'Conflict death rate',
      description:
        'Persons killed in armed conflicts and attacks on civilians in a year per 100,000 people, best estimate.',
      subject: 'conflict death rate',
      unit: {
        name: 'deaths per 100,000 people',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 2,
        min: 0,
        max: null,
      },
      denominator: 'people of all ages living there',
      caveats: [
        'A stand-in for SDG indicator 16.1.2, which counts documented deaths per cause, sex and age; calculated here.',
      ],
    }),
  ],
  rows(raw, places) {
    const population = populationOf(raw, places);
    return raw.table(FILE, { columns: ['Code', 'Year', DEATHS] }).flatMap((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const code = row['Code'] ?? '';
      const deaths = readNumber(row[DEATHS] ?? '', where);
      if (COUNTED_ELSEWHERE.has(code)) {
        if (deaths !== 0) throw new Error(`${where}: ${code} was set aside because it had no deaths`);
        return [];
      }
      const area = areaOfCode(places, code, where);
      const year = readNumber(row['Year'] ?? '', where);
      const known = { area, year, source: 'UCDP' };
      const people = population(area, year);
      return [
        observed({ ...known, indicator: 'conflict-deaths-ucdp', value: deaths }),
        ...(people === null
          ? []
          : [
              observed({
                ...known,
                indicator: 'conflict-death-rate-ucdp',
                value: (deaths / people) * 100_000,
                n: deaths,
              }),
            ]),
      ];
    });
  },
} satisfies Recipe as Recipe;
