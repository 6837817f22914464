import type { Check } from '../../evidence/deck/preflight.ts';
import type { Fault } from '../../evidence/show/fault.ts';
import { Failure, type FailureKind } from '../../store/failure.ts';

/** Why a screen cannot be shown: words for this window, and a name for the windows that speak another language. */
export class StageFault extends Failure {
  readonly fault: Fault;
  /** What of the check before the show it failed; null where it is not about that. */
  readonly check: Check | null;

  constructor(fault: Fault, message: string, help: string, options: { cause?: unknown; check?: Check } = {}) {
    super(KINDS[fault] ?? 'data-missing', message, help, options);
    this.fault = fault;
    this.check = options.check ?? null;
  }
}

const KINDS: Partial<Record<Fault, FailureKind>> = {
  'engine-silent': 'engine-start',
  'view-link': 'query',
  empty: 'query',
};

/**
 * What the log of a show says of a failure: names, never words.
 *
 * @example faultOf(new Failure('memory', …)) // { fault: 'memory' }
 */
export function faultOf(cause: unknown): { fault: Fault; check?: Check } {
  if (cause instanceof StageFault)
    return cause.check === null ? { fault: cause.fault } : { fault: cause.fault, check: cause.check };
  if (!(cause instanceof Failure)) return { fault: 'other' };
  switch (cause.kind) {
    case 'engine-start':
    case 'data-missing':
    case 'memory':
      return { fault: cause.kind };
    default:
      return { fault: 'other' };
  }
}
