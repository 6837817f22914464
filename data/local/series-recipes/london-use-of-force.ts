import { readNumber } from '../../number.ts';
import type { RawRow } from '../../raw.ts';
import { LONDON, LONDON_AIRPORTS, LONDON_BOROUGHS, LONDON_WHOLE, londonArea } from '../london.ts';
import { counts } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'london-stop-search/use_of_force_cleaned.csv.gz';
const ALL = 'UseOfForceCount';
const ETHNICITIES = [
  'Asian (or Asian British)',
  'Black (or Black British)',
  'Chinese',
  "Don't know",
  'Mixed',
  'Other',
  'White',
].map((name) => `SubjectEthnicity_${name}`);
/** A place of the file that is none: events outside of London. */
const ELSEWHERE = 'Out of force';

const UNVERIFIED =
  'Cleaned by students from the police’s dashboard and not checked against it; the sums inside of the file agree.';
const shared = {
  dataset: 'london-use-of-force',
  locality: LONDON.id,
  iccs: null,
  unit: counts('times'),
  nature: 'counted' as const,
  kind: 'police' as const,
  grain: 'month' as const,
  better: 'neither' as const,
  breaks: [],
};
const measures: SeriesRecipe['measures'] = [
  {
    ...shared,
    id: 'london-use-of-force',
    name: 'Use of force by police',
    subject: 'records of force used by police',
    original: ALL,
    contains: ['london-taser-used', 'london-firearms-aimed'],
    caveats: [UNVERIFIED, 'Any force counts, handcuffs too. One event can be recorded by several officers.'],
  },
  {
    ...shared,
    id: 'london-taser-used',
    name: 'Taser used by police',
    subject: 'records of a Taser used by police',
    original: 'CED Used',
    caveats: [UNVERIFIED, 'Used can mean drawn or aimed without being fired.'],
  },
  {
    ...shared,
    id: 'london-firearms-aimed',
    name: 'Firearms aimed by police',
    subject: 'records of firearms aimed by police',
    original: 'Firearms Aimed',
    caveats: [UNVERIFIED, 'Few cases: read the whole year, not a borough’s month.'],
  },
];

/** @throws when the groups of people in a line do not add up to its total. */
function check(row: RawRow, where: string): void {
  const sum = ETHNICITIES.reduce((so, name) => so + readNumber(row[name] ?? '', where), 0);
  if (sum !== readNumber(row[ALL] ?? '', where)) throw new Error(`${where}: the groups do not add up`);
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'london-use-of-force',
    title: 'Use of force by the Metropolitan Police, by borough and month',
    publisher: 'Metropolitan Police Service (use of force dashboard), cleaned by students',
    via: 'ummtushar/JBG050_G16',
    licence: 'MIT License for the repository; the licence of the data is not stated.',
    licenceStated: false,
    retrievedFrom:
      'github.com/ummtushar/JBG050_G16 @ 3274a7cdd43c, dc2/data/Final datasets cleaned/use_of_force_cleaned.csv',
    released: null,
    nature: 'counted',
    summary:
      'How often police officers in London recorded that they used force, used a Taser or aimed a firearm, by borough and month, April 2023 to March 2024.',
    preparation: [
      'The file holds whole numbers. It has about thirty lines for each borough and month, all dated to the first: they are its days, and were summed. A day without a line is a day without a record.',
      'In each of the 12,051 lines the groups of people add up to the total; the recipe checks it.',
      'Events outside of London ("Out of force") are set aside; Heathrow is kept apart from Hillingdon. The Metropolitan Police area is the sum of the boroughs and Heathrow.',
      'Groups by ethnicity are not carried: without the people of each group who met the police in that borough, their shares would be read as something they are not.',
    ],
    caveats: [
      UNVERIFIED,
      'One year only: nothing can be said about a trend.',
      'Officers must record force since 2017, but how faithfully they do so differs.',
      'More records where more police are at work, such as in Westminster: not a measure of the people there.',
    ],
    files: [FILE],
  },
  localities: [LONDON],
  measures,
  areas: () => [
    LONDON_WHOLE,
    ...LONDON_BOROUGHS,
    ...LONDON_AIRPORTS.filter(({ name }) => name.startsWith('Heathrow')),
  ],
  rows(raw) {
    const sums = new Map<string, number>();
    const columns = ['Date', 'Borough', ALL, ...ETHNICITIES, ...measures.map(({ original }) => original)];
    for (const row of raw.table(FILE, { columns })) {
      const { Date: date = '', Borough: borough = '' } = row;
      const where = `${FILE}, ${borough}, ${date}`;
      if (!/^\d{4}-\d{2}-01$/.test(date)) throw new Error(`${where}: not the first of a month`);
      check(row, where);
      if (borough === ELSEWHERE) continue;
      for (const { id, original } of measures) {
        for (const area of [londonArea(borough), LONDON_WHOLE]) {
          const key = `${id} ${area.id} ${date.slice(0, 7)}`;
          sums.set(key, (sums.get(key) ?? 0) + readNumber(row[original] ?? '', where));
        }
      }
    }
    return [...sums].map(([key, value]) => {
      const [measure = '', area = '', period = ''] = key.split(' ');
      return measured({ measure, area, period, value });
    });
  },
};
export default recipe;
