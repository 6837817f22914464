import '../catalogue/without-eval.ts';
import type { z } from 'zod';

/** What may be bound to a place in a query: DuckDB's scalar types that both engines share. */
export type Scalar = string | number | boolean | null;

/**
 * A question as a value: constant SQL with numbered places (`$1`), never put together from strings.
 * Lists are bound as one comma-separated string and split in SQL.
 */
export interface Query<Params, Row> {
  readonly name: string;
  readonly sql: string;
  /** The values for `$1`, `$2`, ... in order. */
  readonly bind: (params: Params) => Scalar[];
  /** Every row is parsed by this; a row that does not fit is a failure, not a value. */
  readonly row: z.ZodType<Row>;
}

/** Defines a query; exists so that `Params` and `Row` are inferred from its parts. */
export function defineQuery<Params, Row>(query: Query<Params, Row>): Query<Params, Row> {
  return query;
}

/** A question with very many rows that hold nothing but whole numbers; asked with `Engine.columns`. */
export interface NumbersQuery<Params, Name extends string> {
  readonly name: string;
  readonly sql: string;
  readonly bind: (params: Params) => Scalar[];
  /** All columns of the answer; each is INTEGER and never NULL, or the answer is a failure. */
  readonly columns: readonly Name[];
}

/** The numbers of each column in the order of the rows. */
export type Numbers<Name extends string> = Record<Name, Int32Array>;
