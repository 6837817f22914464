import type { Engine } from '../store/engine.ts';
import type { StartProgress } from '../store/engines/wasm/progress.ts';
import { Failure } from '../store/failure.ts';

type Starter = (onProgress: (progress: StartProgress) => void) => Promise<Engine>;

/**
 * Owns the one engine of this window: started on first need, kept, and started anew after a failure.
 * It knows nothing of views or figures.
 */
export class EngineHost {
  progress = $state.raw<StartProgress | null>(null);
  ready = $state(false);
  readonly #start: Starter;
  #engine: Promise<Engine> | null = null;

  constructor(start: Starter) {
    this.#start = start;
  }

  /**
   * The engine, started if need be. Calls made during the start share it.
   * @throws Failure `engine-start`, `data-missing` or `memory`; the next call tries again.
   */
  get(): Promise<Engine> {
    this.#engine ??= this.#start((progress) => (this.progress = progress)).then(
      (engine) => {
        this.progress = null;
        this.ready = true;
        performance.mark('koban:engine-ready');
        return engine;
      },
      (cause: unknown) => {
        this.progress = null;
        this.#engine = null;
        throw cause instanceof Failure
          ? cause
          : new Failure(
              'engine-start',
              'The data engine did not start.',
              'Reload the page; if it happens again, try a current version of Chrome, Edge, Firefox or Safari.',
              { cause },
            );
      },
    );
    return this.#engine;
  }

  /** Lets go of an engine that can no longer answer, so that the next call starts a new one. */
  async drop(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    this.ready = false;
    await (await engine?.catch(() => null))?.close();
  }
}
