import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { columnName, splitName } from './own-name.ts';

/**
 * Tables of the reader's own, in two databases in memory beside the built-in one: `upload` for what was brought in, as
 * it stands, and `mine` for what was made of it. Both are empty when the engine starts.
 */
export class OwnTables {
  /** Names in `upload` of what was brought in, which the reader's own SQL must leave alone. */
  readonly kept = new Set<string>();
  readonly #duckdb: AsyncDuckDB;
  #connection: Promise<AsyncDuckDBConnection> | null = null;
  /** One insert at a time: the first one makes the table. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(duckdb: AsyncDuckDB) {
    this.#duckdb = duckdb;
  }

  /** @param table `upload.burglaries`; made from the columns of the rows where it is not there */
  insert(table: string, arrow: Uint8Array): Promise<void> {
    return this.#inTurn(async (connection) => {
      const { schema, name } = splitName(table);
      if (schema === 'upload') this.kept.add(name);
      const there = await connection.query(
        `SELECT 1 FROM duckdb_tables() WHERE database_name = '${schema}' AND table_name = '${name}'`,
      );
      await connection.insertArrowFromIPCStream(arrow, { schema, name, create: there.numRows === 0 });
    });
  }

  drop(table: string): Promise<void> {
    return this.#inTurn(async (connection) => {
      const { schema, name } = splitName(table);
      await connection.query(`DROP TABLE IF EXISTS ${schema}.${columnName(name)}`);
      if (schema === 'upload') this.kept.delete(name);
    });
  }

  /** Runs statements that belong to the house itself, in their turn with the inserts. */
  run(sql: string): Promise<void> {
    return this.#inTurn(async (connection) => {
      await connection.query(sql);
    });
  }

  /** Runs statements in which a name without a schema means one of this schema. */
  runIn(schema: string, sql: string): Promise<void> {
    return this.#inTurn(async (connection) => {
      await connection.query(`USE ${schema}`);
      try {
        await connection.query(sql);
      } finally {
        await connection.query('USE memory.main');
      }
    });
  }

  #inTurn<T>(work: (connection: AsyncDuckDBConnection) => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      this.#connection ??= this.#duckdb.connect();
      return work(await this.#connection);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
