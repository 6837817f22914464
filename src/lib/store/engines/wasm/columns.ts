import { DataType, Vector, type RecordBatch } from 'apache-arrow';

/**
 * Arrow's columns as plain rows.
 *
 * Columns are read as arrays and put together here, since Arrow's row objects are slow. BigInt and decimals do not
 * occur: the engine is opened so that both arrive as doubles. Nor may ENUMs: a streamed answer brings nulls in their
 * place, so every query casts them to VARCHAR, and the contract suite finds one that does not.
 */
export function rowsOf(batches: RecordBatch[]): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (const batch of batches) {
    const names = batch.schema.fields.map((field) => field.name);
    const columns = names.map((_, place) => valuesOf(batch.getChildAt(place)));
    for (let place = 0; place < batch.numRows; place++) {
      const row: Record<string, unknown> = {};
      for (let column = 0; column < names.length; column++) {
        row[names[column] ?? ''] = columns[column]?.[place] ?? null;
      }
      rows.push(row);
    }
  }
  return rows;
}

function valuesOf(vector: Vector | null): ArrayLike<unknown> {
  if (vector === null) return [];
  // The typed array of a column with gaps holds zeros in them.
  const plain = DataType.isFloat(vector.type) || DataType.isInt(vector.type);
  return plain && vector.nullCount === 0 ? (vector.toArray() as ArrayLike<unknown>) : [...vector];
}

/**
 * The same question with its answer in one row, each column as a list. A streamed answer comes in batches of 2,048
 * rows with a message each; as lists, 300,000 rows come in one.
 *
 * @example inOneRow('SELECT bin, count FROM t', ['bin', 'count'])
 * // 'SELECT list(bin) AS bin, list(count) AS count FROM (SELECT bin, count FROM t)'
 */
export function inOneRow(sql: string, names: readonly string[]): string {
  return `SELECT ${names.map((name) => `list(${name}) AS ${name}`).join(', ')} FROM (${sql})`;
}

/** A column of an answer in one row; null where it does not hold whole numbers alone. */
export function numbersOf(batches: RecordBatch[], name: string): Int32Array | null {
  const lists = batches.find((batch) => batch.numRows > 0)?.getChild(name);
  const list: unknown = lists?.get(0);
  // No rows make no list.
  if (lists && list === null) return new Int32Array();
  if (!(list instanceof Vector) || list.nullCount > 0) return null;
  const values: unknown = list.toArray();
  return values instanceof Int32Array ? values : null;
}
