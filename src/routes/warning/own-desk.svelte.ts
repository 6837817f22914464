import { asFailure } from '$lib/app/answering.svelte';
import { ownBoard } from '$lib/app/own-watch/own-board';
import { ownSeries, type OwnSeries } from '$lib/app/own-watch/own-series';
import { uploads } from '$lib/app/uploads/own';
import { WHOLE_BOARD, type Choice } from '$lib/evidence/watch/choice';
import type { SourceName } from '$lib/evidence/watch/publish';
import type { BoardFile } from '$lib/evidence/watch/published';
import { sourceOf } from '$lib/figures/source';
import { formatNumber } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/warning.js';
import type { Failure } from '$lib/store/failure';

/** The board of the reader's own series: worked out in this browser when it is asked for. */
export class OwnDesk {
  choice = $state<Choice>({ ...WHOLE_BOARD });
  file = $state.raw<BoardFile | null>(null);
  leftOut = $state.raw<OwnSeries['leftOut']>([]);
  /** What is being done, in words; null while nothing is. */
  step = $state<string | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The board is here whole: nothing is fetched. */
  readonly failed = false;
  #stop = new AbortController();

  /** Datasets that have counts by the month, as far as their kind tells. */
  readonly watchable = $derived(
    uploads.list.filter(({ kind }) => kind === 'incidents' || kind === 'local-values'),
  );

  choose(part: Partial<Choice>): void {
    this.choice = { ...this.choice, ...part };
  }

  fetch(): Promise<void> {
    return Promise.resolve();
  }

  /** Reads the datasets, and holds each of their series against its past. */
  async watch(): Promise<void> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    this.failure = null;
    this.file = null;
    try {
      const all: OwnSeries = { series: [], leftOut: [] };
      const sources: SourceName[] = [];
      for (const { id, description } of this.watchable) {
        this.step = m.reading({ name: description.title });
        const { place, engine } = await uploads.openPlace(id, { signal });
        const found = await ownSeries(place, engine, signal);
        all.series.push(...found.series);
        all.leftOut.push(...found.leftOut);
        const dataset = place.kind === 'series' ? place.catalogue.datasets[0] : place.dataset;
        const source = found.series[0]?.source;
        if (dataset && source !== undefined) {
          sources.push({ id: source, name: dataset.title, dataset: sourceOf(dataset) });
        }
      }
      this.leftOut = all.leftOut;
      this.step = m.holding({ count: formatNumber(all.series.length, 0, pageLanguage()) });
      const file = await ownBoard({ series: all.series, sources }, signal);
      if (!signal.aborted) this.file = file;
    } catch (cause) {
      const failure = asFailure(cause);
      if (!signal.aborted && failure.kind !== 'cancelled') this.failure = failure;
    } finally {
      if (this.#stop === stop) this.step = null;
    }
  }

  cancel(): void {
    this.#stop.abort();
    this.step = null;
  }
}
