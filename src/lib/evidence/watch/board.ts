import { METHOD_IDS, SETTINGS, type MethodId } from './settings.ts';
import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import { simes } from './chance.ts';
import { checksOf, standingOf, type Check, type Standing } from './checks.ts';
import { isJudged, type Judged, type Verdict } from './judge.ts';
import { unwatched, type Ready, type Unwatched } from './ready.ts';
import type { Watcher } from './watcher.ts';

/** Of the alarms on the work list, at most this share is chance, on average. */
export const FALSE_SHARE = 0.05;

/** One series with an alarm in the month of the board. */
export interface Alarm {
  ready: Ready;
  month: number;
  verdicts: readonly Verdict[];
  /** The verdict that is shown first: of those that warn, the least probable one. */
  leading: Judged;
  /** Since when each method has warned, month by month; null where it does not warn. */
  since: Record<MethodId, number | null>;
  /** The first month of the longest of these runs. */
  first: number;
  /** One chance for all methods together, and the same after looking at so many series. */
  p: number;
  q: number;
  /** Whether it stays on the work list after control for the many series. */
  survives: boolean;
  checks: Check[];
}

export interface Board {
  /** Months before the last month of each source. */
  back: number;
  /** The month in which each source is watched. */
  months: ReadonlyMap<string, number>;
  /** Series of each source, watched or not. */
  series: Map<string, number>;
  /** Series judged by at least one method that gives a chance. */
  watched: number;
  /** Of the watched, how many each method judged, and in how many it warned. */
  methods: Record<MethodId, { judged: number; alarms: number }>;
  /** Work list first, then by chance. */
  alarms: Alarm[];
  unwatched: { ready: Ready; month: number; reason: Unwatched }[];
}

/** The last month of each source: that of its series that reaches furthest. */
function lastMonths(watcher: Watcher): Map<string, number> {
  const last = new Map<string, number>();
  for (const { series } of watcher.series) {
    const values = series.values.findLastIndex((value) => value !== null);
    const month = series.from + values;
    if (values >= 0) last.set(series.source, Math.max(last.get(series.source) ?? 0, month));
  }
  return last;
}

/**
 * The board as of a month: every series that can be watched, judged by every method, with control across all of them.
 *
 * Each series gets one chance from the methods that judge it (`simes`), these are adjusted for the number of series by
 * Benjamini-Hochberg, and an alarm is on the work list if what is left is at most `FALSE_SHARE`.
 *
 * @param back how many months before its last one each source is watched
 * @example buildBoard(watcher(series)).alarms.filter(({ survives }) => survives)
 */
export function buildBoard(watcher: Watcher, back = 0): Board {
  const months = new Map([...lastMonths(watcher)].map(([source, month]) => [source, month - back]));
  const board: Board = {
    back,
    months,
    series: new Map(),
    watched: 0,
    methods: tally(() => ({ judged: 0, alarms: 0 })),
    alarms: [],
    unwatched: [],
  };
  const looked: { ready: Ready; month: number; verdicts: readonly Verdict[]; p: number }[] = [];
  for (const ready of watcher.series) {
    const month = months.get(ready.series.source);
    if (month === undefined) continue;
    board.series.set(ready.series.source, (board.series.get(ready.series.source) ?? 0) + 1);
    const reason = unwatched(ready, month);
    if (reason) {
      board.unwatched.push({ ready, month, reason });
      continue;
    }
    const verdicts = watcher.verdicts(ready, month);
    const judged = verdicts.filter(isJudged);
    for (const { method, alarm } of judged) {
      board.methods[method].judged++;
      if (alarm) board.methods[method].alarms++;
    }
    const chances = judged.flatMap(({ p }) => (p === null ? [] : [p]));
    if (chances.length) looked.push({ ready, month, verdicts, p: simes(chances) });
  }
  board.watched = looked.length;
  const adjusted = benjaminiHochberg(looked.map(({ p }) => p));
  const standings = new Map<string, Standing[]>();
  for (const { ready, verdicts } of looked) {
    const standing = standingOf(ready.series, verdicts);
    const { source } = ready.series;
    if (standing) standings.set(source, [...(standings.get(source) ?? []), standing]);
  }
  for (const [index, one] of looked.entries()) {
    const q = adjusted[index] ?? 1;
    const alarm = alarmOf(watcher, one, q, standings.get(one.ready.series.source) ?? []);
    if (alarm) board.alarms.push(alarm);
  }
  board.alarms.sort((a, b) => Number(b.survives) - Number(a.survives) || a.p - b.p);
  return board;
}

function alarmOf(
  watcher: Watcher,
  { ready, month, verdicts, p }: { ready: Ready; month: number; verdicts: readonly Verdict[]; p: number },
  q: number,
  others: readonly Standing[],
): Alarm | null {
  const warning = verdicts.filter(isJudged).filter(({ alarm }) => alarm);
  const leading = warning.sort((a, b) => (a.p ?? 1) - (b.p ?? 1))[0];
  if (!leading) return null;
  const since = tally((method) => watcher.since(ready, month, method));
  const first = Math.min(...Object.values(since).filter((one) => one !== null));
  const own = standingOf(ready.series, verdicts);
  const recent = ready.filled.filter((one) => month - one <= SETTINGS.years.most * 12);
  const checks = own
    ? checksOf({
        own,
        others,
        before: month > ready.from ? standingOf(ready.series, watcher.verdicts(ready, month - 1)) : null,
        month,
        run: month - first + 1,
        recent: ready.counts.slice(
          Math.max(0, month - ready.from + 1 - SETTINGS.run),
          month - ready.from + 1,
        ),
        filled: recent,
      })
    : [];
  return { ready, month, verdicts, leading, since, first, p, q, survives: q <= FALSE_SHARE, checks };
}

function tally<T>(of: (method: MethodId) => T): Record<MethodId, T> {
  const [c1, c2, c3, ewma, farrington] = METHOD_IDS.map(of) as [T, T, T, T, T];
  return { c1, c2, c3, ewma, farrington };
}
