import { smallBase, type Change } from '../../figures/change.ts';
import type { Point } from '../../figures/figure.ts';
import { formatNumber } from '../../i18n/format.ts';
import { stated } from './margins.ts';
import type { Outcome, Subject, Word } from './outcome.ts';
import { reasonsIn } from './speak.ts';
import { fits, TOLERANCE } from './tolerance.ts';
import type { Size } from './understood.ts';
import { claimedText } from './wording.ts';

/** A change with how sure it is. */
interface Amount {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * The difference of two values with its interval, recovered from theirs (MOVER: Zou and Donner 2008, Statistics in
 * Medicine 27, 1693-1702).
 */
function differenceOf(
  start: Point,
  end: Point,
  map: (value: number) => number = (value) => value,
): Amount | null {
  if (start.value === null || end.value === null) return null;
  const [s, e] = [map(start.value), map(end.value)];
  const value = e - s;
  if (start.low === null || start.high === null || end.low === null || end.high === null) {
    return { value, low: null, high: null };
  }
  const [sl, sh, el, eh] = [start.low, start.high, end.low, end.high].map(map) as [
    number,
    number,
    number,
    number,
  ];
  const low = value - Math.hypot(e - el, sh - s);
  const high = value + Math.hypot(eh - e, s - sl);
  return Number.isFinite(low) && Number.isFinite(high)
    ? { value, low, high }
    : { value, low: null, high: null };
}

/** How many times the first value the second one is, with its interval; null where either is not above zero. */
export function ratioOf(start: Point, end: Point): Amount | null {
  if ((start.value ?? 0) <= 0 || (end.value ?? 0) <= 0) return null;
  const log = differenceOf(start, end, Math.log);
  if (log === null) return null;
  const back = (value: number | null) => (value === null ? null : Math.exp(value));
  return { value: Math.exp(log.value), low: back(log.low), high: back(log.high) };
}

/** The number of a change: percent where a percentage makes sense, else points. */
export function changeNumber(
  subject: Subject,
  first: Point,
  last: Point,
  language: string,
): Pick<Outcome, 'number' | 'low' | 'high' | 'unit'> {
  const { measure } = subject;
  const [start, end] = [stated(first, subject), stated(last, subject)];
  const points = measure.unit.kind === 'percent' || !measure.ratioScale || smallBase(measure, start);
  const ratio = points ? null : ratioOf(start, end);
  if (ratio) {
    const percent = (value: number | null) => (value === null ? null : rounded((value - 1) * 100, 1));
    return { number: percent(ratio.value), low: percent(ratio.low), high: percent(ratio.high), unit: '%' };
  }
  const amount = differenceOf(start, end);
  const digits = (value: number | null | undefined) =>
    value === null || value === undefined ? null : rounded(value, measure.unit.decimals + 1);
  const unit = reasonsIn(language).pointsUnit(measure.unit.kind === 'percent', measure.unit.short);
  return { number: digits(amount?.value), low: digits(amount?.low), high: digits(amount?.high), unit };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Whether a change that goes the claimed way is as large as claimed. */
export function sizeOfChange(
  size: Size,
  change: Change,
  start: Point,
  end: Point,
  subject: Subject,
  language: string,
): { verdict: Word; why: string | null } {
  const { measure } = subject;
  const reasons = reasonsIn(language);
  const noun = measure.subject;
  const claimed = claimedText(size, measure, language);
  if (size.reached) return reached(size, end, subject, language);
  const relative = size.unit === 'percent' || size.unit === 'times';
  if (relative && !measure.ratioScale)
    return { verdict: 'cannot be checked', why: reasons.noZero({ subject: noun }) };
  if (size.unit === 'points' && measure.unit.kind !== 'percent' && measure.unit.kind !== 'score') {
    return {
      verdict: 'cannot be checked',
      why: reasons.wrongUnit({ claimed: 'points', subject: noun, unit: measure.unit.name }),
    };
  }
  if (size.unit === 'number' && measure.unit.kind !== 'count') {
    return {
      verdict: 'cannot be checked',
      why: reasons.countNotHeld({ subject: noun, unit: measure.unit.name }),
    };
  }
  if (size.unit === 'per-100000' && measure.unit.kind !== 'rate') {
    return {
      verdict: 'cannot be checked',
      why: reasons.wrongUnit({ claimed: size.unit, subject: noun, unit: measure.unit.name }),
    };
  }
  if (relative && change.kind === 'levels') return { verdict: 'partly', why: reasons.smallBase };
  if (size.unit === 'much' || size.unit === 'little') {
    return inWords(size.unit, start, end, subject)
      ? { verdict: 'supported', why: null }
      : { verdict: 'partly', why: reasons.otherSize({ claimed }) };
  }
  const amount = relative ? relativeOf(size, start, end) : absolute(differenceOf(start, end));
  if (amount === null) return { verdict: 'partly', why: reasons.smallBase };
  const sure = [amount.low, amount.high].every(
    (limit) => limit === null || size.bound === 'near' || fits(size, limit),
  );
  if (fits(size, amount.value)) {
    return sure
      ? { verdict: 'supported', why: null }
      : { verdict: 'partly', why: reasons.intervalReaches({ claimed }) };
  }
  const open = amount.low !== null && amount.high !== null && meets(size, amount.low, amount.high);
  return {
    verdict: 'partly',
    why: open ? reasons.intervalReaches({ claimed }) : reasons.otherSize({ claimed }),
  };
}

/** Whether an interval and the claimed range have something in common. */
export function meets({ least, most }: Size, low: number, high: number): boolean {
  return (least === null || high >= least) && (most === null || low <= most);
}

function reached(
  size: Size,
  end: Point,
  { measure }: Subject,
  language: string,
): { verdict: Word; why: string | null } {
  const reasons = reasonsIn(language);
  const kinds = { percent: 'percent', 'per-100000': 'rate', number: 'count' } as const;
  const wanted =
    size.unit === 'percent' || size.unit === 'per-100000' || size.unit === 'number' ? kinds[size.unit] : null;
  if (wanted !== null && wanted !== measure.unit.kind) {
    return {
      verdict: 'cannot be checked',
      why: reasons.wrongUnit({ claimed: size.unit, subject: measure.subject, unit: measure.unit.name }),
    };
  }
  const claimed = claimedText(size, measure, language);
  const held = end.value !== null && fits(size, end.value);
  return held
    ? { verdict: 'supported', why: null }
    : { verdict: 'partly', why: reasons.otherSize({ claimed }) };
}

/** The size of a change relative to its first value, in the unit of the claim and without its sign. */
function relativeOf({ unit, amount: claimed }: Size, start: Point, end: Point): Amount | null {
  const up = (end.value ?? 0) >= (start.value ?? 0);
  const ratio = up || unit === 'percent' ? ratioOf(start, end) : ratioOf(end, start);
  if (ratio === null) {
    // A fall to zero has a size, though no ratio.
    return unit === 'percent' && end.value === 0 && claimed > 0
      ? { value: 100, low: null, high: null }
      : null;
  }
  if (unit === 'times') return ratio;
  const percent = (value: number | null) => (value === null ? null : (value - 1) * 100);
  return absolute({ value: (ratio.value - 1) * 100, low: percent(ratio.low), high: percent(ratio.high) });
}

function absolute(amount: Amount | null): Amount | null {
  if (amount === null || amount.value >= 0) return amount;
  const flip = (value: number | null) => (value === null ? null : -value);
  return { value: -amount.value, low: flip(amount.high), high: flip(amount.low) };
}

function inWords(word: 'much' | 'little', start: Point, end: Point, { measure }: Subject): boolean {
  const limit = TOLERANCE[word];
  const percent = measure.unit.kind !== 'percent' && measure.ratioScale;
  const amount = percent
    ? relativeOf(
        { unit: 'percent', amount: 0, bound: 'near', least: null, most: null, reached: false },
        start,
        end,
      )
    : absolute(differenceOf(start, end));
  if (amount === null) return false;
  const { min, max } = measure.unit;
  const span = measure.unit.kind === 'percent' ? 100 : min !== null && max !== null ? max - min : 5;
  const value = percent ? amount.value : (amount.value / span) * 100;
  const bar = percent ? limit.percent : limit.points;
  return word === 'much' ? value >= bar : value <= bar;
}

/** A number as it stands in a sentence about a ratio. */
export function timesText(times: number, language: string): string {
  return formatNumber(times, times < 10 ? 1 : 0, language);
}
