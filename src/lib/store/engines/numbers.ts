import * as m from '../../i18n/messages/engine.js';
import { Failure } from '../failure.ts';
import type { Numbers, NumbersQuery } from '../query.ts';

/**
 * The promised columns of an answer, all of one length.
 *
 * @param read the numbers of a column, or null where it is not there or does not hold whole numbers alone
 * @throws Failure `row` naming the column that does not fit.
 */
export function parseNumbers<Params, Name extends string>(
  query: NumbersQuery<Params, Name>,
  read: (name: Name) => Int32Array | null,
): Numbers<Name> {
  const columns = {} as Numbers<Name>;
  let length: number | null = null;
  for (const name of query.columns) {
    const column = read(name);
    length ??= column?.length ?? null;
    if (column === null || column.length !== length) {
      throw new Failure('row', m.wrong_shape({ query: query.name }), m.wrong_shape_help(), {
        cause: new Error(`column ${name} is not whole numbers alone`),
        query: query.name,
      });
    }
    columns[name] = column;
  }
  return columns;
}
