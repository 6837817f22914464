import type { Failure } from './failure.ts';
import type { Numbers, NumbersQuery, Query } from './query.ts';

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
  /**
   * Answers a query of whole numbers column by column: hundreds of thousands of rows take milliseconds, where rows
   * that are checked one by one take seconds. Order of rows and failures as with `run`.
   * @example (await engine.columns(countsQuery, params)).count // Int32Array
   */
  columns<Params, Name extends string>(
    query: NumbersQuery<Params, Name>,
    params: Params,
    options?: { signal?: AbortSignal },
  ): Promise<Numbers<Name>>;
  /** Resolves when the engine cannot go on, or has no memory left, so that another one must be started; absent where that cannot happen. */
  readonly broken?: Promise<Failure>;
  close(): Promise<void>;
}
