import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remembering } from '../../src/lib/server/remembering.ts';
import type { Engine } from '../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../src/lib/store/engines/node.ts';
import { coveredQuery } from '../../src/lib/store/queries/covered.ts';
import { makeFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
let engine: Engine;
let asked = 0;

beforeAll(async () => {
  fixture = await makeFixture();
  const node = await openNodeEngine(fixture.path);
  engine = remembering({
    run: (query, params) => {
      asked++;
      return node.run(query, params);
    },
    columns: (query, params) => node.columns(query, params),
    close: () => node.close(),
  });
});

afterAll(async () => {
  await engine.close();
  fixture.remove();
});

describe('an engine that remembers', () => {
  const question = { indicator: 'rate', group: 'total' };

  it('asks the database once for the same question, also while it is being answered', async () => {
    const [first, second] = await Promise.all([
      engine.run(coveredQuery, question),
      engine.run(coveredQuery, { ...question }),
    ]);
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
    expect(asked).toBe(1);
    await engine.run(coveredQuery, { ...question, group: 'sex=female' });
    expect(asked).toBe(2);
  });

  it('gives rows that nobody can change for the others', async () => {
    const rows = await engine.run(coveredQuery, question);
    expect(() => rows.reverse()).toThrow(TypeError);
    expect(Object.isFrozen(rows[0])).toBe(true);
  });
});
