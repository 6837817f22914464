import { describe, expect, test } from 'vitest';
import { gate } from '../../../../src/lib/store/engines/free/gate.ts';
import { splitStatements } from '../../../../src/lib/store/engines/free/statements.ts';
import { Failure } from '../../../../src/lib/store/failure.ts';

function judged(sql: string): string {
  try {
    return splitStatements(sql).map(gate).join(' ');
  } catch (error) {
    return error instanceof Failure ? `${error.kind}: ${error.message}` : String(error);
  }
}

describe('what is let through', () => {
  test.each([
    'SELECT 1',
    '(SELECT 1) UNION ALL (SELECT 2)',
    'FROM observation',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'VALUES (1)',
    'TABLE area',
    'DESCRIBE observation',
    'SHOW TABLES',
    'SUMMARIZE area',
    'PIVOT area ON kind USING count(*)',
    '-- a remark\nselect 1',
    "SELECT name FROM area WHERE name GLOB ('A*')",
  ])('reading: %s', (sql) => expect(judged(sql)).toBe('reads'));

  test('how a question would be answered', () => {
    expect(judged('EXPLAIN SELECT 1')).toBe('explains');
  });

  test.each([
    'CREATE VIEW upload.a AS SELECT 1',
    'create or replace table upload.a as select 1',
    'CREATE TEMP TABLE a AS SELECT 1',
    'DROP VIEW upload.a',
  ])('making and dropping: %s', (sql) => expect(judged(sql)).toBe('makes'));
});

describe('what is refused, and why', () => {
  test.each([
    "SELECT * FROM read_csv('https://hostile.invalid/a.csv')",
    "SELECT * FROM READ_BLOB ('koban.duckdb')",
    `SELECT * FROM "read_text"('koban.duckdb')`,
    "SELECT * FROM query('SELECT * FROM read_blob(''koban.duckdb'')')",
    "SELECT * FROM glob('*')",
    "SELECT 1 FROM area, glob('*')",
    "COPY area TO 'a.csv'",
    "ATTACH ':memory:' AS b",
    'DETACH koban',
    'INSTALL httpfs',
    'FORCE INSTALL httpfs',
    'LOAD httpfs',
    "EXPORT DATABASE 'a'",
    "IMPORT DATABASE 'a'",
  ])('reaching out: %s', (sql) => {
    expect(judged(sql)).toMatch(
      /^query: Nothing outside of this page can be read or written from here: .+ is refused\.$/,
    );
  });

  test.each([
    'SET threads = 2',
    'PRAGMA enable_profiling',
    'RESET threads',
    'USE memory',
    'CALL pragma_version()',
  ])('settings: %s', (sql) =>
    expect(judged(sql)).toMatch(/^query: The settings of the data engine are locked/),
  );

  test.each([
    'INSERT INTO upload.a VALUES (1)',
    'UPDATE upload.a SET b = 1',
    'DELETE FROM upload.a',
    'TRUNCATE upload.a',
    'ALTER TABLE upload.a ADD COLUMN b INT',
  ])('changing in place: %s', (sql) => expect(judged(sql)).toMatch(/^query: Data is not changed in place/));

  test.each([
    'EXPLAIN ANALYZE DELETE FROM upload.a',
    'EXPLAIN (ANALYZE) SELECT 1',
    'BEGIN',
    'CREATE SECRET (TYPE S3)',
    'VACUUM',
    'hello',
  ])('what has no use: %s', (sql) =>
    expect(judged(sql)).toMatch(/^query: This kind of statement has no use here: [A-Z]+ is refused\.$/),
  );

  test('a refused statement among others', () => {
    expect(judged("SELECT 1; COPY area TO 'a.csv'; SELECT 2")).toMatch(/COPY is refused/);
  });
});
