import { buildBoard } from '../evidence/watch/board.ts';
import { falseAlarms, type FalseAlarms } from '../evidence/watch/false-alarms.ts';
import { publish, type SourceName } from '../evidence/watch/publish.ts';
import type { BoardFile } from '../evidence/watch/published.ts';
import { unwatched } from '../evidence/watch/ready.ts';
import { watcher, type Watcher } from '../evidence/watch/watcher.ts';
import { sourceOf } from '../figures/source.ts';
import { builtLocalCatalogue } from './local.ts';
import { watchedSeries } from './watched-series.ts';

/** Boards as of the last month of each source, and as of so many months before it. */
export const MONTHS_BACK = 6;
/** Series made to count false alarms: the standard error of a chance of 2 % is then 0.4 points. */
const MADE = 1200;
const SEED = 20_260_401;

interface Watch {
  watching: Watcher;
  sources: SourceName[];
  leftOut: { name: string; why: string }[];
  chances: FalseAlarms[];
}

let opened: Watch | null = null;
const boards = new Map<number, BoardFile>();

/** Reads every monthly series, once for the whole build. */
function watch(): Watch {
  if (opened) return opened;
  const catalogue = builtLocalCatalogue();
  const { series, leftOut } = watchedSeries(catalogue);
  const watching = watcher(series);
  const nameOf = new Map(catalogue.localities.map(({ id, name }) => [id, name]));
  const sources = [...new Set(series.map(({ source }) => source))].flatMap((id) => {
    const dataset = catalogue.datasets.find((one) => one.id === series.find((s) => s.source === id)?.dataset);
    return dataset ? [{ id, name: nameOf.get(id) ?? id, dataset: sourceOf(dataset) }] : [];
  });
  const ends = new Map<string, number>();
  for (const { source, from, values } of series)
    ends.set(source, Math.max(ends.get(source) ?? 0, from + values.length - 1));
  const like = watching.series.filter((one) => unwatched(one, ends.get(one.series.source) ?? 0) === null);
  opened = {
    watching,
    sources,
    leftOut,
    chances: falseAlarms(like, MADE, SEED),
  };
  return opened;
}

/**
 * The early warning board, as of so many months before the last of each source.
 *
 * @param back from 0 to one less than `MONTHS_BACK`
 */
export function warningBoard(back: number): BoardFile {
  const { watching, sources, chances } = watch();
  const file = boards.get(back) ?? publish(watching, buildBoard(watching, back), sources, chances);
  boards.set(back, file);
  return file;
}

/** Measures and kinds of incidents that are not watched, and why. */
export function notWatched(): Watch['leftOut'] {
  return watch().leftOut;
}
