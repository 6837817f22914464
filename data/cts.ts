import type { Observation } from '../src/lib/catalogue/observation.ts';
import { readNumber } from './number.ts';
import { observed } from './observed.ts';
import type { Places } from './places.ts';
import type { RawFolder } from './raw.ts';

/** What a row of a UNODC Crime Trends Survey file counts: five of its columns name it. */
export interface CtsKey {
  indicator: string;
  dimension: string;
  category: string;
  sex: string;
  age: string;
}

export interface CtsRow extends CtsKey {
  code: string;
  year: number;
  unit: string;
  value: number;
  source: string;
}

/** Which rows of the file become which indicator and group. */
export interface CtsSeries extends CtsKey {
  id: string;
  group: string;
}

/** The file holds every figure twice, once as each of these. */
export const COUNTS = 'Counts';
export const RATE = 'Rate per 100,000 population';

const COLUMNS = [
  'Iso3_code',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
  'Unit of measurement',
  'VALUE',
  'Source',
];

/**
 * Reads a file of the UNODC Crime Trends Survey.
 * @throws when a column is missing or a year or value is not a number.
 */
export function readCts(raw: RawFolder, path: string): CtsRow[] {
  return raw.table(path, { columns: COLUMNS }).map((row, index) => {
    const where = `${path}, data row ${index + 1}`;
    return {
      code: row['Iso3_code'] ?? '',
      indicator: row['Indicator'] ?? '',
      dimension: row['Dimension'] ?? '',
      category: row['Category'] ?? '',
      sex: row['Sex'] ?? '',
      age: row['Age'] ?? '',
      year: readNumber(row['Year'] ?? '', where),
      unit: row['Unit of measurement'] ?? '',
      value: readNumber(row['VALUE'] ?? '', where),
      source: row['Source'] ?? '',
    };
  });
}

/** One text for what a row counts, without the place and year. */
export const ctsKey = (key: CtsKey) =>
  [key.indicator, key.dimension, key.category, key.sex, key.age].join(' | ');

interface Figure {
  series: CtsSeries;
  area: string;
  year: number;
  source: string;
  count: number | null;
  rate: number | null;
}

/** The count and the rate of each figure side by side, for the wanted series. */
function figures(rows: CtsRow[], wanted: CtsSeries[], places: Places): Figure[] {
  const series = new Map(wanted.map((entry) => [ctsKey(entry), entry]));
  const found = new Map<string, Figure>();
  for (const row of rows) {
    const entry = series.get(ctsKey(row));
    if (!entry || (row.unit !== COUNTS && row.unit !== RATE)) continue;
    const area = places.byCode(row.code);
    if (area === null)
      throw new Error(`The Crime Trends Survey has a place that we do not know: ${row.code}`);
    const at = `${entry.id} ${entry.group} ${area} ${row.year}`;
    const figure = found.get(at) ?? {
      series: entry,
      area,
      year: row.year,
      source: row.source,
      count: null,
      rate: null,
    };
    const field = row.unit === COUNTS ? 'count' : 'rate';
    if (figure[field] !== null) throw new Error(`The ${field} of ${at} stands twice in the file`);
    figure[field] = row.value;
    found.set(at, figure);
  }
  return [...found.values()];
}

/**
 * Rows of the wanted series with the rate as value and the count as `n`, so that each figure stands once. A count
 * without a rate gives a missing value with its `n`.
 * @throws when a place is unknown or a figure stands twice.
 */
export function ctsRates(rows: CtsRow[], wanted: CtsSeries[], places: Places): Observation[] {
  return figures(rows, wanted, places).map(({ series, area, year, source, count, rate }) =>
    observed({
      indicator: series.id,
      group: series.group,
      area,
      year,
      source,
      value: rate,
      n: count,
      flag: rate === null ? 'missing' : null,
    }),
  );
}

/**
 * Rows of the wanted series with the count as value.
 * @throws when a place is unknown or a figure stands twice.
 */
export function ctsCounts(rows: CtsRow[], wanted: CtsSeries[], places: Places): Observation[] {
  return figures(rows, wanted, places).flatMap(({ series, area, year, source, count }) =>
    count === null
      ? []
      : [observed({ indicator: series.id, group: series.group, area, year, source, value: count })],
  );
}

/**
 * Stops at a row of a file that no series takes up, so that a new category is never lost in silence.
 * @throws naming the first such row.
 */
export function requireKnown(rows: CtsRow[], known: CtsKey[]): void {
  const keys = new Set(known.map(ctsKey));
  const stranger = rows.find((row) => !keys.has(ctsKey(row)) || (row.unit !== COUNTS && row.unit !== RATE));
  if (stranger)
    throw new Error(`The recipe does not know this kind of row: ${ctsKey(stranger)}, ${stranger.unit}`);
}
