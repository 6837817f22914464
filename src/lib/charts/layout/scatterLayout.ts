import { max } from 'd3-array';
import type { Emphasis, Measure, Point, ScatterMarks } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { forward } from './flow.ts';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { type LabelWish, type PlacedBoxLabel, placeBoxLabels } from './labelBox.ts';
import { type PlacedLegend, placeLegend } from './legend.ts';
import { markerPath } from './marker.ts';
import { spanAxis } from './logAxis.ts';
import { type ValueAxis, valuesOf } from './scale.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { type Placed, remarksOf, type Target, valueLine } from './target.ts';
import { joined, shorten, textWidth } from './text.ts';

export interface PlacedBubble {
  key: string;
  d: string;
  style: SeriesStyle;
  emphasis: Emphasis;
  /** Intervals along x and y of what is put forward. */
  whiskers: { x1: number; x2: number; y1: number; y2: number }[];
}

export interface PlacedScatter extends Placed {
  font: number;
  plot: Plot;
  xTicks: { x: number; text: string }[];
  yTicks: ValueAxis['ticks'];
  zeroX: number | null;
  zeroY: number | null;
  xTitle: { text: string; x: number; y: number };
  yTitle: { text: string; x: number; y: number };
  bubbles: PlacedBubble[];
  labels: PlacedBoxLabel[];
  legend: PlacedLegend;
}

/** Regions keep their look in every figure: Europe, Americas, Africa, Asia, Oceania. */
const REGIONS = ['M49-150', 'M49-019', 'M49-002', 'M49-142', 'M49-009'];

/**
 * Places two measures against each other: bubbles as large as the population, coloured and shaped by region, with as
 * many names as fit, what is put forward first.
 */
export function scatterLayout(marks: ScatterMarks, measure: Measure, frame: Frame): PlacedScatter {
  const { width, height, font, language, flow } = frame;
  const small = smallFont(font);
  const known = marks.points.flatMap((each) =>
    each.x.value === null || each.y.value === null
      ? []
      : [{ ...each, vx: each.x.value, vy: each.y.value, style: regionStyle(each.region) }],
  );
  const few = known.length <= 15;
  const whiskered = (emphasis: Emphasis): boolean =>
    emphasis === 'highlight' || (few && emphasis === 'normal');
  const spanOf = (points: { point: Point; emphasis: Emphasis }[]): number[] =>
    points.flatMap(({ point, emphasis }) => valuesOf([point], whiskered(emphasis)));
  const regions = REGIONS.flatMap((id) => {
    const found = known.find((each) => each.region === id);
    return found ? [{ key: id, text: found.regionName, style: regionStyle(id) }] : [];
  });
  const legend = placeLegend(regions.length > 1 ? regions : [], 0, width, small);
  const bottom = height - small * 3.7;
  const head = legend.height > 0 ? legend.height + small * 0.5 : 0;
  const top = head + small * 2.1;
  const yCount = Math.round((bottom - top) / (font * 4.5));
  const y = spanAxis(
    spanOf(known.map((each) => ({ point: each.y, emphasis: each.emphasis }))),
    measure,
    [bottom, top + font * 0.6],
    yCount,
    language,
  );
  const left = (max(y.ticks, (tick) => textWidth(tick.text, small)) ?? 0) + font * 0.8;
  const plot: Plot = { left: px(left), right: px(width - font * 0.8), top: px(top), bottom: px(bottom) };
  const xCount = Math.round((plot.right - plot.left) / (font * 6));
  const x = spanAxis(
    spanOf(known.map((each) => ({ point: each.x, emphasis: each.emphasis }))),
    marks.x,
    [plot.left + font * 0.6, plot.right - font * 0.6],
    xCount,
    language,
  );
  const largest = max(known, (each) => each.population ?? 0) ?? 0;
  const radiusOf = (population: number | null): number =>
    font * 0.28 +
    (largest > 0 ? Math.sqrt((population ?? 0) / largest) * Math.min(font * 1.2, width * 0.028) : font * 0.1);
  const sized = known
    .map((each) => ({ ...each, cx: x.at(each.vx), cy: y.at(each.vy), radius: radiusOf(each.population) }))
    // Large ones below small ones; what is put forward on top.
    .sort(
      (a, b) =>
        Number(a.emphasis === 'highlight') - Number(b.emphasis === 'highlight') || b.radius - a.radius,
    );
  const nameless = ({ area, emphasis }: (typeof sized)[number]): boolean =>
    marks.named !== undefined && emphasis !== 'highlight' && !marks.named.includes(area);
  const wishes = sized.map((each): LabelWish => ({
    key: each.area,
    // A place without a name is still in the way of the names of others.
    text: nameless(each) ? '' : each.label,
    x: each.cx,
    y: each.cy,
    radius: each.radius,
    bold: each.emphasis === 'highlight',
    rank: nameless(each) ? -1 : { context: 0, normal: 1, highlight: 2 }[each.emphasis] * 1e4 + each.radius,
    must: each.emphasis === 'highlight',
  }));
  const titleOf = (of: Measure, log: boolean): string => {
    const title = joined([of.name, of.unit.name], language);
    return log ? m.log_scale({ title }, { locale: language }) : title;
  };
  return {
    width,
    height,
    font,
    plot,
    xTicks: x.ticks.map((tick) => ({ x: tick.at, text: tick.text })),
    yTicks: y.ticks,
    zeroX: x.zero,
    zeroY: y.zero,
    yTitle: {
      text: `↑ ${shorten(titleOf(measure, y.log), small, width - font * 2)}`,
      x: 0,
      y: px(head + small),
    },
    xTitle: {
      text: `${shorten(titleOf(marks.x, x.log), small, width - font * 2)} ${forward(flow)}`,
      x: plot.right,
      y: px(height - small * 0.4),
    },
    bubbles: sized.map((each) => ({
      key: each.area,
      d: markerPath(each.style.marker, each.radius, each.cx, each.cy),
      style: each.style,
      emphasis: each.emphasis,
      whiskers: whiskered(each.emphasis) ? whiskersOf(each, x.at, y.at) : [],
    })),
    labels: placeBoxLabels(wishes, { ...plot, right: width }, small).filter(({ text }) => text !== ''),
    legend,
    reach: 'near',
    tracks: tracksByRegion(sized, measure, marks.x, language),
  };
}

function regionStyle(region: string | null): SeriesStyle {
  const index = region === null ? -1 : REGIONS.indexOf(region);
  return nthStyle(index < 0 ? 9 : index);
}

type Known = ScatterMarks['points'][number] & { cx: number; cy: number };

function whiskersOf({ x, y, cx, cy }: Known, atX: (v: number) => number, atY: (v: number) => number) {
  const whiskers: PlacedBubble['whiskers'] = [];
  if (x.low !== null && x.high !== null)
    whiskers.push({ x1: px(atX(x.low)), x2: px(atX(x.high)), y1: px(cy), y2: px(cy) });
  if (y.low !== null && y.high !== null)
    whiskers.push({ x1: px(cx), x2: px(cx), y1: px(atY(y.low)), y2: px(atY(y.high)) });
  return whiskers;
}

/** A track a region, from left to right: up and down go to the next region. */
function tracksByRegion(points: Known[], y: Measure, x: Measure, language: Language): Target[][] {
  const tracks = new Map<string, Target[]>();
  for (const each of [...points].sort((a, b) => a.cx - b.cx)) {
    const [first, second] = [each.y.period, each.x.period];
    const period = first === second ? first : m.two_periods({ first, second }, { locale: language });
    const track = tracks.get(each.regionName) ?? [];
    track.push({
      key: each.area,
      x: px(each.cx),
      y: px(each.cy),
      note: {
        title: each.label,
        period: each.regionName ? joined([each.regionName, period], language) : period,
        values: [
          { label: y.name, ...valueLine(each.y, y, language) },
          { label: x.name, ...valueLine(each.x, x, language) },
        ],
        remarks: [...new Set([...remarksOf(each.y, y, language), ...remarksOf(each.x, x, language)])],
      },
    });
    tracks.set(each.regionName, track);
  }
  return [...tracks.values()];
}
