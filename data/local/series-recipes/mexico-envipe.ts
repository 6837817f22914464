import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { readNumber } from '../../number.ts';
import { POPULATION_FILE } from '../../population.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { rounded } from '../../rounded.ts';
import { countryPopulation } from '../country-population.ts';
import { measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const locality = 'mexico';
const WHOLE = 'MEX-ALL';
/** Newest year that all files are near to. */
const POPULATION_YEAR = 2022;
const GROUPS: Record<string, string> = { Total: 'total', Hombres: 'sex=male', Mujeres: 'sex=female' };
/** Files that hold the country alone and have no column of places. */
const COUNTRY_ONLY = new Set(['16-3-1']);
/** A file that says 0 for men and for women of every state, where nothing was worked out. */
const ZERO_IS_BLANK = '16-n2-3';
const NAMES = '16-n2-1';

const fileOf = (original: string) => `open-sdg/mexico/indicator_${original}.csv`;

const measures = measureTable(new URL('mexico-envipe.measures.json', import.meta.url), {
  dataset: 'mexico-envipe',
  locality,
  nature: 'surveyed',
  grain: 'year',
});

function table(raw: RawFolder, original: string): RawRow[] {
  const columns = ['Year', 'Sexo', 'Value'];
  if (!COUNTRY_ONLY.has(original)) columns.push('GeoCode', 'Entidad federativa');
  return raw.table(fileOf(original), { columns });
}

/**
 * The area of a code of the statistical office; some files write `01`, others `1`.
 * @throws when it is none of 00 to 32.
 */
function areaOf(code: string): string {
  const number = Number(code);
  if (!/^\d{1,2}$/.test(code) || number > 32) throw new Error(`"${code}" is no code of a Mexican state`);
  return number === 0 ? WHOLE : `MEX-${String(number).padStart(2, '0')}`;
}

function valueOf(original: string, id: string, row: RawRow): LocalValue | null {
  const where = `${fileOf(original)}, ${row['Entidad federativa'] ?? ''}, ${row['Year']}`;
  const group = GROUPS[row['Sexo'] ?? ''];
  if (!group) throw new Error(`${where}: unknown sex ${row['Sexo']}`);
  const area = COUNTRY_ONLY.has(original) ? WHOLE : areaOf(row['GeoCode'] ?? '');
  const value = rounded(readNumber(row['Value'] ?? '', where), 4);
  if (value < 0 || value > 100) throw new Error(`${where}: ${value} is no percentage`);
  if (value === 0 && original === ZERO_IS_BLANK && group !== 'total' && area !== WHOLE) return null;
  return measured({ measure: id, area, period: row['Year'] ?? '', group, value });
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'mexico-envipe',
    title: 'Survey of crime, trust and reporting in the states of Mexico',
    publisher: 'INEGI (ODS México), from the national survey ENVIPE',
    via: 'sdg-odsmexico/data',
    licence: 'MIT License for the repository; the licence of the data is not stated.',
    licenceStated: false,
    retrievedFrom: 'github.com/sdg-odsmexico/data @ 9b04cd1af4c6, data/indicator_16-*.csv',
    released: null,
    nature: 'surveyed',
    summary:
      'Trust in state police, prosecutors and judges, being a victim of crime, and feeling safe at night in the 32 states of Mexico, for women and men, between 2010 and 2022; how much violence is reported in the whole country.',
    preparation: [
      'Eight files of Goal 16 that rest on the survey ENVIPE were read; what each counts is taken from the publisher’s own notes beside them. Other files of the folder are about public services, bribes, prisons and firms.',
      'States are matched by their code: most files write 01, one writes 1; 00 is the whole country.',
      'How well people were treated when reporting has zeros for women and for men in every state and year, 768 cells that were not worked out: they have no row here. Totals are kept.',
      'No file says how many offences go unreported by state. The share of violence that is reported is there for the whole country.',
    ],
    caveats: [
      'No sample sizes and no intervals: a change of a few points in a state may be chance.',
      'Trust and safety are about the time of asking (spring), being a victim about the whole year before: trust of 2022 stands beside victims of 2021.',
      'Shares of those who know an institution: someone who cannot tell the state police from others is not in them.',
      'More trust can raise recorded crime, because people report more: do not read the two as cause and effect.',
      'How many people live in each state is not in these files; the country’s number is from the World Bank.',
    ],
    files: [...measures.map(({ original }) => fileOf(original)), POPULATION_FILE],
  },
  localities: [
    { id: locality, name: 'Mexico', country: 'MEX', kind: 'country', incidents: null, population: null },
  ],
  measures,
  areas(raw) {
    const names = new Map(
      table(raw, NAMES).map((row) => [areaOf(row['GeoCode'] ?? ''), row['Entidad federativa'] ?? '']),
    );
    return [...names].map(([id, name]) => ({
      id,
      locality,
      kind: id === WHOLE ? ('whole' as const) : ('state' as const),
      name,
      partOf: id === WHOLE ? null : WHOLE,
      population: id === WHOLE ? countryPopulation(raw, 'MEX', POPULATION_YEAR) : null,
    }));
  },
  rows(raw) {
    return measures.flatMap(({ original, id }) =>
      table(raw, original).flatMap((row) => valueOf(original, id, row) ?? []),
    );
  },
};
export default recipe;
