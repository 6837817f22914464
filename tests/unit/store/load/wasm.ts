import { createRequire } from 'node:module';
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';

const require = createRequire(import.meta.url);
const mainModule = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');

/** The DuckDB of the browser, run in Node, set up as the engine's lock does but without the built-in file. */
export async function wasmDatabase(): Promise<{ connection: DuckDBConnection; duckdb: AsyncDuckDB }> {
  const bundle = { mainModule, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = database.connect();
  connection.query(`
    ATTACH ':memory:' AS koban;
    ATTACH ':memory:' AS upload;
    ATTACH ':memory:' AS mine;
    SET allowed_directories = ['upload/'];
    SET enable_external_access = false;
    SET lock_configuration = true`);
  // The same calls as in the browser, where each answers later.
  const later = {
    connect: () => {
      const own = database.connect();
      return Promise.resolve({
        query: (sql: string) => Promise.resolve().then(() => own.query(sql)),
        insertArrowFromIPCStream: (
          ...[arrow, options]: Parameters<DuckDBConnection['insertArrowFromIPCStream']>
        ) => Promise.resolve().then(() => own.insertArrowFromIPCStream(arrow, options)),
      });
    },
  };
  return { connection, duckdb: later as unknown as AsyncDuckDB };
}

/** The rows of an answer as plain lists. */
export function rowsOf(connection: DuckDBConnection, sql: string): unknown[][] {
  return connection
    .query(sql)
    .toArray()
    .map((row: { toArray(): ArrayLike<unknown> }) => Array.from(row.toArray()));
}
