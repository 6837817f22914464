import { existsSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Engine } from '../engine.ts';
import { Failure } from '../failure.ts';
import type { Scalar } from '../query.ts';
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
  return {
    async run(query, params, { signal } = {}) {
      if (signal?.aborted) throw cancelled(query.name);
      const connection = await pool.take();
      const interrupt = () => connection.interrupt();
      signal?.addEventListener('abort', interrupt, { once: true });
      try {
        const rows = await ask(connection, query.sql, query.bind(params));
        if (signal?.aborted) throw cancelled(query.name);
        return parseRows(query, rows);
      } catch (error) {
        if (signal?.aborted) throw cancelled(query.name);
        throw error instanceof Failure ? error : refused(query.name, error);
      } finally {
        signal?.removeEventListener('abort', interrupt);
        pool.give(connection);
      }
    },
    close() {
      for (const connection of pool.drain()) connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function ask(connection: DuckDBConnection, sql: string, values: Scalar[]): Promise<unknown[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader.getRowObjectsJS();
}
