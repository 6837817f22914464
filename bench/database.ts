import { readFileSync } from 'node:fs';

export interface Database {
  file: string;
  bytes: number;
  sha256: string;
}

/** Folder of the database that the build used. */
export const DATABASE_FOLDER = 'static/data';

/** The database that the build used. */
export function builtDatabase(): Database {
  return JSON.parse(readFileSync(`${DATABASE_FOLDER}/database.json`, 'utf8')) as Database;
}
