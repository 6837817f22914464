import { DataType, type RecordBatch, type Vector } from 'apache-arrow';

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
