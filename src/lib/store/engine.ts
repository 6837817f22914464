import type { Query } from './query.ts';

/** Where rows live: DuckDB in a worker of the browser, or DuckDB in Node for the build and the tests. */
export interface Engine {
  /**
   * Answers a query.
   * @throws Failure `cancelled` once `signal` aborts; `query` when the database refuses; `row` when a row does not fit.
   */
  run<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: { signal?: AbortSignal },
  ): Promise<Row[]>;
  close(): Promise<void>;
}
