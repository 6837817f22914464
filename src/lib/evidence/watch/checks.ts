import { isJudged, type Verdict } from './judge.ts';
import { shown, type WatchedSeries } from './series.ts';

/** How a series stood in the month, by the best method that judged it. */
export interface Standing {
  series: Pick<
    WatchedSeries,
    | 'id'
    | 'source'
    | 'area'
    | 'areaName'
    | 'offence'
    | 'offenceName'
    | 'neighbours'
    | 'breaks'
    | 'provisional'
    | 'small'
  >;
  observed: number;
  expected: number;
  score: number;
}

/** What to look at before anything else; in the order in which it is shown. */
export type Check =
  | { kind: 'over'; observed: number | null; expected: number }
  | { kind: 'break'; month: number; what: string }
  | { kind: 'whole place'; up: number; of: number }
  | { kind: 'relabelled'; offence: string; fewer: number; more: number }
  | { kind: 'late entry'; observed: number; expected: number }
  | { kind: 'everywhere'; up: number; of: number }
  | { kind: 'neighbours'; up: string[]; of: number }
  | { kind: 'one month'; month: number; observed: number | null; share: number }
  | { kind: 'one event'; more: number }
  | { kind: 'lasting'; months: number }
  | { kind: 'small numbers'; expected: number }
  | { kind: 'filled'; months: readonly number[] };

/** Above the expected by so many standard errors counts as "also up"; chance alone puts one in six there. */
const UP = 1;
const CLEAR = 2;
/** Others that must be there before a share of them says anything. */
const LEAST_OTHERS = 5;
const MOST = { place: 0.5, everywhere: 1 / 3 };
/** Months after a change of counting in which it may still be behind an alarm. */
const AFTER_BREAK = 24;
const LASTING = 3;
/** Share of what is above the expected in a year that one month must hold to be named. */
const MOST_OF_RUN = 0.5;
const SMALL = 5;
/** A fall elsewhere in the same place, at least this share of the rise and the other way round, may be the same events. */
const RELABELLED = 0.5;

/** How a series stands: by Farrington where it judges, else by C1; null where neither does. */
export function standingOf(series: WatchedSeries, verdicts: readonly Verdict[]): Standing | null {
  const found = verdicts.filter(isJudged);
  const best =
    found.find(({ method }) => method === 'farrington') ?? found.find(({ method }) => method === 'c1');
  if (!best) return null;
  const { observed, expected, score } = best;
  return { series, observed, expected, score };
}

export interface Suspect {
  own: Standing;
  /** All series of the same source in the same month. */
  others: readonly Standing[];
  /** How the same series stood a month before. */
  before: Standing | null;
  month: number;
  /** Months in a row with an alarm. */
  run: number;
  /** Counts of the months of the run of EWMA, the judged one last. */
  recent: readonly number[];
  /** Months filled in among those that the methods learnt from. */
  filled: readonly number[];
}

/**
 * What to check first, by rule. A check is a question to ask, not an answer: each may hold although the rise is real.
 *
 * @example checksOf(suspect)[0]?.kind // 'whole place'
 */
export function checksOf({ own, others, before, month, run, recent, filled }: Suspect): Check[] {
  const { series, observed, expected } = own;
  const more = Math.round(observed - expected);
  const beside = others.filter((one) => one.series.area === series.area && one.series.id !== series.id);
  const same = others.filter((one) => one.series.offence === series.offence && one.series.id !== series.id);
  const upOf = (list: readonly Standing[]) => list.filter(({ score }) => score > UP).length;
  const found: Check[] = [];
  const changed = series.breaks.findLast((one) => month >= one.month && month - one.month <= AFTER_BREAK);
  if (observed <= expected) found.push({ kind: 'over', observed: shown(observed, series.small), expected });
  if (changed) found.push({ kind: 'break', ...changed });
  const share = (list: readonly Standing[]) => upOf(list) / list.length;
  if (beside.length >= LEAST_OTHERS && share(beside) >= MOST.place)
    found.push({ kind: 'whole place', up: upOf(beside), of: beside.length });
  const fallen = beside
    .filter((one) => {
      const fewer = one.expected - one.observed;
      return one.score < -CLEAR && fewer >= RELABELLED * more && more >= RELABELLED * fewer;
    })
    .sort((a, b) => b.expected - b.observed - (a.expected - a.observed))[0];
  if (fallen && more > 0) {
    const fewer = Math.round(fallen.expected - fallen.observed);
    found.push({ kind: 'relabelled', offence: fallen.series.offenceName, fewer, more });
  }
  if (before && before.score < -1.5 && run === 1)
    found.push({ kind: 'late entry', observed: before.observed, expected: before.expected });
  if (same.length >= LEAST_OTHERS && share(same) >= MOST.everywhere)
    found.push({ kind: 'everywhere', up: upOf(same), of: same.length });
  if (series.neighbours) {
    const near = same.filter((one) => series.neighbours?.includes(one.series.area));
    const up = near.filter(({ score }) => score > CLEAR).map((one) => one.series.areaName);
    if (near.length >= 2) found.push({ kind: 'neighbours', up, of: near.length });
  }
  const peak = peakOf(recent, expected);
  if (peak && recent.length - 1 - peak.at < run + 1 && run > 1)
    found.push({
      kind: 'one month',
      month: month - (recent.length - 1 - peak.at),
      observed: shown(recent[peak.at] ?? 0, series.small),
      share: peak.share,
    });
  if (run === 1 && more > 0) found.push({ kind: 'one event', more });
  if (run >= LASTING) found.push({ kind: 'lasting', months: run });
  if (expected < SMALL) found.push({ kind: 'small numbers', expected });
  if (filled.length) found.push({ kind: 'filled', months: filled });
  return found;
}

/** The month that holds most of what is above the expected in the months of the list, where one does. */
function peakOf(counts: readonly number[], expected: number): { at: number; share: number } | null {
  const excess = counts.map((count) => Math.max(0, count - expected));
  const most = Math.max(...excess);
  const share = most / excess.reduce((sum, one) => sum + one, 0);
  return share >= MOST_OF_RUN ? { at: excess.indexOf(most), share } : null;
}
