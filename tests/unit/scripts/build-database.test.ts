import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { current, hashOf, keep } from '../../../scripts/database/keep.ts';
import { tidyFiles } from '../../../scripts/database/tidy.ts';
import { writeDatabase } from '../../../scripts/database/write.ts';
import { fixtureCatalogue, writeTidy } from '../../engine/fixture.ts';

let folder: string;
let stamp: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koban-database-'));
  stamp = join(folder, 'cache', 'stamp.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder without tidy data is named, with the next step', () => {
  for (const there of [folder, join(folder, 'none')]) {
    expect(() => tidyFiles(there)).toThrow(`No tidy data in ${there}. Run "npm run data"`);
  }
});

test('a tidy file with other columns is refused by name', () => {
  writeFileSync(join(folder, 'odd.csv.gz'), gzipSync('area,value\nAAA,1\n'));
  expect(() => tidyFiles(folder)).toThrow(/odd\.csv\.gz has the columns "area,value"/);
});

test('a row about a place or an indicator that the catalogue does not know is refused', async () => {
  writeTidy(join(folder, 'rows.csv.gz'), [
    ['rate', 'ZZZ', '2000', 2000, 'total', 1, null, null, null, null, ''],
    ['unheard', 'AAA', '2000', 2000, 'total', 1, null, null, null, null, ''],
  ]);
  const path = join(folder, 'x.duckdb');
  await expect(
    writeDatabase({ files: tidyFiles(folder), catalogue: fixtureCatalogue(), path }),
  ).rejects.toThrow('"area ZZZ", "indicator unheard"');
});

test('the database is named by its contents, and an older one goes', () => {
  writeFileSync(join(folder, 'koban-00000000.duckdb'), 'old');
  writeFileSync(join(folder, 'new'), 'contents');
  const database = keep(join(folder, 'new'), folder, 'inputs', stamp);
  expect(database.file).toBe(`koban-${database.sha256.slice(0, 8)}.duckdb`);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'database.json', database.file].sort());
  expect(JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8'))).toEqual(database);
});

test('a database is kept only while its inputs are the same and it is whole', () => {
  writeFileSync(join(folder, 'new'), 'contents');
  const database = keep(join(folder, 'new'), folder, 'inputs', stamp);
  expect(current('inputs', folder, stamp)).toEqual(database);
  expect(current('other inputs', folder, stamp)).toBeNull();
  writeFileSync(join(folder, database.file), 'cont');
  expect(current('inputs', folder, stamp)).toBeNull();
});

test('a change of any input changes the hash of the inputs', () => {
  const file = join(folder, 'a.csv.gz');
  writeFileSync(file, 'one');
  const before = hashOf([file], 'v1');
  expect(hashOf([file], 'v1')).toBe(before);
  expect(hashOf([file], 'v2')).not.toBe(before);
  writeFileSync(file, 'two');
  expect(hashOf([file], 'v1')).not.toBe(before);
});
