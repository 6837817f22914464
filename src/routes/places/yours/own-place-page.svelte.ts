import { asFailure } from '$lib/app/answering.svelte';
import { engineHost } from '$lib/app/desk.svelte';
import type { PlaceHome } from '$lib/app/start-place';
import { uploads } from '$lib/app/uploads/own';
import { shownPlace, type ShownPlace } from '$lib/app/uploads/shown-place';
import type { Failure } from '$lib/store/failure';

/** The place of a dataset that is kept in this browser, on its way to the page. */
export class OwnPlacePage {
  readonly id: string;
  shown = $state.raw<ShownPlace | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Whether the list of what is kept has been read, and the dataset is not in it. */
  missing = $state(false);
  /** How far the file has been read; null before and after. */
  reading = $state.raw<{ bytes: number; total: number; rows: number } | null>(null);
  /** What answers for the place, also after the engine had to be started anew. */
  readonly host: PlaceHome['host'] = {
    get: async () => (await uploads.openPlace(this.id)).engine,
    get progress() {
      return engineHost.progress;
    },
    callOff: () => engineHost.callOff(),
    // The engine is that of all pages of this window.
    drop: () => Promise.resolve(),
  };
  #stop = new AbortController();

  constructor(id: string) {
    this.id = id;
  }

  async open(): Promise<void> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.failure = null;
    try {
      await uploads.refresh();
      stop.signal.throwIfAborted();
      this.missing = !uploads.list.some(({ id }) => id === this.id);
      if (this.missing) return;
      const { place, engine } = await uploads.openPlace(this.id, {
        signal: stop.signal,
        onProgress: (reading) => (this.reading = reading),
      });
      const shown = await shownPlace(place, engine, stop.signal);
      stop.signal.throwIfAborted();
      this.shown = shown;
    } catch (cause) {
      const failure = asFailure(cause);
      if (!stop.signal.aborted && failure.kind !== 'cancelled') this.failure = failure;
    } finally {
      if (this.#stop === stop) this.reading = null;
    }
  }

  close(): void {
    this.#stop.abort();
  }
}
