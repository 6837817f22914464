import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import type { FreeEngine } from '../../free-query.ts';
import { askFreely, listTables, type Talk } from '../free.ts';
import { cancelled } from '../refusal.ts';
import type { Lifeline } from './lifeline.ts';

/**
 * The analyst's own SQL in the browser. Each run has a connection of its own, so that nothing that it sets up (a temporary
 * table, a transaction) outlives it or is seen by other questions.
 *
 * @param schema the one that is meant where a name has no database in front
 * @param kept names of the tables that came from files
 * @param line ends what waits for the worker once it is gone
 */
export function freeOf(
  duckdb: AsyncDuckDB,
  schema: string,
  kept: ReadonlySet<string>,
  line: Lifeline,
): Pick<FreeEngine, 'ask' | 'tables'> {
  async function talked<T>(answer: (talk: Talk) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw cancelled('own SQL');
    const connection = await line.until(duckdb.connect());
    const send = async (sql: string): Promise<unknown[][]> => {
      signal?.throwIfAborted();
      const rows: unknown[][] = [];
      for await (const batch of await connection.send(sql)) for (const row of rowsOf(batch)) rows.push(row);
      return rows;
    };
    const said = (async () => {
      await connection.query(`USE ${schema}`);
      return answer({ send });
    })().finally(() => void connection.close().catch(() => undefined));
    // Whoever called it off does not wait until the worker has heard it.
    let stop: () => void = () => undefined;
    const aborted = new Promise<never>((_, reject) => {
      stop = () => {
        void connection.cancelSent().catch(() => undefined);
        reject(cancelled('own SQL'));
      };
      signal?.addEventListener('abort', stop, { once: true });
    });
    said.catch(() => undefined);
    try {
      return await line.until(Promise.race([said, aborted]));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    ask: (sql, { limit, signal }) => talked((talk) => askFreely(talk, sql, { limit, kept, signal }), signal),
    tables: () => talked(listTables),
  };
}

function rowsOf(batch: RecordBatch): unknown[][] {
  const columns = batch.schema.fields.map((_, place) => batch.getChildAt(place));
  return Array.from({ length: batch.numRows }, (_, row) =>
    columns.map((column): unknown => column?.get(row) ?? null),
  );
}
