import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type Plot, px } from './frame.ts';
import type { Scale } from './scale.ts';
import { textWidth, wrapText } from './text.ts';

/** A rule where a series starts anew, with what changed. */
export interface BreakRule {
  key: string;
  x: number;
  y1: number;
  y2: number;
  lines: string[];
  textX: number;
  textY: number;
  lineHeight: number;
  anchor: 'start' | 'end';
}

/**
 * Places the rules half a year before the first year of each new series, with their words above the plot in up to
 * two lines. Breaks in one year share a rule. Words that would run into the next rule are cut.
 */
export function placeBreaks(
  breaks: { year: number; what: string }[],
  x: Scale,
  plot: Plot,
  font: number,
  language: Language,
): BreakRule[] {
  const byYear = new Map<number, string[]>();
  for (const { year, what } of breaks) byYear.set(year, [...(byYear.get(year) ?? []), what]);
  const years = [...byYear.keys()].sort((a, b) => a - b).filter((year) => x(year - 0.5) >= plot.left);
  const lineHeight = font * 1.15;
  return years.map((year, index) => {
    const at = Math.min(x(year - 0.5), plot.right);
    const what = (byYear.get(year) ?? []).join(m.semicolon({}, { locale: language }));
    const text = m.break_in({ year: String(year), what }, { locale: language });
    const next = years[index + 1];
    const after = (next === undefined ? plot.right : x(next - 0.5)) - at - font;
    const before = at - (index > 0 ? x((years[index - 1] ?? year) - 0.5) : plot.left) - font;
    // The first rule may have its words on its left if there is more room.
    const leftwards = years.length === 1 && before > after && textWidth(text, font) > after;
    const room = Math.min(leftwards ? before : after, font * 24);
    const lines = room < font * 4 ? [] : wrapText(text, font, room, 2);
    return {
      key: String(year),
      x: px(at),
      y1: px(plot.top - lineHeight * 2.2),
      y2: plot.bottom,
      lines,
      textX: px(at + (leftwards ? -5 : 5)),
      textY: px(plot.top - lineHeight * 1.5),
      lineHeight: px(lineHeight),
      anchor: leftwards ? 'end' : 'start',
    };
  });
}
