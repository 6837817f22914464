import type { Answer, Empty, Figure } from '../figures/figure.ts';
import * as m from '../i18n/messages/app.js';
import { Failure } from '../store/failure.ts';

/** Asks for an answer; must stop early once `signal` aborts. */
type Ask = (signal: AbortSignal) => Promise<Answer>;

/** What there is to show beside a question that is being worked on. */
export type Shown =
  | { kind: 'nothing' }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'empty'; empty: Empty }
  | { kind: 'failed'; failure: Failure };

/**
 * What one place on a page shows: the last answer, and whether a new one is being worked out. The old one stays until
 * the new one is there; an answer to a question that was asked before the latest one is dropped.
 */
export class Answering {
  shown = $state.raw<Shown>({ kind: 'nothing' });
  busy = $state(false);
  #current: AbortController | null = null;

  constructor(first: Figure | null) {
    if (first) this.shown = { kind: 'figure', figure: first };
  }

  /** Puts in place what needs no asking. */
  show(shown: Shown): void {
    this.cancel();
    this.shown = shown;
  }

  /** Says that a question is coming which cannot be asked yet; what is there stays. */
  wait(): void {
    this.cancel();
    this.busy = true;
  }

  /** Asks, cancelling what was asked before. Never rejects: failures are state. */
  async ask(ask: Ask): Promise<void> {
    this.cancel();
    const controller = new AbortController();
    this.#current = controller;
    this.busy = true;
    let shown: Shown;
    try {
      shown = await ask(controller.signal);
    } catch (cause) {
      shown = { kind: 'failed', failure: asFailure(cause) };
    }
    if (controller.signal.aborted) return;
    this.#current = null;
    this.busy = false;
    this.shown = shown;
    performance.mark('koban:answer');
  }

  /** Stops what is being asked; what is there stays. */
  cancel(): void {
    this.#current?.abort();
    this.#current = null;
    this.busy = false;
  }
}

/** What went wrong, as something that can be shown; errors that nobody foresaw included. */
export function asFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  return new Failure('query', m.view_failed(), m.view_failed_help(), { cause });
}
