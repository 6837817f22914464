import type { Area } from '../../catalogue/area.ts';
import * as m from '../../i18n/messages/intake.js';
import { NotUtf8 } from './bytes/decode.ts';
import { joinSources } from './bytes/joined.ts';
import { unreadable } from './bytes/refuse.ts';
import { readBatches } from './read-batches.ts';
import { Suspicions } from './suspicion/suspicions.ts';
import { lineIssue } from './issue-codes.ts';
import { FileTally } from './structure/file-tally.ts';
import { findPlaces } from './structure/find-places.ts';
import { lineIssues } from './structure/line-issues.ts';
import { planFor, type Plan } from './structure/plan.ts';
import { droppedTotals, run } from './structure/run.ts';
import { sampleOf } from './structure/sample.ts';
import { decideColumns } from './structure/table-columns.ts';
import type { TableTally } from './structure/table-tally.ts';
import { timeColumns } from './structure/wide.ts';
import type { ByteSource, Issue, NumberMarks, Settings, TableBlock, Understanding } from './understanding.ts';

export interface UnderstandOptions {
  areas: Area[];
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { bytes: number; total: number; rows: number }) => void) | undefined;
  /** Only the first megabyte, for a first look: counts are of that, and `complete` is false where there is more. */
  headOnly?: boolean | undefined;
  /** Whether the values are looked through for what may be wrong, which takes a second reading; true where absent, never for a head. */
  suspicions?: boolean | undefined;
  /** `2026-05-01`: dates after it are pointed at. */
  today?: string | undefined;
}

/**
 * Understands a file of any kind of table: wrapping, encoding, delimiter, where the table lies, what its columns are, and what should be
 * known about it. `rows` are records of the file, also where each becomes one row for each year (`wide.long`); then the columns
 * are those of the longer table, its year and value at the end, and `rows` times the years are loaded.
 *
 * @param settings what the analyst corrected; the rest is told from the bytes
 * @throws Failure `file` where it is empty, no text or no table, `cancelled` where the signal said so
 * @example (await understand(sourceOfText('pasted', 'a;b\n1,5;x\n'), {}, { areas })).decimal // ','
 */
export async function understand(
  source: ByteSource,
  settings: Settings,
  options: UnderstandOptions,
): Promise<Understanding> {
  const { signal, headOnly = false } = options;
  try {
    const plan = await planFor(source, settings, { signal, headOnly });
    return await understandBy(plan, source, settings, options);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    // The head was UTF-8 and the rest is not: all bytes have to be looked at first.
    const plan = await planFor(source, settings, { signal, isThorough: true });
    return await understandBy(plan, source, settings, options);
  }
}

/** Several files whose columns agree as one table, such as one a month. @throws Failure where they do not agree */
export async function understandAll(
  sources: readonly ByteSource[],
  settings: Settings,
  options: UnderstandOptions,
): Promise<Understanding> {
  return understand(joinSources(sources), settings, options);
}

async function understandBy(
  plan: Plan,
  source: ByteSource,
  settings: Settings,
  options: UnderstandOptions,
): Promise<Understanding> {
  const tally = new FileTally(settings);
  let bytes = 0;
  const steps = run(plan, tally, {
    signal: options.signal,
    onBytes: (read) => (bytes = read),
    headerRows: settings.headerRows,
    dropTotals: droppedTotals(settings),
    headOnly: options.headOnly,
    strict: true,
  });
  for await (const step of steps) {
    void step;
    options.onProgress?.({ bytes, total: source.size, rows: tally.rows });
  }
  const found = tally.end();
  if (found === null) {
    throw unreadable(m.holds_no_table({ name: source.name }), m.choose_rows_and_columns());
  }
  const { table, index, setAside } = found;
  const { columns, issues, leftOut } = decideColumns(table, settings);
  const tables = tally.tables.map(blockOf);
  const [first] = plan;
  const { dialect, opened } = first;
  const wide = timeColumns(table.layout.headers);
  const understanding: Understanding = {
    name: source.name,
    bytes: source.size,
    entries: opened.entries,
    entry: opened.entry,
    encoding: first.encoding,
    bom: first.bom,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    ...commonMarks(columns.map(({ marks }) => marks)),
    tables,
    table: index,
    headerRows: table.layout.headerRows.map(({ line }) => line),
    columns,
    wide: wide === null ? null : { ...wide, long: settings.long === true },
    convention: table.recognised?.id ?? null,
    places: findPlaces(table, columns, options.areas),
    rows: table.rows,
    read: table.rows + setAside.reduce((sum, { count }) => sum + count, 0),
    setAside,
    issues: [],
    sample: sampleOf(table, columns),
    complete: plan.every(({ isCutOff }) => !isCutOff),
  };
  const suspicious =
    options.suspicions !== false && options.headOnly !== true
      ? await suspect(source, understanding, settings, options)
      : [];
  understanding.issues = [
    ...lineIssues({
      plan,
      table,
      tables,
      index,
      setAside,
      leftOut,
      joined: tally.joined,
      reordered: tally.reordered,
      isEncodingSaid: settings.encoding !== undefined,
    }),
    ...issues,
    ...suspicious,
    ...wideIssues(understanding),
  ].sort((a, b) => RANK[a.level] - RANK[b.level]);
  return understanding;
}

const RANK = { error: 0, warning: 1, note: 2 };

/** Reads the values once more and points at what may be wrong. */
async function suspect(
  source: ByteSource,
  understanding: Understanding,
  settings: Settings,
  { signal, today }: UnderstandOptions,
): Promise<Issue[]> {
  const watch = new Suspicions(understanding.columns, today === undefined ? {} : { today });
  for await (const { lines, cells } of readBatches(source, understanding, settings, {
    signal,
    batchRows: 4096,
  })) {
    for (const [place, line] of lines.entries()) {
      watch.add(
        cells.map((column) => column[place] ?? null),
        line,
      );
    }
  }
  return watch.issues();
}

function wideIssues({ wide, rows, columns }: Understanding): Issue[] {
  if (wide === null) return [];
  const { years, long, part = 'year' } = wide;
  const count = years.length;
  if (long) return [lineIssue('lengthened', { count, times: { part, from: '', to: '', rows } })];
  const nameAt = (place: number | undefined) => columns.find(({ index }) => index === place)?.name ?? '';
  const [from, to] = [nameAt(wide.columns[0]), nameAt(wide.columns.at(-1))];
  return [lineIssue('years-as-columns', { count, times: { part, from, to, rows } })];
}

function blockOf({ title, from, to, rows, layout }: TableTally): TableBlock {
  return { title, from, to, rows, columns: layout.width };
}

/** The marks of most number columns that have any. */
function commonMarks(all: (NumberMarks | null)[]): Pick<Understanding, 'decimal' | 'thousands'> {
  return {
    decimal: mostCommon(all.map((marks) => marks?.decimal ?? null)),
    thousands: mostCommon(all.map((marks) => marks?.thousands ?? null)),
  };
}

function mostCommon<Mark extends string>(marks: (Mark | null)[]): Mark | null {
  const counts = new Map<Mark, number>();
  for (const mark of marks) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
