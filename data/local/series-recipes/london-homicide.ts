import { readNumber } from '../../number.ts';
import { LONDON, LONDON_AIRPORTS, LONDON_BOROUGHS, LONDON_WHOLE, londonArea } from '../london.ts';
import { counts } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'london-homicide/Homicides_2003_2023.csv';
const MEASURE = 'london-homicide-victims';
const FIRST = 2003;
const LAST = 2023;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * @throws when the text is no month between the first and the last year of the file.
 * @example monthOf('Jan-03') // '2003-01'
 */
function monthOf(text: string): string {
  const [name = '', short = ''] = text.split('-');
  const month = MONTHS.indexOf(name) + 1;
  const year = 2000 + Number(short);
  if (month === 0 || !/^\d{2}$/.test(short) || year < FIRST || year > LAST) {
    throw new Error(`${FILE}: "${text}" is not a month of ${FIRST} to ${LAST}`);
  }
  return `${year}-${String(month).padStart(2, '0')}`;
}

const periods = Array.from({ length: (LAST - FIRST + 1) * 12 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  return `${FIRST + Math.floor(at / 12)}-${month}`;
});
const areas = [...LONDON_BOROUGHS, ...LONDON_AIRPORTS.filter(({ name }) => name.startsWith('Heathrow'))];

const recipe: SeriesRecipe = {
  dataset: {
    id: 'london-homicide',
    title: 'Victims of homicide in London, by borough and month',
    publisher: 'Metropolitan Police Service (London Datastore)',
    via: 'paul-rodenburg/JBG050-Group14',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'github.com/paul-rodenburg/JBG050-Group14 @ 96898132a13a, data/Homicides_2003_2023.csv',
    released: null,
    nature: 'counted',
    summary:
      'How many people were killed in each borough of London, month by month from January 2003 to December 2023, counted from a list with one line a victim.',
    preparation: [
      'The list has one line a victim. Lines were counted by borough and month; a borough without a line in a month has zero victims.',
      'Age, sex, ethnicity, method and whether the case was solved are in the list and left there: in one borough and month they would point at single people.',
      'Boroughs are written with and without blanks at the end, with "&" for "and", and Westminster without "City of"; one victim is listed for Heathrow, which is kept apart from Hillingdon.',
      'The Metropolitan Police area is the sum of all lines.',
    ],
    caveats: [
      'Few cases in each borough: most months are zero or one, so compare years, and expect chance to move them.',
      'The month is that in which the death was recorded as a homicide, which can be later than the death.',
      'Murder, manslaughter and infanticide together; twelve victims of corporate manslaughter are among them.',
      'The City of London has its own police and is not in the list.',
      'No file at hand says how many people live in each borough, so there are no rates.',
    ],
    files: [FILE],
  },
  localities: [LONDON],
  measures: [
    {
      id: MEASURE,
      dataset: 'london-homicide',
      locality: LONDON.id,
      name: 'Victims of homicide',
      subject: 'victims of homicide',
      original: 'Count of Victims',
      iccs: '0101',
      unit: counts('victims'),
      nature: 'counted',
      kind: 'crime',
      grain: 'month',
      better: 'lower',
      breaks: [],
      caveats: ['Few cases in each borough: compare years, not months.'],
    },
  ],
  areas: () => [LONDON_WHOLE, ...areas],
  rows(raw) {
    const counted = new Map<string, number>();
    const add = (area: string, period: string, victims: number) =>
      counted.set(`${area} ${period}`, (counted.get(`${area} ${period}`) ?? 0) + victims);
    for (const row of raw.table(FILE, { columns: ['Count of Victims', 'Recorded Date', 'Borough'] })) {
      const period = monthOf(row['Recorded Date'] ?? '');
      const victims = readNumber(row['Count of Victims'] ?? '', `${FILE}, ${period}`);
      add(londonArea(row['Borough'] ?? '').id, period, victims);
      add(LONDON_WHOLE.id, period, victims);
    }
    return [LONDON_WHOLE, ...areas].flatMap(({ id: area }) =>
      periods.map((period) =>
        measured({ measure: MEASURE, area, period, value: counted.get(`${area} ${period}`) ?? 0 }),
      ),
    );
  },
};
export default recipe;
