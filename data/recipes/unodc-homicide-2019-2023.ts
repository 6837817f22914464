import { describe } from '../describe.ts';
import { SEX } from '../gsh2019/breakdowns.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'unodc-homicide-2019-2023/unodc_main.csv';

/** The file's labels are Russian: all, men, women; all, and "60 and older". */
const SEXES: Record<string, string | null> = { Все: null, Мужчины: 'male', Женщины: 'female' };
const AGES: Record<string, string | null> = {
  Все: null,
  '0-9': '0-9',
  '10-14': '10-14',
  '15-17': '15-17',
  '18-19': '18-19',
  '20-24': '20-24',
  '25-29': '25-29',
  '30-44': '30-44',
  '45-59': '45-59',
  '60 и старше': '60-plus',
};

function groupOf(sexLabel: string, ageLabel: string): string {
  const sex = SEXES[sexLabel];
  const age = AGES[ageLabel];
  if (sex === undefined || age === undefined) {
    throw new Error(`${FILE}: unknown group "${sexLabel}", "${ageLabel}"`);
  }
  const pairs = [age === null ? [] : `age=${age}`, sex === null ? [] : `sex=${sex}`].flat();
  return pairs.length ? pairs.join(',') : 'total';
}

/** The recent years by sex and narrow age bands, which the Global Study does not reach. */
const recipe: Recipe = {
  dataset: {
    id: 'unodc-homicide-2019-2023',
    title: 'Homicide by sex and age, 2019 to 2023',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: 'a course project that joined it with the UN’s population figures',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/adkatkaeva/course-project-analysis-data-visualization-based-on-unodc-data @ fdc387dd4f32ffb5712194ac2934349a01c092d9, prepared_data/unodc_main.csv',
    released: null,
    nature: 'counted',
    summary:
      'Victims of intentional homicide per 100,000 people by sex and by nine age bands, in 150 countries, 2019 to 2023.',
    preparation: [
      'The Russian labels of sexes and ages are turned into ids; countries are matched by code.',
      'The number of victims stands beside the rate as the number of cases.',
      'Counts of 0 are kept as the zeros that the file has.',
    ],
    caveats: [
      'The rates by sex and age were computed by the author of the file from the publisher’s counts and the UN’s population, not by the publisher.',
      'Some counts have fractions (Portugal and India 2019, French Guiana 2019): somebody shared them out.',
      'In twelve country-years men and women do not add up to the total (Lebanon and New Zealand 2019; Kuwait and Lebanon 2020; Slovakia 2021 and 2023; Guatemala and Qatar 2022; Palestine 2019 to 2022): read the groups of those with care.',
      'For Brazil, Panama, Paraguay and Jamaica some totals differ from the series homicide-rate, which is newer, by up to 1.3 per 100,000.',
      '2023 is thin. In small places a few cases make a high rate: look at the number of cases.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'homicide-rate-fine-age',
      dataset: 'unodc-homicide-2019-2023',
      name: 'Homicide rate by sex and narrow age bands',
      description:
        'Victims of intentional homicide per 100,000 people of the same sex and age, 2019 to 2023.',
      subject: 'homicide rate',
      unit: {
        name: 'victims per 100,000 people',
        short: ' per 100,000',
        kind: 'rate',
        decimals: 1,
        min: 0,
        max: null,
      },
      denominator: 'people of the same sex and age (UN World Population Prospects)',
      nature: 'counted',
      better: 'lower',
      themes: ['violence', 'inclusion'],
      targets: ['16.1'],
      sdg: '16.1.1',
      official: 'proxy',
      breakdowns: [
        SEX,
        {
          id: 'age',
          name: 'Age',
          groups: Object.values(AGES).flatMap((id) =>
            id === null
              ? []
              : { id, name: id === '60-plus' ? '60 years and over' : `${id.replace('-', ' to ')} years` },
          ),
        },
      ],
      caveats: ['Age bands come only together with sex.'],
      ratioScale: true,
    }),
  ],
  rows(raw, places) {
    const columns = ['iso3', 'year', 'sex', 'age_group', 'count', 'rate_per_100k'];
    return raw.table(FILE, { columns }).map((row) => {
      const where = `${FILE}, ${row['iso3']}, ${row['year']}`;
      return observed({
        indicator: 'homicide-rate-fine-age',
        area: areaOfCode(places, row['iso3'] ?? '', FILE),
        year: Number(row['year']),
        group: groupOf(row['sex'] ?? '', row['age_group'] ?? ''),
        value: readNumber(row['rate_per_100k'] ?? '', where),
        n: readNumber(row['count'] ?? '', where),
      });
    });
  },
};
export default recipe;
