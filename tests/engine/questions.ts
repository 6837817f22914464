import { z } from 'zod';
import { Failure, type FailureKind } from '../../src/lib/store/failure.ts';
import { defineQuery, type NumbersQuery } from '../../src/lib/store/query.ts';
import { equal, refusal } from './expect.ts';

/** Would take minutes. */
export const endless = defineQuery({
  name: 'endless',
  sql: 'SELECT sum(a.i * b.i)::DOUBLE AS total FROM range(1000000) a(i), range(1000000) b(i) WHERE a.i % 7 = $1',
  bind: (rest: number) => [rest],
  row: z.strictObject({ total: z.number() }),
});

export const echo = defineQuery({
  name: 'echo',
  sql: 'SELECT $1::VARCHAR AS text, $2::DOUBLE AS number, $3::BOOLEAN AS truth, $4::VARCHAR AS nothing',
  bind: (params: [string, number, boolean, null]) => params,
  row: z.strictObject({ text: z.string(), number: z.number(), truth: z.boolean(), nothing: z.null() }),
});

/** A question that is not in the project, as a hostile or mistaken one might be. */
export function free(sql: string) {
  return defineQuery({ name: 'free', sql, bind: () => [], row: z.unknown() });
}

/** The failure of an answer, which has this kind and says in words what to do. */
export async function fails(kind: FailureKind, answer: Promise<unknown>): Promise<Failure> {
  const failure = await refusal(answer);
  if (!(failure instanceof Failure)) throw new Error(`expected a Failure, got ${String(failure)}`);
  equal(failure.kind, kind);
  equal(failure.message.length > 10 && /[.]$/.test(failure.help), true);
  return failure;
}

/** Numbers made by the database itself: `count` rows, in order. */
export const countUp = {
  name: 'count-up',
  sql: 'SELECT i::INTEGER AS i, (i * i % 1000)::INTEGER AS rest FROM range($1::BIGINT) t(i) ORDER BY i',
  bind: (count: number) => [count],
  columns: ['i', 'rest'],
} satisfies NumbersQuery<number, string>;

/** Columns from SQL that is not in the project. */
export function freeNumbers(sql: string) {
  return { name: 'free', sql, bind: () => [], columns: ['one', 'two'] } satisfies NumbersQuery<void, string>;
}
