import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The columns of a tidy file, in order: those of `Observation`. */
export const TIDY_COLUMNS = [
  'indicator',
  'area',
  'period',
  'year',
  'group',
  'value',
  'low',
  'high',
  'n',
  'flag',
  'source',
] as const;

/**
 * The tidy files of a folder, sorted by name, each with the expected columns.
 *
 * @throws Error naming the folder or the file, and what to do, where there is none or one has other columns.
 */
export function tidyFiles(folder: string): string[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.csv.gz'));
  } catch {
    // No folder and an empty one need the same next step.
  }
  if (names.length === 0) {
    throw new Error(`No tidy data in ${folder}. Run "npm run data" first, or restore the folder from git.`);
  }
  return names.sort().map((name) => {
    const file = join(folder, name);
    const expected = TIDY_COLUMNS.join(',');
    const found = firstLine(file);
    if (found !== expected) {
      throw new Error(
        `${file} has the columns "${found}" instead of "${expected}". Run "npm run data" again.`,
      );
    }
    return file;
  });
}

function firstLine(file: string): string {
  const text = gunzipSync(readFileSync(file));
  const end = text.indexOf(10);
  return text.toString('utf8', 0, end < 0 ? text.length : end).trimEnd();
}
