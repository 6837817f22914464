import { existsSync } from 'node:fs';
import Papa from 'papaparse';
import { incident, type Incident } from '../../../src/lib/catalogue/incident.ts';
import { csvText } from '../../pipeline/csv-text.ts';
import { readPacked, writePacked } from '../../pipeline/packed.ts';

export const INCIDENT_FOLDER = new URL('../incidents/', import.meta.url);
const COLUMNS = Object.keys(incident.shape) as (keyof Incident)[];
const fileOf = (locality: string) => new URL(`${locality}.csv.gz`, INCIDENT_FOLDER);

/** By each column in turn, what is missing last; by code unit, so that no locale changes the order. */
export function sortIncidents(incidents: Incident[]): Incident[] {
  return incidents.toSorted((a, b) => {
    for (const column of COLUMNS) {
      const [left, right] = [a[column], b[column]];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -1 : 1;
    }
    return 0;
  });
}

/** The incidents as comma-separated text with a header line; what is missing is an empty field. */
export const incidentCsv = (incidents: Incident[]): string => csvText(COLUMNS, incidents);

/** Incidents from the text that `incidentCsv` wrote. */
export function parseIncidents(csv: string): Incident[] {
  const parsed = Papa.parse<Record<keyof Incident, string>>(csv, { header: true, skipEmptyLines: true });
  const text = (field: string) => (field === '' ? null : field);
  const number = (field: string) => (field === '' ? null : Number(field));
  return parsed.data.map((row) => ({
    month: text(row.month),
    weekday: number(row.weekday),
    hour: number(row.hour),
    category: row.category,
    outcome: text(row.outcome),
    district: text(row.district),
    lon: number(row.lon),
    lat: number(row.lat),
    fault: row.fault === '' ? null : incident.shape.fault.parse(row.fault),
  }));
}

export const hasIncidents = (locality: string): boolean => existsSync(fileOf(locality));

export const readIncidents = (locality: string): Incident[] => parseIncidents(readPacked(fileOf(locality)));

export const writeIncidents = (locality: string, incidents: Incident[]): void =>
  writePacked(fileOf(locality), incidentCsv(incidents));
