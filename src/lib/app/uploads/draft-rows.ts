import { FAULT, SUPPRESSED, type Converted } from '../../store/ingest/column/convert.ts';
import { readBatches } from '../../store/ingest/read-batches.ts';
import type { ByteSource, Settings, Understanding } from '../../store/ingest/understanding.ts';
import type { DraftRow } from './upload.ts';

interface Wanted {
  settings: Settings;
  understanding: Understanding;
  offset: number;
  count: number;
  faultsOnly: boolean;
}

/** Some of the rows of a file, found by reading it from its start until they are there. */
export async function draftRows(
  source: ByteSource,
  { settings, understanding, offset, count, faultsOnly }: Wanted,
  options: { signal?: AbortSignal },
): Promise<DraftRow[]> {
  const found: DraftRow[] = [];
  let passed = 0;
  if (count <= 0) return found;
  for await (const { lines, cells } of readBatches(source, understanding, settings, options)) {
    for (let place = 0; place < lines.length; place++) {
      const row = cells.map((column) => column[place] ?? null);
      if (faultsOnly && !row.includes(FAULT)) continue;
      if (passed++ < offset) continue;
      found.push({ row: lines[place] ?? 0, cells: row.map((value) => cellOf(value, '')) });
      if (found.length === count) return found;
    }
  }
  return found;
}

function cellOf(value: Converted, text: string): DraftRow['cells'][number] {
  if (value === FAULT) return { text, value: null, state: 'fault' };
  if (value === SUPPRESSED) return { text, value: null, state: 'suppressed' };
  if (value === null) return { text, value, state: 'missing' };
  return { text, value, state: 'value' };
}
