import { existsSync } from 'node:fs';
import { DuckDBInstance, DuckDBTypeId, type DuckDBResultReader } from '@duckdb/node-api';
import type { Engine } from '../engine.ts';
import { Failure } from '../failure.ts';
import type { Scalar } from '../query.ts';
import { parseNumbers } from './numbers.ts';
import { Pool } from './pool.ts';
import { cancelled, dataMissing, refused } from './refusal.ts';
import { parseRows } from './rows.ts';

/** As in the browser: nothing outside the database file, no extensions, and no way back. */
const LOCKED = {
  access_mode: 'READ_ONLY',
  autoload_known_extensions: 'false',
  autoinstall_known_extensions: 'false',
  enable_external_access: 'false',
  lock_configuration: 'true',
};

/**
 * The engine of the build, the command line and the tests: the same database and the same questions without a browser.
 *
 * @throws Failure `data-missing` where the file is not there or damaged.
 * @example const engine = await openNodeEngine('static/data/koban-0123abcd.duckdb');
 */
export async function openNodeEngine(path: string): Promise<Engine> {
  if (!existsSync(path)) throw dataMissing(`there is no ${path}`);
  let instance: DuckDBInstance;
  try {
    instance = await DuckDBInstance.create(path, LOCKED);
  } catch (error) {
    throw dataMissing('the file is damaged', error);
  }
  const pool = new Pool(() => instance.connect());

  async function answer(
    name: string,
    sql: string,
    values: Scalar[],
    signal: AbortSignal | undefined,
  ): Promise<DuckDBResultReader> {
    if (signal?.aborted) throw cancelled(name);
    const connection = await pool.take();
    const interrupt = () => connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      const reader = await connection.runAndReadAll(sql, values);
      if (signal?.aborted) throw cancelled(name);
      return reader;
    } catch (error) {
      if (signal?.aborted) throw cancelled(name);
      throw error instanceof Failure ? error : refused(name, error);
    } finally {
      signal?.removeEventListener('abort', interrupt);
      pool.give(connection);
    }
  }

  return {
    async run(query, params, { signal } = {}) {
      const reader = await answer(query.name, query.sql, query.bind(params), signal);
      return parseRows(query, reader.getRowObjectsJS());
    },
    async columns(query, params, { signal } = {}) {
      const reader = await answer(query.name, query.sql, query.bind(params), signal);
      const names = reader.columnNames();
      const columns = reader.getColumnsJS();
      return parseNumbers(query, (name) => {
        const place = names.indexOf(name);
        if (place < 0 || reader.columnTypeId(place) !== DuckDBTypeId.INTEGER) return null;
        // Without rows there are no columns either.
        const column = columns[place] ?? [];
        return column.includes(null) ? null : Int32Array.from(column, Number);
      });
    },
    close() {
      for (const connection of pool.drain()) connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
