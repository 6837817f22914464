import { Failure } from '../../failure.ts';
import { cancelled, refused } from '../refusal.ts';

/** A list of allowed values can be pages long. */
const LIST = /ENUM\((?:'(?:[^']|'')*'(?:, )?)+\)/g;
const LONGEST = 600;

const CRASHED =
  /memory access out of bounds|unreachable|table index is out|null function|RuntimeError|worker|INTERNAL Error|FATAL Error/i;

/**
 * What the database said to the analyst's own SQL, as a failure with its own line; where its lock has spoken, in plain words.
 *
 * @param said DuckDB's message
 * @param before lines of the whole text in front of the statement that was sent, less those put in front of it for sending
 * @example refusedSql('Parser Error: syntax error at or near "FORM"', 0).message // 'Syntax error at or near "FORM".'
 */
export function refusedSql(said: string, before: number, cause?: unknown): Failure {
  const text = said.replace(/^(?:Error: )+/, '').replaceAll(LIST, 'ENUM(…)');
  const fail = (kind: 'query' | 'memory' | 'engine-start', message: string, help: string): Failure =>
    new Failure(kind, message, help, { cause: cause ?? new Error(said) });
  if (/interrupt/i.test(text)) return cancelled('own SQL');
  if (/out of memory|allocation failure|could not allocate|failed to allocate|\bOOM\b/i.test(text))
    return fail(
      'memory',
      'The answer needs more memory than the browser gives.',
      'Ask for less at once: fewer rows, fewer columns, or a count in place of the rows. The data engine starts anew; tables and views that you made here are gone.',
    );
  if (CRASHED.test(text))
    return fail(
      'engine-start',
      'The data engine has crashed on this question.',
      'It starts anew. Tables and views that you made here are gone; files that you keep under "Your data" are loaded again.',
    );
  if (
    /file system operations are disabled|Loading external extensions|Cannot access (?:file|directory)/i.test(
      text,
    )
  )
    return fail(
      'query',
      'Nothing outside of this page can be read or written from here: no files, no addresses, no extensions.',
      'Bring a file in under "Your data": it becomes a table that can be asked like the others.',
    );
  const missing = /Function with name "?([\w.]+)"? is not in the catalog, but it exists/.exec(text)?.[1];
  if (missing !== undefined)
    return fail(
      'query',
      `${missing} belongs to an extension of DuckDB, and this page loads none, because they come from elsewhere.`,
      "Write dates as DATE '2024-01-31' and times without a zone; texts are taken apart with regexp_extract.",
    );
  if (/configuration has been locked/.test(text))
    return fail(
      'query',
      'The settings of the data engine are locked, so that nothing can open a way out of this page.',
      'Ask without the setting.',
    );
  if (/attached in read-only mode/.test(text))
    return fail(
      'query',
      'Built-in data can be read but not changed.',
      'Tables and views of your own begin with upload. as in CREATE VIEW upload.mine AS SELECT …',
    );
  const line = ownLines(shortened(text), before);
  return fail('query', line, helpFor(text));
}

/** As `refusedSql`, for anything that may have been thrown. */
export function asSqlFailure(cause: unknown, before: number): Failure {
  if (cause instanceof Failure) return cause;
  if (cause instanceof Error) return refusedSql(cause.message, before, cause);
  return refused('own SQL', cause);
}

/** `LINE 2:` of what was sent is another line of what was written. */
const ownLines = (text: string, before: number): string =>
  text.replaceAll(/^LINE (\d+):/gm, (_, line: string) => `LINE ${Number(line) + before}:`);

function shortened(text: string): string {
  const plain = text
    .replace(/^(?:Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Not implemented) Error: /, '')
    // What follows is a list of every function of that name.
    .replace(/\n\tCandidate functions:[^]*?(?=\n\nLINE|$)/, '')
    .replace(/(\n\nLINE \d+:[^]*?\^)[^]*$/, '$1');
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function helpFor(text: string): string {
  if (/^Parser Error/.test(text))
    return 'Look at the place that is named: a word is misspelt, missing or too much.';
  if (/^(?:Binder|Catalog) Error/.test(text)) return 'Compare the names with the list of tables and columns.';
  if (/^Conversion Error/.test(text)) return 'TRY_CAST gives NULL where a value cannot be read.';
  return 'Change the question and run it again.';
}
