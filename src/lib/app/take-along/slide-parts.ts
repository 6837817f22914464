import type { FigureSource } from '../../figures/figure.ts';
import * as m from '../../i18n/messages/brief.js';
import { shortSource } from './brief-words.ts';
import { MARGIN, PAGE, WIDTH, type Box, type SlideText, type Tone } from './slide.ts';
import { fitted, textWidth } from './text-size.ts';

/** Where the content of a slide begins and ends. */
export const TOP = 1.75;
export const BOTTOM = 6.7;
const FOOT: Box = { x: MARGIN, y: 6.9, w: WIDTH - 1, h: 0.36 };
const FOOT_SIZE = 10;

/** A text in a box, at the largest size that fits. */
export function text(
  words: string,
  box: Box,
  sizes: readonly number[],
  tone: Tone = 'ink',
  bold = false,
): SlideText {
  return { kind: 'text', ...box, ...fitted(words, box, sizes), tone, ...(bold ? { bold } : {}) };
}

/** What stands above the content of every slide: what it is about, and what it says. */
export function head(about: string, title: string): SlideText[] {
  return [
    text(about, { x: MARGIN, y: 0.38, w: WIDTH, h: 0.3 }, [14, 12], 'muted'),
    {
      ...text(title, { x: MARGIN, y: 0.7, w: WIDTH, h: 0.95 }, [28, 24, 22, 20, 18, 16], 'ink', true),
      title: true,
    },
  ];
}

/** The source line of a slide: as many as fit, and how many more. */
export function foot(sources: readonly FigureSource[]): SlideText {
  const names = [...new Map(sources.map((one) => [one.id, shortSource(one)])).values()];
  const line = (shown: number) => {
    const rest = names.length - shown;
    const more = rest > 0 ? m.foot_rest({ rest }) : '';
    const told = { names: names.slice(0, shown).join(m.semicolon()) + more };
    return names.length === 1 ? m.foot_source(told) : m.foot_sources(told);
  };
  let shown = names.length;
  while (shown > 1 && textWidth(line(shown), FOOT_SIZE) > FOOT.w) shown -= 1;
  const words = names.length === 0 ? m.foot_catalogue() : line(shown);
  return text(words, FOOT, [FOOT_SIZE, 9, 8], 'muted');
}

/** The number of a slide, in its corner. */
export function pageNumber(number: number): SlideText {
  return text(String(number), { x: PAGE.w - MARGIN - 0.8, y: 6.9, w: 0.8, h: 0.3 }, [FOOT_SIZE], 'muted');
}

/** The paragraphs of a speaker's notes; what is empty is left out. */
export function notesOf(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join('\n');
}
