import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import type { Engine } from '../../engine.ts';
import { Failure } from '../../failure.ts';
import type { FreeEngine } from '../../free-query.ts';
import { namesOwn } from '../../own-indicator.ts';
import type { Scalar } from '../../query.ts';
import { parseNumbers } from '../numbers.ts';
import { Pool } from '../pool.ts';
import { cancelled, crashed, refused } from '../refusal.ts';
import { parseRows } from '../rows.ts';
import { inOneRow, numbersOf, rowsOf } from './columns.ts';
import { Connection } from './connection.ts';
import { freeOf } from './free.ts';
import { Lifeline } from './lifeline.ts';
import { OwnData } from './own-data.ts';
import { OwnPlaces } from './own-places.ts';
import { OwnTables } from './own-tables.ts';

/** The engine of the browser: named queries, also about the reader's own indicators, and tables of the reader's own. */
export interface WasmEngine extends Engine, FreeEngine {
  /** Rows of the reader's own indicators, which named queries answer from then on. @see OwnData */
  readonly own: OwnData;
  /** Tables of the reader's own places. @see OwnPlaces */
  readonly places: OwnPlaces;
  /** Answers named queries from the tables of one such place; ends with this engine. @throws Error for what is no id of an upload */
  inPlace(upload: string): Engine;
}

/** What is there once the engine has started. */
export interface Parts {
  duckdb: AsyncDuckDB;
  /** Name of the built-in data. */
  schema: string;
  /** A connection whose current schema is the built-in data's. */
  first: Connection;
  /** Rejects when the worker is gone; never resolves. */
  lost: Promise<never>;
}

/** Answers on an engine that has started. */
export function running({ duckdb, schema, first, lost }: Parts): WasmEngine {
  const builtIn = new Pool(() => Connection.open(duckdb, schema));
  builtIn.give(first);
  const mine = new Pool(() => Connection.open(duckdb, 'mine'));
  const tables = new OwnTables(duckdb);
  let tellBroken: (failure: Failure) => void = () => undefined;
  const broken = new Promise<Failure>((resolve) => (tellBroken = resolve));
  const broke = (cause: unknown): void => {
    if (cause instanceof Failure) tellBroken(cause);
  };
  /** A worker that is gone answers nothing any more. */
  const line = new Lifeline();
  lost.catch((cause: unknown) => {
    broke(cause);
    line.cut(cause instanceof Failure ? cause : crashed(String(cause)));
  });

  /** Waits for the worker, until it is lost or the question is called off. @throws Failure */
  async function heard<T>(asked: Promise<T>, name: string, signal?: AbortSignal): Promise<T> {
    try {
      return await orAborted(line.until(asked), signal, name);
    } catch (error) {
      if (error instanceof Failure && error.kind === 'memory') broke(error);
      throw error;
    }
  }
  const own = new OwnData(schema, tables);
  const places = new OwnPlaces(tables);
  const free = freeOf(duckdb, schema, tables.kept, line);

  async function answer(
    name: string,
    sql: string,
    values: Scalar[],
    signal: AbortSignal | undefined,
  ): Promise<RecordBatch[]> {
    if (signal?.aborted) throw cancelled(name);
    const isOwn = namesOwn(values);
    if (isOwn) await heard(own.bringBeside(values), name, signal);
    return answerFrom(isOwn ? mine : builtIn, name, sql, values, signal);
  }

  async function answerFrom(
    pool: Pool<Connection>,
    name: string,
    sql: string,
    values: Scalar[],
    signal: AbortSignal | undefined,
  ): Promise<RecordBatch[]> {
    if (signal?.aborted) throw cancelled(name);
    const connection = await pool.take();
    const asked = connection.ask(sql, values, signal).finally(() => pool.give(connection));
    return heard(asked, name, signal);
  }

  return {
    broken,
    own,
    places,
    ...answersOf(answer),
    inPlace(upload) {
      const pool = new Pool(() => Connection.open(duckdb, places.schemaOf(upload)));
      return {
        broken,
        ...answersOf((...asked) => answerFrom(pool, ...asked)),
        close: () => Promise.resolve(),
      };
    },
    insert: (table, arrow) => heard(tables.insert(table, arrow), table),
    drop: (table) => heard(tables.drop(table), table),
    tables: free.tables,
    async ask(sql, options) {
      try {
        return await free.ask(sql, options);
      } catch (error) {
        if (error instanceof Failure && /^(?:memory|engine-start)$/.test(error.kind)) broke(error);
        throw error;
      }
    },
    async close() {
      line.cut(crashed('it was ended'));
      await duckdb.terminate();
    },
  };
}

type Answer = (
  name: string,
  sql: string,
  values: Scalar[],
  signal: AbortSignal | undefined,
) => Promise<RecordBatch[]>;

/** The two ways of asking. */
function answersOf(answer: Answer): Pick<Engine, 'run' | 'columns'> {
  return {
    async run(query, params, { signal } = {}) {
      return parseRows(query, rowsOf(await answer(query.name, query.sql, query.bind(params), signal)));
    },
    async columns(query, params, { signal } = {}) {
      const sql = inOneRow(query.sql, query.columns);
      const batches = await answer(query.name, sql, query.bind(params), signal);
      return parseNumbers(query, (name) => numbersOf(batches, name));
    },
  };
}

/** Whoever called the question off does not wait until the worker has heard it; a late answer goes nowhere. */
export async function orAborted<T>(
  asked: Promise<T>,
  signal: AbortSignal | undefined,
  name: string,
): Promise<T> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(cancelled(name));
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([asked, aborted]);
  } catch (error) {
    if (signal?.aborted) throw cancelled(name);
    throw refused(name, error);
  } finally {
    signal?.removeEventListener('abort', stop);
    asked.catch(() => undefined);
  }
}
