import { english } from './words-en.ts';
import type { PairWords } from './words.ts';

/** Languages that have their own sentences. */
const SPOKEN: Record<string, PairWords> = { en: english };

/** The sentences about pairs in a language; English where a language has none of its own yet. */
export function pairWordsIn(language: string): PairWords {
  return SPOKEN[language] ?? english;
}
