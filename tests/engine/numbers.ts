import { equal } from './expect.ts';
import { countUp, fails, freeNumbers } from './questions.ts';
import type { Sentence } from './sentence.ts';

/** What every engine must do with questions of whole numbers. */
export const NUMBERS: readonly Sentence[] = [
  {
    title: 'gives whole numbers column by column, however many rows there are',
    async check(engine) {
      for (const count of [0, 1, 100_000]) {
        const { i = new Int32Array(), rest = new Int32Array() } = await engine.columns(countUp, count);
        equal([i instanceof Int32Array, i.length, rest.length], [true, count, count]);
        equal(
          i.every((value, place) => value === place && rest[place] === (place * place) % 1000),
          true,
        );
      }
    },
  },
  {
    title: 'calls a column that is not whole numbers alone a failure',
    async check(engine) {
      for (const two of ['NULL::INTEGER', '1.5::DOUBLE', "'text'", '(i + 5000000000)::BIGINT']) {
        const question = freeNumbers(`SELECT 1::INTEGER AS one, ${two} AS two FROM range(3) t(i)`);
        equal(/two/.test(String((await fails('row', engine.columns(question, undefined))).cause)), true);
      }
    },
  },
  {
    title: 'calls off a question for columns, and refuses one, as it does with rows',
    async check(engine) {
      await fails('cancelled', engine.columns(countUp, 1, { signal: AbortSignal.abort() }));
      await fails('query', engine.columns(freeNumbers('SELECT one, two FROM nowhere'), undefined));
    },
  },
];
