import type { LocalArea } from '../../../src/lib/catalogue/locality.ts';
import { readNumber } from '../../number.ts';
import { POPULATION_FILE } from '../../population.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { idPart } from '../area-id.ts';
import { countryPopulation } from '../country-population.ts';
import { counts, measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'india-ncrb/01_District_wise_crimes_committed_IPC_2001_2012.csv';
const locality = 'india';
const WHOLE = 'IND-ALL';
const POPULATION_YEAR = 2012;

const measures = measureTable(new URL('india-ncrb.measures.json', import.meta.url), {
  dataset: 'india-ncrb',
  locality,
  nature: 'counted',
  grain: 'year',
  unit: counts('recorded cases'),
  kind: 'crime',
  better: 'lower',
});

/** Railway and river police, airports and units for some kinds of crime: they have no place of their own. */
const NO_PLACE =
  /(^|-)(RLY|RAILWAYS|GRP|SRP|RPO|CID|CBCID|BIEO|CAW|CRIME|EOW|SPL-CELL|STF|IGI-AIRPORT|BORDER)(-|$)/;
/** Two units of one name in one year, which the state's total counts both. */
const TWICE = 'IND-JAMMU-KASHMIR-RAILWAYS 2010';

const stateId = (row: RawRow) => `IND-${idPart(row['STATE/UT'] ?? '')}`;
/** Spellings that differ by dots, brackets, hyphens and blanks alone are one: `G.R.P.AJMER`, `G.R.P. AJMER`. */
const districtId = (row: RawRow) => {
  const name = (row['DISTRICT'] ?? '').replace(
    /(?:\b[A-Z]\.)+/g,
    (dotted) => `${dotted.replaceAll('.', '')} `,
  );
  return `${stateId(row)}-${idPart(name)}`;
};
/** The row of a whole state or union territory: `TOTAL`, `DELHI UT TOTAL`. */
const isTotal = (row: RawRow) => /(^|\s)TOTAL$/.test(row['DISTRICT'] ?? '');

function table(raw: RawFolder): RawRow[] {
  return raw.table(FILE, {
    columns: ['STATE/UT', 'DISTRICT', 'YEAR', ...measures.map(({ original }) => original)],
  });
}
const numbersOf = (row: RawRow): number[] =>
  measures.map(({ original }) =>
    readNumber(row[original] ?? '', `${FILE}, ${row['DISTRICT']}, ${row['YEAR']}, ${original}`),
  );

/** Numbers by area and year, added up as they come; `measures` gives their order. */
class Sums {
  readonly byKey = new Map<string, number[]>();

  add(area: string, year: string, numbers: readonly number[]): void {
    const key = `${area} ${year}`;
    const so = this.byKey.get(key);
    this.byKey.set(key, so ? so.map((value, at) => value + (numbers[at] ?? 0)) : [...numbers]);
  }
}

/** @throws when a state's own total is not the sum of its districts, or when a state lacks one. */
function checkTotals(rows: readonly RawRow[], states: Sums): void {
  const totals = new Map<string, number[]>(
    rows.filter(isTotal).map((row) => [`${stateId(row)} ${row['YEAR']}`, numbersOf(row)]),
  );
  for (const [key, sums] of states.byKey) {
    const total = totals.get(key);
    for (const [at, sum] of sums.entries()) {
      if (total?.[at] !== sum) {
        throw new Error(
          `${FILE}: the total of ${key}, ${measures[at]?.original} is not the sum of its districts`,
        );
      }
    }
  }
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'india-ncrb',
    title: 'Recorded crime in the districts of India',
    publisher: 'National Crime Records Bureau (NCRB), India',
    via: 'shauryam23/India_Crimes',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/shauryam23/India_Crimes @ a006eed6a109, 01_District_wise_crimes_committed_IPC_2001_2012.csv',
    released: null,
    nature: 'counted',
    summary:
      'Cases under the Indian Penal Code recorded in the police districts of 35 states and union territories, by 30 kinds, 2001 to 2012.',
    preparation: [
      'Each state has a row of its total among its districts (420 rows). These are left out; states and the country are sums of districts. The recipe checks that every total is exactly that sum, and it is.',
      'Jammu and Kashmir has two rows called RAILWAYS in 2010. Both are in the state’s total, so they are added together.',
      'Spellings that differ only by dots, brackets, hyphens or blanks ("IMPHAL(EAST)", "IMPHAL EAST") are one district. Nothing else is joined.',
      'Railway and river police, crime branches and the airport of Delhi are kept as police districts without a place.',
    ],
    caveats: [
      'Districts were split, merged and renamed in these years (716 rows in 2001, 811 in 2012, totals among them), and some are written in two ways (MUMBAI, MUMBAI COMMR.; BAKSA, BASKA). They are not joined: a series that ends may go on under another name.',
      'A district that loses a part has less crime by that alone.',
      'Only the gravest offence of a case is counted.',
      'No file at hand says how many people live in each district, so there are no rates. The country’s number of people is from the World Bank.',
      'Recorded is what was reported and written down; states differ much in how readily the police register a case.',
      'Totals stand beside their parts: do not add kinds up.',
    ],
    files: [FILE, POPULATION_FILE],
  },
  localities: [
    { id: locality, name: 'India', country: 'IND', kind: 'country', incidents: null, population: null },
  ],
  measures,
  areas(raw) {
    const areas = new Map<string, LocalArea>();
    const put = (area: Omit<LocalArea, 'locality' | 'population'>) =>
      areas.set(area.id, { ...area, locality, population: null });
    put({ id: WHOLE, kind: 'whole', name: 'India', partOf: null });
    for (const row of table(raw)) {
      put({ id: stateId(row), kind: 'state', name: row['STATE/UT'] ?? '', partOf: WHOLE });
      if (isTotal(row)) continue;
      const id = districtId(row);
      const kind = NO_PLACE.test(id.slice(stateId(row).length)) ? 'police-district' : 'district';
      put({ id, kind, name: row['DISTRICT'] ?? '', partOf: stateId(row) });
    }
    const population = countryPopulation(raw, 'IND', POPULATION_YEAR);
    return [...areas.values()].map((area) => (area.id === WHOLE ? { ...area, population } : area));
  },
  rows(raw) {
    const rows = table(raw);
    const [districts, states, country] = [new Sums(), new Sums(), new Sums()];
    for (const row of rows.filter((each) => !isTotal(each))) {
      const [id, year, numbers] = [districtId(row), row['YEAR'] ?? '', numbersOf(row)];
      if (districts.byKey.has(`${id} ${year}`) && `${id} ${year}` !== TWICE) {
        throw new Error(`${FILE}: two rows for ${id}, ${year}`);
      }
      districts.add(id, year, numbers);
      states.add(stateId(row), year, numbers);
      country.add(WHOLE, year, numbers);
    }
    checkTotals(rows, states);
    return [districts, states, country].flatMap((sums) =>
      [...sums.byKey].flatMap(([key, numbers]) => {
        const [area = '', period = ''] = key.split(' ');
        return measures.map(({ id: measure }, at) =>
          measured({ measure, area, period, value: numbers[at] ?? null }),
        );
      }),
    );
  },
};
export default recipe;
