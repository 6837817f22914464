import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A column with each of its texts kept once: these files hold millions of fields, and few different ones. */
interface Column {
  texts: string[];
  /** For each row, which of the texts it has. */
  places: Uint32Array;
}

const files = new Map<string, Map<string, Column>>();

/** The fields of a line of comma-separated text: those with a comma or a quote stand in quotes, their quotes doubled. */
function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** @throws Error where the file is not there, or has no such column. */
function readColumns(path: string, names: readonly string[]): Map<string, Column> {
  const text = gunzipSync(readFileSync(join(process.cwd(), path))).toString('utf8');
  const [head = '', ...lines] = text.split(/\r?\n/);
  const rows = lines.filter((line) => line !== '');
  const heads = fieldsOf(head);
  const columns = names.map((name) => {
    const at = heads.indexOf(name);
    if (at < 0) throw new Error(`${path} has no column ${name}`);
    const known = new Map<string, number>();
    return { name, at, known, texts: [] as string[], places: new Uint32Array(rows.length) };
  });
  for (const [row, line] of rows.entries()) {
    const fields = fieldsOf(line);
    for (const { at, known, texts, places } of columns) {
      const field = fields[at] ?? '';
      let place = known.get(field);
      if (place === undefined) known.set(field, (place = texts.push(field) - 1));
      places[row] = place;
    }
  }
  return new Map(columns.map(({ name, texts, places }) => [name, { texts, places }]));
}

/**
 * The rows of a packed file of the pipeline, one after the other. A file is unpacked once for the whole build, or once
 * more when somebody asks for another column.
 *
 * @param path from the project's root, as `data/local/series/rio-de-janeiro-isp.csv.gz`
 * @param columns names in the first line
 * @throws when the file is not there, or has no such column
 * @example for (const [month, district] of localRows(path, ['month', 'district'])) count(month, district)
 */
export function* localRows(path: string, columns: readonly string[]): Generator<string[]> {
  const known = files.get(path) ?? new Map<string, Column>();
  files.set(path, known);
  const missing = columns.filter((name) => !known.has(name));
  if (missing.length > 0) for (const [name, column] of readColumns(path, missing)) known.set(name, column);
  const read = columns.flatMap((name) => known.get(name) ?? []);
  const length = read[0]?.places.length ?? 0;
  for (let row = 0; row < length; row++) {
    yield read.map(({ texts, places }) => texts[places[row] ?? 0] ?? '');
  }
}
