import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ControlMarks } from '../../figures/evidence-marks.ts';
import type { Measure } from '../../figures/figure.ts';
import { endsOf, OBSERVED, SIGNAL, targetsOf } from './controlLabels.ts';
import { type PlacedLabel, placeEndLabels } from './endLabel.ts';
import { type Frame, type PlacedText, type Plot, px, smallFont } from './frame.ts';
import { type PlacedBoxLabel, placeBoxLabels } from './labelBox.ts';
import { markerPath } from './marker.ts';
import { type Scale, type ValueAxis, valueAxis, valueDomain, type YearTick } from './scale.ts';
import type { Placed } from './target.ts';
import { textWidth } from './text.ts';
import { timeTicks } from './timeAxis.ts';
import { bandOf, linePath, type PlacedTraces, runsOf } from './traces.ts';

export interface PlacedControl extends Placed {
  font: number;
  plot: Plot;
  yTicks: ValueAxis['ticks'];
  xTicks: YearTick[];
  zero: number | null;
  traces: PlacedTraces;
  names: PlacedBoxLabel[];
  labels: PlacedLabel[];
  /** Over the plot: the stretch from which the expectation was learnt. */
  baseline: { d: string; text: PlacedText } | null;
}

type Point = ControlMarks['points'][number];

/**
 * Places a watched series: the expected range as a band with its middle, the series over it, and what lies outside as
 * triangles that point to their side, named where there is room.
 */
export function controlLayout(marks: ControlMarks, measure: Measure, frame: Frame): PlacedControl {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const { words, points } = marks;
  const averaged = points.some(({ average }) => average !== null);
  const room = Math.min(
    max([words.observed, words.centre, words.limits, ...(averaged ? [words.average] : [])], (text) =>
      textWidth(text, font),
    ) ?? 0,
    width * (width < 480 ? 0.22 : 0.2),
  );
  const top = font * 0.8 + (marks.baseline ? small * 1.9 : 0);
  const bottom = height - small * 2;
  const numbers = points.flatMap(({ value, average, centre, lower, upper }) =>
    [value, average, centre, lower, upper].filter((one) => one !== null),
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
  const half = font * 0.5;
  // Of neighbours outside of the range the first is named: when it began.
  const named = points
    .filter(({ signal }, index) => signal !== null && points[index - 1]?.signal !== signal)
    .map(({ period }) => period);
  return {
    width,
    height,
    font,
    plot,
    yTicks: y.ticks,
    xTicks: timeTicks(points, x, small, width),
    zero: y.zero,
    traces: tracesOf(points, x, y.at, plot, font, half),
    names: placeBoxLabels(
      points.flatMap((point) => {
        const shown = shownValue(point);
        if (shown === null) return [];
        const wish = { key: point.period, text: point.label, x: x(point.at), y: y.at(shown) };
        const rank = named.includes(point.period) ? 1e6 + point.at : 0;
        return [{ ...wish, radius: font * 0.3, bold: false, rank, must: false }];
      }),
      plot,
      small,
    ).filter(({ key }) => named.includes(key)),
    labels: placeEndLabels(
      endsOf(marks, averaged, x, y.at),
      {
        x: plot.right + font * 0.9,
        room: room + 2,
        top: plot.top - font * 0.5,
        bottom: plot.bottom + font * 0.5,
        anchor: 'start',
      },
      font,
    ),
    baseline: marks.baseline && placeBaseline(marks.baseline, words.baseline, x, plot, small),
    reach: 'x',
    tracks: [targetsOf(points, x, y.at, measure, words, language)].filter((track) => track.length > 0),
  };
}

/** What is held against the limits. */
function shownValue({ value, average }: Point): number | null {
  return average ?? value;
}

function tracesOf(
  points: readonly Point[],
  x: Scale,
  y: Scale,
  plot: Plot,
  font: number,
  half: number,
): PlacedTraces {
  const limits = runsOf(points, ({ at, lower, upper }) =>
    lower === null && upper === null
      ? null
      : {
          x: x(at),
          low: lower === null ? plot.bottom : y(lower),
          high: upper === null ? plot.top : y(upper),
        },
  );
  const line = (key: keyof Pick<Point, 'value' | 'average' | 'centre' | 'lower' | 'upper'>) =>
    runsOf(points, (point) => {
      const value = point[key];
      return value === null ? null : { x: x(point.at), y: y(value) };
    });
  const paths = (
    key: 'value' | 'average' | 'centre' | 'lower' | 'upper',
    colour: string,
    width: number,
    dash: string | null,
  ) =>
    line(key).map((run, index) => ({ key: `${key}-${index}`, d: linePath(run, half), colour, width, dash }));
  const averaged = points.some(({ average }) => average !== null);
  const step = points.length > 1 ? (plot.right - plot.left) / (points.length - 1) : Infinity;
  return {
    bands: limits.map((run, index) => ({
      key: `limits-${index}`,
      d: bandOf(run, half),
      colour: 'var(--context)',
      opacity: 0.25,
    })),
    paths: [
      ...paths('lower', 'var(--edge)', 1, null),
      ...paths('upper', 'var(--edge)', 1, null),
      ...paths('centre', 'var(--ink-muted)', 1.25, '5 3'),
      ...(averaged
        ? [...paths('value', 'var(--context)', 1.25, null), ...paths('average', OBSERVED.colour, 2.25, null)]
        : paths('value', OBSERVED.colour, 1.75, null)),
    ],
    markers: points.flatMap((point) => {
      const { at, value, signal } = point;
      const shown = signal ? shownValue(point) : value;
      if (shown === null) return [];
      if (!signal && step < font * 0.9) return [];
      const shape = signal === 'high' ? 2 : signal === 'low' ? 4 : 0;
      return [
        {
          key: point.period,
          d: markerPath(shape, font * (signal ? 0.4 : 0.2), x(at), y(shown)),
          colour: signal ? SIGNAL.colour : averaged ? 'var(--other)' : OBSERVED.colour,
          hollow: false,
        },
      ];
    }),
  };
}

function placeBaseline(
  { from, to }: { from: number; to: number },
  words: string,
  x: Scale,
  plot: Plot,
  small: number,
) {
  const [left, right] = [Math.max(plot.left, x(from)), Math.min(plot.right, x(to))];
  const y = plot.top - small * 0.55;
  const tick = small * 0.35;
  const d = `M${px(left)},${px(y + tick)}V${px(y)}H${px(right)}V${px(y + tick)}`;
  const text: PlacedText = { text: words, x: px(left), y: px(y - small * 0.4), anchor: 'start' };
  return { d, text };
}
