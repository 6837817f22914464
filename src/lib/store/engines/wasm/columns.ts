import { DataType, type RecordBatch, type Vector } from 'apache-arrow';

/**
 * Arrow's columns as plain rows.
 *
 * Columns are read as arrays and put together here, which is about thirty times faster than Arrow's row objects.
 * BigInt and decimals do not occur: the engine is opened so that both arrive as doubles.
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
  if (DataType.isDictionary(vector.type)) return textsOf(vector);
  // The typed array of a column with gaps holds zeros in them.
  const plain = DataType.isFloat(vector.type) || DataType.isInt(vector.type);
  return plain && vector.nullCount === 0 ? (vector.toArray() as ArrayLike<unknown>) : [...vector];
}

/** An ENUM: every text is decoded once, then looked up. */
function textsOf(vector: Vector): unknown[] {
  const known = new Map<number, unknown>();
  const texts: unknown[] = [];
  for (const data of vector.data) {
    const codes = data.values as ArrayLike<number>;
    for (let place = 0; place < data.length; place++) {
      if (data.nullCount > 0 && !data.getValid(place)) {
        texts.push(null);
        continue;
      }
      const code = codes[place] ?? 0;
      if (!known.has(code)) known.set(code, data.dictionary?.get(code));
      texts.push(known.get(code));
    }
  }
  return texts;
}
