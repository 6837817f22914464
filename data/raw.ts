import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** A row of a raw file by column name; every value is text as it stands in the file. */
export type RawRow = Record<string, string>;

/** The folder of publishers' files. */
export interface RawFolder {
  /** A file as text; `.gz` is unpacked, a byte order mark dropped. `encoding` is a WHATWG label such as `windows-1252`. */
  text(path: string, encoding?: string): string;
  /**
   * A delimited file as rows by column name, header line first.
   * @throws when a row has more or fewer fields than the header, or a wanted column is missing.
   */
  table(path: string, options: { columns: string[]; delimiter?: string; encoding?: string }): RawRow[];
}

/**
 * A folder of raw files over anything that gives a file's bytes; a `.gz` path gives packed bytes.
 * The tests use it with files in memory: `rawFrom((path) => Buffer.from(files[path]))`.
 */
export function rawFrom(bytesOf: (path: string) => Uint8Array): RawFolder {
  const text = (path: string, encoding = 'utf-8') => {
    const bytes = bytesOf(path);
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return new TextDecoder(encoding, { fatal: true }).decode(plain);
  };
  return {
    text,
    table(path, { columns, delimiter = ',', encoding }) {
      const parsed = Papa.parse<RawRow>(text(path, encoding), {
        header: true,
        delimiter,
        skipEmptyLines: true,
      });
      const error = parsed.errors[0];
      if (error) throw new Error(`${path}, data row ${(error.row ?? 0) + 1}: ${error.message}`);
      const missing = columns.filter((column) => !parsed.meta.fields?.includes(column));
      if (missing.length) throw new Error(`${path} lacks the columns ${missing.join(', ')}`);
      return parsed.data;
    },
  };
}

/** Opens the folder of raw files at `root`. */
export function openRaw(root: string): RawFolder {
  return rawFrom((path) => readFileSync(join(root, path)));
}
