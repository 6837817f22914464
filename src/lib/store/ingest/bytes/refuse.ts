import * as m from '../../../i18n/messages/intake.js';
import { Failure } from '../../failure.ts';

/** A file that cannot be read as a table, with what the analyst can do instead. */
export function unreadable(message: string, help: string, cause?: unknown): Failure {
  return new Failure('file', message, help, cause === undefined ? {} : { cause });
}

/** @throws Failure `cancelled`, once the reader has moved on */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure('cancelled', m.reading_cancelled(), m.choose_again());
}
