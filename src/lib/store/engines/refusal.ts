import * as m from '../../i18n/messages/engine.js';
import { Failure } from '../failure.ts';

/** The reader moved on. */
export function cancelled(query: string): Failure {
  return new Failure('cancelled', `The question "${query}" was called off.`, 'Nothing needs to be done.', {
    query,
  });
}

/** A data file that is absent, cut short, or not the one that belongs to this version. @param why in the language of the page */
export function dataMissing(why: string, cause?: unknown): Failure {
  return new Failure('data-missing', m.data_missing({ why }), m.data_missing_help(), { cause });
}

/** The engine did not come up. @param why in the language of the page */
export function startFailed(why: string, cause?: unknown): Failure {
  return new Failure('engine-start', m.start_failed({ why }), m.start_failed_help(), { cause });
}

/** The engine's worker ended while it was in use. */
export function crashed(why: string): Failure {
  return new Failure('engine-start', m.crashed(), m.crashed_help(), { cause: new Error(why) });
}

/**
 * What the database said, as a failure that a reader can act on.
 *
 * `memory access out of bounds` is what WebAssembly says after an allocation went wrong: the engine is lost then.
 */
export function refused(query: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/out of memory|allocation failure|allocate|memory access out of bounds|\bOOM\b/i.test(said)) {
    return new Failure('memory', m.no_memory(), m.no_memory_help(), { cause, query });
  }
  if (/^IO Error|corrupt|checksum/i.test(said)) return dataMissing(m.why_damaged(), cause);
  return new Failure('query', m.refused({ query }), m.refused_help(), { cause, query });
}
