import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The fields of a line of comma-separated text: those with a comma or a quote stand in quotes, their quotes doubled. */
function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/**
 * The rows of a packed file of the pipeline, line by line: these hold hundreds of thousands, and only few columns are used.
 *
 * @param path from the project's root, as `data/local/series/rio-de-janeiro-isp.csv.gz`
 * @param columns names in the first line
 * @throws when the file is not there, or has no such column
 * @example for (const [month, district] of localRows(path, ['month', 'district'])) count(month, district)
 */
export function* localRows(path: string, columns: readonly string[]): Generator<string[]> {
  const lines = gunzipSync(readFileSync(join(process.cwd(), path)))
    .toString('utf8')
    .split(/\r?\n/);
  const head = fieldsOf(lines[0] ?? '');
  const places = columns.map((column) => {
    const place = head.indexOf(column);
    if (place < 0) throw new Error(`${path} has no column ${column}`);
    return place;
  });
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const fields = fieldsOf(line);
    yield places.map((place) => fields[place] ?? '');
  }
}
