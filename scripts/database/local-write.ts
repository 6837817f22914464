import { rmSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { INCIDENT_FAULTS } from '../../src/lib/catalogue/incident.ts';
import type { LocalArea, Locality, LocalMeasure } from '../../src/lib/catalogue/locality.ts';
import { FLAGS } from '../../src/lib/catalogue/observation.ts';
import { cellsOf, type Point } from '../../src/lib/store/load/cells.ts';

/** What the database of one locality is written from, and where to. */
export interface LocalSource {
  locality: Locality;
  measures: LocalMeasure[];
  areas: LocalArea[];
  /** The locality's file of incidents; null where it has none. */
  incidents: string | null;
  /** The files that hold its measures. */
  series: string[];
  /** The database to write; replaced if there. */
  path: string;
}

const ROW_GROUP = 8192;
const INCIDENT_COLUMNS = [
  ['month', 'VARCHAR'],
  ['weekday', 'UTINYINT'],
  ['hour', 'UTINYINT'],
  ['category', 'VARCHAR'],
  ['outcome', 'VARCHAR'],
  ['district', 'VARCHAR'],
  ['lon', 'DOUBLE'],
  ['lat', 'DOUBLE'],
  ['fault', 'VARCHAR'],
] as const;
const SERIES_COLUMNS = [
  ['measure', 'VARCHAR'],
  ['area', 'VARCHAR'],
  ['period', 'VARCHAR'],
  ['grp', 'VARCHAR'],
  ['value', 'DOUBLE'],
  ['low', 'DOUBLE'],
  ['high', 'DOUBLE'],
  ['n', 'DOUBLE'],
  ['flag', 'VARCHAR'],
] as const;
type Columns = readonly (readonly [name: string, type: string])[];

/**
 * Writes the database of one locality: the tables `incident`, `cell` and `value`, empty where there is nothing.
 *
 * `incident.month` counts from the set's first month; it is NULL where the date is unknown or outside of the set's
 * period, so that no view of time has to look for such rows. Categories, outcomes, measures and areas are ENUMs in the
 * catalogue's order, districts and groups in that of the alphabet. One thread writes sorted rows, so that the same data
 * gives the same order.
 *
 * @returns how many incidents and values it holds.
 * @throws Error where a row names what the catalogue does not know.
 */
export async function writeLocalDatabase(
  source: LocalSource,
): Promise<{ incidents: number; values: number }> {
  rmSync(source.path, { force: true });
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const own = `measure IN (${entries(source.measures.map(({ id }) => id))})`;
    await readCsv(connection, 'event', INCIDENT_COLUMNS, source.incidents === null ? [] : [source.incidents]);
    await readCsv(connection, 'row', SERIES_COLUMNS, source.series, own);
    await connection.run(
      `ATTACH ${literal(source.path)} AS written (STORAGE_VERSION 'v1.2.0', ROW_GROUP_SIZE ${ROW_GROUP}); USE written`,
    );
    await writeCells(connection);
    await writeIncidents(connection, source.locality);
    await writeValues(connection, source);
    const counted = await connection.runAndReadAll(
      'SELECT (SELECT count(*) FROM incident)::INTEGER, (SELECT count(*) FROM value)::INTEGER',
    );
    await connection.run('USE memory; DETACH written');
    return { incidents: Number(counted.value(0, 0)), values: Number(counted.value(1, 0)) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Text is read as it stands: an empty field is NULL, and nothing is guessed. */
async function readCsv(
  connection: DuckDBConnection,
  table: string,
  columns: Columns,
  files: string[],
  where = 'true',
): Promise<void> {
  await connection.run(
    `CREATE TEMP TABLE ${table} (${columns.map((column) => column.join(' ')).join(', ')})`,
  );
  if (files.length === 0) return;
  const typed = columns.map(([name, type]) => `${name}: '${type}'`).join(', ');
  await connection.run(`
    INSERT INTO ${table} SELECT * FROM read_csv([${literals(files)}], header = true, delim = ',', quote = '"',
      escape = '"', nullstr = '', auto_detect = false, null_padding = false, strict_mode = true, compression = 'gzip',
      columns = {${typed}}) WHERE ${where}`);
}

async function writeCells(connection: DuckDBConnection): Promise<void> {
  const read = await connection.runAndReadAll(
    'SELECT DISTINCT lon, lat FROM temp.event WHERE lon IS NOT NULL ORDER BY lon, lat',
  );
  const points = read.getRowsJS().map(([lon, lat]): Point => ({ lon: Number(lon), lat: Number(lat) }));
  const { cells, ofPoint } = cellsOf(points);
  await connection.run(`
    CREATE TABLE cell (id INTEGER, h3 VARCHAR, lon DOUBLE, lat DOUBLE);
    CREATE TEMP TABLE point (lon DOUBLE, lat DOUBLE, cell INTEGER)`);
  const cell = await connection.createAppender('cell', 'main', 'written');
  for (const { id, h3, lon, lat } of cells) {
    cell.appendInteger(id);
    cell.appendVarchar(h3);
    cell.appendDouble(lon);
    cell.appendDouble(lat);
    cell.endRow();
  }
  cell.closeSync();
  const point = await connection.createAppender('point', 'main', 'temp');
  for (const [{ lon, lat }, id] of ofPoint) {
    point.appendDouble(lon);
    point.appendDouble(lat);
    point.appendInteger(id);
    point.endRow();
  }
  point.closeSync();
}

async function writeIncidents(connection: DuckDBConnection, { incidents }: Locality): Promise<void> {
  const first = incidents?.from ?? '0000-01';
  const last = incidents?.to ?? '0000-01';
  const number = (month: string) => `(left(${month}, 4)::INTEGER * 12 + right(${month}, 2)::INTEGER)`;
  await connection.run(`
    CREATE TYPE category AS ENUM (${entries(incidents?.categories.map(({ id }) => id) ?? [])});
    CREATE TYPE outcome AS ENUM (${entries(incidents?.outcomes.map(({ id }) => id) ?? [])});
    CREATE TYPE district AS ENUM (${entries(await distinct(connection, 'district', 'temp.event'))});
    CREATE TYPE fault AS ENUM (${entries(INCIDENT_FAULTS)});
    CREATE TABLE incident AS
    SELECT CASE WHEN month BETWEEN ${literal(first)} AND ${literal(last)}
                THEN ${number('month')} - ${number(literal(first))} END::SMALLINT AS month,
           weekday, hour, category::category AS category, outcome::outcome AS outcome, district::district AS district,
           cell, fault::fault AS fault
    FROM temp.event LEFT JOIN temp.point USING (lon, lat)
    ORDER BY 1 NULLS LAST, weekday NULLS LAST, hour NULLS LAST, category, outcome NULLS LAST, district NULLS LAST,
             cell NULLS LAST, fault NULLS LAST`);
}

async function distinct(connection: DuckDBConnection, column: string, table: string): Promise<string[]> {
  const read = await connection.runAndReadAll(
    `SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL ORDER BY ${column}`,
  );
  return read.getRowsJS().flatMap(([text]) => (typeof text === 'string' ? [text] : []));
}

async function writeValues(connection: DuckDBConnection, { measures, areas }: LocalSource): Promise<void> {
  await connection.run(`
    CREATE TYPE measure AS ENUM (${entries(measures.map(({ id }) => id))});
    CREATE TYPE area AS ENUM (${entries(areas.map(({ id }) => id))});
    CREATE TYPE grp AS ENUM (${entries(await distinct(connection, 'grp', 'temp.row'))});
    CREATE TYPE flag AS ENUM (${entries(FLAGS)});
    CREATE TABLE value AS
    SELECT measure::measure AS measure, area::area AS area, period, grp::grp AS grp, value, low, high, n, flag::flag AS flag
    FROM temp.row
    ORDER BY measure::measure, grp::grp, area::area, period`);
}

/** A file cannot hold an ENUM without entries: where a list is empty, it has an empty text that no row uses. */
const entries = (ids: readonly string[]): string => literals(ids.length > 0 ? ids : ['']);

const literals = (texts: readonly string[]): string => texts.map(literal).join(', ');

/** Types and file names cannot be bound as parameters. */
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
