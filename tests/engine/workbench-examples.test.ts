import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../src/lib/app/workbench/examples.ts';
import { answerPlot, suggestedPlot } from '../../src/lib/figures/answer-plot.ts';
import { askFreely, type Talk } from '../../src/lib/store/engines/free.ts';

const DATA = join(import.meta.dirname, '../../static/data');
let connection: DuckDBConnection;
let talk: Talk;

beforeAll(async () => {
  const note = join(DATA, 'database.json');
  expect(existsSync(note), 'run "npm run build:database" first').toBe(true);
  const { file } = JSON.parse(readFileSync(note, 'utf8')) as { file: string };
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`ATTACH '${join(DATA, file)}' AS koban (READ_ONLY)`);
  await connection.run("ATTACH ':memory:' AS upload");
  await connection.run('USE koban');
  talk = { send: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() };
});

afterAll(() => connection.closeSync());

describe('every example of the workbench, asked of the built data', () => {
  test.each(examples().map(({ title, sql }) => [title, sql] as const))('%s', async (_, sql) => {
    const answer = await askFreely(talk, sql, { limit: 10_000, kept: new Set() });
    expect(answer.rows.length).toBeGreaterThan(3);
    expect(answer.cut).toBe(false);
    const choice = suggestedPlot(answer);
    expect(choice).not.toBeNull();
    if (choice) expect(answerPlot(answer, choice)).toBeTypeOf('object');
  });
});
