import * as m from '../../../i18n/messages/workbench.js';
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
    return fail('memory', m.no_memory(), m.no_memory_help());
  if (CRASHED.test(text)) return fail('engine-start', m.crashed(), m.crashed_help());
  if (
    /file system operations are disabled|Loading external extensions|Cannot access (?:file|directory)/i.test(
      text,
    )
  )
    return fail('query', m.outside(), m.outside_help());
  const missing = /Function with name "?([\w.]+)"? is not in the catalog, but it exists/.exec(text)?.[1];
  if (missing !== undefined) return fail('query', m.extension({ name: missing }), m.extension_help());
  if (/configuration has been locked/.test(text)) return fail('query', m.locked(), m.locked_help());
  if (/attached in read-only mode/.test(text)) return fail('query', m.read_only(), m.read_only_help());
  const line = ownLines(shortened(text), before);
  return new Failure('query', line, helpFor(text), { cause: cause ?? new Error(said), verbatim: true });
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
  if (/^Parser Error/.test(text)) return m.syntax_help();
  if (/^(?:Binder|Catalog) Error/.test(text)) return m.names_help();
  if (/^Conversion Error/.test(text)) return m.conversion_help();
  return m.change_help();
}
