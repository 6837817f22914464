import { z } from 'zod';
import * as m from '../../i18n/messages/engine.js';
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
  throw new Failure('row', m.wrong_shape({ query: query.name }), m.wrong_shape_help(), {
    cause: new Error(`row ${issue?.path.join(', column ')}: ${issue?.message}`),
    query: query.name,
  });
}
