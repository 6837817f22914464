import * as m from '../../../i18n/messages/intake.js';
import { unreadable } from './refuse.ts';
import { lastWhole } from './whole-letters.ts';

/** A byte that is no UTF-8 was met although the head of the file was: the whole file has to be surveyed. */
export class NotUtf8 extends Error {}

/** @throws Failure for a name that is no encoding */
function decoderFor(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch (cause) {
    throw unreadable(m.no_encoding({ encoding }), m.choose_encoding(), cause);
  }
}

/** Encodings in which every byte is a letter: being strict costs nothing and is right in every engine. */
const IS_COMPLETE = /^(windows-125[0-8]|iso-8859-|koi8|macintosh|ibm866)/;

/**
 * Text piece by piece; a byte order mark is left out. Bytes that do not fit become U+FFFD.
 *
 * @throws NotUtf8 where `strict` and a byte does not fit
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  strict: boolean,
): AsyncGenerator<string> {
  if (encoding === 'utf-8') {
    yield* decodeUtf8(chunks, strict);
    return;
  }
  const decoder = decoderFor(encoding, strict || isStrictSafe(encoding));
  for await (const chunk of chunks) {
    const text = attempt(() => decoder.decode(chunk, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = attempt(() => decoder.decode());
  if (rest !== '') yield rest;
}

/** The bytes of a text in UTF-8, without a byte order mark; those that are UTF-8 already are not looked at. */
export async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  if (encoding !== 'utf-8') {
    const encoder = new TextEncoder();
    for await (const text of decode(chunks, encoding, false)) yield encoder.encode(text);
    return;
  }
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    const bytes: Uint8Array = head.length === 0 ? chunk : joined(head, chunk);
    head = bytes.length < MARK.length ? bytes : null;
    if (head === null)
      yield MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(MARK.length) : bytes;
  }
  if (head !== null && head.length > 0) yield head;
}

const MARK = [0xef, 0xbb, 0xbf];

/** UTF-8 in pieces that end with a whole letter: decoding such pieces one by one is several times faster than as a stream. */
async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, strict: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: strict, ignoreBOM: true });
  let cut = new Uint8Array(0);
  let isFirst = true;
  const decoded = (bytes: Uint8Array): string => {
    const text = attempt(() => decoder.decode(bytes));
    const start = isFirst && text.startsWith('\ufeff') ? 1 : 0;
    isFirst = false;
    return text.slice(start);
  };
  for await (const chunk of chunks) {
    const bytes = cut.length === 0 ? chunk : joined(cut, chunk);
    const end = lastWhole(bytes);
    cut = bytes.slice(end);
    if (end > 0) yield decoded(bytes.subarray(0, end));
  }
  if (cut.length > 0) yield decoded(cut);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The beginning of a text, from bytes of which the last letter may be cut off. */
export function decodeHead(bytes: Uint8Array, encoding: string): string {
  return decoderFor(encoding, isStrictSafe(encoding)).decode(bytes, { stream: true });
}

function attempt(step: () => string): string {
  try {
    return step();
  } catch {
    throw new NotUtf8();
  }
}

function isStrictSafe(encoding: string): boolean {
  if (!IS_COMPLETE.test(encoding)) return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      { stream: true },
    );
    return true;
  } catch {
    return false;
  }
}
