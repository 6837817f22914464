import { max } from 'd3-array';
import type { DotsMarks, Emphasis, Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { flagText } from './flag.ts';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { type PlacedLegend, placeLegend } from './legend.ts';
import { markerPath } from './marker.ts';
import { countText, numberText } from './number.ts';
import { type ValueAxis, valueAxis, valueDomain, valuesOf } from './scale.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { noteOf, type Placed, type Target } from './target.ts';
import { joined, shorten, textWidth } from './text.ts';

/** One place of a ranking with its values. */
export interface PlacedRow {
  key: string;
  y: number;
  label: string;
  emphasis: Emphasis;
  /** The hairline that leads the eye from the name to the first dot, or between the dots of a split row. */
  guide: { x1: number; x2: number };
  link: { x1: number; x2: number } | null;
  intervals: { key: string; x1: number; x2: number; colour: string }[];
  dots: { key: string; d: string; colour: string }[];
  /** Value in the right column, or why there is none. */
  text: string;
  missing: boolean;
}

export interface PlacedDots extends Placed {
  font: number;
  plot: Plot;
  rowHeight: number;
  ticks: { x: number; text: string }[];
  /** Whether the axis is repeated above a long list. */
  axisAbove: boolean;
  zero: number | null;
  legend: PlacedLegend;
  rows: PlacedRow[];
  valueX: number;
  cut: { y: number; text: string } | null;
}

const SINGLE: Record<Emphasis, SeriesStyle> = {
  highlight: { ...nthStyle(1), marker: 0 },
  normal: nthStyle(0),
  context: { ...nthStyle(9), textColour: 'var(--context-text)' },
};

/**
 * Places ranked rows: name, dot with its interval on a common axis, value. Where the view is split, the dots of a
 * place share a row and a key stands above.
 * @example dotsLayout(marks, measure, { width: 720, height: 500, font: 14 })
 */
export function dotsLayout(marks: DotsMarks, measure: Measure, frame: Frame): PlacedDots {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const split = marks.items.some((item) => item.dots.length > 1);
  const groups = new Map<string, string>();
  for (const item of marks.items) for (const dot of item.dots) groups.set(dot.group, dot.groupName);
  const groupIds = [...groups.keys()];
  const legend = placeLegend(
    split ? [...groups].map(([key, text], index) => ({ key, text, style: nthStyle(index) })) : [],
    0,
    width,
    font,
  );
  const labelRoom = Math.min(
    max(marks.items, (item) =>
      textWidth(item.label, font, item.emphasis === 'highlight' ? 'bold' : 'regular'),
    ) ?? 0,
    width * (width < 480 ? 0.36 : 0.32),
  );
  const texts = marks.items.map((item) => rowText(item.dots, split, measure, language));
  const valueRoom = max(texts, (text) => (text.missing ? 0 : textWidth(text.text, font, 'bold'))) ?? 0;
  const rowsBelow = marks.items.length + (marks.cut ? 1 : 0);
  const axisAbove = rowsBelow > 16;
  const top = legend.height + (axisAbove ? small * 1.8 : font * 0.3);
  const plot: Plot = {
    left: px(labelRoom + font * 0.9),
    right: px(width - valueRoom - (valueRoom > 0 ? font : font * 0.6)),
    top: px(top),
    bottom: px(height - small * 2),
  };
  const domain = valueDomain(
    marks.items.flatMap((item) => valuesOf(item.dots, true)),
    measure,
  );
  const count = Math.max(2, Math.floor((plot.right - plot.left) / (font * 5.5)));
  const [least, greatest] = domain;
  const pad = least < 0 || measure.unit.kind === 'score' ? (greatest - least) * 0.03 : 0;
  const axis: ValueAxis = valueAxis(
    [least - pad, greatest],
    [plot.left, plot.right - font * 0.5],
    measure,
    count,
    language,
    false,
  );
  const rowHeight = (plot.bottom - plot.top) / Math.max(1, rowsBelow);
  const yOf = (index: number): number => {
    const pushed = marks.cut !== null && index >= marks.cut.after ? index + 1 : index;
    return px(plot.top + (pushed + 0.5) * rowHeight);
  };
  const radius = Math.min(font * 0.4, rowHeight * 0.3);
  const rows = marks.items.map((item, index): PlacedRow => {
    const y = yOf(index);
    const known = item.dots.flatMap((dot) => {
      if (dot.value === null) return [];
      const style = split ? nthStyle(groupIds.indexOf(dot.group)) : SINGLE[item.emphasis];
      return [{ ...dot, x: px(axis.at(dot.value)), style }];
    });
    const xs = known.map((dot) => dot.x);
    const first = xs.length > 0 ? Math.min(...xs) : plot.left;
    return {
      key: item.id,
      y,
      label: shorten(item.label, font, labelRoom + 1),
      emphasis: item.emphasis,
      guide: { x1: plot.left, x2: px(first) },
      link: xs.length > 1 ? { x1: first, x2: Math.max(...xs) } : null,
      intervals: known.flatMap((dot) =>
        dot.low === null || dot.high === null
          ? []
          : [
              {
                key: dot.group,
                x1: px(axis.at(dot.low)),
                x2: px(axis.at(dot.high)),
                colour: dot.style.colour,
              },
            ],
      ),
      dots: known.map((dot) => ({
        key: dot.group,
        d: markerPath(dot.style.marker, radius, dot.x, y),
        colour: dot.style.colour,
      })),
      ...(texts[index] ?? { text: '', missing: false }),
    };
  });
  return {
    width,
    height,
    font,
    plot,
    rowHeight: px(rowHeight),
    ticks: axis.ticks.map((tick) => ({ x: tick.at, text: tick.text })),
    axisAbove,
    zero: axis.zero,
    legend,
    rows,
    valueX: px(width),
    cut: marks.cut
      ? {
          y: px(plot.top + (marks.cut.after + 0.5) * rowHeight),
          text: moreBetween(marks.cut.count, language),
        }
      : null,
    reach: 'y',
    tracks: marks.items
      .map((item, index) => tracksOfRow(item, yOf(index), split, axis, measure, language))
      .filter((track) => track.length > 0),
  };
}

/** What stands in the place of rows that are left out. */
export function moreBetween(count: number, language: Language): string {
  return m.more_between({ count, n: countText(count, language) }, { locale: language });
}

function rowText(
  dots: DotsMarks['items'][number]['dots'],
  split: boolean,
  measure: Measure,
  language: Language,
): { text: string; missing: boolean } {
  const known = dots.filter((dot) => dot.value !== null);
  const [dot] = dots;
  if (known.length === 0) return { text: flagText(dot?.flag ?? 'missing', language), missing: true };
  if (split || dot === undefined || dot.value === null) return { text: '', missing: false };
  return { text: numberText(dot.value, measure, language), missing: false };
}

function tracksOfRow(
  item: DotsMarks['items'][number],
  y: number,
  split: boolean,
  axis: ValueAxis,
  measure: Measure,
  language: Language,
): Target[] {
  return item.dots
    .map((dot) => ({
      key: `${item.id}-${dot.group}`,
      x: px(dot.value === null ? axis.at(0) : axis.at(dot.value)),
      y,
      note: noteOf(
        split ? joined([item.label, dot.groupName], language) : item.label,
        dot,
        measure,
        language,
      ),
    }))
    .sort((a, b) => a.x - b.x);
}
