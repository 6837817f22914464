import { Dictionary, Int32, Utf8, Vector, makeData, type Data } from 'apache-arrow';
import { Gaps } from './gaps.ts';

/** Where more than this share of the first rows differ, a list of different texts saves nothing. */
const MOSTLY_DIFFERENT = 0.5;
const LOOKED_AT = 2000;

const encoder = new TextEncoder();

/**
 * A column of texts; what is no text is a gap. Texts that recur are written once.
 * @param dictionary a number of its own for each column of a batch
 */
export function textData(values: readonly unknown[], dictionary: number): Data {
  return recurs(values) ? recurring(values, dictionary) : different(values);
}

function recurs(values: readonly unknown[]): boolean {
  const looked = values.slice(0, LOOKED_AT);
  return new Set(looked).size <= looked.length * MOSTLY_DIFFERENT;
}

function recurring(values: readonly unknown[], dictionary: number): Data {
  const places = new Map<string, number>();
  const data = new Int32Array(values.length);
  const gaps = new Gaps(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (typeof value !== 'string') {
      gaps.add(row);
      continue;
    }
    let place = places.get(value);
    if (place === undefined) places.set(value, (place = places.size));
    data[row] = place;
  }
  const texts = new Vector([
    makeData({ type: new Utf8(), length: places.size, nullCount: 0, ...encoded([...places.keys()]) }),
  ]);
  const type = new Dictionary(new Utf8(), new Int32(), dictionary, false);
  return makeData({ type, length: values.length, data, dictionary: texts, ...gaps.found() });
}

function different(values: readonly unknown[]): Data {
  const gaps = new Gaps(values.length);
  const texts = values.map((value, row) => {
    if (typeof value === 'string') return value;
    gaps.add(row);
    return '';
  });
  return makeData({ type: new Utf8(), length: values.length, ...encoded(texts), ...gaps.found() });
}

/** All texts behind each other in UTF-8, and where each begins. Encoding them one by one takes several times as long. */
function encoded(texts: readonly string[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const joined = texts.join('');
  const data = encoder.encode(joined);
  const plain = data.length === joined.length;
  const valueOffsets = new Int32Array(texts.length + 1);
  let end = 0;
  for (let place = 0; place < texts.length; place++) {
    const text = texts[place] ?? '';
    end += plain ? text.length : bytesOf(text);
    valueOffsets[place + 1] = end;
  }
  return { valueOffsets, data };
}

/** Bytes of a text in UTF-8; half of a pair that stands alone becomes U+FFFD, which has three, too. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(place + 1))) {
      bytes += 4;
      place += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
