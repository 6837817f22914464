import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { readNumber } from '../../number.ts';
import { POPULATION_FILE } from '../../population.ts';
import { counts, measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';
import { provinceId, SOUTH_AFRICA, SOUTH_AFRICA_WHOLE, southAfricaAreas } from '../south-africa.ts';

const FILE = 'south-africa-saps/crime_incidents_by_category.csv';
const COUNTRY = 'ZA';

const measures = measureTable(new URL('south-africa-groups.measures.json', import.meta.url), {
  dataset: 'south-africa-groups',
  locality: SOUTH_AFRICA.id,
  nature: 'counted',
  grain: 'financial-year',
  unit: counts('recorded cases'),
  kind: 'crime',
  better: 'lower',
});
const byOriginal = new Map(measures.map(({ original, id }) => [original, id]));

/** How many more the country has than its provinces together, where the file does not add up. */
const SHORT: Record<string, number> = { 'saps-group-property 2013/14': 588 };

/** @example financialYear('2011/2012') // '2011/12' */
function financialYear(text: string): string {
  const match = /^(\d{4})\/(\d{4})$/.exec(text);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) {
    throw new Error(`${FILE}: "${text}" is not a financial year`);
  }
  return `${match[1]}/${text.slice(-2)}`;
}

/**
 * The country and provinces of one kind and year. A province cannot have as many as the country when the others have
 * some too: such a number was copied, and is missing.
 * @throws when the provinces do not add up to the country where nothing was set aside.
 */
function checked(rows: LocalValue[]): LocalValue[] {
  const country = rows.find((row) => row.area === SOUTH_AFRICA_WHOLE);
  const { measure, period } = country ?? rows[0] ?? { measure: '', period: '' };
  const provinces = rows.filter((row) => row !== country);
  const copied = provinces.filter((row) => row.value === country?.value);
  if (copied.length && provinces.some((row) => row.value && row.value !== country?.value)) {
    return rows.map((row) =>
      copied.includes(row) ? { ...row, value: null, flag: 'implausible' as const } : row,
    );
  }
  const short = (country?.value ?? 0) - provinces.reduce((sum, row) => sum + (row.value ?? 0), 0);
  if (short !== (SHORT[`${measure} ${period}`] ?? 0)) {
    throw new Error(`${FILE}: the provinces of ${measure}, ${period} miss the country by ${short}`);
  }
  return rows;
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'south-africa-groups',
    title: 'Recorded crime in the provinces of South Africa, by group of crimes',
    publisher: 'South African Police Service',
    via: 'aust21/crime-data-digitisation',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/aust21/crime-data-digitisation @ 8ae4b5720928, frontend/resources/crime_incidents_by_category.csv',
    released: null,
    nature: 'counted',
    summary:
      'Recorded cases in South Africa and its nine provinces by seven groups of crimes, for the financial years 2011/12 to 2022/23.',
    preparation: [
      'The country is in the file beside its provinces and is taken from there, not summed. The recipe checks that they agree; property-related crimes of 2013/14 do not, by 588.',
      'The number of Eastern Cape for crimes found by police action in 2021/22 is that of the whole country. It is missing here.',
      'Gauteng and Limpopo have other codes than in the file of the stations; they are the same provinces.',
    ],
    caveats: [
      'Sexual offences and aggravated robberies are also in contact crimes: do not add groups up.',
      'Aggravated robberies fall by nearly half in 2021/22, in every province, and cannot be compared across that year.',
      'In the years that the file of the stations holds too, groups differ by some percent: the police corrected their numbers, and definitions moved.',
      'The year 2020/21 is that of the pandemic.',
      'How many people live in each province is not in these files; the country’s number is from the World Bank.',
    ],
    files: [FILE, POPULATION_FILE],
  },
  localities: [SOUTH_AFRICA],
  measures,
  areas: southAfricaAreas,
  rows(raw) {
    const sets = new Map<string, LocalValue[]>();
    const columns = ['Geography', 'Crime Category', 'Financial Year', 'Count'];
    for (const row of raw.table(FILE, { columns })) {
      const { Geography: place = '', 'Crime Category': crime = '', Count: count = '' } = row;
      const period = financialYear(row['Financial Year'] ?? '');
      const measure = byOriginal.get(crime);
      if (!measure) throw new Error(`${FILE}: unknown group ${crime}`);
      const area = place === COUNTRY ? SOUTH_AFRICA_WHOLE : provinceId(place);
      const value = readNumber(count, `${FILE}, ${place}, ${crime}, ${period}`);
      const key = `${measure} ${period}`;
      sets.set(key, [...(sets.get(key) ?? []), measured({ measure, area, period, value })]);
    }
    return [...sets.values()].flatMap(checked);
  },
};
export default recipe;
