import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { Query } from '../query.ts';

const lists = new WeakMap<z.ZodType, z.ZodType>();

/**
 * Rows of the promised shape.
 *
 * @throws Failure `row` naming the first row and column that do not fit.
 */
export function parseRows<Params, Row>(query: Query<Params, Row>, found: unknown[]): Row[] {
  const list = (lists.get(query.row) ?? z.array(query.row)) as z.ZodType<Row[]>;
  lists.set(query.row, list);
  const read = list.safeParse(found);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Failure(
    'row',
    `The answer to "${query.name}" does not have the promised shape.`,
    'Load the page again; its data and its code may be of different versions.',
    { cause: new Error(`row ${issue?.path.join(', column ')}: ${issue?.message}`), query: query.name },
  );
}
