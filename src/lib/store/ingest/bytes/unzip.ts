import type { UnzipFile } from 'fflate';
import * as m from '../../../i18n/messages/intake.js';
import { Failure } from '../../failure.ts';
import type { ByteSource } from '../understanding.ts';
import { checkExpansion } from './expansion.ts';
import { documentKind } from './file-kind.ts';
import { chunksOf, type ReadOptions } from './read-stream.ts';
import { unreadable } from './refuse.ts';

/** Small pieces, so that one piece of a made-up archive cannot unpack to gigabytes. */
const PIECE = 16 * 2 ** 10;

const TABLE = /\.(csv|tsv|tab|txt|psv|dat)$/i;
const HIDDEN = /(^|\/)(\.|__MACOSX\/)|\/$/;

/** The tables in an archive, those named as tables first, then by size, the largest first. @throws Failure */
export async function entriesOf(source: ByteSource, options: ReadOptions = {}): Promise<string[]> {
  const all: { name: string; size: number }[] = [];
  await walk(source, options, ({ name, originalSize }) => {
    all.push({ name, size: originalSize ?? 0 });
    return null;
  });
  const document = documentKind(
    all.map(({ name }) => name),
    source.name,
  );
  if (document !== null) {
    throw unreadable(m.is_no_table({ name: source.name, kind: document }), m.save_sheet());
  }
  const tables = all.filter(({ name }) => TABLE.test(name) && !HIDDEN.test(name));
  if (tables.length === 0) {
    throw unreadable(m.holds_no_csv({ name: source.name }), m.unpack_and_choose());
  }
  const isPlainText = (name: string): number => (/\.(txt|dat)$/i.test(name) ? 1 : 0);
  return tables
    .sort(
      (a, b) => isPlainText(a.name) - isPlainText(b.name) || b.size - a.size || (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** The bytes of one file of an archive. @throws Failure where it is damaged, locked, or made to fill the memory */
export async function* unzip(
  source: ByteSource,
  entry: string,
  options: ReadOptions = {},
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let unpacked = 0;
  let packed = 0;
  const state: { done: boolean; failed: Error | null } = { done: false, failed: null };
  const steps = stepsOf(source, options, (file) => {
    if (file.name !== entry || state.done) return;
    file.ondata = (error, chunk, final) => {
      if (error) state.failed = error;
      else if (chunk.length > 0) ready.push(chunk);
      state.done ||= final;
    };
    file.start();
  });
  try {
    for await (const bytes of steps) {
      if (state.failed) throw state.failed;
      packed = bytes;
      for (const chunk of ready.splice(0)) {
        unpacked += chunk.length;
        checkExpansion(source.name, packed, unpacked);
        yield chunk;
      }
      if (state.done) return;
    }
  } catch (cause) {
    throw cause instanceof Failure ? cause : damaged(source.name, cause);
  }
  throw damaged(source.name, new Error(`${entry} does not end`));
}

const damaged = (name: string, cause: unknown): Failure =>
  unreadable(m.cannot_unpack({ name }), m.unpack_first(), cause);

async function walk(
  source: ByteSource,
  options: ReadOptions,
  onFile: (file: UnzipFile) => null,
): Promise<void> {
  try {
    for await (const step of stepsOf(source, options, onFile)) void step;
  } catch (cause) {
    throw cause instanceof Failure ? cause : damaged(source.name, cause);
  }
}

/** Pushes the archive through piece by piece and says how many bytes have gone in. */
async function* stepsOf(
  source: ByteSource,
  options: ReadOptions,
  onFile: (file: UnzipFile) => void,
): AsyncGenerator<number> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const archive = new Unzip(onFile);
  archive.register(UnzipInflate);
  let bytes = 0;
  for await (const chunk of chunksOf(source.stream(), options)) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.slice(at, at + PIECE);
      archive.push(piece);
      bytes += piece.length;
      yield bytes;
    }
  }
  archive.push(new Uint8Array(0), true);
  yield bytes;
}
