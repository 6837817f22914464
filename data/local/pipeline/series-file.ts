import { existsSync } from 'node:fs';
import Papa from 'papaparse';
import { localValue, type LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { flag } from '../../../src/lib/catalogue/observation.ts';
import { csvText } from '../../pipeline/csv-text.ts';
import { readPacked, writePacked } from '../../pipeline/packed.ts';

export const SERIES_FOLDER = new URL('../series/', import.meta.url);
const COLUMNS = Object.keys(localValue.shape) as (keyof LocalValue)[];
const fileOf = (dataset: string) => new URL(`${dataset}.csv.gz`, SERIES_FOLDER);

/** By measure, group, area, period; by code unit, so that no locale changes the order. */
export function sortSeries(rows: LocalValue[]): LocalValue[] {
  const keys = ['measure', 'group', 'area', 'period'] as const;
  return rows.toSorted((a, b) => {
    const key = keys.find((candidate) => a[candidate] !== b[candidate]);
    return key === undefined ? 0 : a[key] < b[key] ? -1 : 1;
  });
}

/** The rows as comma-separated text with a header line; a missing value is an empty field. */
export const seriesCsv = (rows: LocalValue[]): string => csvText(COLUMNS, rows);

/** Rows from the text that `seriesCsv` wrote. */
export function parseSeries(csv: string): LocalValue[] {
  const parsed = Papa.parse<Record<keyof LocalValue, string>>(csv, { header: true, skipEmptyLines: true });
  const number = (text: string) => (text === '' ? null : Number(text));
  return parsed.data.map((row) => ({
    measure: row.measure,
    area: row.area,
    period: row.period,
    group: row.group,
    value: number(row.value),
    low: number(row.low),
    high: number(row.high),
    n: number(row.n),
    flag: row.flag === '' ? null : flag.parse(row.flag),
  }));
}

export const hasSeries = (dataset: string): boolean => existsSync(fileOf(dataset));

export const readSeries = (dataset: string): LocalValue[] => parseSeries(readPacked(fileOf(dataset)));

export const writeSeries = (dataset: string, rows: LocalValue[]): void =>
  writePacked(fileOf(dataset), seriesCsv(rows));
