import { buildBoard } from '../evidence/watch/board.ts';
import { publish, type SourceName } from '../evidence/watch/publish.ts';
import type { BoardFile } from '../evidence/watch/published.ts';
import { watch as watchSeries, type Watching } from '../evidence/watch/watching.ts';
import { sourceOf } from '../figures/source.ts';
import { builtLocalCatalogue } from './local.ts';
import { watchedSeries } from './watched-series.ts';

/** Boards as of the last month of each source, and as of so many months before it. */
export const MONTHS_BACK = 6;
interface Watch {
  watching: Watching;
  sources: SourceName[];
  leftOut: { name: string; why: string }[];
}

let opened: Watch | null = null;
const boards = new Map<number, BoardFile>();

/** Reads every monthly series, once for the whole build. */
function watch(): Watch {
  if (opened) return opened;
  const catalogue = builtLocalCatalogue();
  const { series, leftOut } = watchedSeries(catalogue);
  const nameOf = new Map(catalogue.localities.map(({ id, name }) => [id, name]));
  const sources = [...new Set(series.map(({ source }) => source))].flatMap((id) => {
    const dataset = catalogue.datasets.find((one) => one.id === series.find((s) => s.source === id)?.dataset);
    return dataset ? [{ id, name: nameOf.get(id) ?? id, dataset: sourceOf(dataset) }] : [];
  });
  opened = { watching: watchSeries(series), sources, leftOut };
  return opened;
}

/**
 * The early warning board, as of so many months before the last of each source.
 *
 * @param back from 0 to one less than `MONTHS_BACK`
 */
export function warningBoard(back: number): BoardFile {
  const { watching, sources } = watch();
  const { watcher, chances } = watching;
  const file = boards.get(back) ?? publish(watcher, buildBoard(watcher, back), sources, chances);
  boards.set(back, file);
  return file;
}

/** Measures and kinds of incidents that are not watched, and why. */
export function notWatched(): Watch['leftOut'] {
  return watch().leftOut;
}
