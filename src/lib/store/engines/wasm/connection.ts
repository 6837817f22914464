import type { AsyncDuckDB, AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import type { Scalar } from '../../query.ts';

/**
 * One connection that answers one question at a time and can be called off while it does.
 *
 * A prepared statement of DuckDB-WASM runs to its end before it answers, and the worker hears nothing meanwhile. Only
 * a query that was sent as text runs in slices. So the values are bound to a variable by a prepared statement, and
 * what is sent as text is `EXECUTE question(getvariable('bound').v1, ...)`: constant but for how many values there are.
 */
export class Connection {
  readonly #connection: AsyncDuckDBConnection;
  readonly #questions = new Map<string, string>();
  readonly #binders = new Map<number, AsyncPreparedStatement>();

  /** @param connection one whose current schema is the data's */
  constructor(connection: AsyncDuckDBConnection) {
    this.#connection = connection;
  }

  static async open(database: AsyncDuckDB, schema: string): Promise<Connection> {
    const connection = await database.connect();
    await connection.query(`USE ${schema}`);
    return new Connection(connection);
  }

  /** The answer as Arrow's batches. */
  async ask(sql: string, values: Scalar[], signal: AbortSignal | undefined): Promise<RecordBatch[]> {
    const question = await this.#prepare(sql);
    const binder = await this.#binder(values.length);
    signal?.throwIfAborted();
    const places = values.map((_, place) => `getvariable('bound').v${place + 1}`).join(', ');
    const cancel = () => void this.#connection.cancelSent().catch(() => undefined);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      // The worker takes messages in order, so the question need not wait until the values are said to be bound.
      const [, reader] = await Promise.all([
        binder?.query(...values),
        this.#connection.send(places ? `EXECUTE ${question}(${places})` : `EXECUTE ${question}`),
      ]);
      const batches: RecordBatch[] = [];
      for await (const batch of reader) batches.push(batch);
      return batches;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async #prepare(sql: string): Promise<string> {
    const known = this.#questions.get(sql);
    if (known !== undefined) return known;
    const name = `question_${this.#questions.size + 1}`;
    await this.#connection.query(`PREPARE ${name} AS ${sql}`);
    this.#questions.set(sql, name);
    return name;
  }

  async #binder(count: number): Promise<AsyncPreparedStatement | null> {
    if (count === 0) return null;
    const known = this.#binders.get(count);
    if (known !== undefined) return known;
    const places = Array.from({ length: count }, (_, place) => `v${place + 1} := $${place + 1}`).join(', ');
    const binder = await this.#connection.prepare(`SET VARIABLE bound = struct_pack(${places})`);
    this.#binders.set(count, binder);
    return binder;
  }
}
