import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsFor, fits, prepare } from '../../../src/lib/app/linked-cubes.ts';
import { DIMENSIONS, NOTHING_CHOSEN } from '../../../src/lib/figures/linked/selection.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../../src/lib/store/engines/node.ts';
import { incidents, naive, selections, SMALL, type Bins } from '../figures/linked-naive.ts';

const folder = mkdtempSync(join(tmpdir(), 'koban-linked-'));
/** Always the same, so that a failure can be seen again. */
const all: Bins[] = fc.sample(incidents, { seed: 1, numRuns: 60 }).flat();
let engine: Engine;

beforeAll(async () => {
  const path = join(folder, 'incidents.duckdb');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const words = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, place) => `'${prefix}${place}'`).join(', ');
  await connection.run(`
    CREATE TYPE category_id AS ENUM (${words('c', SMALL.category)});
    CREATE TYPE outcome_id AS ENUM (${words('o', SMALL.outcome)});
    CREATE TYPE district_id AS ENUM (${words('d', SMALL.district)});
    CREATE TABLE incident (month SMALLINT, weekday UTINYINT, hour UTINYINT, category category_id, outcome outcome_id,
                           district district_id, cell INTEGER)`);
  const known = (bin: number, bins: number): number | null => (bin === bins ? null : bin);
  const word = (prefix: string, bin: number, bins: number) => (bin === bins ? null : `${prefix}${bin}`);
  for (const one of all) {
    await connection.run('INSERT INTO incident VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      known(one.month, SMALL.month),
      ...[one.weekday, one.hour],
      word('c', one.category, SMALL.category),
      word('o', one.outcome, SMALL.outcome),
      word('d', one.district, SMALL.district),
      known(one.cell, SMALL.cell),
    ]);
  }
  connection.closeSync();
  instance.closeSync();
  engine = await openNodeEngine(path);
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const ASKED = { numRuns: 15, seed: 7 };

describe('the counts of linked views, from the database', () => {
  it.each(DIMENSIONS)('follow %s as a filter over all incidents does', async (active) => {
    await fc.assert(
      fc.asyncProperty(selections, selections, async (built, moved) => {
        const cube = await prepare(engine, SMALL, active, built);
        const { [active]: choice } = moved;
        expect(cube.counts(choice)).toEqual(naive(all, { ...built, [active]: choice }));
        expect(cube.counts(null)).toEqual(naive(all, { ...built, [active]: null }));
      }),
      ASKED,
    );
  });

  it('are the same where no view is moved', async () => {
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        expect(await countsFor(engine, SMALL, selection)).toEqual(naive(all, selection));
      }),
      ASKED,
    );
  });

  it('come with their progress, from nothing to all', async () => {
    const told: string[] = [];
    const onProgress = ({ done, of }: { done: number; of: number }) => told.push(`${done}/${of}`);
    await prepare(engine, SMALL, 'month', NOTHING_CHOSEN, { onProgress });
    expect(told.splice(0)).toEqual(['0/1', '1/1']);
    await countsFor(engine, SMALL, NOTHING_CHOSEN, { onProgress });
    expect(told).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
  });

  it('can be called off', async () => {
    const options = { signal: AbortSignal.abort() };
    await expect(prepare(engine, SMALL, 'month', NOTHING_CHOSEN, options)).rejects.toMatchObject({
      kind: 'cancelled',
    });
    await expect(countsFor(engine, SMALL, NOTHING_CHOSEN, options)).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('a cube that is there', () => {
  it('still answers where only its own view has changed', () => {
    const before = { ...NOTHING_CHOSEN, category: [1, 2] };
    expect(fits('month', before, { ...before, category: [1, 2], month: [0, 3] })).toBe(true);
    expect(fits('month', before, { ...before, category: [2] })).toBe(false);
  });
});
