import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';

/**
 * The width of text without a document, so that the same geometry comes out on the server and in the browser.
 * Advance widths of Noto Sans (regular and semibold) in thousandths of an em for U+0020 to U+007E; other letters
 * by their script. Off by less than 3 % on Latin text, generous elsewhere.
 */
const REGULAR = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
  273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
  444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
  361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];
const BOLD_FACTOR = 1.03;
const BOLD_ARABIC = 1.1;
const MARKS: Record<string, number> = {
  '\u00a0': 260,
  '\u202f': 200,
  '–': 500,
  '—': 1000,
  '…': 791,
  '−': 572,
  '’': 175,
  '×': 572,
  '·': 268,
};

/** Marks above and below letters, and what only tells a direction. */
const UNSEEN = /[\p{Mn}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Arabic letters are joined, so that a width holds for a letter in most places of a word: Noto Sans Arabic, within 5 % of words. */
const ARABIC_WIDTHS: [string, number][] = [
  ['اأإآلبتثنيىئ', 340],
  ['رز', 380],
  ['سشصض', 800],
];

function advance(letter: string): number {
  const code = letter.codePointAt(0) ?? 32;
  if (code >= 32 && code < 127) return REGULAR[code - 32] ?? 600;
  const known = MARKS[letter];
  if (known !== undefined) return known;
  if (UNSEEN.test(letter)) return 0;
  if (ARABIC.test(letter)) return ARABIC_WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? 480;
  if (code < 0x2000) {
    // An accent does not widen its letter.
    const base = letter.normalize('NFD').codePointAt(0) ?? code;
    return base !== code && base < 127 ? (REGULAR[base - 32] ?? 600) : 620;
  }
  return code >= 0x2e80 ? 1000 : 600;
}

/**
 * Estimates the width of a line of text in pixels.
 * @example textWidth('Brazil', 14) // about 38
 */
export function textWidth(text: string, fontSize: number, weight: 'regular' | 'bold' = 'regular'): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advance(letter);
  return (
    (thousandths / 1000) *
    fontSize *
    (weight === 'regular' ? 1 : ARABIC.test(text) ? BOLD_ARABIC : BOLD_FACTOR)
  );
}

/**
 * Breaks text into lines no wider than `width` pixels, between words; a word that is wider stands alone. With
 * `maxLines` the last line ends in an ellipsis where words are left out.
 * @example wrapText('Bolivia (Plurinational State of)', 14, 110) // ['Bolivia', '(Plurinational', 'State of)']
 */
export function wrapText(text: string, fontSize: number, width: number, maxLines = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, space } of wordsOf(text)) {
    const longer = line === '' ? word : line + space + word;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines.map((each) => shorten(each, fontSize, width));
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = shorten(lines.slice(maxLines - 1).join(' '), fontSize, width);
  return kept;
}

const IDEOGRAPH = '\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff';
const WITHOUT_SPACES = new RegExp(`[${IDEOGRAPH}]`);
/** One letter of Chinese, or a run of others, with the marks that open before it and close after it. */
const PIECE = new RegExp(`[（(“「]*(?:[${IDEOGRAPH}]|[^${IDEOGRAPH}（(“「]+)[，。：；？！、）)”」]*|.`, 'gu');

/** Words with the space before them; Chinese has none and breaks between letters. */
function wordsOf(text: string): { word: string; space: string }[] {
  const words = text.split(' ').map((word) => ({ word, space: ' ' }));
  if (!WITHOUT_SPACES.test(text)) return words;
  return words.flatMap(({ word }) =>
    Array.from(word.matchAll(PIECE), ([piece], index) => ({ word: piece, space: index === 0 ? ' ' : '' })),
  );
}

/** Several names in one line: `Brazil, Japan`. */
export function joined(names: readonly string[], language: Language): string {
  return names.join(m.comma({}, { locale: language }));
}

/** Cuts text to `width` pixels with an ellipsis; text that fits comes back as it is. */
export function shorten(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** With its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
