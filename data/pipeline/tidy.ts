import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import Papa from 'papaparse';
import { observation, type Observation } from '../../src/lib/catalogue/observation.ts';
import { csvText } from './csv-text.ts';
import { readPacked, writePacked } from './packed.ts';

export const TIDY_FOLDER = new URL('../tidy/', import.meta.url);
const COLUMNS = Object.keys(observation.shape) as (keyof Observation)[];
const fileOf = (dataset: string) => new URL(`${dataset}.csv.gz`, TIDY_FOLDER);

/** By indicator, group, area, year, period; by code unit, so that no locale changes the order. */
export function sortRows(rows: Observation[]): Observation[] {
  const keys = ['indicator', 'group', 'area', 'year', 'period'] as const;
  return rows.toSorted((a, b) => {
    const key = keys.find((candidate) => a[candidate] !== b[candidate]);
    return key === undefined ? 0 : a[key] < b[key] ? -1 : 1;
  });
}

/** The rows as comma-separated text with a header line; a missing value is an empty field. */
export const tidyCsv = (rows: Observation[]): string => csvText(COLUMNS, rows);

/** Rows from the text that `tidyCsv` wrote. */
export function parseTidy(csv: string): Observation[] {
  const parsed = Papa.parse<Record<keyof Observation, string>>(csv, { header: true, skipEmptyLines: true });
  const number = (text: string) => (text === '' ? null : Number(text));
  return parsed.data.map((row) => ({
    indicator: row.indicator,
    area: row.area,
    period: row.period,
    year: Number(row.year),
    group: row.group,
    value: number(row.value),
    low: number(row.low),
    high: number(row.high),
    n: number(row.n),
    flag: row.flag === '' ? null : observation.shape.flag.parse(row.flag),
    source: row.source,
  }));
}

/** The rows of a dataset's tidy file. */
export const readTidy = (dataset: string): Observation[] => parseTidy(tidyText(dataset));

const tidyText = (dataset: string): string => readPacked(fileOf(dataset));

/** Whether the dataset has a tidy file. */
export const hasTidy = (dataset: string): boolean => existsSync(fileOf(dataset));

/** Of the uncompressed text: packing may differ between versions of zlib, the text does not. */
export const tidySha256 = (dataset: string): string =>
  createHash('sha256').update(tidyText(dataset)).digest('hex');

/** Writes the rows packed, without a time stamp. A file that already holds the same text is left as it is. */
export const writeTidy = (dataset: string, rows: Observation[]): void =>
  writePacked(fileOf(dataset), tidyCsv(rows));
