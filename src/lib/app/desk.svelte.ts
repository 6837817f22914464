import type { Catalogue } from '../catalogue/catalogue.ts';
import { Failure } from '../store/failure.ts';
import { launchWorker } from '../store/engines/wasm/launch.ts';
import { EngineHost } from './engine-host.svelte.ts';

/**
 * The engine of this window. Its code, 34 MB of WebAssembly and the data come only when someone first asks; the worker
 * fetches the engine while the page is still loading the code that speaks with it.
 */
export const engineHost = new EngineHost(async (onProgress, signal) => {
  const launch = launchWorker();
  try {
    const { startEngine } = await import('./start-engine.ts');
    return await startEngine(launch, onProgress, signal);
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
  catalogue ??= fetch('/catalogue.json')
    .then((response) => {
      if (!response.ok) throw new Error(`catalogue.json: status ${response.status}`);
      return response.json() as Promise<Catalogue>;
    })
    .catch((cause: unknown) => {
      catalogue = null;
      throw new Failure(
        'data-missing',
        'The list of indicators could not be loaded.',
        'Reload the page. If it stays away, the site was not copied whole: catalogue.json is missing.',
        { cause },
      );
    });
  return catalogue;
}
