import { formatNumber } from '../i18n/format.ts';
import { phrasesIn } from '../i18n/speak.ts';
import { size } from './change.ts';
import type { Measure } from './figure.ts';
import { type Finding, type Level, type Moved } from './finding.ts';
import type { Frame } from './frame.ts';
import { crowdOf, movementOf, nameable, spoken, valueText } from './wording.ts';

/** Of more places than this the numbers are not read out one by one. */
const READ_OUT = 5;

/** The finding in full, to be read aloud: the title, then the numbers that it rests on with their intervals. */
export function sentence(frame: Frame, measure: Measure, finding: Finding, title: string): string {
  const details =
    finding.kind === 'changes'
      ? ofChanges(frame, measure, finding.moved)
      : finding.kind === 'ranking'
        ? ofRanking(frame, measure, finding.levels)
        : finding.kind === 'relation'
          ? ofRelation(frame, finding)
          : [];
  return phrasesIn(frame.language).sentences([title, ...details]);
}

function ofChanges(frame: Frame, measure: Measure, moved: readonly Moved[]): string[] {
  const phrases = phrasesIn(frame.language);
  const highlighted = moved.filter(({ area }) => area === frame.highlight);
  const read = moved.length <= READ_OUT ? moved : highlighted;
  const courses = read.map(({ label, start, end }) =>
    phrases.course({
      place: label,
      start: spoken(measure, start, frame.language),
      end: spoken(measure, end, frame.language),
    }),
  );
  const largest = moved.length > 2 ? largestChange(moved) : null;
  if (largest === null) return courses;
  const movement = movementOf(measure, largest, frame.language);
  return [phrases.biggest({ place: largest.label, movement }), ...courses];
}

/** The one change that is larger than all others, in whole percent or the measure's points; null where it is shared. */
function largestChange(moved: readonly Moved[]): Moved | null {
  const sized = moved.filter(({ change }) => change.kind === 'percent' || change.kind === 'points');
  const [first, second] = [...sized].sort((a, b) => (size(b.change) ?? 0) - (size(a.change) ?? 0));
  // Places whose change can only be given in other terms may have moved more: then no place is named.
  const unsized = moved.some(({ change }) => change.kind === 'times' || change.kind === 'levels');
  if (!first || unsized) return null;
  const rounded = (one: Moved) => (size(one.change) ?? 0).toFixed(2);
  return second && rounded(first) === rounded(second) ? null : first;
}

function ofRanking(frame: Frame, measure: Measure, levels: readonly Level[]): string[] {
  const phrases = phrasesIn(frame.language);
  if (levels.length < 3) {
    return levels
      .filter(({ point }) => point.low !== null && point.high !== null)
      .map(({ label, point }) => phrases.sure({ place: label, at: spoken(measure, point, frame.language) }));
  }
  const named = levels.filter((level) => nameable(frame, measure, level));
  const lowest = named.at(-1);
  const next = named.at(-2);
  const alone =
    lowest &&
    next &&
    lowest.point.value?.toFixed(measure.unit.decimals) !== next.point.value?.toFixed(measure.unit.decimals);
  const middle = median(levels.map(({ point }) => point.value ?? 0));
  const crowd = crowdOf(
    frame,
    levels.map(({ area }) => area),
  );
  return [
    ...(alone
      ? [phrases.lowest({ place: lowest.label, at: spoken(measure, lowest.point, frame.language) })]
      : []),
    ...(measure.unit.kind === 'year'
      ? []
      : [phrases.middle({ value: valueText(measure, middle, frame.language), crowd })]),
  ];
}

function ofRelation(frame: Frame, { correlation }: Extract<Finding, { kind: 'relation' }>): string[] {
  if (correlation === null) return [];
  const phrases = phrasesIn(frame.language);
  const text = (value: number) => formatNumber(value, 2, frame.language);
  const interval = phrases.interval(0.95, text(correlation.low), text(correlation.high));
  return [phrases.correlation({ rho: text(correlation.rho), interval })];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
