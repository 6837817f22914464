import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Language } from '../../i18n/language.ts';
import { type Plot, px, smallFont } from './frame.ts';
import { tickTexts } from './number.ts';
import { textWidth } from './text.ts';
import { linePath } from './traces.ts';

/** Months beside their trend, ready to be drawn. */
export interface PlacedMonthLines {
  width: number;
  height: number;
  font: number;
  plot: Plot;
  values: string;
  trend: string;
  yTicks: { at: number; text: string }[];
  xTicks: { at: number; text: string }[];
}

/**
 * Places a line of months and its trend over time, from zero.
 * @param from first month, `YYYY-MM`; the others follow without a gap
 * @example monthLines({ from: '2015-01', values, trend }, { width: 640, height: 220, font: 13, language: 'en' }).values // 'M41,80L…'
 */
export function monthLines(
  { from, values, trend }: { from: string; values: readonly number[]; trend: readonly number[] },
  { width, height, font, language }: { width: number; height: number; font: number; language: Language },
): PlacedMonthLines {
  const small = smallFont(font);
  const scale = scaleLinear([0, Math.max(max(values) ?? 0, max(trend) ?? 0) || 1], [0, 1]).nice(4);
  const ticks = scale.ticks(4);
  const texts = tickTexts(ticks, false, language);
  const plot: Plot = {
    left: Math.ceil((max(texts, (text) => textWidth(text, small)) ?? 0) + font * 0.7),
    right: width - font,
    top: font,
    bottom: height - font * 1.7,
  };
  const step = (plot.right - plot.left) / Math.max(1, values.length - 1);
  const y = (value: number): number => plot.bottom - scale(value) * (plot.bottom - plot.top);
  const line = (own: readonly number[]): string =>
    linePath(
      own.map((value, month) => ({ x: plot.left + month * step, y: y(value) })),
      2,
    );
  const firstMonth = Number(from.slice(5, 7)) - 1;
  const years = values.flatMap((_, month) =>
    (firstMonth + month) % 12 === 0
      ? [{ month, year: Number(from.slice(0, 4)) + Math.floor((firstMonth + month) / 12) }]
      : [],
  );
  const every = Math.max(1, Math.ceil((textWidth('2000', small) * 1.5) / (step * 12)));
  return {
    ...{ width, height, font, plot },
    values: line(values),
    trend: line(trend),
    yTicks: ticks.map((tick, index) => ({ at: px(y(tick)), text: texts[index] ?? '' })),
    xTicks: years
      .filter((_, index) => index % every === 0)
      .map(({ month, year }) => ({ at: px(plot.left + month * step), text: String(year) })),
  };
}
