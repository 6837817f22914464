/** Points an inch. */
const POINTS = 72;
/** Height of a line, in sizes of its type. */
export const LINE = 1.2;
/** Room for what another font on another machine is wider. */
const SAFETY = 1.06;

/** Where a text may be cut: behind a word, in Chinese behind a character. */
const PIECE = /[\u3000-\u9fff\uff00-\uffef] *|[^ \u3000-\u9fff\uff00-\uffef]+ *| +/g;

/** Widths of Arial in sizes of its type, by kinds of letters; wider than it is where letters of a kind differ. */
function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1100) return code >= 0x2000 && code < 0x2070 ? 0.6 : 1;
  if ("iljtfrI.,;:'|!()[] -".includes(letter)) return 0.34;
  if ('mwMW@%ЖМШЩЮФЫжмшщюфы'.includes(letter)) return 0.9;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return 0.56;
}

/** The width of a text on one line, in inches. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return (width * size * SAFETY) / POINTS;
}

/** How many lines a text takes in a box of this width (inches); a word longer than the line is broken. */
export function linesIn(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, size, width), 0);
}

function paragraphLines(paragraph: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(' ', size);
  for (const word of paragraph.split(' ')) {
    const own = textWidth(word, size);
    const needed = used === 0 ? own : used + space + own;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const over = Math.max(1, Math.ceil(own / width));
    lines += over - 1;
    used = own - (over - 1) * width;
  }
  return lines;
}

/** The height that a text takes in a box of this width, in inches. */
export function textHeight(text: string, size: number, width: number): number {
  return (linesIn(text, size, width) * size * LINE) / POINTS;
}

/**
 * The largest of some sizes at which a text fits a box, or the text cut at a word at the smallest, with an ellipsis.
 * @param sizes in points, from the largest
 * @example fitted('Homicide rate', { w: 6, h: 1 }, [28, 24, 20]) // { text: 'Homicide rate', size: 28 }
 */
export function fitted(
  text: string,
  box: { w: number; h: number },
  sizes: readonly number[],
): { text: string; size: number } {
  const fits = sizes.find((size) => textHeight(text, size, box.w) <= box.h);
  if (fits !== undefined) return { text, size: fits };
  const size = sizes.at(-1) ?? 12;
  const words = text.match(PIECE) ?? [text];
  const cut = () => `${words.join('').trimEnd()} …`;
  while (words.length > 1 && textHeight(cut(), size, box.w) > box.h) words.pop();
  return { text: cut(), size };
}
