import { formatNumber } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import {
  drawn,
  evidenceFigure,
  expectedText,
  nothingToShow,
  requireNumbers,
  rowOf,
  wordsOf,
  type Setting,
} from '../evidence-figure.ts';
import type { ControlMarks, TimePoint } from '../evidence-marks.ts';
import type { Answer, FigureRow } from '../figure.ts';
import { valueText } from '../wording.ts';

/** A value with what was to be expected at its time. */
export interface ControlPoint extends TimePoint {
  /** What is held against the limits where it is not the value itself: a moving average. */
  average?: number | null;
  /** Null where nothing was expected yet: in the baseline of a method that learns as it goes. */
  centre: number | null;
  /** Null where there is no limit on that side. */
  lower: number | null;
  upper: number | null;
  signal: 'high' | 'low' | null;
}

export interface ControlInput {
  place: { id: string; name: string };
  /** In order of time and without gaps: a missing value is a point with `value: null` and its flag. */
  points: readonly ControlPoint[];
  /** From which instant to which the expectation was learnt, where that is one stretch. */
  baseline?: { from: number; to: number } | null;
  /** How many of the judged points would leave the limits although nothing changed; null where that is not known. */
  falseAlarms: number | null;
}

const NAMED = 5;

/**
 * A control chart: a series with the range that was to be expected, the values outside of it, and how many of those
 * chance alone would make. Which values are signals is for the method to say; `setting.things` names the periods.
 *
 * @throws RangeError for numbers that are not finite, points out of order, and limits in the wrong order
 * @example control(setting, { place: { id: 'LDN', name: 'London' }, points, falseAlarms: 0.3 })
 */
export function control(setting: Setting, input: ControlInput): Answer {
  const { place, points, baseline = null, falseAlarms } = input;
  check(points, falseAlarms);
  const words = wordsOf(setting);
  const judged = points.filter(
    ({ value, lower, upper }) => value !== null && (lower !== null || upper !== null),
  );
  if (!points.some(({ value }) => value !== null)) return nothingToShow(setting, 'value');
  if (!judged.length) return nothingToShow(setting, 'expected');
  const marks: ControlMarks = {
    kind: 'control',
    points: points.map((point) => {
      const { at, label, centre, lower, upper, signal, average = null } = point;
      return { ...drawn(point), at, label, average, centre, lower, upper, signal };
    }),
    baseline,
    words: { ...words.control.words, observed: words.control.observed, average: words.control.average },
  };
  const averaged = points.some(({ average }) => average !== undefined && average !== null);
  const count = (way: 'high' | 'low') => judged.filter(({ signal }) => signal === way).length;
  const { subject } = setting.measure;
  const learnt = points.filter(({ at }) => baseline && at >= baseline.from && at <= baseline.to);
  const [from, to] = [learnt[0]?.label, learnt.at(-1)?.label];
  return evidenceFigure(setting, {
    marks,
    rows: points.flatMap((point) => rowsOf(setting, place, point)),
    title: words.control.title({
      subject: averaged ? words.control.averageOf(subject) : subject,
      things: setting.things,
      count: judged.length,
      high: count('high'),
      low: count('low'),
    }),
    details: details(setting, judged, falseAlarms),
    caveats: [words.control.signal, ...(from && to ? [words.control.learnt({ from, to })] : [])],
  });
}

function check(points: readonly ControlPoint[], falseAlarms: number | null): void {
  requireNumbers('false alarms', [falseAlarms]);
  points.forEach(({ at, label, value, average, centre, lower, upper }, index) => {
    requireNumbers(label, [at, value, average, centre, lower, upper]);
    const before = points[index - 1];
    if (before && before.at >= at) throw new RangeError(`${label} does not come after ${before.label}`);
    if (lower !== null && upper !== null && lower > upper)
      throw new RangeError(`${label}: ${lower} to ${upper} is no range`);
  });
}

function rowsOf(setting: Setting, place: ControlInput['place'], point: ControlPoint): FigureRow[] {
  const words = wordsOf(setting).control;
  const { average = null, centre, lower, upper, signal } = point;
  const base = { ...point, id: place.id, label: place.name, area: place.id };
  const bare = { ...base, low: null, high: null, n: null, flag: null };
  const limited = centre === null && (lower !== null || upper !== null);
  const remark = phrasesIn(setting.language).clauses(
    [signal ? words.remark[signal] : '', limited ? usual(setting, point) : ''].filter(Boolean),
  );
  const observed = rowOf(setting, base, ['observed', words.observed]);
  return [
    remark ? { ...observed, remark } : observed,
    ...(average === null ? [] : [rowOf(setting, { ...bare, value: average }, ['average', words.average])]),
    ...(centre === null
      ? []
      : [rowOf(setting, { ...bare, value: centre, low: lower, high: upper }, ['expected', words.expected])]),
  ];
}

function numberOf(setting: Setting, value: number | null): string | null {
  return value === null ? null : formatNumber(value, setting.measure.unit.decimals, setting.language);
}

function usual(setting: Setting, { lower, upper }: ControlPoint): string {
  const text = (value: number | null) => numberOf(setting, value);
  return wordsOf(setting).control.usual({ lower: text(lower), upper: text(upper) });
}

function details(setting: Setting, judged: readonly ControlPoint[], falseAlarms: number | null): string[] {
  const words = wordsOf(setting).control;
  const { things, language } = setting;
  const seen = judged.filter(({ signal }) => signal !== null);
  const latest = judged.at(-1);
  const found: string[] = [];
  if (seen.length) {
    // The newest are what can still be acted upon.
    const names = seen.slice(-NAMED).map(({ label }) => label);
    found.push(words.when({ names, more: seen.length - names.length }));
  }
  if (falseAlarms !== null) {
    const expected = expectedText(falseAlarms, language);
    found.push(words.falseAlarms({ expected, count: judged.length, seen: seen.length, things }));
  }
  const value = latest?.average ?? latest?.value ?? null;
  if (latest && value !== null)
    found.push(
      words.latest({
        when: latest.label,
        value: valueText(setting.measure, value, language),
        averaged: latest.average !== undefined && latest.average !== null,
        centre: numberOf(setting, latest.centre),
        usual: usual(setting, latest),
      }),
    );
  return found;
}
