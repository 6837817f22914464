import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { catalogue, type Catalogue, type CatalogueIndicator } from '../../src/lib/catalogue/catalogue.ts';

const DATA = join(import.meta.dirname, '../../data');

/** What exists, as the pipeline wrote it. */
const CATALOGUE = catalogue.parse(JSON.parse(readFileSync(join(DATA, 'catalogue.json'), 'utf8')));

export interface TidyRow {
  area: string;
  period: string;
  year: number;
  group: string;
  value: number | null;
  low: number | null;
  high: number | null;
  flag: string;
}

export function indicatorOf(id: string): CatalogueIndicator {
  const found = CATALOGUE.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

export function datasetOf(id: string): Catalogue['datasets'][number] {
  const found = CATALOGUE.datasets.find((one) => one.id === id);
  if (!found) throw new Error(`no dataset ${id}`);
  return found;
}

/** English name of a place. */
export function nameOf(area: string): string {
  const found = CATALOGUE.areas.find(({ id }) => id === area);
  if (!found) throw new Error(`no area ${area}`);
  return found.names.en;
}

const number = (text: string | undefined) => (text ? Number(text) : null);

/** Every row of an indicator as it stands in `data/tidy`: no engine, no query, nothing of the site's own code. */
export function tidyRows(indicator: string): TidyRow[] {
  const { dataset } = indicatorOf(indicator);
  const text = gunzipSync(readFileSync(join(DATA, 'tidy', `${dataset}.csv.gz`))).toString('utf8');
  return csvRows(text)
    .filter((row) => row['indicator'] === indicator)
    .map((row) => ({
      area: row['area'] ?? '',
      period: row['period'] ?? '',
      year: Number(row['year']),
      group: row['group'] ?? '',
      value: number(row['value']),
      low: number(row['low']),
      high: number(row['high']),
      flag: row['flag'] ?? '',
    }));
}

/** The rows of a CSV text by the names in its first line. */
export function csvRows(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(errors[0].message);
  return data;
}
