import { decode, inUtf8 } from '../bytes/decode.ts';
import { canScan } from '../dialect/plain-scanner.ts';
import { DAMAGED, Tokeniser } from '../dialect/tokeniser.ts';
import type { Settings } from '../understanding.ts';
import type { BlockHandler } from './block-handler.ts';
import { MixedReader } from './mixed-reader.ts';
import { HEAD, type Plan } from './plan.ts';
import { Segmenter } from './segmenter.ts';

export interface RunOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the files that were taken from the disk so far. */
  onBytes?: ((read: number) => void) | undefined;
  headerRows?: readonly number[] | undefined;
  dropTotals: 'none' | 'ends' | 'all';
  headOnly?: boolean | undefined;
  /** Whether a byte that is no UTF-8 ends the reading with NotUtf8: its encoding has been told from the head alone. */
  strict: boolean;
}

/** Which totals are set aside where the analyst said so, or said nothing. */
export function droppedTotals({ dropTotals }: Settings): RunOptions['dropTotals'] {
  if (dropTotals === undefined) return 'ends';
  return dropTotals ? 'all' : 'none';
}

/**
 * Reads all files of a plan once, from bytes to the rows of tables, which the handler gets. Yields after each piece of
 * text, so that the caller can hand on what has come together, or stop.
 *
 * @returns physical lines in all
 */
export async function* run(
  plan: Plan,
  handler: BlockHandler,
  options: RunOptions,
): AsyncGenerator<undefined> {
  let tokeniser: Tokeniser | null = null;
  let columns = 0;
  const segmenter = new Segmenter(handler, {
    headerRows: options.headerRows,
    dropTotals: options.dropTotals,
    onWidth: (width) => {
      columns = width;
      if (tokeniser !== null) tokeniser.columns = width;
    },
  });
  let linesBefore = 0;
  let bytesBefore = 0;
  for (const [index, { opened, encoding, damaged, dialect, isCutOff }] of plan.entries()) {
    if (index > 0) segmenter.nextFile();
    const reader = new Tokeniser(dialect);
    reader.columns = columns;
    tokeniser = reader;
    let lastLine = 0;
    const mayBeDamaged = encoding === 'utf-8' && damaged !== 0 && !(options.strict && damaged === null);
    const sink = (cells: string[], line: number, oddities: number): void => {
      lastLine = line;
      const isDamaged = mayBeDamaged && cells.some((cell) => cell.includes('\ufffd'));
      segmenter.add(cells, linesBefore + line, isDamaged ? oddities | DAMAGED : oddities);
    };
    const strict = options.strict && encoding === 'utf-8' && damaged === null;
    const bytes = opened.read({
      signal: options.signal,
      onBytes: (read) => options.onBytes?.(bytesBefore + read),
    });
    const chunks = options.headOnly ? upTo(bytes, HEAD) : bytes;
    if (mayBeDamaged || !canScan(dialect)) {
      for await (const text of decode(chunks, encoding, strict)) {
        reader.push(text, sink);
        yield;
      }
      if (!isCutOff || reader.isWhole) reader.end(sink);
    } else {
      const mixed = new MixedReader(dialect, reader, segmenter, { sink, linesBefore, strict });
      for await (const piece of inUtf8(chunks, encoding)) {
        mixed.push(piece);
        yield;
      }
      // The last record of a head may be cut off.
      if (!isCutOff || mixed.isWhole) mixed.end();
    }
    linesBefore += Math.max(lastLine, reader.lines);
    bytesBefore += opened.source.size;
  }
  segmenter.end();
  yield;
}

async function* upTo(chunks: AsyncGenerator<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, most - read);
    read += chunk.length;
    if (read >= most) return;
  }
}
