import type { Point } from '../../figures/figure.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { computesIntervals, withInterval } from '../../figures/intervals.ts';
import { formatNumber } from '../../i18n/format.ts';
import { wilson } from '../../stats/wilson.ts';
import type { Subject } from './outcome.ts';
import { reasonsIn } from './speak.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * The values of one place and group in order of year, with their intervals. Where a survey gives neither an interval
 * nor its respondents, the margin of `TOLERANCE.assumedRespondents` answers is taken for the verdict.
 */
export function pointsOf(rows: readonly Row[], subject: Subject, area: string, group: string): Point[] {
  return rows
    .filter((row) => row.area === area && row.grp === group)
    .map((row) => assumed(withInterval(row, subject.topic), subject.topic))
    .map(({ year, period, value, low, high, n, flag }) => ({ year, period, value, low, high, n, flag }))
    .sort((a, b) => a.year - b.year);
}

/** Whether answers to a scale were averaged, without an interval in the source. */
function averaged({ indicator: { nature, unit, interval } }: Topic): boolean {
  return (
    nature === 'surveyed' &&
    unit.kind === 'score' &&
    interval === null &&
    unit.min !== null &&
    unit.max !== null
  );
}

/** Whether the margins of a measure are assumed, for want of any in the source. */
export function assumesMargin({ topic }: Subject, points: readonly Point[]): boolean {
  const wanting = computesIntervals(topic) || averaged(topic);
  return wanting && points.some(({ value, n }) => value !== null && n === null);
}

/** A point as the source has it: without a margin that was only assumed. */
export function stated(point: Point, subject: Subject): Point {
  return assumesMargin(subject, [point]) ? { ...point, low: null, high: null } : point;
}

function assumed(row: Row, topic: Topic): Row {
  const { value, low, n } = row;
  if (value === null || low !== null || n !== null) return row;
  const people = TOLERANCE.assumedRespondents;
  if (computesIntervals(topic) && value >= 0 && value <= 100) {
    const share = wilson(value / 100, people);
    return { ...row, low: share.low * 100, high: share.high * 100 };
  }
  if (!averaged(topic)) return row;
  // The standard deviation of answers spread evenly over the scale: few real questions have a larger one.
  const { min, max } = topic.indicator.unit;
  const half = (1.96 * ((max ?? 0) - (min ?? 0))) / Math.sqrt(12 * people);
  return { ...row, low: value - half, high: value + half };
}

/** What to say of the margins behind a verdict: that they were assumed, or that there are none. */
export function marginCaveats(subject: Subject, points: readonly Point[], language: string): string[] {
  const reasons = reasonsIn(language);
  if (assumesMargin(subject, points)) {
    return [reasons.assumed({ respondents: formatNumber(TOLERANCE.assumedRespondents, 0, language) })];
  }
  const bare = points.some(({ value, low }) => value !== null && low === null);
  const { nature } = subject.measure;
  return bare && nature !== 'counted' ? [reasons.noInterval({ nature })] : [];
}
