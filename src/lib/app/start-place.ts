import type { Engine } from '../store/engine.ts';
import { launchWorker } from '../store/engines/wasm/launch.ts';
import type { StartProgress } from '../store/engines/wasm/progress.ts';
import { EngineHost } from './engine-host.svelte.ts';

/** The database of a locality, as `places.json` lists it. */
export interface PlaceDatabase {
  file: string;
  bytes: number;
  sha256: string;
}

/** Where the views of a place get their answers from, and where they stand. */
export interface PlaceHome {
  host: Pick<EngineHost, 'get' | 'progress' | 'callOff' | 'drop'>;
  /** The page's address with the link of what is chosen; '' stands for nothing. */
  address: (link: string) => string;
}

/** The engine of one locality: its code and data come when the views are first approached. */
export function placeHost({ file, bytes, sha256 }: PlaceDatabase): EngineHost {
  return new EngineHost(
    async (onProgress: (progress: StartProgress) => void, signal: AbortSignal): Promise<Engine> => {
      // Engine and data are on their way while the page still loads the code that speaks with them.
      const launch = launchWorker();
      const url = `/data/places/${file}`;
      const sent = fetch(url, { signal });
      sent.catch(() => undefined);
      try {
        const { startWasmEngine } = await import('../store/engines/wasm.ts');
        return await startWasmEngine({ launch, database: { url, bytes, sha256, sent }, onProgress, signal });
      } catch (cause) {
        launch.worker.terminate();
        throw cause;
      }
    },
  );
}
