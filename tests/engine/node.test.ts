import { readFileSync, truncateSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../src/lib/store/engines/node.ts';
import { CONTRACT } from './contract.ts';
import { makeFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
let engine: Engine;

beforeAll(async () => {
  fixture = await makeFixture();
  engine = await openNodeEngine(fixture.path);
});

afterAll(async () => {
  await engine.close();
  fixture.remove();
});

describe('the engine in Node', () => {
  for (const { title, check } of CONTRACT) test(title, () => check(engine));

  test('leaves the database as it was', () => {
    expect(readFileSync(fixture.path).length).toBe(fixture.bytes);
  });

  test('says that the data is missing where there is no file', async () => {
    await expect(openNodeEngine(join(fixture.folder, 'none.duckdb'))).rejects.toMatchObject({
      kind: 'data-missing',
    });
  });

  test('says that the data is missing where the file was cut short', async () => {
    const short = join(fixture.folder, 'short.duckdb');
    copyFileSync(fixture.path, short);
    truncateSync(short, 10_000);
    await expect(openNodeEngine(short)).rejects.toMatchObject({ kind: 'data-missing' });
  });
});
