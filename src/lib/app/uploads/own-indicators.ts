import type { WasmEngine } from '../../store/engines/wasm/running.ts';
import type { CatalogueEntry } from '../../store/ingest/tidy/catalogue-entry.ts';
import { uploads } from './own.ts';

/** What the catalogue says of the reader's own datasets; none where they cannot be read. */
export async function ownEntries(): Promise<CatalogueEntry[]> {
  await uploads.refresh();
  return uploads.entries();
}

/** Makes sure that an engine has the rows of an upload's indicators. @throws Failure */
export async function bringOwn(id: string, engine: WasmEngine): Promise<void> {
  await uploads.bringRows(id, engine);
}
