import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAULT, SUPPRESSED, type Converted } from '../../../../src/lib/store/ingest/column/convert.ts';
import { OwnTables } from '../../../../src/lib/store/engines/wasm/own-tables.ts';
import { arrowPart } from '../../../../src/lib/store/load/arrow-part.ts';
import type { LoadTable } from '../../../../src/lib/store/load/load-columns.ts';
import { rowsOf, wasmDatabase } from './wasm.ts';

let connection: DuckDBConnection;
let duckdb: AsyncDuckDB;
beforeAll(async () => {
  ({ connection, duckdb } = await wasmDatabase());
});

const table: LoadTable = {
  line: 'line',
  columns: [
    { name: 'Année', type: 'number', note: 'Année note' },
    { name: 'place', type: 'text', note: null },
    { name: 'day', type: 'date', note: null },
    { name: 'moment', type: 'datetime', note: null },
    { name: 'yes', type: 'boolean', note: null },
    { name: 'month', type: 'period', note: null },
    { name: 'nothing', type: 'empty', note: null },
  ],
};

describe('rows as Arrow', () => {
  it('come back from the database as they were, each column with its type', async () => {
    const cells: Converted[][] = [
      [1.5, SUPPRESSED, null, FAULT],
      ['Côte d’Ivoire', '東京', null, '👮🏽'],
      ['1969-12-31', '2024-02-29', null, '0001-01-01'],
      ['2024-02-29T13:05:07', null, '1969-12-31T23:59:59', '2100-01-01T00:00:00'],
      [true, false, null, true],
      ['2024-01', null, '2024-Q3', '2019/20'],
      [null, null, null, null],
    ];
    await new OwnTables(duckdb).insert('upload.kinds', arrowPart(table, [5, 6, 8, 9], cells));
    expect(rowsOf(connection, 'SELECT column_name, column_type FROM (DESCRIBE upload.kinds)')).toEqual([
      ['line', 'INTEGER'],
      ['Année', 'DOUBLE'],
      ['Année note', 'VARCHAR'],
      ['place', 'VARCHAR'],
      ['day', 'DATE'],
      ['moment', 'TIMESTAMP'],
      ['yes', 'BOOLEAN'],
      ['month', 'VARCHAR'],
      ['nothing', 'VARCHAR'],
    ]);
    const text =
      'SELECT line, "Année", "Année note", place, day::VARCHAR, moment::VARCHAR, yes, month, nothing';
    expect(rowsOf(connection, `${text} FROM upload.kinds ORDER BY line`)).toEqual([
      [5, 1.5, null, 'Côte d’Ivoire', '1969-12-31', '2024-02-29 13:05:07', true, '2024-01', null],
      [6, null, 'withheld', '東京', '2024-02-29', null, false, null, null],
      [8, null, null, null, null, '1969-12-31 23:59:59', null, '2024-Q3', null],
      [9, null, 'does not fit', '👮🏽', '0001-01-01', '2100-01-01 00:00:00', true, '2019/20', null],
    ]);
  });

  it('add up over parts, whether their texts recur or not', async () => {
    const tables = new OwnTables(duckdb);
    const one: LoadTable = { line: 'line', columns: [{ name: 'text', type: 'text', note: null }] };
    const lines = Array.from({ length: 5000 }, (_, row) => row);
    const texts = [lines.map((row) => `é${row}`), lines.map((row) => (row % 3 === 0 ? null : `r${row % 7}`))];
    for (const part of texts) await tables.insert('upload.parts', arrowPart(one, lines, [part]));
    expect(
      rowsOf(
        connection,
        `SELECT count(*)::INT, count(text)::INT, count(DISTINCT text)::INT,
           bool_and(text = 'é' || line) FILTER (starts_with(text, 'é')) FROM upload.parts`,
      ),
    ).toEqual([[10000, 5000 + (texts[1] ?? []).filter((text) => text !== null).length, 5007, true]]);
  });

  it('are taken away with their table, and only tables of the reader’s own are named', async () => {
    const tables = new OwnTables(duckdb);
    await tables.insert('upload.gone', arrowPart({ line: 'line', columns: [] }, [1], []));
    await tables.drop('upload.gone');
    await tables.drop('upload.gone');
    expect(rowsOf(connection, "SELECT table_name FROM duckdb_tables() WHERE table_name = 'gone'")).toEqual(
      [],
    );
    await expect(tables.drop('koban.observation')).rejects.toThrow('no name of an own table');
    await expect(tables.drop('upload.a; DROP')).rejects.toThrow('no name of an own table');
  });
});
