import { z } from 'zod';
import type { Engine } from '../store/engine.ts';
import { startWasmEngine, type StartOptions } from '../store/engines/wasm.ts';
import { Failure } from '../store/failure.ts';

const databaseNote = z.object({ file: z.string(), bytes: z.int(), sha256: z.string() });

/**
 * Starts the engine with the database that belongs to this build of the site.
 * @param signal calls the start off
 * @throws Failure as `startWasmEngine`; `data-missing` where the note about the database cannot be read
 */
export async function startEngine(
  onProgress: NonNullable<StartOptions['onProgress']>,
  signal: AbortSignal,
): Promise<Engine> {
  let note: z.infer<typeof databaseNote>;
  try {
    const response = await fetch('/data/database.json', { cache: 'no-cache', signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    note = databaseNote.parse(await response.json());
  } catch (cause) {
    throw new Failure(
      'data-missing',
      'The built-in data could not be found.',
      'Reload the page. If it stays away, the site was not copied whole: the folder data/ is missing.',
      { cause },
    );
  }
  return startWasmEngine({
    database: { url: `/data/${note.file}`, bytes: note.bytes, sha256: note.sha256 },
    onProgress,
    signal,
  });
}
