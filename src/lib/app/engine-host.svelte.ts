import * as m from '../i18n/messages/app.js';
import type { Engine } from '../store/engine.ts';
import type { StartProgress } from '../store/engines/wasm/progress.ts';
import { Failure } from '../store/failure.ts';

type Starter<Kind> = (onProgress: (progress: StartProgress) => void, signal: AbortSignal) => Promise<Kind>;

/**
 * Owns the one engine of this window: started on first need, kept, and started anew after a failure.
 * It knows nothing of views or figures.
 */
export class EngineHost<Kind extends Engine = Engine> {
  progress = $state.raw<StartProgress | null>(null);
  ready = $state(false);
  /** Why an engine that was in use had to be let go; pages say it until somebody has read it (`acknowledge`). */
  recovered = $state.raw<Failure | null>(null);
  readonly #start: Starter<Kind>;
  #engine: Promise<Kind> | null = null;
  /** Ends the start that is under way. */
  #starting: AbortController | null = null;

  constructor(start: Starter<Kind>) {
    this.#start = start;
  }

  /**
   * The engine, started if need be. Calls made during the start share it.
   * @throws Failure `engine-start`, `data-missing` or `memory`, or `cancelled` after `callOff`; the next call tries again.
   */
  get(): Promise<Kind> {
    this.#engine ??= this.#begin();
    return this.#engine;
  }

  /** Ends a start that is under way, so that the next call starts anew; an engine that is ready stays. */
  callOff(): void {
    if (this.#starting === null) return;
    this.#starting.abort();
    this.#over();
    this.#engine = null;
  }

  async #begin(): Promise<Kind> {
    const start = new AbortController();
    this.#starting = start;
    try {
      const engine = await this.#start((progress) => {
        if (!start.signal.aborted) this.progress = progress;
      }, start.signal);
      if (start.signal.aborted) await engine.close();
      start.signal.throwIfAborted();
      this.#over();
      this.ready = true;
      void engine.broken?.then((failure) => this.#replace(engine, failure));
      performance.mark('koban:engine-ready');
      return engine;
    } catch (cause) {
      if (start.signal.aborted) {
        throw new Failure('cancelled', 'The start of the data engine was called off.', 'Ask again.', {
          cause,
        });
      }
      this.#over();
      this.#engine = null;
      throw cause instanceof Failure
        ? cause
        : new Failure('engine-start', m.engine_not_started(), m.engine_not_started_help(), { cause });
    }
  }

  #over(): void {
    this.#starting = null;
    this.progress = null;
  }

  /** What happened to the former engine has been read. */
  acknowledge(): void {
    this.recovered = null;
  }

  /** The next question starts another engine; whoever keeps data in the engine loads it again then. */
  async #replace(engine: Kind, failure: Failure): Promise<void> {
    if ((await this.#engine?.catch(() => null)) !== engine) return;
    this.recovered = failure;
    await this.drop();
  }

  /** Lets go of an engine that can no longer answer, so that the next call starts a new one. */
  async drop(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    this.ready = false;
    await (await engine?.catch(() => null))?.close();
  }
}
