import { SINGLE_BYTE, type Writing } from './letters.ts';

/** Words with at least one byte above 127, each byte as the letter of its number, and how often each occurs. */
export type RawWords = ReadonlyMap<string, number>;

const FOREIGN_LETTER = Math.log(2e-4);
const SYMBOL = Math.log(5e-3);
const SYMBOL_INSIDE = Math.log(1e-6);
const CONTROL = Math.log(1e-9);
const RAISED_INSIDE = Math.log(2e-3);
const MIXED_SCRIPTS = Math.log(1e-3);
/** A capital is this much rarer than its small letter. */
const CAPITAL = Math.log(0.4);

const USUAL_SYMBOL = /[’‘“”„–—…•°²³½¼€£§«»¿¡ªº©®™·×\u00a0−]/;
const LETTER = /\p{L}|\p{M}/u;
const ASCII_LETTER = /[A-Za-z]/;

/**
 * The encoding of one byte a letter whose languages make the words likeliest: each letter is weighed by how often it
 * is written in a language, and what never stands within a word (symbols, capitals after small letters, two scripts) counts against it.
 *
 * @example singleByteEncoding(new Map([['Krak\xf3w', 1], ['\xa3\xf3d\x9f', 1]])) // 'windows-1250'
 */
export function singleByteEncoding(words: RawWords): string {
  let best = 'windows-1252';
  let highest = -Infinity;
  for (const { encoding, writings, prior } of SINGLE_BYTE) {
    const table = tableOf(encoding);
    for (const writing of writings) {
      let score = prior;
      for (const [word, count] of words) {
        score +=
          likelihood(
            Array.from(word, (c) => table[c.charCodeAt(0)] ?? '\ufffd'),
            writing,
          ) *
          (1 + Math.log2(count));
      }
      if (score > highest) {
        highest = score;
        best = encoding;
      }
    }
  }
  // Letters that both have at the same places tell nothing.
  return isReadAlike(words, best, 'windows-1252') ? 'windows-1252' : best;
}

function isReadAlike(words: RawWords, one: string, other: string): boolean {
  const first = tableOf(one);
  const second = tableOf(other);
  return [...words.keys()].every((word) =>
    Array.from(word).every((byte) => first[byte.charCodeAt(0)] === second[byte.charCodeAt(0)]),
  );
}

/** The character of each byte; U+FFFD where it has none. Fatal and streaming, because other ways of decoding differ by engine. */
function tableOf(encoding: string): string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    try {
      return (
        new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.of(byte), { stream: true }) || '\ufffd'
      );
    } catch {
      return '\ufffd';
    }
  });
}

function likelihood(word: string[], writing: Writing): number {
  let score = 0;
  for (const [at, letter] of word.entries()) {
    if (letter < '\u0080') continue;
    const before = word[at - 1] ?? '';
    const after = word[at + 1] ?? '';
    const inside = LETTER.test(before) && LETTER.test(after);
    if (letter === '\ufffd' || (letter >= '\u0080' && letter < '\u00a0')) score += CONTROL;
    else if (!LETTER.test(letter)) score += symbolLikelihood(letter, inside);
    else {
      score += letterLikelihood(letter, writing);
      if (isRaised(before, letter)) score += RAISED_INSIDE;
      if (writing.whole && (ASCII_LETTER.test(before) || ASCII_LETTER.test(after))) score += MIXED_SCRIPTS;
      if (!writing.whole && isRaised(letter, after)) score += RAISED_INSIDE;
    }
  }
  return score;
}

function symbolLikelihood(symbol: string, inside: boolean): number {
  if (symbol === '’') return SYMBOL;
  if (inside) return SYMBOL_INSIDE;
  return USUAL_SYMBOL.test(symbol) ? SYMBOL : FOREIGN_LETTER;
}

function letterLikelihood(letter: string, { letters }: Writing): number {
  const exact = letters[letter];
  if (exact !== undefined) return Math.log(exact / 1000);
  const small = letters[letter.toLowerCase()];
  return small === undefined ? FOREIGN_LETTER : Math.log(small / 1000) + CAPITAL;
}

const isRaised = (before: string, letter: string): boolean =>
  before !== before.toUpperCase() && letter !== letter.toLowerCase();
