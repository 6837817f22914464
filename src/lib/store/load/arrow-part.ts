import {
  Bool,
  DateDay,
  Field,
  Float64,
  Int32,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMicrosecond,
  makeData,
  type Data,
} from 'apache-arrow';
import { FAULT, SUPPRESSED, type Converted } from '../ingest/column/convert.ts';
import type { ColumnType } from '../ingest/understanding.ts';
import { textData } from './arrow-text.ts';
import { daysOf, microsecondsOf } from './calendar.ts';
import { Gaps } from './gaps.ts';
import type { LoadTable } from './load-columns.ts';

/**
 * Rows as Arrow's streaming format, complete in itself: numbers are DOUBLE, dates DATE, moments TIMESTAMP, all else text, and
 * a cell without a value is NULL. Columns are made from typed arrays, since Arrow's own builders take ten times as long.
 *
 * @param lines physical line of each row
 * @param cells one array per column of `table`, each as long as `lines`
 */
export function arrowPart(
  table: LoadTable,
  lines: ArrayLike<number>,
  cells: readonly (readonly Converted[])[],
): Uint8Array<ArrayBuffer> {
  const length = lines.length;
  const names = [table.line];
  const children: Data[] = [
    makeData({ type: new Int32(), length, nullCount: 0, data: Int32Array.from(lines) }),
  ];
  table.columns.forEach(({ name, type, note }, place) => {
    const values = cells[place] ?? [];
    names.push(name);
    children.push(columnData(type, values, place * 2));
    if (note === null) return;
    names.push(note);
    children.push(textData(values.map(noteOf), place * 2 + 1));
  });
  const fields = children.map(({ type }, place) => new Field(names[place] ?? '', type, true));
  const batch = new RecordBatch(
    new Schema(fields),
    makeData({ type: new Struct(fields), length, nullCount: 0, children }),
  );
  return inStream(batch);
}

/** A batch with its beginning and its end, in a buffer of its own that can be given away. */
export function inStream(batch: RecordBatch): Uint8Array<ArrayBuffer> {
  const writer = new RecordBatchStreamWriter();
  writer.write(batch);
  writer.finish();
  const bytes = writer.toUint8Array(true);
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}

function columnData(type: ColumnType, values: readonly Converted[], dictionary: number): Data {
  switch (type) {
    case 'number':
      return numberData(values);
    case 'boolean':
      return booleanData(values);
    case 'date':
      return dateData(values);
    case 'datetime':
      return momentData(values);
    case 'period':
    case 'text':
    case 'empty':
      return textData(values, dictionary);
  }
}

/** Why a cell has no value, where there is something to say. */
function noteOf(value: Converted): string | null {
  return value === SUPPRESSED ? 'withheld' : value === FAULT ? 'does not fit' : null;
}

/** Numbers of a column with gaps as DOUBLE. */
export function numberData(values: readonly unknown[]): Data<Float64> {
  const data = new Float64Array(values.length);
  const gaps = new Gaps(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === 'number') data[row] = value;
    else gaps.add(row);
  }
  return makeData({ type: new Float64(), length: values.length, data, ...gaps.found() });
}

function booleanData(values: readonly Converted[]): Data<Bool> {
  const data = new Uint8Array(Math.ceil(values.length / 8));
  const gaps = new Gaps(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value === true) data[row >> 3] = (data[row >> 3] ?? 0) | (1 << (row & 7));
    else if (value !== false) gaps.add(row);
  }
  return makeData({ type: new Bool(), length: values.length, data, ...gaps.found() });
}

function dateData(values: readonly Converted[]): Data<DateDay> {
  const data = new Int32Array(values.length);
  const gaps = new Gaps(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value === 'string') data[row] = daysOf(value);
    else gaps.add(row);
  }
  return makeData({ type: new DateDay(), length: values.length, data, ...gaps.found() });
}

function momentData(values: readonly Converted[]): Data<TimestampMicrosecond> {
  // Written as halves, because whole numbers of 64 bits are slow in a script.
  const halves = new Int32Array(values.length * 2);
  const gaps = new Gaps(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value !== 'string') {
      gaps.add(row);
      continue;
    }
    const moment = microsecondsOf(value);
    halves[row * 2] = moment % 2 ** 32;
    halves[row * 2 + 1] = Math.floor(moment / 2 ** 32);
  }
  const data = new BigInt64Array(halves.buffer);
  return makeData({ type: new TimestampMicrosecond(), length: values.length, data, ...gaps.found() });
}
