import type { FigureSource } from '../../figures/figure.ts';
import { pagedTitle } from './brief-words.ts';
import { MARGIN, type Slide, type SlideText, WIDTH } from './slide.ts';
import { BOTTOM, foot, head, notesOf, TOP } from './slide-parts.ts';
import { fitted, textHeight } from './text-size.ts';

/** One entry of a list: what is said, and what stands small below it. */
export interface Entry {
  text: string;
  small?: string;
}

const GAP = 0.16;
const SIZES = [18, 16, 14, 12];
/** The tallest that one entry may be: what is longer is cut, and stands whole in the notes. */
const TALLEST = (BOTTOM - TOP) / 2;

interface Placed {
  parts: SlideText[];
  height: number;
}

function placed({
  text,
  small,
}: Entry): Omit<Placed, 'parts'> & { main: SlideText; below: SlideText | null } {
  const box = { w: WIDTH, h: TALLEST };
  const main = fitted(text, box, SIZES.slice(text.length > 240 ? 1 : 0));
  const mainHeight = textHeight(main.text, main.size, WIDTH);
  const part = { kind: 'text', x: MARGIN, y: 0, w: WIDTH } as const;
  const one: SlideText = { ...part, ...main, h: mainHeight, tone: 'ink' };
  if (small === undefined || small === '') return { main: one, below: null, height: mainHeight };
  const smaller = fitted(small, { w: WIDTH, h: TALLEST }, [12, 11]);
  const height = textHeight(smaller.text, smaller.size, WIDTH);
  const below: SlideText = { ...part, ...smaller, h: height, tone: 'muted' };
  return { main: one, below, height: mainHeight + 0.03 + height };
}

/**
 * A list over as many slides as it needs: an entry is never parted, and nothing reaches below the slide.
 * @param about what the list belongs to
 * @returns [] for a list without entries
 */
export function listSlides(
  about: string,
  title: string,
  entries: readonly Entry[],
  sources: readonly FigureSource[],
): Slide[] {
  const pages: { elements: SlideText[]; own: Entry[] }[] = [];
  let y = Infinity;
  for (const entry of entries) {
    const { main, below, height } = placed(entry);
    let page = pages.at(-1);
    if (page === undefined || y + height > BOTTOM) {
      page = { elements: [], own: [] };
      pages.push(page);
      y = TOP;
    }
    page.elements.push({ ...main, y });
    if (below) page.elements.push({ ...below, y: y + main.h + 0.03 });
    page.own.push(entry);
    y += height + GAP;
  }
  return pages.map(({ elements, own }, index) => ({
    elements: [...head(about, pagedTitle(title, index + 1, pages.length)), ...elements, foot(sources)],
    notes: notesOf(own.map(({ text, small }) => (small ? `${text} ${small}` : text))),
  }));
}
