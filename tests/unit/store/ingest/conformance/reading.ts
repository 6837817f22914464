import type { Dialect } from '../../../../../src/lib/store/ingest/dialect/dialect.ts';
import { Tokeniser } from '../../../../../src/lib/store/ingest/dialect/tokeniser.ts';
import { sourceOfBytes, sourceOfText } from '../../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { readBatches } from '../../../../../src/lib/store/ingest/read-batches.ts';
import { understand } from '../../../../../src/lib/store/ingest/understand.ts';
import type {
  ByteSource,
  Settings,
  Understanding,
} from '../../../../../src/lib/store/ingest/understanding.ts';

export const COMMA: Dialect = { delimiter: ',', quote: '"', backslash: false, spaced: false };

/** Records of a text that comes in pieces of `size` letters. */
export function recordsOf(text: string, dialect: Dialect = COMMA, size = Infinity, columns = 0): string[][] {
  const records: string[][] = [];
  const tokeniser = new Tokeniser(dialect);
  tokeniser.columns = columns;
  const sink = (cells: string[]): void => void records.push(cells);
  for (let at = 0; at < text.length; at += size) tokeniser.push(text.slice(at, at + size), sink);
  tokeniser.end(sink);
  return records;
}

export interface Read {
  understanding: Understanding;
  /** Cells of the loaded rows as written. */
  texts: string[][];
  lines: number[];
  /** The same as converted; what is withheld or does not fit is its symbol's name. */
  values: unknown[][];
}

/** Understands a file and reads all of its rows. */
export async function read(
  file: string | Uint8Array<ArrayBuffer> | ByteSource,
  settings: Settings = {},
): Promise<Read> {
  const source =
    typeof file === 'string'
      ? sourceOfText('file.csv', file)
      : file instanceof Uint8Array
        ? sourceOfBytes('file.csv', file)
        : file;
  const understanding = await understand(source, settings, { areas: [] });
  const texts: string[][] = [];
  const lines: number[] = [];
  const values: unknown[][] = [];
  for await (const batch of readBatches(source, understanding, settings, { withTexts: true })) {
    lines.push(...batch.lines);
    for (const place of batch.lines.keys()) {
      texts.push((batch.texts ?? []).map((column) => column[place] ?? ''));
      values.push(
        batch.cells.map((column) => {
          const value = column[place] ?? null;
          return typeof value === 'symbol' ? value.description : value;
        }),
      );
    }
  }
  return { understanding, texts, lines, values };
}

/** Whether each record is a row or set aside, and each row is given once. */
export function balances({ understanding, lines }: Read): boolean {
  const aside = understanding.setAside.reduce((sum, { count }) => sum + count, 0);
  return understanding.read === understanding.rows + aside && lines.length === understanding.rows;
}

/** What was set aside, by reason. */
export function aside({ understanding }: Read): Record<string, number> {
  return Object.fromEntries(understanding.setAside.map(({ reason, count }) => [reason, count]));
}
