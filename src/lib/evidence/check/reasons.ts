import type { Word } from './outcome.ts';
import type { ProblemKind, Size } from './understood.ts';

/** The sentences of the checker in one language; names, numbers and years come in as finished text. */
export interface Reasons {
  problem(p: { kind: ProblemKind; words: string; choices: string[] }): string;
  /** A note in brackets behind a sentence. */
  aside(text: string, note: string): string;
  /** Before what the data say. */
  noValue(p: { subject: string; place: string; years: string | null; covered: string | null }): string;
  noPair(p: { subject: string; place: string; years: string }): string;
  broken(p: { place: string; year: string; what: string }): string;
  projected(p: { year: string }): string;
  /** A claim in a unit that the measure does not have. */
  wrongUnit(p: { claimed: Size['unit']; subject: string; unit: string }): string;
  scaleNotShare(p: { subject: string; unit: string }): string;
  countNotHeld(p: { subject: string; unit: string }): string;
  offScale(p: { amount: string; min: string; max: string }): string;
  noZero(p: { subject: string }): string;
  notBetter(p: { subject: string }): string;
  smallBase: string;
  /** What the claim gets wrong. */
  otherWay: string;
  noClear: string;
  otherSize(p: { claimed: string }): string;
  notReached(p: { claimed: string }): string;
  intervalReaches(p: { claimed: string }): string;
  otherYears(p: { asked: string; used: string }): string;
  stale(p: { year: string }): string;
  notSteady: string;
  noYears(p: { spans: string }): string;
  onlySome: string;
  points(amount: string): string;
  times(amount: string): string;
  per100000(amount: string): string;
  /** The unit of a difference: percentage points, points, or what the measure has. */
  pointsUnit(percentage: boolean, short: string): string;
  amount(p: { size: Size; text: string }): string;
  rank(p: {
    place: string;
    position: string;
    count: string;
    subject: string;
    among: string;
    value: string;
    highest: boolean;
  }): string;
  rankFirst(p: { place: string; value: string }): string;
  rankUnclear(p: { other: string }): string;
  rankFew(p: { count: string; all: string }): string;
  notSolid(p: { place: string }): string;
  assumed(p: { respondents: string }): string;
  noInterval(p: { nature: string }): string;
  /** That other years turn the verdict; `reason` is of the first of them. */
  otherChoice(p: { turned: string; looked: string; verdict: Word; reason: string }): string;
  elsewhere(p: { source: string; verdict: Word; reason: string }): string;
}
