import { max, quantile } from 'd3-array';
import type { FunnelMarks } from '../../figures/evidence-marks.ts';
import type { Measure } from '../../figures/figure.ts';
import * as m from '../../i18n/messages/charts.js';
import { bandPath, cutLine } from './cutLine.ts';
import { type PlacedLabel, placeEndLabels } from './endLabel.ts';
import { forward } from './flow.ts';
import { type Frame, type PlacedText, type Plot, px, smallFont } from './frame.ts';
import { funnelTracks, QUIET, SHAPE, sizeMeasure, styleFor, weight } from './funnelPoint.ts';
import { type LabelWish, type PlacedBoxLabel, placeBoxLabels } from './labelBox.ts';
import { spanAxis } from './logAxis.ts';
import { markerPath } from './marker.ts';
import { numberText } from './number.ts';
import { type ValueAxis, valueAxis, valueDomain } from './scale.ts';
import type { PlacedBubble } from './scatterLayout.ts';
import type { Placed } from './target.ts';
import { capital, joined, shorten, textWidth } from './text.ts';

export interface PlacedFunnel extends Placed {
  font: number;
  plot: Plot;
  xTicks: { x: number; text: string }[];
  yTicks: ValueAxis['ticks'];
  zero: number | null;
  titles: PlacedText[];
  band: string;
  curves: { key: string; d: string; dash: string | null }[];
  targetY: number;
  bubbles: PlacedBubble[];
  names: PlacedBoxLabel[];
  labels: PlacedLabel[];
}

/** From this ratio of the largest to the smallest size on, the small ones need the room of a log axis. */
const CROWDED = 12;
/** Of so few points all are named where there is room, else only those outside of the outer limits. */
const FEW = 12;

/**
 * Places values over the size that they rest on, with the limits of chance as a funnel around the target. What lies
 * outside of the 99.8 % limits is named, as far as there is room.
 */
export function funnelLayout(marks: FunnelMarks, measure: Measure, frame: Frame): PlacedFunnel {
  const { width, height, font, language, flow } = frame;
  const locale = language;
  const small = smallFont(font);
  const aim = numberText(marks.target.value, measure, language);
  const words = [
    { key: 'limit998', text: m.limits_998({}, { locale }) },
    { key: 'limit95', text: m.limits_95({}, { locale }) },
    { key: 'target', text: capital(m.labelled({ label: marks.target.label, value: aim }, { locale })) },
  ];
  const room = Math.min(
    max(words, ({ text }) => textWidth(text, small)) ?? 0,
    width * (width < 480 ? 0.24 : 0.18),
  );
  const [top, bottom] = [small * 2.1, height - small * 3.7];
  const values = marks.points.flatMap(({ point }) => (point.value === null ? [] : [point.value]));
  // The mouth of a funnel can be far wider than all values: it is cut, and what all sizes but the smallest need stays.
  const ends = [...values, marks.target.value];
  for (const side of ['low998', 'high998'] as const) {
    const sorted = marks.curve.map((at) => at[side]).sort((a, b) => a - b);
    const typical = quantile(sorted, side === 'low998' ? 0.2 : 0.8);
    if (typical !== undefined) ends.push(typical);
  }
  const y = valueAxis(
    valueDomain(ends, measure),
    [bottom, top + font * 0.6],
    measure,
    Math.round((bottom - top) / (font * 4.5)),
    language,
  );
  const plot: Plot = {
    left: px((max(y.ticks, (tick) => textWidth(tick.text, small)) ?? 0) + font * 0.8),
    right: px(width - room - font * 1.5),
    top: px(top),
    bottom: px(bottom),
  };
  const sizes = [...marks.points.map(({ size }) => size), ...marks.curve.map(({ size }) => size)];
  const x = spanAxis(
    sizes,
    sizeMeasure(measure, marks.sizeName),
    [plot.left + font * 0.6, plot.right - font * 0.4],
    Math.round((plot.right - plot.left) / (font * 6)),
    language,
    CROWDED,
  );
  const curve = marks.curve.map((at) => ({
    x: x.at(at.size),
    low95: y.at(at.low95),
    high95: y.at(at.high95),
    low998: y.at(at.low998),
    high998: y.at(at.high998),
  }));
  const line = (side: 'low95' | 'high95' | 'low998' | 'high998') =>
    cutLine(
      curve.map((at) => ({ x: at.x, y: at[side] })),
      plot.top,
      plot.bottom,
    );
  const last = curve.at(-1);
  const targetY = px(y.at(marks.target.value));
  const ys: Record<string, number> = {
    limit998: last?.high998 ?? targetY,
    limit95: last?.high95 ?? targetY,
    target: targetY,
  };
  const placed = marks.points
    .flatMap((each) => (each.point.value === null ? [] : [{ ...each, value: each.point.value }]))
    .map((each) => ({
      ...each,
      cx: x.at(each.size),
      cy: y.at(each.value),
      style: styleFor(each.zone, each.emphasis),
      radius: font * (each.zone.startsWith('very') || each.emphasis === 'highlight' ? 0.36 : 0.27),
    }))
    .sort((a, b) => weight(a) - weight(b));
  const wishes = placed.map((each): LabelWish => ({
    key: each.id,
    text: each.label,
    x: each.cx,
    y: each.cy,
    radius: each.radius,
    bold: each.emphasis === 'highlight',
    rank: weight(each) * 1e6 + Math.abs(each.value - marks.target.value),
    must: each.emphasis === 'highlight',
  }));
  const named = new Set(
    placed.filter((each) => weight(each) > 1 || placed.length <= FEW).map(({ id }) => id),
  );
  return {
    width,
    height,
    font,
    plot,
    xTicks: x.ticks.map((tick) => ({ x: tick.at, text: tick.text })),
    yTicks: y.ticks,
    zero: y.zero,
    titles: [
      {
        text: `↑ ${shorten(joined([measure.name, measure.unit.name], language), small, width - font * 2)}`,
        x: 0,
        y: px(small),
        anchor: 'start',
      },
      {
        text: `${shorten(x.log ? m.log_scale({ title: marks.sizeName }, { locale }) : marks.sizeName, small, width - font * 2)} ${forward(flow)}`,
        x: plot.right,
        y: px(height - small * 0.4),
        anchor: 'end',
      },
    ],
    band: bandPath(
      curve.map((at) => ({ x: at.x, low: at.low95, high: at.high95 })),
      plot.top,
      plot.bottom,
    ),
    curves: [
      { key: 'low95', d: line('low95'), dash: '5 3' },
      { key: 'high95', d: line('high95'), dash: '5 3' },
      { key: 'low998', d: line('low998'), dash: null },
      { key: 'high998', d: line('high998'), dash: null },
    ].filter(({ d }) => d !== ''),
    targetY,
    bubbles: placed.map((each) => ({
      key: each.id,
      d: markerPath(SHAPE[each.zone], each.radius, each.cx, each.cy),
      style: each.style,
      emphasis: each.emphasis,
      whiskers: [],
    })),
    // All are in the way of names, but only some are named.
    names: placeBoxLabels(wishes, plot, small).filter(({ key }) => named.has(key)),
    labels: placeEndLabels(
      words
        .filter(({ key }) => key === 'target' || last !== undefined)
        .map(({ key, text }, index) => ({
          key,
          text,
          x: plot.right,
          y: ys[key] ?? targetY,
          style: QUIET,
          rank: index,
        })),
      { x: plot.right + font * 1.1, room: room + 2, top: plot.top, bottom: plot.bottom, anchor: 'start' },
      small,
    ),
    reach: 'near',
    tracks: funnelTracks(placed, measure, marks.sizeName, language),
  };
}
