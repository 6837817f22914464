import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** What a page must know of the database before it downloads it; stands in `static/data/database.json`. */
export const databaseFile = z.strictObject({
  /** Name beside this file. Its hash changes with its contents, so it can be cached for ever. */
  file: z.string(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DatabaseFile = z.infer<typeof databaseFile>;

export const stamp = z.strictObject({ inputs: z.string(), database: databaseFile });

/** One hash of all that the database is made from: name and contents of each file. */
export function hashOf(files: string[], rest: string): string {
  const hash = createHash('sha256').update(rest);
  for (const file of files) hash.update(`\n${basename(file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The database in place, where it was made from these inputs and is still whole in length; else null. */
export function current(inputs: string, folder: string, stampFile: string): DatabaseFile | null {
  try {
    const { inputs: made, database } = stamp.parse(JSON.parse(readFileSync(stampFile, 'utf8')));
    const listed = databaseFile.parse(JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8')));
    const whole = statSync(join(folder, database.file)).size === database.bytes;
    return made === inputs && listed.sha256 === database.sha256 && whole ? database : null;
  } catch {
    return null;
  }
}

/** Gives a freshly written database its name by content, `<prefix>-<hash>.duckdb`, and removes older ones. */
export function nameByContent(written: string, folder: string, prefix: string): DatabaseFile {
  const contents = readFileSync(written);
  const sha256 = createHash('sha256').update(contents).digest('hex');
  const database = { file: `${prefix}-${sha256.slice(0, 8)}.duckdb`, bytes: contents.length, sha256 };
  removeOlder(folder, prefix);
  renameSync(written, join(folder, database.file));
  return database;
}

/** Removes the databases of a prefix, with their packed copies. */
export function removeOlder(folder: string, prefix: string): void {
  const older = new RegExp(`^${prefix}-[0-9a-f]{8}\\.duckdb`);
  for (const name of readdirSync(folder)) if (older.test(name)) rmSync(join(folder, name));
}

/** Names a freshly written database, removes older ones and writes `database.json`. */
export function keep(written: string, folder: string, inputs: string, stampFile: string): DatabaseFile {
  const database = nameByContent(written, folder, 'koban');
  writeFileSync(join(folder, 'database.json'), `${JSON.stringify(database, null, 2)}\n`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ inputs, database }));
  return database;
}
