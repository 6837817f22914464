import type { ByteSource } from '../understanding.ts';
import { binaryKind, containerOf } from './file-kind.ts';
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
  if (head.length === 0) throw unreadable(`${source.name} is empty.`, 'Choose a file that holds a table.');
  const opened = await unwrap(source, head, entry, options);
  const first =
    opened.entry === null && containerOf(head) === 'plain' ? head : await headOf(opened.read(), SNIFFED);
  const within = opened.entry === null ? source.name : `${opened.entry} in ${source.name}`;
  if (first.length === 0) throw unreadable(`${within} is empty.`, 'Choose a file that holds a table.');
  const wrapped = containerOf(first) !== 'plain' && containerOf(head) !== 'plain' ? 'an archive' : null;
  const kind = wrapped ?? binaryKind(first);
  if (kind !== null) {
    throw unreadable(`${within} is ${kind}, no table of text.`, adviceFor(kind));
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

function adviceFor(kind: string): string {
  if (kind.includes('archive')) return 'Unpack it and choose the file that holds the table.';
  if (/picture|PDF|sound/.test(kind)) return 'Look for the table itself as CSV where you found it.';
  if (kind === 'a web page') return 'Open it in a browser and look for its CSV download.';
  return 'Open it in the program that made it and save the table as CSV.';
}
