import '../catalogue/without-eval.ts';
import { z } from 'zod';
import { startWasmEngine, type StartOptions } from '../store/engines/wasm.ts';
import type { DatabaseAddress } from '../store/engines/wasm/download.ts';
import type { Launch } from '../store/engines/wasm/launch.ts';
import type { WasmEngine } from '../store/engines/wasm/running.ts';
import { Failure } from '../store/failure.ts';

const databaseNote = z.object({ file: z.string(), bytes: z.int(), sha256: z.string() });

/**
 * Starts the engine with the database that belongs to this build of the site.
 * @param launch the engine's worker, on its way already
 * @param signal calls the start off
 * @throws Failure as `startWasmEngine`; `data-missing` where the note about the database cannot be read
 */
export function startEngine(
  launch: Launch,
  onProgress: NonNullable<StartOptions['onProgress']>,
  signal: AbortSignal,
): Promise<WasmEngine> {
  return startWasmEngine({ launch, database: readNote(signal), onProgress, signal });
}

async function readNote(signal: AbortSignal): Promise<DatabaseAddress> {
  try {
    const response = await fetch('/data/database.json', { cache: 'no-cache', signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { file, bytes, sha256 } = databaseNote.parse(await response.json());
    return { url: `/data/${file}`, bytes, sha256 };
  } catch (cause) {
    throw new Failure(
      'data-missing',
      'The built-in data could not be found.',
      'Reload the page. If it stays away, the site was not copied whole: the folder data/ is missing.',
      { cause },
    );
  }
}
