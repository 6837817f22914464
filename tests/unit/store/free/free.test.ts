import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFreely, listTables, type Talk } from '../../../../src/lib/store/engines/free.ts';
import { makeFixture, type Fixture } from '../../../engine/fixture.ts';
import { refusal } from '../../../engine/expect.ts';

let fixture: Fixture;
let connection: DuckDBConnection;
let talk: Talk;

beforeAll(async () => {
  fixture = await makeFixture();
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const step of [
    `ATTACH '${fixture.path}' AS koban (READ_ONLY)`,
    "ATTACH ':memory:' AS upload",
    "ATTACH ':memory:' AS mine",
    'CREATE TABLE upload.thefts AS SELECT 1 AS day, 2 AS hour',
    'CREATE TABLE mine.observation AS SELECT 1 AS a',
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
    'USE koban',
  ])
    await connection.run(step);
  talk = { send: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() };
});

afterAll(() => {
  connection.closeSync();
  fixture.remove();
});

const kept = new Set(['thefts']);
const ask = (sql: string, limit = 100) => askFreely(talk, sql, { limit, kept });
const refused = async (sql: string): Promise<string> => {
  const failure = await refusal(ask(sql));
  return failure instanceof Error ? failure.message : String(failure);
};

describe('an answer to own SQL', () => {
  test('has the columns in order with their types, and the rows', async () => {
    const { columns, rows, cut } = await ask(
      'SELECT 1 AS one, 1.5::DOUBLE AS half, TRUE AS yes, NULL::VARCHAR AS none',
    );
    expect(columns).toEqual([
      { name: 'one', type: 'INTEGER' },
      { name: 'half', type: 'DOUBLE' },
      { name: 'yes', type: 'BOOLEAN' },
      { name: 'none', type: 'VARCHAR' },
    ]);
    expect(rows).toEqual([[1, 1.5, true, null]]);
    expect(cut).toBe(false);
  });

  test('tells that there are more rows than were asked for', async () => {
    const { rows, cut } = await ask('FROM range(11)', 10);
    expect([rows.length, cut]).toEqual([10, true]);
    expect((await ask('FROM range(10)', 10)).cut).toBe(false);
  });

  test('keeps numbers exact: what a number cannot hold stays a text', async () => {
    const { rows } = await ask(
      'SELECT 9007199254740993, 12345::HUGEINT, 1.25::DECIMAL(18,2), count(*) FROM area',
    );
    expect(rows[0]?.slice(0, 3)).toEqual(['9007199254740993', 12345, 1.25]);
    expect(rows[0]?.[3]).toBeTypeOf('number');
  });

  test('gives dates, lists and values of an ENUM as texts', async () => {
    const { columns, rows } = await ask(
      "SELECT DATE '2020-02-29' AS day, [1, 2] AS list, flag FROM observation WHERE flag IS NOT NULL ORDER BY flag LIMIT 1",
    );
    expect(rows[0]?.slice(0, 2)).toEqual(['2020-02-29', '[1, 2]']);
    expect(rows[0]?.[2]).toBeTypeOf('string');
    expect(columns[2]?.type).toBe('ENUM');
  });

  test('keeps the order of the question and columns of one name', async () => {
    const { columns, rows } = await ask('SELECT i, -i AS i FROM range(3) t(i) ORDER BY 1 DESC');
    expect(columns).toHaveLength(2);
    expect(rows).toEqual([
      [2, -2],
      [1, -1],
      [0, 0],
    ]);
  });

  test.each([
    'DESCRIBE observation',
    'SHOW TABLES',
    'SUMMARIZE area',
    'EXPLAIN SELECT 1',
    'PIVOT area ON kind USING count(*)',
    'VALUES (1)',
    'SELECT 1 -- remark',
  ])('is had for %s', async (sql) => expect((await ask(sql)).rows.length).toBeGreaterThan(0));

  test('is that of the last of several statements, which all run', async () => {
    const { rows } = await ask('CREATE TEMP TABLE three AS SELECT 3 AS a; SELECT 1;\nSELECT a FROM three;');
    expect(rows).toEqual([[3]]);
  });
});

describe('a mistake', () => {
  test('is told in the words of the database, with the line as it was written', async () => {
    const said = await refused('SELECT 1;\n\nSELECT valu\nFROM observation');
    expect(said).toMatch(/^Referenced column "valu" not found/);
    expect(said).toContain('LINE 3: SELECT valu');
  });

  test('of grammar names the place', async () => {
    expect(await refused('SELECT 1 FORM area WHERE')).toMatch(/syntax error at or near/i);
  });

  test('does not list a thousand names', async () => {
    expect((await refused('SELECT indicator + 1 FROM observation')).length).toBeLessThan(700);
  });

  test('of having written nothing says so', async () => {
    expect(await refused('-- nothing')).toBe('There is no statement to run.');
  });
});

describe('what is not the analyst’s own', () => {
  test.each(['DROP TABLE observation', 'CREATE TABLE koban.a AS SELECT 1', 'CREATE VIEW a AS SELECT 1'])(
    'cannot be changed: %s',
    async (sql) => expect(await refused(sql)).toBe('Built-in data can be read but not changed.'),
  );

  test.each(['DROP TABLE upload.thefts', 'CREATE OR REPLACE TABLE upload.thefts AS SELECT 1'])(
    'stays as its file says: %s',
    async (sql) => {
      expect(await refused(sql)).toBe('upload.thefts came from a file and stays as it is.');
      expect((await ask('SELECT hour FROM upload.thefts')).rows).toEqual([[2]]);
    },
  );

  test.each(['DROP TABLE mine.observation', 'CREATE TABLE memory.main.a AS SELECT 1'])(
    'is left alone: %s',
    async (sql) => {
      await refused(sql);
      expect((await ask('SELECT a FROM mine.observation')).rows).toEqual([[1]]);
      expect((await ask("SELECT 1 FROM duckdb_tables() WHERE database_name = 'memory'")).rows).toEqual([]);
    },
  );

  test('is not changed by a question either', async () => {
    expect(await refused('WITH a AS (SELECT 1) INSERT INTO upload.thefts SELECT 1, 1')).toMatch(
      /syntax error/i,
    );
    expect((await ask('SELECT count(*) FROM upload.thefts')).rows).toEqual([[1]]);
  });

  test.each(["SELECT * FROM 'https://hostile.invalid/a.csv'", "SELECT * FROM 'other.parquet'"])(
    'cannot be reached, says the lock: %s',
    async (sql) => {
      expect(await refused(sql)).toMatch(/^Nothing outside of this page/);
    },
  );
});

describe('tables of one’s own', () => {
  test('are made, asked, listed and dropped in upload', async () => {
    await ask(
      'CREATE TABLE upload."a b" AS SELECT 1 AS x; CREATE VIEW upload.counted AS SELECT kind, count(*) AS n FROM area GROUP BY 1',
    );
    expect((await ask('SELECT sum(n) = (SELECT count(*) FROM area) FROM upload.counted')).rows).toEqual([
      [true],
    ]);
    const notes = await listTables(talk);
    expect(notes.find(({ name }) => name === 'upload."a b"')).toMatchObject({ builtIn: false, rows: 1 });
    expect(notes.find(({ name }) => name === 'upload.counted')).toMatchObject({ rows: null });
    expect(notes.some(({ name }) => name.startsWith('mine'))).toBe(false);
    await ask('DROP VIEW upload.counted; DROP TABLE upload."a b"');
    expect((await listTables(talk)).some(({ name }) => name === 'upload.counted')).toBe(false);
  });

  test('stand in the list after the built-in ones, with the columns as they stand', async () => {
    const notes = await listTables(talk);
    expect(notes[0]?.builtIn).toBe(true);
    const observation = notes.find(({ name }) => name === 'koban.observation');
    expect(observation?.columns.slice(0, 2)).toEqual([
      { name: 'indicator', type: 'ENUM' },
      { name: 'area', type: 'ENUM' },
    ]);
    expect(observation?.rows).toBe(19);
  });
});
