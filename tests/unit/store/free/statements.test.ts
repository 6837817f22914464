import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../../../src/lib/store/engines/free/statements.ts';

const texts = (sql: string): string[] => splitStatements(sql).map(({ text }) => text);

describe('taking SQL apart', () => {
  test('cuts at semicolons and leaves out what is empty', () => {
    expect(texts(' ;; SELECT 1 ;\n\nSELECT 2;; ')).toEqual(['SELECT 1', 'SELECT 2']);
    expect(texts('-- only a remark\n/* and another; one */')).toEqual([]);
  });

  test.each([
    "SELECT ';'",
    "SELECT 'it''s; so'",
    "SELECT E'a\\';b'",
    'SELECT ";" FROM "a"";b"',
    'SELECT $$a;b$$',
    'SELECT $x$a;$$;b$x$',
    'SELECT 1 -- a; b',
    'SELECT 1 /* a; b */ + 2',
    'SELECT 5 - 3 / 2',
  ])('does not cut within quotes and remarks: %s', (sql) => {
    expect(texts(sql)).toEqual([sql]);
    expect(texts(`${sql}\n; SELECT 2`)).toEqual([sql, 'SELECT 2']);
  });

  test('takes what is never closed to the end', () => {
    expect(texts("SELECT 'a; SELECT 2")).toEqual(["SELECT 'a; SELECT 2"]);
    expect(texts('SELECT 1 /* a; SELECT 2')).toHaveLength(1);
  });

  test('says in which line each begins', () => {
    const found = splitStatements('-- first\nSELECT 1;\n\n  SELECT\n2; SELECT 3');
    expect(found.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  test('gives the words without remarks and without what is quoted', () => {
    const [found] = splitStatements('/* a */ SELECT \'drop\' -- b\nFROM "t"');
    expect(found?.bare.replaceAll(/\s+/g, ' ')).toBe('SELECT \'\' FROM "t"');
  });
});
