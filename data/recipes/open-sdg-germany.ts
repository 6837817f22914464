import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { observed } from '../observed.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { GERMAN_INDICATORS, GERMAN_SERIES, groupId, type GermanSeries } from '../series/open-sdg-germany.ts';
import { decode, groupOf } from '../series/sdg-series.ts';

const fileOf = (series: GermanSeries) => `open-sdg/germany/indicator_${series.file}.csv`;
const COMMENTS = ['COMMENT_OBS_0', 'COMMENT_OBS_1', 'COMMENT_OBS_2'];
const PLAIN = /^-?\d+(\.\d+)?$/;

/** The publisher's symbols: what each says of a value that is there, of a blank, and in words. */
const SYMBOLS: Record<string, [Observation['flag'], NonNullable<Observation['flag']>, string]> = {
  '': [null, 'missing', ''],
  '.': [null, 'missing', 'unknown or not to be disclosed'],
  '…': [null, 'missing', 'to follow later'],
  '|': [null, 'missing', 'break in the series'],
  '0': [null, 'suppressed', 'less than half of the last digit, but more than nothing'],
  '‒': [null, 'missing', 'exactly nothing'],
  p: ['provisional', 'missing', 'provisional'],
  r: [null, 'missing', 'revised'],
  s: ['estimated', 'missing', 'estimated'],
};

/** A figure and what its symbols say; a blank is never zero. */
function figure(row: RawRow, factor: number): Pick<Observation, 'value' | 'flag' | 'source'> {
  const symbols = COMMENTS.map((column) => decode(SYMBOLS, row[column] ?? '', 'symbol'));
  const source = symbols.flatMap(([, , words]) => (words ? [words] : [])).join('; ');
  const text = row['Value'] ?? '';
  if (text === '') {
    const flag = symbols.some(([, blank]) => blank === 'suppressed') ? 'suppressed' : 'missing';
    return { value: null, flag, source };
  }
  // One cell holds `5e-0500000`, which a lenient reader takes for zero.
  if (!PLAIN.test(text)) return { value: null, flag: 'implausible', source: `the file holds ${text}` };
  const value = rounded(Number(text) * factor, 6);
  return { value, flag: symbols.find(([present]) => present !== null)?.[0] ?? null, source };
}

function rowsOf(series: GermanSeries, raw: RawFolder): Observation[] {
  const split = Object.entries(series.split ?? {});
  const columns = [
    'Year',
    'Value',
    ...COMMENTS,
    ...Object.keys(series.where),
    ...split.map(([from]) => from),
  ];
  return raw
    .table(fileOf(series), { columns })
    .filter((row) => Object.entries(series.where).every(([column, text]) => row[column] === text))
    .flatMap((row) => {
      const group = groupOf(
        Object.fromEntries(split.map(([column, id]) => [id, row[column] ? groupId(row[column]) : null])),
      );
      const year = Number(row['Year']);
      return [
        observed({ indicator: series.id, area: 'DEU', year, group, ...figure(row, series.factor ?? 1) }),
      ];
    });
}

const aside = (row: Observation, source: string): Observation => ({
  ...row,
  value: null,
  flag: 'implausible',
  source,
});

/** Figures of psychological violence by age repeat those of physical violence and cannot make up their total. */
function setRepeatsAside(rows: Observation[]): Observation[] {
  const physical = new Map(
    rows
      .filter(({ indicator }) => indicator === 'deu-victims-physical-violence')
      .map((row) => [`${row.year} ${row.group}`, row.value]),
  );
  const repeated = rows.filter(
    (row) =>
      row.indicator === 'deu-victims-psychological-violence' &&
      /^age=[^,]+$/.test(row.group) &&
      row.value !== null &&
      physical.get(`${row.year} ${row.group}`) === row.value,
  );
  if (repeated.length < 7) return rows;
  const wrong = new Set(repeated);
  return rows.map((row) => (wrong.has(row) ? aside(row, 'repeats physical violence to the digit') : row));
}

/** A share of everybody must lie between those of women and men; where it does not, none of the three stands. */
function setContradictionsAside(rows: Observation[]): Observation[] {
  const reporting = rows.filter(({ indicator }) => indicator.startsWith('deu-reporting-'));
  const find = (one: Observation, group: string) =>
    reporting.find((row) => row.indicator === one.indicator && row.year === one.year && row.group === group);
  const wrong = new Set<Observation>();
  for (const total of reporting.filter(({ group }) => !group.includes('sex='))) {
    const base = total.group === 'total' ? '' : total.group;
    const parts = ['female', 'male'].map((sex) =>
      find(total, [`sex=${sex}`, base].filter((part) => part).join(',')),
    );
    const values = parts.flatMap((part) => (typeof part?.value === 'number' ? [part.value] : []));
    const value = total.value;
    if (value === null || values.length < 2) continue;
    if (value < Math.min(...values) - 0.1 || value > Math.max(...values) + 0.1) {
      for (const row of [total, ...parts]) if (row) wrong.add(row);
    }
  }
  return rows.map((row) =>
    wrong.has(row) ? aside(row, 'the total lies outside the figures of women and men') : row,
  );
}

export default {
  dataset: {
    id: 'open-sdg-germany',
    title: 'SDG 16 indicators of Germany',
    publisher: 'Federal Statistical Office of Germany (Destatis)',
    via: null,
    licence: 'Not stated for the data (the badge “OGL-3” is left from the site’s template).',
    licenceStated: false,
    retrievedFrom: 'G205SDGs/sdg-data @ 25ba9201b6896063b7203733d9182094dc65e739: data',
    released: '2026-07-31',
    nature: 'counted',
    summary:
      'Fourteen national SDG 16 indicators of Germany with their breakdowns by sex, age and type, 2010 to 2026.',
    preparation: [
      'A blank in a column that splits the figures stands for everybody.',
      'The publisher’s symbols become remarks or words in the note of a figure: unknown (.), to follow (…), break (|), revised (r), estimated (s), provisional (p), exactly nothing (‒), more than nothing but less than the last digit (0).',
      'Homicide in percent of the population is multiplied by 1,000 to victims per 100,000; its one cell “5e-0500000” is set aside.',
      'Psychological violence by age in 2020 repeats physical violence to the digit and is set aside, as are three reporting shares of 2024 each for physical assault and sexual assault, whose total lies outside those of women and men.',
    ],
    caveats: [
      'National figures: some follow the definition of the United Nations, some are other measures of the same subject; the latter are called proxies here.',
    ],
    files: [...new Set(GERMAN_SERIES.map(fileOf))],
  },
  indicators: GERMAN_INDICATORS,
  rows: (raw) => {
    const rows = GERMAN_SERIES.flatMap((series) => rowsOf(series, raw));
    return setContradictionsAside(setRepeatsAside(rows));
  },
} satisfies Recipe as Recipe;
