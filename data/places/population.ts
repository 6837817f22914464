import type { RawFolder } from '../raw.ts';

/** Persons in the latest year of the population file, by the file's code (ISO alpha-3; `WLD` counts for the world). */
export function latestPopulation(raw: RawFolder): Map<string, number> {
  const rows = raw.table('countries/population.csv', { columns: ['Country Code', 'Year', 'Value'] });
  const latest = new Map<string, { year: number; value: number }>();
  for (const row of rows) {
    const code = row['Country Code'] === 'WLD' ? 'M49-001' : (row['Country Code'] ?? '');
    const year = Number(row['Year']);
    const value = Number(row['Value']);
    if (year > (latest.get(code)?.year ?? 0)) latest.set(code, { year, value });
  }
  return new Map([...latest].map(([code, { value }]) => [code, value]));
}
