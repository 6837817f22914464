import { readNumber } from '../../number.ts';
import type { RawRow } from '../../raw.ts';
import { rounded } from '../../rounded.ts';
import { LONDON, LONDON_AIRPORTS, LONDON_BOROUGHS, LONDON_WHOLE, londonArea } from '../london.ts';
import { percents } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'london-stop-search/stops_cleaned.csv.gz';
/** Shares that must add up to one in each line, by what their columns begin with. */
const WHOLES = ['Outcome_', 'Reason for Stop_'];
const NEAR = 1e-6;

const CAVEATS = [
  'Cleaned by students from the police’s dashboard and not checked against it; the shares add up in every line.',
  'The number of searches behind a share is not in the file: a borough with few searches jumps about.',
];
const share = (
  id: string,
  original: string,
  name: string,
  subject: string,
): SeriesRecipe['measures'][number] => ({
  id,
  dataset: 'london-stop-search',
  locality: LONDON.id,
  name,
  subject,
  original,
  iccs: null,
  unit: percents('percent of searches'),
  nature: 'counted',
  kind: 'police',
  grain: 'month',
  better: 'neither',
  breaks: [],
  caveats: CAVEATS,
});
const measures = [
  share(
    'london-search-no-further-action',
    'Outcome_1 No further action',
    'Searches without further action',
    'share of stop and searches that led to no further action',
  ),
  share(
    'london-search-arrest',
    'Outcome_4 Arrested',
    'Searches that led to an arrest',
    'share of stop and searches that led to an arrest',
  ),
  share(
    'london-search-community-resolution',
    'Outcome_13 Community resolution',
    'Searches settled in the community',
    'share of stop and searches that ended in a community resolution',
  ),
  share(
    'london-search-for-drugs',
    'Reason for Stop_B Drugs (s.23 Misuse of Drugs Act)',
    'Searches for drugs',
    'share of stop and searches made to look for drugs',
  ),
  share(
    'london-search-for-weapons',
    'Reason for Stop_D Weapons Point & Blades (s.1 PACE s.139 CJ Act)',
    'Searches for weapons',
    'share of stop and searches made to look for knives and other weapons',
  ),
];

/** @throws when a share is not between 0 and 1, or when shares of a whole do not add up to one. */
function check(row: RawRow, where: string): void {
  for (const whole of WHOLES) {
    const shares = Object.keys(row)
      .filter((column) => column.startsWith(whole))
      .map((column) => readNumber(row[column] ?? '', `${where}, ${column}`));
    if (shares.some((value) => value < 0 || value > 1))
      throw new Error(`${where}: a share outside of 0 to 1`);
    if (Math.abs(shares.reduce((sum, value) => sum + value, 0) - 1) > NEAR) {
      throw new Error(`${where}: the shares under ${whole} do not add up to one`);
    }
  }
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'london-stop-search',
    title: 'What became of stop and search in London, by borough and month',
    publisher: 'Metropolitan Police Service (stop and search dashboard), cleaned by students',
    via: 'ummtushar/JBG050_G16',
    licence: 'MIT License for the repository; the licence of the data is not stated.',
    licenceStated: false,
    retrievedFrom:
      'github.com/ummtushar/JBG050_G16 @ 3274a7cdd43c, dc2/data/Final datasets cleaned/stops_cleaned.csv',
    released: null,
    nature: 'counted',
    summary:
      'Share of stop and searches that led to an arrest, to a community resolution or to nothing, and that were made to look for drugs or weapons, by borough and month, May 2020 to April 2022.',
    preparation: [
      'The file holds shares of one, not counts; they are shown as percentages. Five of its 88 columns are carried.',
      'Outcomes and reasons add up to one in each of the 806 lines, so the mistakes with decimal commas that a neighbour of the file has are not in them; the recipe checks it.',
      'Shares by age, sex and ethnicity of those searched are not carried: some lines leave people out, and without the residents or passers-by of each group the shares would be read as something they are not.',
      'There is no figure for all of London, because shares cannot be added up without counts. The airports are kept apart; London City Airport has 14 of the 24 months.',
    ],
    caveats: [
      ...CAVEATS,
      'The pandemic is in these two years: who was out, and what was searched for, was not as usual.',
      'A search that finds nothing has a cost for trust; a search that finds something is not for that reason fair.',
    ],
    files: [FILE],
  },
  localities: [LONDON],
  measures,
  areas: () => [LONDON_WHOLE, ...LONDON_BOROUGHS, ...LONDON_AIRPORTS],
  rows(raw) {
    const columns = ['Date', 'Borough', ...measures.map(({ original }) => original)];
    return raw.table(FILE, { columns }).flatMap((row) => {
      const { Date: date = '', Borough: borough = '' } = row;
      const where = `${FILE}, ${borough}, ${date}`;
      if (!/^\d{4}-\d{2}-01$/.test(date)) throw new Error(`${where}: not the first of a month`);
      check(row, where);
      const area = londonArea(borough).id;
      return measures.map(({ id: measure, original }) => {
        const value = rounded(100 * readNumber(row[original] ?? '', where), 4);
        return measured({ measure, area, period: date.slice(0, 7), value });
      });
    });
  },
};
export default recipe;
