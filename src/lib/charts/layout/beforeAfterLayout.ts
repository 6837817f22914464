import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { BeforeAfterMarks } from '../../figures/evidence-marks.ts';
import type { Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import type { BreakRule } from './breakRule.ts';
import { type EndLabel, type PlacedLabel, placeEndLabels } from './endLabel.ts';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { markerPath } from './marker.ts';
import { intervalText, valueText } from './number.ts';
import { type Scale, type ValueAxis, valueAxis, valueDomain, type YearTick } from './scale.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { noteOf, type Placed, type Target } from './target.ts';
import { capital, textWidth, wrapText } from './text.ts';
import { timeTicks } from './timeAxis.ts';
import { bandOf, linePath, type PlacedTraces, runsOf } from './traces.ts';

export interface PlacedBeforeAfter extends Placed {
  font: number;
  plot: Plot;
  yTicks: ValueAxis['ticks'];
  xTicks: YearTick[];
  zero: number | null;
  traces: PlacedTraces;
  labels: PlacedLabel[];
  /** The event, as a rule with its words above the plot. */
  event: BreakRule;
}

const OBSERVED: SeriesStyle = { ...nthStyle(0), bold: true };
const WITHOUT: SeriesStyle = { ...nthStyle(2), dash: '6 4' };

type Point = BeforeAfterMarks['points'][number];

/**
 * Places a series with its line before and after an event, and what would have come without it as a dashed line in its
 * interval.
 */
export function beforeAfterLayout(
  marks: BeforeAfterMarks,
  measure: Measure,
  frame: Frame,
): PlacedBeforeAfter {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const { points, words } = marks;
  const room = Math.min(
    max([words.observed, words.without], (text) => textWidth(text, font, 'bold')) ?? 0,
    width * (width < 480 ? 0.3 : 0.25),
  );
  const lineHeight = small * 1.15;
  const top = lineHeight * 2.6 + font * 0.3;
  const bottom = height - small * 2;
  const numbers = points.flatMap(({ value, fitted, without }) =>
    [value, fitted, without?.value, without?.low, without?.high].filter(
      (one) => one !== null && one !== undefined,
    ),
  );
  const y = valueAxis(
    valueDomain(numbers, measure),
    [bottom, top],
    measure,
    Math.round((bottom - top) / (font * 5)),
    language,
  );
  const plot: Plot = {
    left: px((max(y.ticks, (tick) => textWidth(tick.text, small)) ?? 0) + font * 0.7),
    right: px(width - room - font * 1.5),
    top: px(top),
    bottom: px(bottom),
  };
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const pad = from === to ? 1 : 0;
  const time = scaleLinear([from - pad, to + pad], [plot.left + font * 0.5, plot.right - font * 0.5]);
  const x: Scale = (at) => time(at);
  return {
    width,
    height,
    font,
    plot,
    yTicks: y.ticks,
    xTicks: timeTicks(points, x, small, width),
    zero: y.zero,
    traces: tracesOf(points, marks.event.at, x, y.at, plot, font),
    labels: placeEndLabels(
      endsOf(marks, x, y.at),
      {
        x: plot.right + font * 0.9,
        room: room + 2,
        top: plot.top - font * 0.5,
        bottom: plot.bottom + font * 0.5,
        anchor: 'start',
      },
      font,
    ),
    event: placeEvent(marks, x, plot, width, small),
    reach: 'x',
    tracks: [targetsOf(points, x, y.at, measure, words, language)].filter((track) => track.length > 0),
  };
}

function tracesOf(
  points: readonly Point[],
  event: number,
  x: Scale,
  y: Scale,
  plot: Plot,
  font: number,
): PlacedTraces {
  const half = font * 0.5;
  const step = points.length > 1 ? (plot.right - plot.left) / (points.length - 1) : Infinity;
  const without = runsOf(points, ({ at, without }) =>
    without === null ? null : { x: x(at), y: y(without.value) },
  );
  const bands = runsOf(points, ({ at, without }) =>
    without === null || without.low === null || without.high === null
      ? null
      : { x: x(at), low: y(without.low), high: y(without.high) },
  );
  // The two lines are fitted each for itself: nothing joins them over the event.
  const sides = [points.filter(({ at }) => at < event), points.filter(({ at }) => at >= event)];
  const fitted = sides.flatMap((side) =>
    runsOf(side, ({ at, fitted }) => (fitted === null ? null : { x: x(at), y: y(fitted) })),
  );
  return {
    bands: bands.map((run, index) => ({
      key: `band-${index}`,
      d: bandOf(run, half),
      colour: WITHOUT.colour,
      opacity: 0.16,
    })),
    paths: [
      ...without.map((run, index) => ({
        key: `without-${index}`,
        d: linePath(run, half),
        colour: WITHOUT.colour,
        width: 2,
        dash: WITHOUT.dash,
      })),
      ...fitted.map((run, index) => ({
        key: `fitted-${index}`,
        d: linePath(run, half),
        colour: OBSERVED.colour,
        width: 2.25,
        dash: null,
      })),
    ],
    markers: points.flatMap(({ at, period, value }) =>
      value === null
        ? []
        : [
            {
              key: period,
              d: markerPath(
                0,
                (step < font ? 0.18 : 0.26) * (at < event ? font * 0.85 : font),
                x(at),
                y(value),
              ),
              colour: OBSERVED.colour,
              hollow: at < event,
            },
          ],
    ),
  };
}

function endsOf({ points, words }: BeforeAfterMarks, x: Scale, y: Scale): EndLabel[] {
  const last = points.findLast(({ value, fitted }) => value !== null || fitted !== null);
  const other = points.findLast(({ without }) => without !== null);
  const end = last?.fitted ?? last?.value ?? null;
  return [
    ...(last && end !== null
      ? [{ key: 'observed', text: words.observed, x: x(last.at), y: y(end), style: OBSERVED, rank: 1 }]
      : []),
    ...(other?.without
      ? [
          {
            key: 'without',
            text: words.without,
            x: x(other.at),
            y: y(other.without.value),
            style: WITHOUT,
            rank: 0,
          },
        ]
      : []),
  ];
}

/** The rule stands half a step before the event; its words beside it, or over it where both sides are narrow. */
function placeEvent(
  { points, event }: BeforeAfterMarks,
  x: Scale,
  plot: Plot,
  width: number,
  small: number,
): BreakRule {
  const lineHeight = small * 1.15;
  const before = points.findLast(({ at }) => at < event.at);
  const at = px(x(before ? (event.at + Math.max(before.at, event.at - 1)) / 2 : event.at));
  const text = capital(event.what);
  const leftwards = at - plot.left > plot.right - at;
  const room = Math.min(leftwards ? at - small * 0.5 : plot.right - at, small * 24);
  const rule = {
    key: 'event',
    x: at,
    y2: plot.bottom,
    lineHeight: px(lineHeight),
    textY: px(plot.top - lineHeight * 1.6),
  };
  const beside = wrapText(text, small, room, 2);
  if (!beside.at(-1)?.endsWith('…')) {
    const side = { textX: px(at + (leftwards ? -5 : 5)), anchor: leftwards ? 'end' : 'start' } as const;
    return { ...rule, ...side, y1: px(plot.top - lineHeight * 2.4), lines: beside };
  }
  const over = wrapText(text, small, width, 2);
  return { ...rule, textX: 0, anchor: 'start', y1: px(plot.top - lineHeight * 0.3), lines: over };
}

function targetsOf(
  points: readonly Point[],
  x: Scale,
  y: Scale,
  measure: Measure,
  words: BeforeAfterMarks['words'],
  language: Language,
): Target[] {
  return points.flatMap((point) => {
    if (point.value === null) return [];
    const { without } = point;
    const note = noteOf(point.label, point, measure, language);
    const values = note.values.map((each) => ({ ...each, label: words.observed }));
    if (without)
      values.push({
        label: words.without,
        value: valueText(without.value, measure, language),
        interval: intervalText(without.low, without.high, measure, language),
      });
    return [
      { key: point.period, x: px(x(point.at)), y: px(y(point.value)), note: { ...note, period: '', values } },
    ];
  });
}
