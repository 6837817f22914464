import * as m from '../../../i18n/messages/workbench.js';
import { Failure } from '../../failure.ts';
import type { Statement } from './statements.ts';

/** What a statement does: it reads, it explains how it would read, or it makes and drops tables of one's own. */
export type Doing = 'reads' | 'explains' | 'makes';

const READS =
  /^[\s(]*(?:select|from|with|values|table|describe|desc|show|summarize|pivot|unpivot|pivot_wider|pivot_longer)\b/i;
const EXPLAINS = /^explain\s+(?!analyze\b|\()/i;
const MAKES =
  /^(?:create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:table|view|macro)|drop\s+(?:table|view|macro))\b/i;

/** Why a statement is refused. */
type Why = 'outside' | 'kept' | 'settings' | 'other';

/** Why a statement that begins so is refused. */
const REFUSED: Record<string, Why> = {
  attach: 'outside',
  detach: 'outside',
  copy: 'outside',
  export: 'outside',
  import: 'outside',
  install: 'outside',
  load: 'outside',
  force: 'outside',
  set: 'settings',
  reset: 'settings',
  pragma: 'settings',
  call: 'settings',
  use: 'settings',
  insert: 'kept',
  update: 'kept',
  delete: 'kept',
  merge: 'kept',
  truncate: 'kept',
  alter: 'kept',
};
/** What is said of it, with the word that is refused, and what to do in its place. */
const SAID: Record<Why, { reason: (refused: { what: string }) => string; help: () => string }> = {
  outside: { reason: m.refused_outside, help: m.outside_help },
  kept: { reason: m.refused_kept, help: m.refused_kept_help },
  settings: { reason: m.refused_settings, help: m.refused_settings_help },
  other: { reason: m.refused_other, help: m.refused_other_help },
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
  if (reaching) throw refusal('outside', `${reaching[2]}()`);
  if (READS.test(bare)) return 'reads';
  if (EXPLAINS.test(bare)) {
    if (READS.test(bare.replace(/^explain\s+/i, ''))) return 'explains';
  } else if (MAKES.test(bare)) return 'makes';
  const word = /^[a-z_]+/i.exec(bare)?.[0] ?? bare.slice(0, 12);
  throw refusal(REFUSED[word.toLowerCase()] ?? 'other', word.toUpperCase());
}

function refusal(why: Why, what: string): Failure {
  const { reason, help } = SAID[why];
  return new Failure('query', reason({ what }), help());
}
