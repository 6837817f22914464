import type { Catalogue } from '../catalogue/catalogue.ts';
import { linkTo } from '../i18n/language.ts';
import * as m from '../i18n/messages/app.js';
import { Failure } from '../store/failure.ts';
import { launchWorker } from '../store/engines/wasm/launch.ts';
import { findBuiltInData } from './built-in-data.ts';
import { EngineHost } from './engine-host.svelte.ts';

/**
 * The engine of this window. Its code, 34 MB of WebAssembly and the data come only when someone first asks; engine and
 * data are on their way while the page is still loading the code that speaks with them.
 */
export const engineHost = new EngineHost(async (onProgress, signal) => {
  const launch = launchWorker();
  const database = findBuiltInData(signal);
  database.catch(() => undefined);
  try {
    const { startEngine } = await import('./start-engine.ts');
    return await startEngine(launch, database, onProgress, signal);
  } catch (cause) {
    launch.worker.terminate();
    throw cause;
  }
});

let catalogue: Promise<Catalogue> | null = null;

/**
 * The catalogue, fetched once.
 * @throws Failure `data-missing` when it cannot be had; the next call tries again.
 */
export function fetchCatalogue(): Promise<Catalogue> {
  catalogue ??= fetch(linkTo('/catalogue.json'))
    .then((response) => {
      if (!response.ok) throw new Error(`catalogue.json: status ${response.status}`);
      return response.json() as Promise<Catalogue>;
    })
    .catch((cause: unknown) => {
      catalogue = null;
      throw new Failure('data-missing', m.list_missing(), m.list_missing_help(), { cause });
    });
  return catalogue;
}
