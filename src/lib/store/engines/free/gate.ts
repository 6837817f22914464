import { Failure } from '../../failure.ts';
import type { Statement } from './statements.ts';

/** What a statement does: it reads, it explains how it would read, or it makes and drops tables of one's own. */
export type Doing = 'reads' | 'explains' | 'makes';

const READS =
  /^[\s(]*(?:select|from|with|values|table|describe|desc|show|summarize|pivot|unpivot|pivot_wider|pivot_longer)\b/i;
const EXPLAINS = /^explain\s+(?!analyze\b|\()/i;
const MAKES =
  /^(?:create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:table|view|macro)|drop\s+(?:table|view|macro))\b/i;

const OUTSIDE = 'Nothing outside of this page can be read or written from here';
const KEPT = 'Data is not changed in place here, so that a table stays what its file says';
const SETTINGS =
  'The settings of the data engine are locked, so that nothing can open a way out of this page';

/** Why a statement that begins so is refused. */
const REFUSED: Record<string, string> = {
  attach: OUTSIDE,
  detach: OUTSIDE,
  copy: OUTSIDE,
  export: OUTSIDE,
  import: OUTSIDE,
  install: OUTSIDE,
  load: OUTSIDE,
  force: OUTSIDE,
  set: SETTINGS,
  reset: SETTINGS,
  pragma: SETTINGS,
  call: SETTINGS,
  use: SETTINGS,
  insert: KEPT,
  update: KEPT,
  delete: KEPT,
  merge: KEPT,
  truncate: KEPT,
  alter: KEPT,
};
const OTHER = 'This kind of statement has no use here';

const NEXT: Record<string, string> = {
  [OUTSIDE]: 'Bring a file in under "Your data": it becomes a table that can be asked like the others.',
  [KEPT]: 'Make a new table or view from it: CREATE TABLE upload.mine AS SELECT …',
  [SETTINGS]: 'Ask without it: tables are reached by their names as listed at the side.',
  [OTHER]: 'Write a question (SELECT …), or make a table or view of your own (CREATE VIEW upload.mine AS …).',
};

/** Functions that reach for files, or run SQL that is hidden in a text. Their names are also seen within quotes. */
const REACHING =
  /(\b(?:from|join)\s+|,\s*)?\b(read_[a-z_]+|sniff_csv|parquet_[a-z_]+|glob|query|query_table|which_secret)["']?\s*\(/gi;

/**
 * Says in plain words what is refused before the database is asked. The safety does not rest on it: behind it the engine
 * itself is locked, and built-in data is attached for reading only.
 *
 * @throws Failure `query`
 * @example gate(splitStatements("COPY area TO 'a.csv'")[0]) // throws: Nothing outside of this page can be …: COPY.
 */
export function gate({ text, bare }: Statement): Doing {
  // GLOB is also a comparison of texts.
  const reaching = [...text.replaceAll(/--[^\n]*/g, ' ').matchAll(REACHING)].find(
    ([, place, name]) => place !== undefined || name?.toLowerCase() !== 'glob',
  );
  if (reaching) throw refusal(OUTSIDE, `${reaching[2]}()`);
  if (READS.test(bare)) return 'reads';
  if (EXPLAINS.test(bare)) {
    if (READS.test(bare.replace(/^explain\s+/i, ''))) return 'explains';
  } else if (MAKES.test(bare)) return 'makes';
  const word = /^[a-z_]+/i.exec(bare)?.[0] ?? bare.slice(0, 12);
  throw refusal(REFUSED[word.toLowerCase()] ?? OTHER, word.toUpperCase());
}

function refusal(why: string, what: string): Failure {
  return new Failure('query', `${why}: ${what} is refused.`, NEXT[why] ?? '');
}
