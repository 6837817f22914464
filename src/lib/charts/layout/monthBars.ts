import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Language } from '../../i18n/language.ts';
import { type Plot, px, smallFont } from './frame.ts';
import { tickTexts } from './number.ts';
import { textWidth } from './text.ts';

export interface MonthBarsInput {
  months: readonly string[];
  /** Numbers of months that the files do not hold. */
  missing: readonly number[];
  counts: Uint32Array;
  /** 1 for each month whose count is held back; null where none is. */
  hidden: Uint8Array | null;
  chosen: readonly [number, number] | null;
  /** Whether the months twelve before the chosen ones are marked above them. */
  compared: boolean;
}

/** Bars of months, ready to be drawn: one path for each kind, so that a frame sets a handful of attributes. */
export interface PlacedMonths {
  width: number;
  height: number;
  plot: Plot;
  /** Width of one month. */
  step: number;
  strong: string;
  weak: string;
  /** A short line at the height of twelve months before. */
  before: string;
  /** Boxes of one height for months whose counts are held back: they say nothing of their size. */
  held: string;
  gaps: { x: number; width: number }[];
  band: { x: number; width: number } | null;
  yTicks: { at: number; text: string }[];
  xTicks: { at: number; text: string; major: boolean }[];
  left: number;
}

/** Height of the box of a month that is held back, in pixels. */
const HELD = 12;

/** A few months are not drawn as walls. */
const WIDEST = 80;

/** Places bars along time from zero; months without data are gaps of their own, not bars of no height. */
export function monthBars(
  input: MonthBarsInput,
  size: { width: number; height: number; font: number; language: Language },
): PlacedMonths {
  const { months, counts, hidden, chosen } = input;
  const { width, height, font, language } = size;
  const small = smallFont(font);
  const missing = new Set(input.missing);
  let most = 0;
  for (let bin = 0; bin < months.length; bin++)
    if (!missing.has(bin)) most = Math.max(most, counts[bin] ?? 0);
  const scale = scaleLinear([0, Math.max(1, most)], [0, 1]).nice(4);
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const texts = tickTexts(ticks, false, language);
  const plot: Plot = {
    left: (max(texts, (text) => textWidth(text, small)) ?? 0) + font * 0.7,
    right: width - 1,
    top: font * 0.7,
    bottom: height - font * 1.7,
  };
  // Round edges keep the plot from trembling by fractions of a pixel while the axis changes.
  plot.left = Math.ceil(Math.max(plot.left, textWidth('10,000', small)) / 4) * 4;
  const step = Math.min(WIDEST, (plot.right - plot.left) / Math.max(1, months.length));
  plot.right = plot.left + step * months.length;
  const gap = step > 5 ? 1 : step > 2.5 ? 0.5 : 0;
  const y = (count: number) => plot.bottom - scale(count) * (plot.bottom - plot.top);
  const x = (bin: number) => plot.left + bin * step;
  const paths = { strong: '', weak: '', before: '', held: '' };
  for (let bin = 0; bin < months.length; bin++) {
    if (missing.has(bin)) continue;
    const inside = chosen === null || (bin >= chosen[0] && bin <= chosen[1]);
    const count = counts[bin] ?? 0;
    if (hidden?.[bin] === 1)
      paths.held += `M${px(x(bin) + gap / 2)},${plot.bottom}v${-HELD}h${px(step - gap)}v${HELD}Z`;
    else if (count > 0)
      paths[inside ? 'strong' : 'weak'] +=
        `M${px(x(bin) + gap / 2)},${plot.bottom}V${px(y(count))}h${px(step - gap)}V${plot.bottom}Z`;
    const known = bin >= 12 && !missing.has(bin - 12) && hidden?.[bin - 12] !== 1;
    if (input.compared && chosen !== null && inside && known)
      paths.before += `M${px(x(bin))},${px(y(counts[bin - 12] ?? 0))}h${px(step)}`;
  }
  return {
    width,
    height,
    plot,
    step,
    ...paths,
    gaps: [...missing].map((bin) => ({ x: px(x(bin)), width: px(step) })),
    band: chosen && { x: px(x(chosen[0])), width: px((chosen[1] - chosen[0] + 1) * step) },
    yTicks: ticks.map((tick, index) => ({ at: px(y(tick)), text: texts[index] ?? '' })),
    xTicks: monthTicks(months, x, step, small, language),
    left: plot.left,
  };
}

/** Names of the months, short where the language has short ones. */
function monthNames(language: Language): string[] {
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2024, month, 1)));
}

/** A line at each January with its year; where there is room, or a few years only, months between them. */
function monthTicks(
  months: readonly string[],
  x: (bin: number) => number,
  step: number,
  font: number,
  language: Language,
) {
  const names = monthNames(language);
  const widest = Math.max(textWidth('Mmm', font), ...names.map((name) => textWidth(name, font)));
  const year = textWidth('2000', font) * 1.5;
  const every = [1, 2, 3, 5, 10].find((count) => count * 12 * step >= year) ?? 20;
  const between = [1, 3, 6].find((count) => count * step >= widest * 1.7);
  return months.flatMap((month, bin) => {
    const [yearNumber, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
    const first = Number(months[0]?.slice(0, 4));
    const at = px(x(bin));
    if (number === 1)
      return [{ at, text: (yearNumber - first) % every === 0 ? String(yearNumber) : '', major: true }];
    if (between !== undefined && (number - 1) % between === 0 && step * 12 > year * 2)
      return [{ at, text: names[number - 1] ?? '', major: false }];
    return [];
  });
}

/** The month that a place along the drawing lies in; the ends take what lies beyond them. */
export function monthAt(placed: Pick<PlacedMonths, 'left' | 'step'>, count: number, x: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor((x - placed.left) / placed.step)));
}
