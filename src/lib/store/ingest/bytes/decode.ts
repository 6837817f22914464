import { unreadable } from './refuse.ts';

/** A byte that is no UTF-8 was met although the head of the file was: the whole file has to be surveyed. */
export class NotUtf8 extends Error {}

/** @throws Failure for a name that is no encoding */
function decoderFor(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch (cause) {
    throw unreadable(
      `There is no encoding ${encoding}.`,
      'Choose one of the list, such as utf-8 or windows-1252.',
      cause,
    );
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
  const decoder = decoderFor(encoding, strict || isStrictSafe(encoding));
  for await (const chunk of chunks) {
    const text = attempt(() => decoder.decode(chunk, { stream: true }));
    if (text !== '') yield text;
  }
  const rest = attempt(() => decoder.decode());
  if (rest !== '') yield rest;
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
