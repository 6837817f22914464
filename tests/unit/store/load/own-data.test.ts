import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { OwnData } from '../../../../src/lib/store/engines/wasm/own-data.ts';
import { OwnTables } from '../../../../src/lib/store/engines/wasm/own-tables.ts';
import type { Scalar } from '../../../../src/lib/store/query.ts';
import { latestQuery } from '../../../../src/lib/store/queries/latest.ts';
import { pairQuery } from '../../../../src/lib/store/queries/pair.ts';
import { namesOwn } from '../../../../src/lib/store/own-indicator.ts';
import { observationPart } from '../../../../src/lib/store/load/observation-part.ts';
import type { Observation } from '../../../../src/lib/catalogue/observation.ts';
import { rowsOf, wasmDatabase } from './wasm.ts';

const MINE = 'mine-0123456789ab';

function observation(area: string, year: number, value: number | null): Observation {
  const gap = { low: null, high: null, n: null, flag: value === null ? ('missing' as const) : null };
  return { indicator: MINE, area, period: String(year), year, group: 'total', value, ...gap, source: '' };
}

let connection: DuckDBConnection;
let own: OwnData;
beforeAll(async () => {
  const database = await wasmDatabase();
  connection = database.connection;
  // As the written database has them.
  connection.query(`
    USE koban;
    CREATE TYPE indicator_id AS ENUM ('homicide-rate');
    CREATE TYPE area_id AS ENUM ('BRA', 'JPN', 'M49-001');
    CREATE TABLE area (id area_id, kind VARCHAR, m49 VARCHAR, name VARCHAR, region VARCHAR, subregion VARCHAR,
                       part_of VARCHAR, population DOUBLE);
    INSERT INTO area VALUES ('BRA', 'country', '076', 'Brazil', 'M49-019', 'M49-005', NULL, 2e8),
                            ('JPN', 'country', '392', 'Japan', 'M49-142', 'M49-030', NULL, 1e8);
    CREATE TABLE observation (indicator indicator_id, area area_id, period VARCHAR, year SMALLINT, grp VARCHAR,
                              value DOUBLE, low DOUBLE, high DOUBLE, n DOUBLE, flag VARCHAR, source VARCHAR);
    INSERT INTO observation VALUES ('homicide-rate', 'BRA', '2020', 2020, 'total', 20, NULL, NULL, NULL, NULL, ''),
                                   ('homicide-rate', 'JPN', '2020', 2020, 'total', 0.2, NULL, NULL, NULL, NULL, '')`);
  own = new OwnData('koban', new OwnTables(database.duckdb));
});

/** A named query with its values put in, asked in the database of the reader's own indicators. */
function asked(sql: string, values: readonly Scalar[]): unknown[][] {
  const text = values.reduceRight<string>(
    (found, value, place) =>
      found.replaceAll(
        `$${place + 1}`,
        typeof value === 'string' ? `'${value}'` : value === null ? 'NULL' : String(value),
      ),
    sql,
  );
  connection.query('USE mine');
  return rowsOf(connection, text);
}

describe('indicators of the reader’s own', () => {
  it('answer the named queries of the built-in ones', async () => {
    await own.load(MINE, [
      observationPart([observation('BRA', 2019, 3), observation('BRA', 2020, null)]),
      observationPart([observation('JPN', 2020, 7)]),
    ]);
    expect(own.has(MINE)).toBe(true);
    const params = { indicator: MINE, group: 'total', from: 2015, to: 2021, areas: null };
    expect(asked(latestQuery.sql, latestQuery.bind(params))).toEqual([
      ['BRA', '2019', 2019, 3, null, null, null, null, ''],
      ['JPN', '2020', 2020, 7, null, null, null, null, ''],
    ]);
  });

  it('are set against a built-in one, whose rows are brought beside them once', async () => {
    const params = {
      indicator: MINE,
      group: 'total',
      versus: 'homicide-rate',
      versusGroup: 'total',
      from: 2015,
      to: 2021,
      areas: null,
    };
    const values = pairQuery.bind(params);
    expect(namesOwn(values)).toBe(true);
    await Promise.all([own.bringBeside(values), own.bringBeside(values)]);
    const found = asked(pairQuery.sql, values);
    expect(found.map(([area, , , , y]) => [area, y])).toEqual([
      ['BRA', 3],
      ['JPN', 7],
    ]);
    expect(rowsOf(connection, 'SELECT count(*)::INT FROM mine.observation')).toEqual([[5]]);
  });

  it('take the place of those that were there, and go with their upload', async () => {
    await own.load(MINE, [observationPart([observation('BRA', 2018, 1)])]);
    const mine = `SELECT year, value FROM mine.observation WHERE indicator = '${MINE}'`;
    expect(rowsOf(connection, mine)).toEqual([[2018, 1]]);
    await own.forget(MINE);
    expect(own.has(MINE)).toBe(false);
    expect(rowsOf(connection, mine)).toEqual([]);
  });

  it('are told from built-in ones by their id alone', () => {
    expect(namesOwn(['homicide-rate', 'total', null, 2000])).toBe(false);
    expect(namesOwn(['mine-field-clearance'])).toBe(false);
    expect(namesOwn([`${MINE}-rate`])).toBe(true);
  });
});
