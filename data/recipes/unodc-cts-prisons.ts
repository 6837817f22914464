import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { COUNTS, ctsCounts, ctsKey, ctsRates, readCts, type CtsRow, type CtsSeries } from '../cts.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { Recipe } from '../recipe.ts';
import { PRISON_INDICATORS } from '../series/unodc-cts-prisons.ts';

const FILE = 'unodc-cts/data_cts_prisons_and_prisoners.csv.gz';

const HELD = { indicator: 'Persons held', dimension: 'Total', category: 'Total' };
const UNSENTENCED = { indicator: 'Persons held', dimension: 'by status', category: 'Unsentenced' };
const CAPACITY = {
  indicator: 'Prisons facilities and capacity',
  dimension: 'Total',
  category: 'Official prison capacity',
};
const LENGTH = { indicator: 'Persons held unsentenced', dimension: 'by length of detention' };
const DEATHS = { indicator: 'Mortality in prison', dimension: 'by type of death' };

const GROUPS = { Total: 'total', Female: 'sex=female', Male: 'sex=male' } as const;
const SEXES = ['Total', 'Female', 'Male'] as const;

const bySex = (id: string, key: Pick<CtsSeries, 'indicator' | 'dimension' | 'category'>, age = 'Total') =>
  SEXES.map((sex): CtsSeries => ({ ...key, id, sex, age, group: GROUPS[sex] }));
const total = (
  id: string,
  key: Pick<CtsSeries, 'indicator' | 'dimension' | 'category'>,
  group = 'total',
) => ({
  ...key,
  id,
  group,
  sex: 'Total',
  age: 'Total',
});

const RATES = [...bySex('persons-held', HELD), ...bySex('unsentenced-held', UNSENTENCED)];
const NUMBERS = [
  ...bySex('persons-held-number', HELD),
  ...bySex('unsentenced-held-number', UNSENTENCED),
  ...bySex('juveniles-held', HELD, 'Juveniles'),
  total('prison-capacity', CAPACITY),
  total('prison-deaths', { ...DEATHS, dimension: 'Total', category: 'Total' }),
  total('prison-deaths', { ...DEATHS, category: 'Deaths due to natural causes' }, 'cause=natural'),
  total('prison-deaths', { ...DEATHS, category: 'Deaths due to external causes' }, 'cause=external'),
  total(
    'prison-deaths',
    { ...DEATHS, category: 'Deaths due to external causes: by suicide' },
    'cause=suicide',
  ),
  total(
    'prison-deaths',
    { ...DEATHS, category: 'Deaths due to external causes: by intentional homicide' },
    'cause=homicide',
  ),
  total(
    'prison-deaths',
    { ...DEATHS, category: 'Deaths due to external causes: by accident or other causes' },
    'cause=accident-or-other',
  ),
];
const LONGER = total('longer', { ...LENGTH, category: 'Unsentenced for more than 12 months' });
const SHORTER = total('shorter', { ...LENGTH, category: 'Unsentenced for less than 12 months' });

/** Years in which the Philippine capacity cannot belong to the same prisons as the persons held; see `preparation`. */
const PHILIPPINES_UNLIKE = { area: 'PHL', from: 2006, to: 2014 };

const at = (row: { area: string; year: number }) => `${row.area} ${row.year}`;
const byPlaceYear = (rows: Observation[]) => new Map(rows.map((row) => [at(row), row]));
const setAside = (row: Observation): Observation => ({ ...row, value: null, n: null, flag: 'implausible' });

function counts(rows: CtsRow[]): Map<string, CtsRow> {
  return new Map(
    rows.filter((row) => row.unit === COUNTS).map((row) => [`${row.code} ${row.year} ${ctsKey(row)}`, row]),
  );
}

/**
 * Adds up persons held by sex that stand twice: once as adults and once as juveniles, both under the age "Total".
 * @throws when the two rows are not the adults and the juveniles of that sex.
 */
function addAges(rows: CtsRow[]): CtsRow[] {
  const known = counts(rows);
  const merged = new Map<string, CtsRow>();
  for (const row of rows) {
    const key = `${row.code} ${row.year} ${row.unit} ${ctsKey(row)}`;
    const first = merged.get(key);
    if (first) {
      const of = (age: string) => known.get(`${row.code} ${row.year} ${ctsKey({ ...row, age })}`)?.value;
      const ages = [of('Adult'), of('Juveniles')];
      const pair = [first.value, row.value];
      if (row.age !== 'Total' || (row.unit === COUNTS && !pair.every((value) => ages.includes(value))))
        throw new Error(`${key} stands twice and is not adults and juveniles`);
      merged.set(key, { ...row, value: first.value + row.value });
    } else merged.set(key, row);
  }
  return [...merged.values()];
}

/** Sexes whose "total" is their juveniles alone because no adults were reported. */
function juvenilesOnly(rows: CtsRow[], places: Places): Set<string> {
  const known = counts(rows);
  const found = new Set<string>();
  for (const sex of ['Female', 'Male'] as const)
    for (const row of known.values()) {
      if (ctsKey(row) !== ctsKey({ ...HELD, sex, age: 'Juveniles' })) continue;
      const of = (age: string) => known.get(`${row.code} ${row.year} ${ctsKey({ ...row, age })}`);
      if (!of('Adult') && of('Total')?.value === row.value)
        found.add(`${places.byCode(row.code)} ${row.year} ${GROUPS[sex]}`);
    }
  return found;
}

/** `part` for every `per` of the same place and year, times `times`; `n` is the part. */
function ratio(id: string, part: Observation[], per: Map<string, Observation>, times: number): Observation[] {
  return part.flatMap((row) => {
    const below = per.get(at(row))?.value;
    if (row.value === null || !below) return [];
    const { area, year, source } = row;
    return [
      observed({ indicator: id, area, year, source, value: (row.value / below) * times, n: row.value }),
    ];
  });
}

function rows(...[raw, places]: Parameters<Recipe['rows']>): Observation[] {
  const read = readCts(raw, FILE).filter((row) => !(row.year === 1013 && row.code === 'MAR'));
  const strange = read.find((row) => row.year < 1990 || row.year > 2030);
  if (strange) throw new Error(`${FILE} has the year ${strange.year} for ${strange.code}`);
  const held = addAges(read);

  const minors = juvenilesOnly(held, places);
  const direct = [...ctsRates(held, RATES, places), ...ctsCounts(held, NUMBERS, places)].map((row) => {
    const isHeld = row.indicator === 'persons-held' || row.indicator === 'persons-held-number';
    return isHeld && minors.has(`${at(row)} ${row.group}`) ? setAside(row) : row;
  });
  const pick = (id: string, group = 'total') =>
    direct.filter((row) => row.indicator === id && row.group === group);

  const splitBySex = new Set(
    direct.filter((row) => row.indicator === 'juveniles-held' && row.group !== 'total').map(at),
  );
  const isPercentage = (row: Observation) =>
    row.indicator === 'juveniles-held' &&
    row.source.includes('WPB-ICPR') &&
    row.value !== null &&
    row.value > 0 &&
    row.value % 10 === 0 &&
    !splitBySex.has(at(row));

  const persons = byPlaceYear(pick('persons-held-number'));
  const places_ = byPlaceYear(pick('prison-capacity'));
  const occupancy = ratio('prison-occupancy', pick('persons-held-number'), places_, 100).map((row) =>
    row.area === PHILIPPINES_UNLIKE.area &&
    row.year >= PHILIPPINES_UNLIKE.from &&
    row.year <= PHILIPPINES_UNLIKE.to
      ? setAside(row)
      : row,
  );

  const unsentenced = byPlaceYear(pick('unsentenced-held-number'));
  const shorter = byPlaceYear(ctsCounts(held, [SHORTER], places));
  const longer = ctsCounts(held, [LONGER], places).filter((row) => shorter.has(at(row)));
  const overAYear = ratio('unsentenced-over-a-year', longer, unsentenced, 100).map((row) => {
    const all = unsentenced.get(at(row))?.value ?? 0;
    const parts = (row.n ?? 0) + (shorter.get(at(row))?.value ?? 0);
    return Math.abs(parts - all) <= 0.05 * all ? row : setAside(row);
  });

  return [
    ...direct.map((row) => (isPercentage(row) ? setAside(row) : row)),
    ...occupancy,
    ...overAYear,
    ...ratio('prison-death-rate', pick('prison-deaths'), persons, 1000),
  ];
}

export default {
  dataset: {
    id: 'unodc-cts-prisons',
    title: 'Prisons and prisoners (UN Crime Trends Survey)',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'elliottjones56/project_5 @ 9a37dbadb3c036f06672897093555929379c585a: Datasets/Original_Data/data_cts_prisons_and_prisoners.xlsx',
    released: '2023-05-11',
    nature: 'counted',
    summary:
      'Persons held in prison, by sex, with and without a sentence, juveniles held, prison capacity and deaths in prison in 227 countries and parts of countries, 1998 to 2023, gathered by UNODC from its survey and from the World Prison Brief.',
    preparation: [
      'The file gives figures as counts and as rates: the rate series take the rate as value with the count beside it, the number series the count.',
      'Set aside: one row with the year 1013 (Morocco, official capacity 40,260). 2013 is likely, but the file does not say so.',
      'Twelve rows by sex stand twice (Mongolia 2019, Panama 2017 and 2018). The two rows are the adults and the juveniles, both filed under all ages; they are added up, and the sums of women and men then equal the total of the country.',
      'Set aside as implausible: persons held by sex where the file gives juveniles but no adults and calls the juveniles the total, such as 8 men held in Denmark in 2003.',
      'Set aside as implausible: numbers of juveniles taken from the World Prison Brief, which are its percentages times 100 (Palau 2014: 5.6 percent became 560 juveniles among 72 prisoners). They are told by a source note that names the World Prison Brief, a multiple of ten, and no split by sex.',
      'Prison occupancy is persons held divided by official capacity of the same year. For the Philippines 2006 to 2014 it is set aside as implausible: the capacity halves and doubles from year to year while the number held rises steadily, so the two cannot cover the same prisons.',
      'The share held unsentenced for more than a year is calculated where both lengths are given, and set aside as implausible where the two miss the number of unsentenced by more than 5 percent.',
      'Deaths per 1,000 persons held are deaths in the year divided by persons held on a day of that year.',
      'Not taken up: persons entering prison, persons held by crime or citizenship, supervision outside prison, capacity by sex and age, and the world’s share of unsentenced (all but the last could be added; the share is in the SDG dataset).',
    ],
    caveats: [
      'Gathered from several sources of different quality: each row names its own (CTS is the UN survey, WPB-ICPR the World Prison Brief).',
      'Whether jails, police cells, immigration detention and secure hospitals are counted differs by country.',
      'A count of persons on one day favours long sentences: short stays pass between the days of counting.',
      '2022 and 2023 hold few countries.',
    ],
    files: [FILE],
  },
  indicators: PRISON_INDICATORS,
  rows,
} satisfies Recipe as Recipe;
