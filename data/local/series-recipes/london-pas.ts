import { readNumber } from '../../number.ts';
import { rounded } from '../../rounded.ts';
import { LONDON, LONDON_BOROUGHS, LONDON_WHOLE, londonArea } from '../london.ts';
import { measureTable, percents } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const BOROUGHS = 'london-mopac-pas/PAS_boroughs.csv';
const TOTAL = 'london-mopac-pas/PAS_Total.csv';
const QUARTERS: Record<string, string> = { '31/03': 'Q1', '30/06': 'Q2', '30/09': 'Q3', '31/12': 'Q4' };

const measures = measureTable(new URL('london-pas.measures.json', import.meta.url), {
  dataset: 'london-pas',
  locality: LONDON.id,
  nature: 'surveyed',
  grain: 'quarter',
  unit: percents('percent of residents', 0),
  kind: 'trust',
  better: 'higher',
});
const byOriginal = new Map(measures.map(({ original, id }) => [original, id]));

/** @example quarterOf('31/12/2014') // '2014-Q4' */
function quarterOf(date: string): string {
  const quarter = QUARTERS[date.slice(0, 5)];
  if (!quarter || !/^\/\d{4}$/.test(date.slice(5))) throw new Error(`"${date}" is no end of a quarter`);
  return `${date.slice(6)}-${quarter}`;
}

/**
 * A share of one, written with a decimal comma, as percent.
 * @throws when it is not between 0 and 1.
 */
function percentOf(text: string, where: string): number {
  const share = readNumber(text.replace(',', '.'), where);
  if (share < 0 || share > 1) throw new Error(`${where}: ${text} is no share of one`);
  return rounded(100 * share, 4);
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'london-pas',
    title: 'Public Attitude Survey: what Londoners think of their police',
    publisher: 'Mayor’s Office for Policing and Crime (MOPAC), London',
    via: 'paul-rodenburg/JBG050-Group14',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/paul-rodenburg/JBG050-Group14 @ 96898132a13a, data/MOPAC survey/PAS_buroughs.csv and PAS_Total.csv',
    released: null,
    nature: 'surveyed',
    summary:
      'Share of residents who give the positive answer to eight questions about the police, in the 32 boroughs and in London, by quarter from the end of 2014 to the end of 2023.',
    preparation: [
      'Shares of one with a decimal comma are shown as percentages; the date is the last day of a quarter and became that quarter.',
      'Richmond stands under two spellings (24 of its 291 rows); they are one borough here.',
      'The figure for London is taken from its own file. The boroughs’ file repeats it in a column that agrees with it throughout.',
    ],
    caveats: [
      'Whole percentages, without sample sizes or intervals: a borough’s change of a few points may be chance.',
      'Figures move so little from quarter to quarter that each seems to cover the twelve months up to it, so that neighbouring quarters share answers. The file does not say.',
      'The pandemic falls in 2020, and interviews then could not be held at the door as before: read changes across that year with care.',
      'The wording of the questions, and which answers count as positive, are not in the file.',
      'The City of London has its own police and is not in the survey.',
      'More trust can raise recorded crime, because people report more: do not read the two as cause and effect.',
    ],
    files: [BOROUGHS, TOTAL],
  },
  localities: [LONDON],
  measures,
  areas: () => [LONDON_WHOLE, ...LONDON_BOROUGHS],
  rows(raw) {
    const columns = ['Date', 'Borough', 'Measure', 'Proportion'];
    const measureOf = (name: string) => {
      const id = byOriginal.get(name);
      if (!id) throw new Error(`${BOROUGHS}: unknown measure ${name}`);
      return id;
    };
    const total = new Map<string, number>();
    for (const row of raw.table(TOTAL, { columns, delimiter: ';' })) {
      if (row['Borough'] !== 'MPS') throw new Error(`${TOTAL}: ${row['Borough']} is not London`);
      const key = `${measureOf(row['Measure'] ?? '')} ${quarterOf(row['Date'] ?? '')}`;
      total.set(key, percentOf(row['Proportion'] ?? '', `${TOTAL}, ${row['Date']}`));
    }
    const boroughs = raw.table(BOROUGHS, { columns: [...columns, 'MPS'], delimiter: ';' }).map((row) => {
      const [measure, period] = [measureOf(row['Measure'] ?? ''), quarterOf(row['Date'] ?? '')];
      const where = `${BOROUGHS}, ${row['Borough']}, ${row['Date']}`;
      if (percentOf(row['MPS'] ?? '', where) !== total.get(`${measure} ${period}`)) {
        throw new Error(`${where}: ${row['Measure']} of London differs between the files`);
      }
      const value = percentOf(row['Proportion'] ?? '', where);
      return measured({ measure, area: londonArea(row['Borough'] ?? '').id, period, value });
    });
    const london = [...total].map(([key, value]) => {
      const [measure = '', period = ''] = key.split(' ');
      return measured({ measure, area: LONDON_WHOLE.id, period, value });
    });
    return [...boroughs, ...london];
  },
};
export default recipe;
