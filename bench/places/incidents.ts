import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { CATEGORIES, CELLS, DISTRICTS, MONTHS, OUTCOMES } from './shape.ts';

export interface Generated {
  file: string;
  bytes: number;
  sha256: string;
}

/** Changes every number that is drawn. */
const SEED = 4;

/**
 * Writes a database of invented incidents, once; the same number gives the same rows. Made inside DuckDB from hashes of
 * row numbers, and written as that of a place is: ENUMs, sorted by month, weekday and hour, some values not known.
 * Months rise slowly, evenings and some categories are more frequent, and a few cells hold most incidents.
 *
 * @param folder where the file is kept for the next run
 */
export async function generated(rows: number, folder: string): Promise<Generated> {
  mkdirSync(folder, { recursive: true });
  const file = `incidents-${SEED}-${rows}.duckdb`;
  const path = `${folder}/${file}`;
  if (!existsSync(path)) await write(rows, path);
  const contents = readFileSync(path);
  const sha256 = createHash('sha256').update(contents).digest('hex');
  return { file, bytes: contents.length, sha256 };
}

async function write(rows: number, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const words = (prefix: string, count: number): string =>
    Array.from({ length: count }, (_, place) => `'${word(prefix, place)}'`).join(', ');
  // A number from 0 to below 1 for each row and purpose.
  const chance = (purpose: number): string => `(hash(i, ${SEED}, ${purpose}) % 1000003) / 1000003.0`;
  const known = (purpose: number, share: number, value: string): string =>
    `CASE WHEN ${chance(purpose)} < ${share} THEN NULL ELSE ${value} END`;
  try {
    await connection.run(`
      ATTACH '${path}' AS written (STORAGE_VERSION 'v1.2.0', ROW_GROUP_SIZE 8192);
      USE written;
      CREATE TYPE category AS ENUM (${words('category', CATEGORIES)});
      CREATE TYPE outcome AS ENUM (${words('outcome', OUTCOMES)});
      CREATE TYPE district AS ENUM (${words('district', DISTRICTS)});
      CREATE TABLE incident AS
      SELECT
        ${known(1, 0.005, `floor(${MONTHS} * sqrt(0.25 + 0.75 * ${chance(2)}) * 2 - ${MONTHS})::SMALLINT`)} AS month,
        ${known(3, 0.01, `floor(7 * ${chance(4)})::UTINYINT`)} AS weekday,
        ${known(3, 0.01, `floor(24 * (1 - pow(${chance(5)}, 1.5)))::UTINYINT`)} AS hour,
        enum_range(NULL::category)[1 + floor(${CATEGORIES} * pow(${chance(6)}, 2))::INTEGER]::category AS category,
        ${known(7, 0.05, `enum_range(NULL::outcome)[1 + floor(${OUTCOMES} * ${chance(8)})::INTEGER]::outcome`)} AS outcome,
        enum_range(NULL::district)[1 + floor(${DISTRICTS} * ${chance(9)})::INTEGER]::district AS district,
        ${known(10, 0.02, `floor(${CELLS} * pow(${chance(11)}, 2))::INTEGER`)} AS cell
      FROM range(${rows}) AS numbers(i)
      ORDER BY month, weekday, hour;
      USE memory;
      DETACH written`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** In the order of the alphabet, as the lists of a place are. */
function word(prefix: string, place: number): string {
  return `${prefix}-${String(place).padStart(2, '0')}`;
}
