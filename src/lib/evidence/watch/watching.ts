import { falseAlarms, type FalseAlarms } from './false-alarms.ts';
import { unwatched } from './ready.ts';
import type { WatchedSeries } from './series.ts';
import { watcher, type Watcher } from './watcher.ts';

/** Series made to count false alarms: the standard error of a chance of 2 % is then 0.4 points. */
const MADE = 1200;
const SEED = 20_260_401;

/** Series under watch, with how often each method warns on series like them in which nothing changes. */
export interface Watching {
  watcher: Watcher;
  /** None where no series can be watched. */
  chances: FalseAlarms[];
}

/**
 * @param earlier the same series, named in another language: what was computed of them holds here as well
 * @example publish(watch(series).watcher, buildBoard(watch(series).watcher), sources, watch(series).chances)
 */
export function watch(series: readonly WatchedSeries[], earlier?: Watching): Watching {
  const watching = watcher(series, earlier?.watcher.judgements);
  if (earlier) return { watcher: watching, chances: earlier.chances };
  const ends = new Map<string, number>();
  for (const { source, from, values } of series)
    ends.set(source, Math.max(ends.get(source) ?? 0, from + values.length - 1));
  const like = watching.series.filter((one) => unwatched(one, ends.get(one.series.source) ?? 0) === null);
  return { watcher: watching, chances: like.length > 0 ? falseAlarms(like, MADE, SEED) : [] };
}
