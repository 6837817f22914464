import { rmSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { FLAGS } from '../../src/lib/catalogue/observation.ts';

/** What the data is written from, and where to. */
export interface Source {
  /** Tidy files as `tidyFiles` gives them. */
  files: string[];
  catalogue: Catalogue;
  /** The database to write; replaced if there. */
  path: string;
}

/**
 * A row group is the least that a scan can leave out. Rows are sorted by indicator, so a small one lets a question
 * about one indicator pass over almost everything else.
 */
const ROW_GROUP = 8192;

/**
 * Writes the database that the browser attaches.
 *
 * Texts that recur are ENUMs in the order of the alphabet, rows are sorted by indicator, group, area and year, and
 * one thread writes, so that the same data gives the same order of rows. The storage version is one that the
 * browser's DuckDB reads too.
 *
 * @returns how many observations it holds.
 * @throws Error where a row names an indicator or an area that the catalogue does not know.
 * @example await writeDatabase({ files: tidyFiles('data/tidy'), catalogue, path: 'koban.duckdb' });
 */
export async function writeDatabase({ files, catalogue, path }: Source): Promise<number> {
  rmSync(path, { force: true });
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE TEMP TABLE tidy AS ${readTidy(files)}`);
    await attach(connection, path);
    await writeCatalogue(connection, catalogue);
    await refuseStrangers(connection);
    await writeObservations(connection);
    const counted = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM observation');
    await connection.run('USE memory; DETACH written');
    return Number(counted.value(0, 0));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Text is read as it stands: an empty field is NULL, and nothing is guessed. */
function readTidy(files: string[]): string {
  return `
    SELECT * REPLACE (coalesce(source, '') AS source)
    FROM read_csv([${files.map(literal).join(', ')}],
      header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false,
      null_padding = false, strict_mode = true, compression = 'gzip',
      columns = {indicator: 'VARCHAR', area: 'VARCHAR', period: 'VARCHAR', year: 'SMALLINT', grp: 'VARCHAR',
                 value: 'DOUBLE', low: 'DOUBLE', high: 'DOUBLE', n: 'DOUBLE', flag: 'VARCHAR', source: 'VARCHAR'})`;
}

async function attach(connection: DuckDBConnection, path: string): Promise<void> {
  await connection.run(
    `ATTACH ${literal(path)} AS written (STORAGE_VERSION 'v1.2.0', ROW_GROUP_SIZE ${ROW_GROUP}); USE written`,
  );
}

async function writeCatalogue(connection: DuckDBConnection, catalogue: Catalogue): Promise<void> {
  const indicators = catalogue.indicators.map((indicator) => indicator.id);
  const areas = catalogue.areas.map((area) => area.id);
  await connection.run(`
    CREATE TYPE indicator_id AS ENUM (${literals(indicators)});
    CREATE TYPE area_id AS ENUM (${literals(areas)});
    CREATE TYPE flag AS ENUM (${FLAGS.map(literal).join(', ')});
    CREATE TYPE group_id AS ENUM (SELECT DISTINCT grp FROM temp.tidy ORDER BY grp);
    CREATE TYPE source_note AS ENUM (SELECT DISTINCT source FROM temp.tidy ORDER BY source);
    CREATE TABLE dataset (id VARCHAR, title VARCHAR, publisher VARCHAR);
    CREATE TABLE indicator (id indicator_id, dataset VARCHAR, name VARCHAR);
    CREATE TABLE area (id area_id, kind VARCHAR, m49 VARCHAR, name VARCHAR, region VARCHAR, subregion VARCHAR,
                       part_of VARCHAR, population DOUBLE)`);
  await insert(
    connection,
    'dataset',
    catalogue.datasets.map((dataset) => [dataset.id, dataset.title, dataset.publisher]),
  );
  await insert(
    connection,
    'indicator',
    catalogue.indicators.map((indicator) => [indicator.id, indicator.dataset, indicator.name]),
  );
  await insert(
    connection,
    'area',
    catalogue.areas.map((area) => [
      area.id,
      area.kind,
      area.m49,
      area.names.en,
      area.region,
      area.subregion,
      area.partOf,
      area.population,
    ]),
  );
}

async function insert(
  connection: DuckDBConnection,
  table: string,
  rows: (string | number | null)[][],
): Promise<void> {
  for (const row of [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))) {
    await connection.run(
      `INSERT INTO ${table} VALUES (${row.map((_, place) => `$${place + 1}`).join(', ')})`,
      row,
    );
  }
}

async function refuseStrangers(connection: DuckDBConnection): Promise<void> {
  const strangers = await connection.runAndReadAll(`
    SELECT DISTINCT 'indicator ' || indicator FROM temp.tidy WHERE TRY_CAST(indicator AS indicator_id) IS NULL
    UNION SELECT DISTINCT 'area ' || area FROM temp.tidy WHERE TRY_CAST(area AS area_id) IS NULL
    ORDER BY 1 LIMIT 5`);
  const names = strangers.getRowsJS().map(([name]) => JSON.stringify(name));
  if (names.length > 0) {
    throw new Error(
      `The tidy data names what data/catalogue.json does not know: ${names.join(', ')}. Run "npm run data" again.`,
    );
  }
}

async function writeObservations(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE TABLE observation AS
    SELECT indicator::indicator_id AS indicator, area::area_id AS area, period, year, grp::group_id AS grp,
           value, low, high, n, flag::flag AS flag, source::source_note AS source
    FROM temp.tidy
    ORDER BY indicator::indicator_id, grp::group_id, area::area_id, year, period`);
}

function literals(ids: string[]): string {
  return [...new Set(ids)].sort().map(literal).join(', ');
}

/** Types and file names cannot be bound as parameters. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
