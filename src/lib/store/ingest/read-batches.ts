import { FAULT, SUPPRESSED, type Converted } from './column/convert.ts';
import { Batches, type Batch } from './batches.ts';
import { partsOf } from './bytes/joined.ts';
import { planFor } from './structure/plan.ts';
import { droppedTotals, run } from './structure/run.ts';
import { TableReader } from './structure/table-reader.ts';
import type { ByteSource, Settings, Understanding, Value } from './understanding.ts';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { bytes: number; total: number; rows: number }) => void) | undefined;
  /** Rows of a batch, but for the last one. */
  batchRows?: number | undefined;
  /** Whether cells are also given as written. */
  withTexts?: boolean | undefined;
}

const BATCH_ROWS = 16_384;

/**
 * The rows of a file that was understood, with their values converted: `understanding.rows` of them, or that many for each year where rows
 * are lengthened (`wide.long`). The file is read once, and no more than a batch is kept.
 *
 * @param settings those that the understanding was made with
 * @throws Failure where the file cannot be read any more
 * @example for await (const { lines, cells } of readBatches(source, understanding, settings)) load(cells)
 */
export async function* readBatches(
  source: ByteSource,
  understanding: Understanding,
  settings: Settings,
  { signal, onProgress, batchRows = BATCH_ROWS, withTexts = false }: ReadOptions = {},
): AsyncGenerator<Batch> {
  const { columns } = understanding;
  const batches = new Batches(columns, batchRows, withTexts);
  const reader = new TableReader(understanding, settings, {
    // The marks are known once the table has begun.
    row: (cells, line) => batches.row(cells, line, reader.marks),
    plain: (table) => batches.plain(table, reader.marks),
  });
  const plan = await planFor(source, asUnderstood(source, settings, understanding), {
    signal,
    isThorough: true,
    headOnly: !understanding.complete,
  });
  let bytes = 0;
  const steps = run(plan, reader, {
    signal,
    onBytes: (read) => (bytes = read),
    headerRows: settings.headerRows,
    dropTotals: droppedTotals(settings),
    headOnly: !understanding.complete,
    strict: false,
  });
  for await (const step of steps) {
    void step;
    onProgress?.({ bytes, total: source.size, rows: reader.rows });
    yield* batches.ready.splice(0);
  }
  yield* batches.end();
}

/** A row for preview and repair. */
export interface PreviewRow {
  /** Physical line. */
  row: number;
  cells: { text: string; value: Value; state: 'value' | 'missing' | 'suppressed' | 'fault' }[];
}

/**
 * Some of the rows of a file, as written and as converted, found by reading it from its start until they are there.
 *
 * @param wanted `offset` and `count` are of the rows with a fault where `faultsOnly`
 */
export async function readRows(
  source: ByteSource,
  understanding: Understanding,
  settings: Settings,
  { offset, count, faultsOnly }: { offset: number; count: number; faultsOnly: boolean },
  options: ReadOptions = {},
): Promise<PreviewRow[]> {
  const found: PreviewRow[] = [];
  if (count <= 0) return found;
  let passed = 0;
  const how = { ...options, withTexts: true, batchRows: 1024 };
  for await (const { lines, cells, texts } of readBatches(source, understanding, settings, how)) {
    for (const [place, row] of lines.entries()) {
      if (faultsOnly && !cells.some((column) => column[place] === FAULT)) continue;
      if (passed++ < offset) continue;
      found.push({
        row,
        cells: cells.map((column, at) => shown(column[place] ?? null, texts?.[at]?.[place] ?? '')),
      });
      if (found.length === count) return found;
    }
  }
  return found;
}

function shown(value: Converted, text: string): PreviewRow['cells'][number] {
  if (value === FAULT) return { text, value: null, state: 'fault' };
  if (value === SUPPRESSED) return { text, value: null, state: 'suppressed' };
  return { text, value, state: value === null ? 'missing' : 'value' };
}

/** What was understood of a file once is not guessed again; several files may differ. */
function asUnderstood(
  source: ByteSource,
  settings: Settings,
  { encoding, delimiter, entry, quote }: Understanding,
): Settings {
  if (partsOf(source).length > 1) return settings;
  const said = quote === '"' || quote === "'" ? quote : null;
  return {
    ...settings,
    encoding: settings.encoding ?? encoding,
    delimiter: settings.delimiter ?? delimiter,
    quote: settings.quote === undefined ? said : settings.quote,
    ...(entry === null ? {} : { entry }),
  };
}
