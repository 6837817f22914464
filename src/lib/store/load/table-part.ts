import { Field, Int32, RecordBatch, Schema, Struct, makeData, type Data } from 'apache-arrow';
import { inStream } from './arrow-part.ts';

/** Columns of one length as Arrow's streaming format, complete in itself. */
export function tablePart(
  columns: readonly (readonly [name: string, data: Data])[],
): Uint8Array<ArrayBuffer> {
  const length = columns[0]?.[1].length ?? 0;
  const fields = columns.map(([name, { type }]) => new Field(name, type, true));
  const children = columns.map(([, data]) => data);
  const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return inStream(new RecordBatch(new Schema(fields), struct));
}

/** A column of whole numbers without gaps. */
export function wholeData(numbers: Int32Array): Data<Int32> {
  return makeData({ type: new Int32(), length: numbers.length, nullCount: 0, data: numbers });
}
