import * as m from '../../i18n/messages/workbench.js';
import { Failure } from '../failure.ts';
import type { FreeAnswer, FreeColumn, TableNote } from '../free-query.ts';
import { askedSql, cellOf, shortType } from './free/cells.ts';
import { gate, type Doing } from './free/gate.ts';
import { asSqlFailure } from './free/refused-sql.ts';
import { splitStatements, type Statement } from './free/statements.ts';

/** A connection of an engine's own kind. */
export interface Talk {
  /** Sends one statement as text and gives all of its rows, column by column in order. Can be called off half-way. */
  send(sql: string): Promise<unknown[][]>;
}

/** Built-in data and the analyst's own, by the names of their databases. */
const BUILT_IN = 'koban';
const OWN = 'upload';

/** Lines in front of a question when it is looked at or asked. */
const WRAPPED = 1;

/**
 * Answers the analyst's own SQL: all its statements in order, and the rows of the last. A question is looked at first and then
 * asked in types that arrive exactly; tables and views of one's own are made in a transaction, which is taken back where a
 * table that came from a file would be lost.
 *
 * @param kept names of the tables that came from files
 * @param limit rows at most; one more is asked for to know whether there are more
 * @throws Failure as `FreeEngine.ask`
 * @example (await askFreely(talk, 'SELECT 1 AS a', { limit: 10, kept: new Set() })).rows // [[1]]
 */
export async function askFreely(
  talk: Talk,
  sql: string,
  { limit, kept, signal }: { limit: number; kept: ReadonlySet<string>; signal?: AbortSignal | undefined },
): Promise<FreeAnswer> {
  const start = performance.now();
  const statements = splitStatements(sql).map((statement) => ({ statement, doing: gate(statement) }));
  if (statements.length === 0) {
    throw new Failure('query', m.no_statement(), m.no_statement_help());
  }
  let answer: Omit<FreeAnswer, 'milliseconds'> = { columns: [], rows: [], cut: false };
  for (const [place, { statement, doing }] of statements.entries()) {
    signal?.throwIfAborted();
    const rows = place === statements.length - 1 ? limit : 0;
    answer = await one(talk, statement, doing, rows, kept);
  }
  return { ...answer, milliseconds: performance.now() - start };
}

async function one(
  talk: Talk,
  { text, line }: Statement,
  doing: Doing,
  limit: number,
  kept: ReadonlySet<string>,
): Promise<Omit<FreeAnswer, 'milliseconds'>> {
  const before = line - 1;
  try {
    if (doing === 'makes') {
      await make(talk, text, kept);
      return { columns: [], rows: [], cut: false };
    }
    if (doing === 'explains') {
      const plan = await talk.send(text);
      return {
        columns: [{ name: 'plan', type: 'VARCHAR' }],
        rows: plan.map((row) => [String(row.at(-1))]),
        cut: false,
      };
    }
  } catch (error) {
    throw asSqlFailure(error, before);
  }
  try {
    const described = await talk.send(`DESCRIBE SELECT * FROM (\n${text}\n)`);
    const types = described.map(([name, type]): FreeColumn => ({ name: String(name), type: String(type) }));
    const found = await talk.send(askedSql(text, types, limit + 1));
    const columns = types.map(({ name, type }) => ({ name, type: shortType(type) }));
    const rows = found
      .slice(0, limit)
      .map((row) => columns.map((column, place) => cellOf(row[place] ?? null, column)));
    return { columns, rows, cut: found.length > limit };
  } catch (error) {
    throw asSqlFailure(error, before - WRAPPED);
  }
}

/** Makes or drops in `upload`, but nothing that came from a file, and nothing elsewhere. */
async function make(talk: Talk, text: string, kept: ReadonlySet<string>): Promise<void> {
  const others = async (): Promise<Map<string, string>> => {
    const found = await talk.send(`
      SELECT database_name, table_name, table_oid::VARCHAR FROM duckdb_tables() WHERE NOT internal
      UNION ALL SELECT database_name, view_name, view_oid::VARCHAR FROM duckdb_views() WHERE NOT internal`);
    const protectedOnes = found.filter(([database, name]) =>
      database === OWN ? kept.has(String(name)) : database !== 'temp',
    );
    return new Map(
      protectedOnes.map(([database, name, id]) => [`${String(database)}.${String(name)}`, String(id)]),
    );
  };
  const before = await others();
  await talk.send('BEGIN');
  try {
    await talk.send(text);
    const after = await others();
    const touched = [...new Set([...before.keys(), ...after.keys()])].find(
      (name) => before.get(name) !== after.get(name),
    );
    if (touched !== undefined) throw hands(touched, before.has(touched));
    await talk.send('COMMIT');
  } catch (error) {
    await talk.send('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function hands(name: string, was: boolean): Failure {
  return was
    ? new Failure('query', m.from_file({ name }), m.from_file_help())
    : new Failure('query', m.upload_alone(), m.upload_alone_help());
}

/** The tables and views that can be asked, built-in ones first; those of `koban` are also reached without that name. */
export async function listTables(talk: Talk): Promise<TableNote[]> {
  try {
    const found = await talk.send(`
      SELECT database_name, table_name, list(column_name ORDER BY column_index),
             list(CASE WHEN data_type LIKE 'ENUM(%' THEN 'ENUM' ELSE data_type END ORDER BY column_index)
      FROM duckdb_columns()
      WHERE database_name IN ('${BUILT_IN}', '${OWN}') AND schema_name = 'main' AND NOT internal
      GROUP BY ALL ORDER BY database_name, table_name`);
    const stored = await talk.send(
      `SELECT database_name || '.' || table_name FROM duckdb_tables() WHERE database_name IN ('${BUILT_IN}', '${OWN}')`,
    );
    const counted = new Set(stored.map(([name]) => String(name)));
    const notes: TableNote[] = [];
    for (const [database, table, names, types] of found) {
      const name = `${String(database)}.${quoted(String(table))}`;
      const rows = counted.has(`${String(database)}.${String(table)}`)
        ? Number((await talk.send(`SELECT count(*)::DOUBLE FROM ${name}`))[0]?.[0])
        : null;
      const typeList = textsOf(types);
      notes.push({
        name,
        builtIn: database === BUILT_IN,
        rows,
        columns: textsOf(names).map((column, place) => ({ name: column, type: typeList[place] ?? '' })),
      });
    }
    return notes;
  } catch (error) {
    throw asSqlFailure(error, 0);
  }
}

/** A name as it must be written in SQL. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function textsOf(list: unknown): string[] {
  return Array.from(list as Iterable<unknown>, String);
}
