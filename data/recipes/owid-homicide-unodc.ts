import { areaOfName } from '../known-area.ts';
import { describe } from '../describe.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'owid-homicide-unodc/homicide-rate-unodc.csv';
const RATE = 'Homicide rate per 100,000 population';

/** The longest and newest series of the total homicide rate, as Our World in Data passes it on. */
const recipe: Recipe = {
  dataset: {
    id: 'owid-homicide-unodc',
    title: 'Homicide rate',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: 'Our World in Data',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/yuru108/Vis-Project1 @ 13d46d2a748c883a6ccc9abd4e9564d10ec8fe61, data/homicide-rate-unodc.csv',
    released: null,
    nature: 'counted',
    summary:
      'Victims of intentional homicide per 100,000 people, of every sex and age, by country and year, 1990 to 2024.',
    preparation: [
      'Every row is kept. Places are matched by name, because parts of countries and most regions have no code in the file.',
      'The world and the UN regions are kept as M49 areas and flagged as estimated; they begin in 2000.',
      'A country-year without a figure has no row in the file, and none here.',
    ],
    caveats: [
      'Coverage falls after 2021: 117 countries in 2021, 106 in 2022, 80 in 2023 and 10 in 2024. Compare the latest year of each country, not the year 2024.',
      'Sources (police or health services) and definitions differ by country, and may change within a series without a mark in the file.',
      'The United Kingdom’s three jurisdictions and two parts of Iraq stand beside the whole country.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'homicide-rate',
      dataset: 'owid-homicide-unodc',
      name: 'Homicide rate',
      description: 'Victims of intentional homicide per 100,000 people.',
      subject: 'homicide rate',
      unit: {
        name: 'victims per 100,000 people',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 1,
        min: 0,
        max: null,
      },
      denominator: 'people living in the country (UN World Population Prospects)',
      nature: 'counted',
      better: 'lower',
      themes: ['violence'],
      targets: ['16.1'],
      sdg: '16.1.1',
      official: 'official',
      caveats: [
        'The number of victims is not in the file: in small places a few cases make a high rate.',
        'Attempts, killings in war and deaths by negligence are not counted.',
      ],
      ratioScale: true,
    }),
  ],
  rows(raw, places) {
    const kinds = new Map(places.areas.map(({ id, kind }) => [id, kind]));
    return raw.table(FILE, { columns: ['Entity', 'Code', 'Year', RATE] }).map((row) => {
      const entity = row['Entity'] ?? '';
      const code = row['Code'] ?? '';
      const area = areaOfName(places, entity, FILE);
      if (code !== '' && places.byCode(code) !== area) {
        throw new Error(`${FILE}: "${entity}" has the code ${code}, which does not mean ${area}`);
      }
      return observed({
        indicator: 'homicide-rate',
        area,
        year: Number(row['Year']),
        value: readNumber(row[RATE] ?? '', `${FILE}, ${entity}, ${row['Year']}`),
        // The regions are the publisher's estimates; the Channel Islands are a region by M49 but reported.
        flag: kinds.get(area) === 'region' && area !== 'M49-830' ? 'estimated' : null,
      });
    });
  },
};
export default recipe;
