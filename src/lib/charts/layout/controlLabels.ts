import type { ControlMarks } from '../../figures/evidence-marks.ts';
import type { Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import type { EndLabel } from './endLabel.ts';
import { px } from './frame.ts';
import { intervalText, valueText } from './number.ts';
import type { Scale } from './scale.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { noteOf, type Target } from './target.ts';

type Point = ControlMarks['points'][number];

export const OBSERVED: SeriesStyle = nthStyle(0);
export const EXPECTED: SeriesStyle = nthStyle(9);
export const SIGNAL: SeriesStyle = { ...nthStyle(1), bold: true };

/** Names for the ends of the series, its expected middle and its limits. */
export function endsOf(marks: ControlMarks, averaged: boolean, x: Scale, y: Scale): EndLabel[] {
  const { points, words } = marks;
  const end = (
    key: 'value' | 'average' | 'centre' | 'upper' | 'lower',
    text: string,
    style: SeriesStyle,
    rank: number,
  ) => {
    const last = points.findLast((point) => point[key] !== null);
    const value = last?.[key];
    return last && value !== null && value !== undefined
      ? [{ key, text, x: x(last.at), y: y(value), style, rank }]
      : [];
  };
  const upper = end('upper', words.limits, EXPECTED, 0);
  return [
    ...end('value', words.observed, averaged ? EXPECTED : OBSERVED, 2),
    ...(averaged ? end('average', words.average, OBSERVED, 3) : []),
    ...end('centre', words.centre, EXPECTED, 1),
    ...(upper.length ? upper : end('lower', words.limits, EXPECTED, 0)),
  ];
}

/** What is known of each value: observed, average, expected, range. */
export function targetsOf(
  points: readonly Point[],
  x: Scale,
  y: Scale,
  measure: Measure,
  words: ControlMarks['words'],
  language: Language,
): Target[] {
  return points.flatMap((point) => {
    if (point.value === null) return [];
    const note = noteOf(point.label, { ...point, low: null, high: null }, measure, language);
    const first = {
      ...note.values[0],
      label: words.observed,
      value: note.values[0]?.value ?? '',
      interval: null,
    };
    const values = [first];
    if (point.average !== null)
      values.push({
        label: words.average,
        value: valueText(point.average, measure, language),
        interval: null,
      });
    const range = intervalText(point.lower, point.upper, measure, language);
    if (point.centre !== null)
      values.push({ label: words.centre, value: valueText(point.centre, measure, language), interval: null });
    if (range !== null) values.push({ label: words.limits, value: range, interval: null });
    return [
      {
        key: point.period,
        x: px(x(point.at)),
        y: px(y(point.value)),
        note: { ...note, title: point.label, period: '', values },
      },
    ];
  });
}
