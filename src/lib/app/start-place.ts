import type { Engine } from '../store/engine.ts';
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
  host: Pick<EngineHost, 'get' | 'progress' | 'drop'>;
  /** The page's address with the link of what is chosen; '' stands for nothing. */
  address: (link: string) => string;
}

/** The engine of one locality: its code and data come when the views are first approached. */
export function placeHost({ file, bytes, sha256 }: PlaceDatabase): EngineHost {
  return new EngineHost(
    async (onProgress: (progress: StartProgress) => void, signal: AbortSignal): Promise<Engine> => {
      const { startWasmEngine } = await import('../store/engines/wasm.ts');
      const database = { url: `/data/places/${file}`, bytes, sha256 };
      return startWasmEngine({ database, onProgress, signal });
    },
  );
}
