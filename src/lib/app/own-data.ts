import type { Catalogue } from '../catalogue/catalogue.ts';
import type { WasmEngine } from '../store/engines/wasm/running.ts';
import { Failure } from '../store/failure.ts';
import { uploadOf } from '../store/own-indicator.ts';
import { engineHost, fetchCatalogue } from './desk.svelte.ts';
import { hasUploads } from './uploads/trace.ts';
import type { View } from './view.ts';

/**
 * The catalogue with the reader's own indicators in front; what is needed for them is loaded only where there are some.
 * @throws Failure `data-missing` as `fetchCatalogue` does; own data that cannot be read are left out
 */
export async function fetchWholeCatalogue(): Promise<Catalogue> {
  if (!hasUploads()) return fetchCatalogue();
  const [catalogue, own] = await Promise.all([
    fetchCatalogue(),
    import('./uploads/own-indicators.ts').then(({ ownEntries }) => ownEntries()),
  ]);
  return {
    ...catalogue,
    datasets: [...own.map(({ dataset }) => dataset), ...catalogue.datasets],
    indicators: [...own.flatMap(({ indicators }) => indicators), ...catalogue.indicators],
  };
}

/** The engine, with the rows of the reader's own indicators that a view is about. @throws Failure */
export async function engineFor({
  indicator,
  versus,
}: Pick<View, 'indicator' | 'versus'>): Promise<WasmEngine> {
  const engine = await engineHost.get();
  const uploads = [indicator, versus ?? ''].map(uploadOf).filter((id) => id !== null);
  if (uploads.length > 0) {
    const { bringOwn } = await import('./uploads/own-indicators.ts');
    for (const id of new Set(uploads)) await bringOwn(id, engine);
  }
  return engine;
}

/** The engine of this window for the reader's own SQL: with the tables of all that was kept, also after it started anew. */
export const hostWithTables = {
  /** @throws Failure as the engine does; a dataset that is no longer kept is left out, and the page of one's own data says so */
  async get(): Promise<WasmEngine> {
    if (hasUploads()) {
      const { uploads } = await import('./uploads/own.ts');
      await uploads.openAll().catch((cause: unknown) => {
        if (!(cause instanceof Failure && cause.kind === 'data-missing')) throw cause;
      });
    }
    return engineHost.get();
  },
  drop: () => engineHost.drop(),
  get ready() {
    return engineHost.ready;
  },
};
