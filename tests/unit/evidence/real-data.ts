import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { tidyFiles } from '../../../scripts/database/tidy.ts';
import { writeDatabase } from '../../../scripts/database/write.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../../src/lib/store/engines/node.ts';
import { committedCatalogue } from '../data/committed.ts';

const TIDY = fileURLToPath(new URL('../../../data/tidy', import.meta.url));

/** The data as they are, twice: behind the engine, and as a plain table for SQL that shares nothing with it. */
export interface RealData {
  engine: Engine;
  /**
   * The one row of a question to the tables `tidy` (indicator, area, period, grp, flag, year, value) and `country` (id,
   * people), as numbers.
   */
  one: (text: string) => Promise<Record<string, number>>;
  close: () => Promise<void>;
}

/** Writes the database of the tidy files into a folder of its own and opens both. */
export async function openRealData(): Promise<RealData> {
  const catalogue = committedCatalogue();
  const folder = mkdtempSync(join(tmpdir(), 'koban-real-'));
  const path = join(folder, 'real.duckdb');
  await writeDatabase({ files: tidyFiles(TIDY), catalogue, path });
  const engine = await openNodeEngine(path);
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  await sql.run(`CREATE TABLE tidy AS SELECT indicator, area, period, "group" AS grp, flag, CAST(year AS INT) AS year,
    TRY_CAST(value AS DOUBLE) AS value
    FROM read_csv('${TIDY}/*.csv.gz', all_varchar = true, header = true, quote = '"', escape = '"')`);
  const countries = catalogue.areas.filter(({ kind }) => kind === 'country');
  const values = countries.map(({ id, population }) => `('${id}', ${population ?? 'NULL'})`);
  await sql.run(`CREATE TABLE country AS FROM (VALUES ${values.join(',')}) AS t(id, people)`);
  return {
    engine,
    async one(text) {
      const [found] = (await sql.runAndReadAll(text)).getRowObjectsJS();
      return Object.fromEntries(Object.entries(found ?? {}).map(([key, value]) => [key, Number(value)]));
    },
    async close() {
      await engine.close();
      sql.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
