import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TIDY_COLUMNS, tidyFiles } from '../../scripts/database/tidy.ts';
import { writeDatabase } from '../../scripts/database/write.ts';
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { FIXTURE_AREAS, FIXTURE_ROWS } from './fixture-data.ts';

export interface Fixture {
  folder: string;
  path: string;
  bytes: number;
  sha256: string;
  remove: () => void;
}

/** A database of a few invented rows, written by the code that writes the real one. */
export async function makeFixture(): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'koban-fixture-'));
  const tidy = join(folder, 'tidy');
  mkdirSync(tidy);
  writeTidy(join(tidy, 'invented.csv.gz'), FIXTURE_ROWS);
  const path = join(folder, 'fixture.duckdb');
  await writeDatabase({ files: tidyFiles(tidy), catalogue: fixtureCatalogue(), path });
  const contents = readFileSync(path);
  return {
    folder,
    path,
    bytes: contents.length,
    sha256: createHash('sha256').update(contents).digest('hex'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes rows as the pipeline does: a header, then comma-separated lines, gzipped. */
export function writeTidy(file: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const lines = [TIDY_COLUMNS.join(','), ...rows.map((row) => row.map(field).join(','))];
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The catalogue that belongs to the rows; only what the database is written from is filled with sense. */
export function fixtureCatalogue(): Catalogue {
  const indicators = [...new Set(FIXTURE_ROWS.map((row) => row[0]))];
  return {
    datasets: [
      {
        id: 'invented',
        title: 'Invented rows',
        publisher: 'Nobody',
        via: null,
        licence: 'none',
        licenceStated: false,
        retrievedFrom: 'tests/engine/fixture-data.ts',
        released: null,
        nature: 'counted',
        summary: 'Rows for the tests.',
        preparation: ['invented'],
        caveats: ['invented'],
        files: ['none'],
      },
    ],
    indicators: indicators.map((id) => ({
      id,
      dataset: 'invented',
      name: id,
      description: id,
      subject: id,
      unit: { name: 'points', short: '', kind: 'score', decimals: 1, min: null, max: null },
      denominator: null,
      nature: 'counted',
      better: 'neither',
      themes: ['violence'],
      targets: [],
      sdg: null,
      official: 'none',
      interval: null,
      breakdowns: [],
      hasTotal: true,
      breaks: [],
      caveats: [],
      ratioScale: true,
      coverage: { rows: 1, areas: 1, countries: 1, from: 2000, to: 2020, fullestLate: 2020 },
    })),
    areas: FIXTURE_AREAS.map(([id, kind, region, subregion, population]) => ({
      id,
      kind,
      iso2: null,
      m49: null,
      names: { en: id, fr: id, es: id, ru: id, ar: id, zh: id },
      aliases: [],
      region,
      subregion,
      partOf: null,
      population,
    })),
  };
}
