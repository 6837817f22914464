import type { Engine } from '../store/engine.ts';
import type { Numbers, NumbersQuery, Query } from '../store/query.ts';

/**
 * An engine of the build that answers a question once: every page asks the same in each language, and the rows hold none. What
 * it answers is shared, so nobody may change it: rows are frozen.
 */
export function remembering(engine: Engine): Engine {
  const answers = new Map<string, Promise<unknown>>();
  const once = async <Answer>(kind: string, sql: string, params: unknown, ask: () => Promise<Answer>) => {
    const key = `${kind} ${sql} ${JSON.stringify(params)}`;
    const answer = (answers.get(key) as Promise<Answer> | undefined) ?? ask();
    answers.set(key, answer);
    return answer;
  };
  return {
    run: <Params, Row>(query: Query<Params, Row>, params: Params) =>
      once('rows', query.sql, params, async () => {
        const rows = await engine.run(query, params);
        rows.forEach(Object.freeze);
        return Object.freeze(rows) as Row[];
      }),
    columns: <Params, Name extends string>(query: NumbersQuery<Params, Name>, params: Params) =>
      once<Numbers<Name>>('columns', query.sql, params, () => engine.columns(query, params)),
    close: () => engine.close(),
  };
}
