import * as m from '../../../i18n/messages/intake.js';
import type { ByteSource } from '../understanding.ts';
import { containerOf, foreignFile, type ForeignFile } from './file-kind.ts';
import { gunzip } from './gunzip.ts';
import { chunksOf, headOf, type ReadOptions } from './read-stream.ts';
import { unreadable } from './refuse.ts';
import { entriesOf, unzip } from './unzip.ts';

/** A file with its wrapping off: bytes of text that can be read again from the start. */
export interface Opened {
  source: ByteSource;
  /** The tables of an archive; [] for a plain or gzipped file. */
  entries: string[];
  entry: string | null;
  read(options?: ReadOptions): AsyncGenerator<Uint8Array>;
}

const SNIFFED = 4096;

/**
 * Takes off what a file is wrapped in, judged by its bytes and not by its name.
 *
 * @throws Failure where the file is empty, is no text, or its archive holds no table
 */
export async function open(
  source: ByteSource,
  entry: string | undefined,
  options: ReadOptions = {},
): Promise<Opened> {
  const head = await headOf(chunksOf(source.stream(), options), SNIFFED);
  if (head.length === 0) throw unreadable(m.is_empty({ name: source.name }), m.choose_with_table());
  const opened = await unwrap(source, head, entry, options);
  const first =
    opened.entry === null && containerOf(head) === 'plain' ? head : await headOf(opened.read(), SNIFFED);
  const within = opened.entry === null ? source.name : m.entry_in({ entry: opened.entry, name: source.name });
  if (first.length === 0) throw unreadable(m.is_empty({ name: within }), m.choose_with_table());
  const isWrapped = containerOf(first) !== 'plain' && containerOf(head) !== 'plain';
  const foreign: ForeignFile | null = isWrapped
    ? { name: m.kind_archive(), group: 'archive' }
    : foreignFile(first);
  if (foreign !== null) {
    throw unreadable(m.is_no_table({ name: within, kind: foreign.name }), ADVICE[foreign.group]());
  }
  return opened;
}

async function unwrap(
  source: ByteSource,
  head: Uint8Array,
  entry: string | undefined,
  options: ReadOptions,
): Promise<Opened> {
  const container = containerOf(head);
  if (container === 'plain') {
    return { source, entries: [], entry: null, read: (how) => chunksOf(source.stream(), how) };
  }
  if (container === 'gzip') {
    return { source, entries: [], entry: null, read: (how) => gunzip(source, how) };
  }
  const entries = await entriesOf(source, options);
  const chosen = entries.find((name) => name === entry) ?? entries[0] ?? '';
  return { source, entries, entry: chosen, read: (how) => unzip(source, chosen, how) };
}

const ADVICE: Record<ForeignFile['group'], () => string> = {
  archive: m.unpack_and_choose,
  image: m.look_for_csv,
  page: m.open_in_browser,
  other: m.save_as_csv,
};
