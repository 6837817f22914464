import { max } from 'd3-array';
import type { LikertMarks, Side } from '../../figures/evidence-marks.ts';
import type { Emphasis, Measure } from '../../figures/figure.ts';
import { formatPercent } from '../../i18n/format.ts';
import { moreBetween } from './dotsLayout.ts';
import { flagText } from './flag.ts';
import { forestRow, isStacked } from './forestLayout.ts';
import { type Frame, type PlacedText, px, smallFont } from './frame.ts';
import { type PlacedLegend, placeLegend } from './legend.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { noteOf, type Placed } from './target.ts';
import { shorten, textWidth } from './text.ts';

interface Bar {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

export interface PlacedAnswers {
  key: string;
  emphasis: Emphasis;
  label: PlacedText;
  /** Both sides together, at the ends of the bar; or why there is none. */
  texts: PlacedText[];
  missing: boolean;
  bars: Bar[];
  interval: { x1: number; x2: number; y: number } | null;
}

export interface PlacedLikert extends Placed {
  font: number;
  legend: PlacedLegend;
  middle: { x: number; top: number; bottom: number };
  rows: PlacedAnswers[];
  cut: { y: number; text: string } | null;
}

/** Steps of the diverging colours from the middle outwards, for one, two or three categories on a side. */
const STEPS: Record<number, number[]> = { 1: [2], 2: [1, 3], 3: [1, 2, 3] };

/** Height of the key above the rows. */
export function likertKey(marks: LikertMarks, width: number, font: number): PlacedLegend {
  const styles = stylesOf(marks.categories);
  const items = marks.categories.map(({ id, name }, index) => ({
    key: id,
    text: name,
    style: styles[index] ?? nthStyle(9),
  }));
  return placeLegend(items, 0, width, smallFont(font));
}

/** Bars are thicker than marks: under their names they need a little more room than the rows of an interval plot. */
function rowOf(width: number, font: number): number {
  return forestRow(width, font) * (isStacked(width, font) ? 1.15 : 1);
}

/** The height that all rows need. */
export function likertHeight(marks: LikertMarks, width: number, font: number): number {
  const rows = marks.items.length + (marks.cut ? 1 : 0);
  return px(likertKey(marks, width, font).height + font * 0.8 + rows * rowOf(width, font) + font * 0.4);
}

/**
 * Places answers as bars around the middle of the scale: the low side to the left, the high side to the right, a middle
 * answer across; what is no part of the scale stands apart at the end.
 */
export function likertLayout(marks: LikertMarks, measure: Measure, frame: Frame): PlacedLikert {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const stacked = isStacked(width, font);
  const { categories, items } = marks;
  const styles = stylesOf(categories);
  const sum = (shares: number[] | null, side: Side) =>
    (shares ?? []).reduce((total, share, index) => total + (categories[index]?.side === side ? share : 0), 0);
  const legend = likertKey(marks, width, font);
  const bold = (one: { emphasis: Emphasis }) => (one.emphasis === 'highlight' ? 'bold' : 'regular');
  const nameRoom = stacked
    ? 0
    : Math.min(max(items, (one) => textWidth(one.label, font, bold(one))) ?? 0, width * 0.3) + font;
  const textRoom = textWidth(formatPercent(1, language), small) + font * 0.5;
  const reach = (side: 'low' | 'high') =>
    max(items, ({ shares }) => sum(shares, side) + sum(shares, 'middle') / 2) ?? 0;
  const [low, high, apart] = [
    reach('low'),
    reach('high'),
    max(items, ({ shares }) => sum(shares, 'apart')) ?? 0,
  ];
  const gap = apart > 0 ? font * 1.2 : 0;
  const unit = (width - nameRoom - 2 * textRoom - gap) / Math.max(1, low + high + apart);
  const zero = nameRoom + textRoom + low * unit;
  const end = zero + high * unit + textRoom + gap;
  const top = legend.height + font * 0.8;
  const slots = items.length + (marks.cut ? 1 : 0);
  const rowHeight = (height - top - font * 0.4) / Math.max(1, slots);
  const thick = Math.min(font * 1.15, rowHeight * (stacked ? 0.36 : 0.66));
  const slotOf = (index: number) => (marks.cut !== null && index >= marks.cut.after ? index + 1 : index);
  const centre = (index: number) => top + slotOf(index) * rowHeight + rowHeight * (stacked ? 0.7 : 0.5);
  const percent = (share: number) => formatPercent(Math.round(share) / 100, language);
  const rows = items.map((item, index): PlacedAnswers => {
    const y = centre(index);
    const { shares } = item;
    const middle = sum(shares, 'middle') / 2;
    const textY = px(y + small * 0.34);
    const labelY = px(stacked ? top + slotOf(index) * rowHeight + rowHeight * 0.38 : y + font * 0.34);
    const leftEnd = zero - (sum(shares, 'low') + middle) * unit;
    const rightEnd = zero + (sum(shares, 'high') + middle) * unit;
    const starts: Record<Side, number> = {
      low: leftEnd,
      middle: zero - middle * unit,
      high: zero + middle * unit,
      apart: end,
    };
    const bars = categories.flatMap(({ id, side }, position): Bar[] => {
      const share = shares?.[position] ?? 0;
      if (share <= 0) return [];
      const x = starts[side];
      starts[side] += share * unit;
      return [
        {
          key: id,
          x: px(x),
          y: px(y - thick / 2),
          width: px(share * unit),
          height: px(thick),
          colour: styles[position]?.colour ?? 'var(--other)',
        },
      ];
    });
    const { low: from, high: to } = item.high;
    return {
      key: item.id,
      emphasis: item.emphasis,
      label: {
        text: shorten(item.label, font, stacked ? width : nameRoom - font * 0.6),
        x: stacked ? 0 : px(nameRoom - font * 0.6),
        y: labelY,
        anchor: stacked ? 'start' : 'end',
      },
      texts: shares
        ? [
            { text: percent(sum(shares, 'low')), x: px(leftEnd - font * 0.35), y: textY, anchor: 'end' },
            { text: percent(sum(shares, 'high')), x: px(rightEnd + font * 0.35), y: textY, anchor: 'start' },
          ]
        : [
            {
              text: flagText(item.high.flag ?? 'missing', language),
              x: px(nameRoom),
              y: textY,
              anchor: 'start',
            },
          ],
      missing: shares === null,
      bars,
      interval:
        from === null || to === null
          ? null
          : { x1: px(zero + (from + middle) * unit), x2: px(zero + (to + middle) * unit), y: px(y) },
    };
  });
  return {
    width,
    height,
    font,
    legend,
    middle: { x: px(zero), top: px(top - font * 0.2), bottom: px(height - font * 0.2) },
    rows: rows.map((row) => ({
      ...row,
      texts: row.interval ? row.texts.map((text) => clear(text, row, font)) : row.texts,
    })),
    cut: marks.cut
      ? { y: px(top + (marks.cut.after + 0.5) * rowHeight), text: moreBetween(marks.cut.count, language) }
      : null,
    reach: 'y',
    tracks: items.map((item, index) => {
      const note = noteOf(item.label, item.high, measure, language);
      const values = categories.map(({ name }, position) => ({
        label: name,
        value: item.shares ? percent(item.shares[position] ?? 0) : '',
        interval: null,
      }));
      const first = note.values.map((value) => ({ ...value, label: marks.highName }));
      const x = item.high.value === null ? zero : zero + item.high.value * unit;
      return [
        {
          key: item.id,
          x: px(x),
          y: px(centre(index)),
          note: { ...note, values: item.shares ? [...first, ...values] : first },
        },
      ];
    }),
  };
}

/** The number at the high end stands behind the end of the interval. */
function clear(text: PlacedText, { interval }: PlacedAnswers, font: number): PlacedText {
  if (text.anchor !== 'start' || interval === null) return text;
  return { ...text, x: Math.max(text.x, px(interval.x2 + font * 0.35)) };
}

function stylesOf(categories: LikertMarks['categories']): SeriesStyle[] {
  const sided = (side: Side) => categories.filter((each) => each.side === side);
  return categories.map((category): SeriesStyle => {
    const { side } = category;
    const base = { ...nthStyle(9), textColour: 'var(--ink)', marker: 1 };
    if (side === 'middle') return { ...base, colour: 'var(--div-middle)' };
    if (side === 'apart') return { ...base, colour: 'var(--other)' };
    const own = sided(side);
    // Outwards: the low side comes with its end first.
    const outwards = side === 'low' ? own.length - 1 - own.indexOf(category) : own.indexOf(category);
    return {
      ...base,
      colour: `var(--div-${side}-${STEPS[Math.min(3, own.length)]?.[Math.min(2, outwards)] ?? 2})`,
    };
  });
}
