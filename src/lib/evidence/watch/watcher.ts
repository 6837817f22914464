import { METHOD_IDS, type MethodId } from './settings.ts';
import { isJudged, judge, type Verdict } from './judge.ts';
import { ready, type Ready } from './ready.ts';
import type { WatchedSeries } from './series.ts';

/** How far back a run of alarms is followed. */
const LONGEST_RUN = 36;

/** Verdicts by series, method and month: numbers, and the same in whatever language the series is named. */
export type Judgements = Map<string, Map<string, Verdict>>;

/** Every series made ready, and what the methods say of its months; each month is judged once. */
export interface Watcher {
  series: readonly Ready[];
  judgements: Judgements;
  verdict(series: Ready, month: number, method: MethodId): Verdict;
  /** Of every method, in the order of `METHOD_IDS`. */
  verdicts(series: Ready, month: number): Verdict[];
  /** The first of the months in a row, up to this one, in which a method warned; null where it does not warn. */
  since(series: Ready, month: number, method: MethodId): number | null;
}

/**
 * @param judgements of the same series, named otherwise; they are gone on with
 * @example watcher(series).series.length
 */
export function watcher(watched: readonly WatchedSeries[], judgements: Judgements = new Map()): Watcher {
  const series = watched.map(ready);
  const verdict = (one: Ready, month: number, method: MethodId): Verdict => {
    const own = judgements.get(one.series.id) ?? new Map<string, Verdict>();
    judgements.set(one.series.id, own);
    const key = `${method} ${month}`;
    const found = own.get(key) ?? judge(one, month, method);
    own.set(key, found);
    return found;
  };
  const warns = (one: Ready, month: number, method: MethodId): boolean => {
    if (month < one.from || one.filled.includes(month)) return false;
    const found = verdict(one, month, method);
    return isJudged(found) && found.alarm;
  };
  const since = (one: Ready, month: number, method: MethodId): number | null => {
    if (!warns(one, month, method)) return null;
    let first = month;
    while (month - first < LONGEST_RUN && warns(one, first - 1, method)) first--;
    return first;
  };
  const verdicts = (one: Ready, month: number) => METHOD_IDS.map((method) => verdict(one, month, method));
  return { series, judgements, verdict, verdicts, since };
}
