import type { Item } from '../../evidence/brief/brief.ts';
import type { Point } from '../../figures/figure.ts';
import * as m from '../../i18n/messages/brief.js';
import type { ChartSeries, SlideChart } from './slide.ts';
import { amountText, itemName, periodText, quotedText } from './brief-words.ts';

type Chart = Omit<SlideChart, 'x' | 'y' | 'w' | 'h'>;

/** More categories than this are not drawn year by year: only those that have numbers. */
const MOST_YEARS = 80;

/** The axis of a line: every year from the first to the last, so that a year without a number takes its room. */
function axisOf(points: readonly Point[]): { label: string; at: (point: Point) => boolean }[] {
  const years = points.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const single = new Set(years).size === years.length;
  if (single && years.every(Number.isInteger) && to - from < MOST_YEARS)
    return Array.from({ length: to - from + 1 }, (_, index) => ({
      label: String(from + index),
      at: ({ year }) => year === from + index,
    }));
  return points.map((own) => ({ label: periodText(own.period), at: (point) => point === own }));
}

/**
 * A measure over time as lines that end where the series breaks: each stretch is a series of its own, so that nothing
 * can join what does not compare. The ends of the intervals are series too.
 *
 * @returns null where fewer than two numbers are there, or two between which no change is told: a line would tell one
 */
export function itemLine(item: Item, place: string): Chart | null {
  const known = item.series.points.filter(({ value }) => value !== null);
  if (known.length < 2 || (known.length === 2 && 'withheld' in item.change)) return null;
  const axis = axisOf(known);
  const starts = [...new Set(item.series.breaks.map(({ year }) => year))].sort((a, b) => a - b);
  const stretchOf = ({ year }: Point) => starts.filter((start) => start <= year).length;
  const stretches = [...new Set(known.map(stretchOf))];
  const series = stretches.flatMap((stretch): ChartSeries[] => {
    const own = known.filter((point) => stretchOf(point) === stretch);
    const name = stretches.length === 1 ? place : m.quoted({ amount: place, period: spanOf(own) });
    const along = (read: (point: Point) => number | null) =>
      axis.map(({ at }) => {
        const point = own.find(at);
        return point === undefined ? null : read(point);
      });
    const ends = own.some(({ low, high }) => low !== null && high !== null);
    return [
      { name, values: along(({ value }) => value), style: 'main' },
      ...(ends
        ? ([
            { name: m.low_end({ name }), values: along(({ low }) => low), style: 'interval' },
            { name: m.high_end({ name }), values: along(({ high }) => high), style: 'interval' },
          ] satisfies ChartSeries[])
        : []),
    ];
  });
  return {
    kind: 'chart',
    form: 'line',
    labels: axis.map(({ label }) => label),
    series,
    decimals: item.unit.decimals,
    summary: m.line_summary({
      item: itemName(item),
      unit: item.unit.name,
      place,
      span: spanOf(known),
      latest: quotedText(item, item.latest),
    }),
  };
}

function spanOf(points: readonly Point[]): string {
  const [first, last] = [points[0]?.period ?? '', points.at(-1)?.period ?? ''];
  return first === last ? periodText(first) : m.years_span({ from: periodText(first), to: periodText(last) });
}

/**
 * The place's number beside the middle one of those that it is held against.
 * @returns null where it is held against nobody
 */
export function itemBars(item: Item, place: string): Chart | null {
  const standings = item.standings.flatMap((one) => ('withheld' in one ? [] : [one]));
  if (standings.length === 0) return null;
  // Bars lie from below to above: the place itself is on top.
  const rows = [
    ...standings
      .map(({ name, of, median }) => ({ label: m.middle_label({ name, of }), value: median }))
      .reverse(),
    { label: place, value: item.latest.value },
  ];
  const labels = rows.map(({ label }) => label);
  const values = rows.map(({ value }) => value);
  return {
    kind: 'chart',
    form: 'bar',
    labels,
    series: [{ name: m.item_name({ name: itemName(item), group: item.unit.name }), values, style: 'main' }],
    decimals: item.unit.decimals,
    summary: m.bars_summary({
      bars: rows.map(({ label, value }) => `${label} ${amountText(item, value)}`).join(m.semicolon()),
    }),
  };
}
