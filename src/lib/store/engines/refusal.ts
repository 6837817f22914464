import { Failure } from '../failure.ts';

/** The reader moved on. */
export function cancelled(query: string): Failure {
  return new Failure('cancelled', `The question "${query}" was called off.`, 'Nothing needs to be done.', {
    query,
  });
}

/** A data file that is absent, cut short, or not the one that belongs to this version. */
export function dataMissing(why: string, cause?: unknown): Failure {
  return new Failure(
    'data-missing',
    `The built-in data could not be loaded: ${why}.`,
    'Check the connection and load the page again. If it stays away, the site was published without its data folder.',
    { cause },
  );
}

/** The engine did not come up. */
export function startFailed(why: string, cause?: unknown): Failure {
  return new Failure(
    'engine-start',
    `The data engine did not start: ${why}.`,
    'Load the page again. If it stays so, use a current browser in which WebAssembly is allowed; ' +
      'the charts that are already on the page do not need it.',
    { cause },
  );
}

/** The engine's worker ended while it was in use. */
export function crashed(why: string): Failure {
  return new Failure(
    'engine-start',
    'The data engine stopped.',
    'Ask again: it starts anew, and data of your own is loaded again.',
    { cause: new Error(why) },
  );
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
    return new Failure(
      'memory',
      'The browser has no more memory for this question.',
      'Choose fewer places or years, close other tabs, then load the page again.',
      { cause, query },
    );
  }
  if (/^IO Error|corrupt|checksum/i.test(said)) return dataMissing('the file is damaged', cause);
  return new Failure(
    'query',
    `The database could not answer the question "${query}".`,
    'Load the page again. If it stays so, please report this view.',
    { cause, query },
  );
}
