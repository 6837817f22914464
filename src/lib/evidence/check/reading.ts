import type { Lexicon, Phrase } from './lexicon.ts';

/**
 * Text without accents and with plain punctuation, cases kept: what both a sentence and a name become before they are
 * compared. Thousands lose their comma.
 */
export function levelled(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\s?%/g, '$1 percent')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}'.\-+]+/gu, ' ')
    .trim();
}

/** What a taken word leaves behind: no letter and no space, so that no later phrase reaches across it. */
const TAKEN = '\u0001';
/** What a place or measure leaves behind: phrases do reach across it, as in "trust the Brazilian police". */
export const BRIDGE = '\u0002';

const YEAR = '1[3-9]\\d\\d|20\\d\\d|2100';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KNOWN = new WeakMap<Lexicon['numbers'], Map<Phrase, RegExp>>();

/** A phrase of a lexicon as an expression that matches whole words. */
export function compiled(phrase: Phrase, { numbers }: Pick<Lexicon, 'numbers'>): RegExp {
  const known = KNOWN.get(numbers) ?? new Map<Phrase, RegExp>();
  KNOWN.set(numbers, known);
  const pattern = known.get(phrase) ?? compile(phrase, numbers);
  known.set(phrase, pattern);
  return pattern;
}

function compile(phrase: Phrase, numbers: Lexicon['numbers']): RegExp {
  const words = Object.keys(numbers).sort((a, b) => b.length - a.length);
  const number = ['\\d+(?:\\.\\d+)?', ...words.map(escaped)].join('|');
  const body = phrase
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\{(n|m)\}/g, (_, name: string) => `(?<${name}>${number})`)
    .replace(/\{(year|from|to)\}/g, (_, name: string) => `(?<${name}>${YEAR})`)
    .replaceAll(' ', `[\\s${BRIDGE}]+`);
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${body})(?![\\p{L}\\p{N}]|\\.\\d)`, 'u');
}

export interface Found {
  words: string;
  at: number;
  groups: Record<string, string | undefined>;
}

/** A sentence that is read phrase by phrase; what was understood is taken out, so that what is left can be seen. */
export class Reading {
  /** With its capitals, by which names are told from words. */
  readonly cased: string;
  #text: string;

  constructor(sentence: string) {
    this.cased = levelled(sentence);
    this.#text = this.cased.toLowerCase();
  }

  get text(): string {
    return this.#text;
  }

  /** The first place where a pattern stands, taken out of the sentence; null where it does not. */
  take(pattern: RegExp): Found | null {
    const match = pattern.exec(this.#text);
    if (!match || match[0] === '') return null;
    this.blank(match.index, match[0].length);
    return { words: match[0], at: match.index, groups: match.groups ?? {} };
  }

  /** Every place where a pattern stands, taken out. */
  takeAll(pattern: RegExp): Found[] {
    const found: Found[] = [];
    for (let one = this.take(pattern); one; one = this.take(pattern)) found.push(one);
    return found;
  }

  blank(at: number, length: number, mark = TAKEN): void {
    this.#text = this.#text.slice(0, at) + mark.repeat(length) + this.#text.slice(at + length);
  }

  /** The words that nothing was made of, as they were written. */
  left(): { word: string; at: number; capital: boolean }[] {
    return [...this.#text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)].map((match) => {
      const word = this.cased.slice(match.index, match.index + match[0].length);
      return { word, at: match.index, capital: /^\p{Lu}/u.test(word) && match.index > 0 };
    });
  }
}

/** The value of a number in digits or words. */
export function numberOf(text: string, lexicon: Pick<Lexicon, 'numbers'>): number {
  return lexicon.numbers[text] ?? Number(text);
}
