import { extent, max } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { ForestMarks } from '../../figures/evidence-marks.ts';
import type { Emphasis, Measure, Point } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { moreBetween } from './dotsLayout.ts';
import { flagText } from './flag.ts';
import { type Frame, type Plot, type PlacedText, px, smallFont } from './frame.ts';
import { markerPath } from './marker.ts';
import { intervalText, numberText, tickTexts } from './number.ts';
import { noteOf, type Placed } from './target.ts';
import { shorten, textWidth } from './text.ts';

export interface PlacedEstimate {
  key: string;
  y: number;
  /** Name and value; on a narrow drawing both stand above the mark. */
  label: PlacedText;
  value: PlacedText & { missing: boolean };
  emphasis: Emphasis;
  colour: string;
  /** Null where there is no interval. `d` ends in arrowheads where the interval runs out of the plot. */
  interval: { x1: number; x2: number; arrows: string } | null;
  /** Hollow where nothing is claimed. */
  marker: { d: string; hollow: boolean } | null;
  pooled: boolean;
}

export interface PlacedForest extends Placed {
  font: number;
  plot: Plot;
  ticks: { x: number; text: string }[];
  reference: { x: number; label: PlacedText; top: number } | null;
  rows: PlacedEstimate[];
  /** Hairline above the pooled estimate. */
  rule: number | null;
  cut: { y: number; text: string } | null;
}

/** On drawings narrower than this many letters, names and values stand above their marks. */
const STACKED = 44;
/** Fewer rows than this are shown to the ends of their intervals. */
const FEW = 4;

export function isStacked(width: number, font: number): boolean {
  return width < font * STACKED;
}

/** Height of one row in pixels. */
export function forestRow(width: number, font: number): number {
  return isStacked(width, font) ? font * 2.55 : font * 1.8;
}

/**
 * Places estimates in rows: name, interval with its estimate on a common axis, value. Intervals far wider than the
 * others run out of the plot in an arrowhead, so that they do not press the rest together.
 * @example forestLayout(marks, measure, { width: 720, height: 400, font: 14 })
 */
export function forestLayout(marks: ForestMarks, measure: Measure, frame: Frame): PlacedForest {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const stacked = isStacked(width, font);
  const entries = [
    ...marks.items.map((item) => ({ ...item, pooled: false })),
    ...(marks.pooled
      ? [{ ...marks.pooled, id: 'pooled', emphasis: 'highlight' as Emphasis, verdict: null, pooled: true }]
      : []),
  ];
  const texts = entries.map(({ point }) => valueOf(point, measure, language));
  const bold = (one: { emphasis: Emphasis }) => (one.emphasis === 'highlight' ? 'bold' : 'regular');
  const nameRoom = stacked
    ? 0
    : Math.min(max(entries, (one) => textWidth(one.label, font, bold(one))) ?? 0, width * 0.32);
  const valueRoom = stacked
    ? 0
    : (max(texts, (one) => (one.missing ? 0 : textWidth(one.text, small, 'bold'))) ?? 0);
  const plot: Plot = {
    left: px(stacked ? font * 0.4 : nameRoom + font),
    right: px(stacked ? width - font * 0.4 : width - valueRoom - font * 1.2),
    top: px(marks.reference ? small * 2 : font * 0.4),
    bottom: px(height - small * 2.1),
  };
  const scale = scaleOf(marks, entries, [plot.left + font * 0.6, plot.right - font * 0.6]);
  const count = Math.max(2, Math.floor((plot.right - plot.left) / (font * 6)));
  const ticks = ticksOf(scale, count, marks.log);
  const tickWords = tickTexts(ticks, measure.unit.kind === 'percent', language);
  const slots = entries.length + (marks.cut ? 1 : 0);
  const rowHeight = (plot.bottom - plot.top) / Math.max(1, slots);
  const slotOf = (index: number) => (marks.cut !== null && index >= marks.cut.after ? index + 1 : index);
  const [from, to] = [plot.left, plot.right];
  const rows = entries.map((one, index): PlacedEstimate => {
    const top = plot.top + slotOf(index) * rowHeight;
    const y = px(stacked ? top + rowHeight * 0.74 : top + rowHeight / 2);
    const textY = px(stacked ? top + rowHeight * 0.42 : y + font * 0.34);
    const text = texts[index] ?? { text: '', missing: true };
    const claimed = one.verdict === 'above' || one.verdict === 'below' || marks.reference === null;
    const colour =
      one.emphasis === 'highlight' ? 'var(--series-2)' : one.pooled ? 'var(--ink)' : 'var(--series-1)';
    const room = stacked
      ? width - (text.missing ? font : textWidth(text.text, small, 'bold') + font)
      : nameRoom;
    return {
      key: one.id,
      y,
      label: {
        text: shorten(one.label, font, room + 1),
        x: stacked ? 0 : px(plot.left - font * 0.6),
        y: textY,
        anchor: stacked ? 'start' : 'end',
      },
      value: {
        text: stacked && text.missing ? '' : text.text,
        x: px(text.missing && !stacked ? plot.left + font * 0.4 : width),
        y: textY,
        anchor: text.missing && !stacked ? 'start' : 'end',
        missing: text.missing,
      },
      emphasis: one.emphasis,
      colour: one.pooled ? 'var(--ink)' : colour,
      interval: intervalOf(one.point, scale, y, from, to, font),
      marker: markerOf(one.point, scale, y, font, one.pooled, !claimed && !one.pooled),
      pooled: one.pooled,
      ...(stacked && text.missing
        ? {
            value: {
              text: text.text,
              x: 0,
              y: px(y + small * 0.34),
              anchor: 'start' as const,
              missing: true,
            },
          }
        : {}),
    };
  });
  const pooledRow = rows.find((row) => row.pooled);
  return {
    width,
    height,
    font,
    plot,
    ticks: ticks.map((tick, index) => ({ x: px(scale(tick)), text: tickWords[index] ?? '' })),
    reference: marks.reference && placeReference(marks.reference, scale, plot, small, width),
    rows,
    rule: pooledRow ? px(plot.top + slotOf(entries.length - 1) * rowHeight) : null,
    cut: marks.cut
      ? {
          y: px(plot.top + (marks.cut.after + 0.5) * rowHeight),
          text: moreBetween(marks.cut.count, language),
        }
      : null,
    reach: 'y',
    tracks: entries.map((one, index) => [
      {
        key: one.id,
        x: px(one.point.value === null ? plot.left : scale(one.point.value)),
        y: rows[index]?.y ?? 0,
        note: noteOf(one.label, one.point, measure, language),
      },
    ]),
  };
}

type Scale = (value: number) => number;
type PlotScale = Scale & { ticks: (count: number) => number[]; domain: () => number[] };

function valueOf(point: Point, measure: Measure, language: Language): { text: string; missing: boolean } {
  if (point.value === null) return { text: flagText(point.flag ?? 'missing', language), missing: true };
  const interval = intervalText(point.low, point.high, measure, language);
  return {
    text: numberText(point.value, measure, language) + (interval ? ` (${interval})` : ''),
    missing: false,
  };
}

/** Holds all values and the reference, and of the intervals as much as leaves the values their room. */
function scaleOf(marks: ForestMarks, entries: { point: Point }[], range: [number, number]): PlotScale {
  const to = marks.log ? Math.log : (value: number) => value;
  const back = marks.log ? Math.exp : (value: number) => value;
  const values = entries.flatMap(({ point }) => (point.value === null ? [] : [to(point.value)]));
  if (marks.reference) values.push(to(marks.reference.value));
  const ends = entries.flatMap(({ point }) =>
    [point.low, point.high].filter((end) => end !== null).map((end) => to(end)),
  );
  const [least = 0, greatest = 1] = extent(values);
  const [low = least, high = greatest] = extent([...values, ...ends]);
  const reach = (greatest - least) * 1.1;
  // In a few rows there is nothing that a wide interval could press together.
  const [from, upTo] =
    entries.length < FEW ? [low, high] : [Math.max(low, least - reach), Math.min(high, greatest + reach)];
  const pad = from === upTo ? Math.abs(from) * 0.1 || 1 : 0;
  const domain = [back(from - pad), back(upTo + pad)];
  return marks.log ? scaleLog(domain, range) : scaleLinear(domain, range);
}

/** On a log axis 1, 2 and 5 times the powers of ten, or the powers alone where those are too many. */
function ticksOf(scale: PlotScale, count: number, log: boolean): number[] {
  if (!log) return scale.ticks(count);
  const [low = 1, high = 10] = scale.domain();
  const found: { at: number; step: number }[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    for (const step of [1, 2, 5]) {
      const at = Number((step * 10 ** power).toPrecision(6));
      if (at >= low && at <= high) found.push({ at, step });
    }
  return found.filter(({ step }) => found.length <= count || step === 1).map(({ at }) => at);
}

function intervalOf(point: Point, at: Scale, y: number, from: number, to: number, font: number) {
  if (point.value === null || point.low === null || point.high === null) return null;
  const [x1, x2] = [px(Math.max(from, at(point.low))), px(Math.min(to, at(point.high)))];
  const size = font * 0.3;
  const arrow = (x: number, way: 1 | -1) =>
    `M${px(x - way * size)},${px(y - size)}L${px(x)},${y}L${px(x - way * size)},${px(y + size)}`;
  const arrows =
    (at(point.low) < from - 0.05 ? arrow(x1, -1) : '') + (at(point.high) > to + 0.05 ? arrow(x2, 1) : '');
  return { x1, x2, arrows };
}

function markerOf(point: Point, at: Scale, y: number, font: number, pooled: boolean, hollow: boolean) {
  if (point.value === null) return null;
  return { d: markerPath(pooled ? 3 : 0, font * (pooled ? 0.46 : 0.32), at(point.value), y), hollow };
}

function placeReference(
  { value, label }: { value: number; label: string },
  at: Scale,
  plot: Plot,
  small: number,
  width: number,
) {
  const x = px(at(value));
  const text = shorten(label, small, width);
  const half = textWidth(text, small) / 2;
  const anchor: PlacedText['anchor'] = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle';
  return { x, label: { text, x, y: px(small * 1.05), anchor }, top: px(small * 1.4) };
}
