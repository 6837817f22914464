import { extent, max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { utcTicks } from 'd3-time';
import type { AnswerPlot, PlotPoint } from '../../figures/answer-plot.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type PlacedText, type Plot, px, smallFont } from './frame.ts';
import { instantText } from './instantText.ts';
import { tickTexts } from './number.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { joined, textWidth } from './text.ts';

/** An answer to own SQL with every mark in its place. */
export interface PlacedAnswer {
  width: number;
  height: number;
  font: number;
  small: number;
  plot: Plot;
  grid: { x1: number; y1: number; x2: number; y2: number; zero: boolean }[];
  texts: PlacedText[];
  bars: { key: string; x: number; y: number; width: number; height: number; colour: string; tip: string }[];
  lines: { key: string; d: string; style: SeriesStyle }[];
  dots: { key: string; x: number; y: number; colour: string; tip: string }[];
  /** Names of the series in the order of their colours; empty for one series. */
  key: { id: string; style: SeriesStyle }[];
  /** Whether the axis of a line leaves zero out. */
  withoutZero: boolean;
}

const NAME_SHARE = 0.4;
/** Points this far apart in pixels are seen one by one. */
const DOT_STEP = 14;

/**
 * Places an answer as bars from zero or as lines.
 * @param width in pixels, @param font size of letters
 */
export function answerLayout(
  plot: AnswerPlot,
  width: number,
  font: number,
  language: Language,
): PlacedAnswer {
  return plot.form === 'bars'
    ? placeBars(plot, width, font, language)
    : placeLines(plot, width, font, language);
}

const keyOf = (plot: AnswerPlot): PlacedAnswer['key'] =>
  plot.series.length > 1 ? plot.series.map(({ id }, n) => ({ id, style: nthStyle(n) })) : [];

function tipOf(id: string, point: PlotPoint, language: Language): string {
  const label = joined(
    [point.xText, id].filter((text) => text !== ''),
    language,
  );
  return m.labelled({ label, value: String(point.y) }, { locale: language });
}

function shortened(text: string, room: number, font: number): string {
  if (textWidth(text, font) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, font) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function placeBars(plot: AnswerPlot, width: number, font: number, language: Language): PlacedAnswer {
  const small = smallFont(font);
  const values = plot.series.flatMap(({ points }) => points.map(({ y }) => y));
  const scale = scaleLinear([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)], [0, 1]).nice(5);
  const room = Math.min(max(plot.rows, (row) => textWidth(row, font)) ?? 0, width * NAME_SHARE);
  const deep = Math.max(18, plot.series.length * 10 + 8);
  const top = font * 1.8;
  const area: Plot = {
    left: px(room + font),
    right: px(width - font * 2),
    top: px(top),
    bottom: px(top + deep * plot.rows.length),
  };
  const x = (value: number): number => area.left + scale(value) * (area.right - area.left);
  const ticks = scale.ticks(Math.max(2, Math.floor((area.right - area.left) / (font * 7))));
  const names = tickTexts(ticks, false, language);
  const thick = (deep - 6) / plot.series.length;
  return {
    ...{ width, height: px(area.bottom + font), font, small, plot: area },
    grid: ticks.map((tick) => ({
      ...{ x1: px(x(tick)), x2: px(x(tick)), y1: area.top, y2: area.bottom },
      zero: tick === 0,
    })),
    texts: [
      ...ticks.map((tick, index): PlacedText => {
        return { text: names[index] ?? '', x: px(x(tick)), y: px(area.top - font * 0.5), anchor: 'middle' };
      }),
      ...plot.rows.map((row, index): PlacedText => {
        const y = px(area.top + deep * (index + 0.5) + font * 0.35);
        return { text: shortened(row, room, font), x: px(area.left - font * 0.6), y, anchor: 'end' };
      }),
    ],
    bars: plot.series.flatMap(({ id, points }, n) =>
      points.map((point, index) => ({
        key: `${n}-${index}`,
        x: px(Math.min(x(0), x(point.y))),
        y: px(area.top + deep * point.x + 3 + thick * n),
        width: px(Math.abs(x(point.y) - x(0))),
        height: px(Math.max(1, thick - 1)),
        colour: nthStyle(n).colour,
        tip: tipOf(id, point, language),
      })),
    ),
    ...{ lines: [], dots: [], key: keyOf(plot), withoutZero: false },
  };
}

function placeLines(plot: AnswerPlot, width: number, font: number, language: Language): PlacedAnswer {
  const small = smallFont(font);
  const points = plot.series.flatMap((each) => each.points);
  const [low = 0, high = 1] = extent(points, ({ y }) => y);
  // Zero is taken in where the values are not far from it.
  const near = low > 0 && low < high * 0.6 ? 0 : low;
  const vertical = scaleLinear(
    near === high ? [near - 1, high + 1] : [Math.min(near, high), Math.max(high, near)],
    [0, 1],
  ).nice(5);
  const height = Math.round(Math.min(420, Math.max(240, width * 0.5)));
  const ticks = vertical.ticks(5);
  const names = tickTexts(ticks, false, language);
  const area: Plot = {
    left: px((max(names, (name) => textWidth(name, small)) ?? 0) + font),
    right: px(width - font * 1.5),
    top: px(font),
    bottom: px(height - font * 2),
  };
  const [first = 0, last = 1] = extent(points, ({ x }) => x);
  const ends: [number, number] = first === last ? [first - 1, last + 1] : [first, last];
  const most = Math.max(2, Math.floor((area.right - area.left) / (font * 6)));
  const x = scaleLinear(ends, [area.left, area.right]);
  const timed = plot.scale === 'time';
  const marks = timed
    ? utcTicks(new Date(ends[0]), new Date(ends[1]), most).map(Number)
    : x.ticks(most).filter((tick) => isPlain(tick, ends));
  const below = timed ? marks.map((tick) => instantText(tick, language)) : plainTexts(marks, language);
  const y = (value: number): number => area.bottom - vertical(value) * (area.bottom - area.top);
  const drawLine = line<PlotPoint>(
    (point) => px(x(point.x)),
    (point) => px(y(point.y)),
  );
  return {
    ...{ width, height, font, small, plot: area },
    grid: ticks.map((tick) => ({
      ...{ x1: area.left, x2: area.right, y1: px(y(tick)), y2: px(y(tick)) },
      zero: tick === 0,
    })),
    texts: [
      ...ticks.map((tick, index): PlacedText => {
        const at = px(y(tick) + small * 0.35);
        return { text: names[index] ?? '', x: px(area.left - font * 0.5), y: at, anchor: 'end' };
      }),
      ...marks.map((tick, index): PlacedText => {
        const text = below[index] ?? '';
        return { text, x: px(x(tick)), y: px(area.bottom + font * 1.4), anchor: 'middle' };
      }),
    ],
    bars: [],
    lines: plot.series.map((each, n) => ({
      key: each.id,
      d: drawLine(each.points) ?? '',
      style: nthStyle(n),
    })),
    dots: plot.series.flatMap((each, n) => {
      const apart = (area.right - area.left) / Math.max(1, each.points.length - 1) >= DOT_STEP;
      return each.points.flatMap((point, index) =>
        apart || each.points.length === 1
          ? [
              {
                key: `${n}-${index}`,
                x: px(x(point.x)),
                y: px(y(point.y)),
                colour: nthStyle(n).colour,
                tip: tipOf(each.id, point, language),
              },
            ]
          : [],
      );
    }),
    key: keyOf(plot),
    withoutZero: (vertical.domain()[0] ?? 0) > 0 || (vertical.domain()[1] ?? 0) < 0,
  };
}

/** Years are written without a thousands mark. */
function plainTexts(ticks: number[], language: Language): string[] {
  return ticks.every((tick) => Number.isInteger(tick) && Math.abs(tick) < 10_000)
    ? ticks.map((tick) => String(tick).replace('-', '−'))
    : tickTexts(ticks, false, language);
}

/** No half years where all is whole. */
const isPlain = (tick: number, ends: number[]): boolean =>
  Number.isInteger(tick) || !ends.every(Number.isInteger);
