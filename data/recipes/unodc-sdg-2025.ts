import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { decode, groupOf } from '../series/sdg-series.ts';
import { UNODC_INDICATORS, UNODC_SERIES } from '../series/unodc-sdg-2025.ts';

const FILE = 'unodc-sdg-2025/sdg_dataset_2025.csv.gz';

const COLUMNS = [
  'series',
  'iso3_code',
  'year',
  'sex',
  'age',
  'crime',
  'dim_comp1',
  'value',
  'lower_bound',
  'upper_bound',
  'obs_status',
  'note',
  'source',
  'time_period',
];

/** Sums over places that the file does not name. */
const UNNAMED_SUMS = new Set(['EEU', 'MCN']);

const SEXES: Record<string, string | null> = {
  Total: null,
  'Not applicable': null,
  Female: 'female',
  Male: 'male',
};
const AGES: Record<string, string | null> = {
  Total: null,
  'Not applicable': null,
  '0 to 17': '0-17',
  '18 and older': '18-plus',
};
const FORMS: Record<string, string> = {
  'Trafficking in Person for sexual exploitation': 'sexual-exploitation',
  'Trafficking in Person for forced labour or services': 'forced-labour',
  'Trafficking in Person for organ removal': 'organ-removal',
};
const ACTIVITIES: Record<string, string> = {
  'Illicit financial flows from illegal market activities. Drug trafficking': 'drugs',
  'Illicit financial flows from illegal market activities. Smuggling of migrants': 'migrants',
  'Illicit financial flows from exploitation-type and terrorism financing activities. Trafficking in persons':
    'persons',
};
const STATUSES: Record<string, Observation['flag']> = {
  '': null,
  'Omitted value for confidentiality reasons': 'suppressed',
  'Estimated value': 'estimated',
};

/** Series that are no part of goal 16 and are not kept. */
const LEFT_OUT =
  'Coverage of treatment interventions (pharmacological, psychosocial and rehabilitation and aftercare services) for drug use disorders (%)';
const BY_FORM = 'Victims of human trafficking per 100,000 population, by form of exploitation';
const ALL_FORMS = 'Victims of human trafficking per 100,000 population';
const UNSENTENCED = 'unsentenced-detainees';

function areaOf(row: RawRow, places: Places): string | null {
  const code = row['iso3_code'] ?? '';
  return UNNAMED_SUMS.has(code) ? null : areaOfCode(places, code, FILE);
}

/** The years that a value stands for; null where the file contradicts itself. */
function periodOf(row: RawRow): { period: string; year: number } | null {
  const year = readNumber(row['year'] ?? '', FILE);
  const period = row['time_period'] === '' ? String(year) : (row['time_period'] ?? '');
  const [from = 0, to = from] = period.split('-').map(Number);
  return year >= from && year <= to ? { period, year: to } : null;
}

const optional = (text: string | undefined) => (text ? readNumber(text, FILE) : null);

/** One row of the file as one row of an indicator; its group, but not yet its indicator, known. */
function read(row: RawRow, places: Places): Observation | null {
  const sex = row['sex'] ?? '';
  const area = areaOf(row, places);
  if (area === null || sex === 'Other' || sex === 'Unknown') return null;
  const series = row['series'] === BY_FORM ? ALL_FORMS : (row['series'] ?? '');
  const known = UNODC_SERIES.find((entry) => entry.series === series);
  if (!known) throw new Error(`${FILE} has a series that we do not know: ${series}`);
  const group = groupOf({
    sex: decode(SEXES, sex, 'sex'),
    age: decode(AGES, row['age'] ?? '', 'age'),
    form: row['series'] === BY_FORM ? decode(FORMS, row['crime'] ?? '', 'form of exploitation') : null,
    activity:
      known.sdg === '16.4.1' ? decode(ACTIVITIES, row['dim_comp1'] ?? '', 'activity behind a flow') : null,
  });
  const status = decode(STATUSES, row['obs_status'] ?? '', 'status');
  const value = optional(row['value']);
  const when = periodOf(row);
  const source = [row['source'], row['note']].filter((part) => part).join('; ');
  const year = readNumber(row['year'] ?? '', FILE);
  const base = { indicator: known.id, area, group, source };
  if (when === null) {
    const doubt = `${source}; the file puts it in ${year} and in ${row['time_period'] ?? ''}`;
    return observed({ ...base, year, value: null, flag: 'implausible', source: doubt });
  }
  if (known.id === UNSENTENCED && value !== null && value > 100)
    return observed({ ...base, ...when, value: null, flag: 'implausible' });
  return observed({
    ...base,
    ...when,
    value,
    low: optional(row['lower_bound']),
    high: optional(row['upper_bound']),
    flag: value === null && status !== 'suppressed' ? 'missing' : status,
  });
}

/**
 * Which of several rows for one figure stands. A row that names its source beats one that does not, a possible value
 * beats an impossible or missing one, a single year beats an average that ends in it. Two different values with equal
 * right cancel each other out.
 */
function settle(rows: Observation[]): Observation {
  const named = rows.filter((row) => row.source !== '');
  const ranked = named.length > 0 ? named : rows;
  const withheld = ranked.find((row) => row.flag === 'suppressed');
  const values = ranked.filter((row) => row.value !== null);
  const single = values.filter((row) => !row.period.includes('-'));
  const valued = single.length > 0 ? single : values;
  const first = withheld ?? valued[0] ?? ranked[0];
  if (!first) throw new Error('No row to choose from');
  const agreed = valued.every((row) => row.value === first.value);
  return withheld || agreed ? first : { ...first, value: null, low: null, high: null, flag: 'implausible' };
}

export default {
  dataset: {
    id: 'unodc-sdg-2025',
    title: 'SDG indicators kept by UNODC, release of May 2025',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'feuack11109/wefwefewfew @ 6c1521cd0de775e2eea59f9045078daf3dfc949d: data/sub/sdg_dataset.xlsx',
    released: '2025-05-15',
    nature: 'counted',
    summary:
      'The SDG 16 indicators that UNODC looks after: homicide, violence and robbery met by people, feeling safe, trafficking in persons, reporting to the police, prisoners without a sentence, illicit money, traced arms and bribery, 2000 to 2024.',
    preparation: [
      'Series 3.5.1 (treatment of drug use) is left out: it is no part of goal 16. Series 11.7.2 (harassment) is kept.',
      'The trafficking file gives most figures two or three times. Rows that agree are one. Where they differ, the row that names its source stands, and a figure that it withholds stays withheld.',
      'Trafficking rows for a sex of “Other” or “Unknown” hold no value at all and are left out, as are the sums “Eastern Europe” and “Micronesia”, whose members the file does not name.',
      'Prisoners without a sentence above 100 percent are set aside as impossible; where the file also holds a possible figure for the same place, year and sex, that one stands. Two different possible figures cancel each other out.',
      'Arms traced: an average over two years stands at the second year, in place of the blank row that the file keeps for it; where the second year has a figure of its own, that one stands. Figures whose year and period contradict each other are set aside.',
      'The series “Prevalence rate of bribery”, labelled 16.5.2 in the file, is read as 16.5.1.',
    ],
    caveats: [
      'Figures that the publisher withholds to protect people are shown as withheld, those that it filled in as estimated.',
      'Sources differ by country and year and stand beside each figure: CTS is the UN Crime Trends Survey, GLOTIP the Global Report on Trafficking in Persons, WPB-ICPR the World Prison Brief, MICS the household surveys of UNICEF. What the shorter marks such as MD, NP or NSO stand for is not in the file.',
      'The latest years are thin and will be revised.',
    ],
    files: [FILE],
  },
  indicators: UNODC_INDICATORS,
  rows(raw, places) {
    const figures = new Map<string, Observation[]>();
    for (const row of raw.table(FILE, { columns: COLUMNS })) {
      if (row['series'] === LEFT_OUT) continue;
      const figure = read(row, places);
      if (figure === null) continue;
      const key = [figure.indicator, figure.area, figure.year, figure.group].join(' ');
      figures.set(key, [...(figures.get(key) ?? []), figure]);
    }
    return [...figures.values()].map(settle).flatMap((row) => {
      const sex = { 'sex=female': 'female', 'sex=male': 'male' }[row.group];
      return row.indicator === 'homicide-rate-sdg' && sex
        ? [row, { ...row, indicator: `homicide-rate-${sex}`, group: 'total' }]
        : [row];
    });
  },
} satisfies Recipe as Recipe;
