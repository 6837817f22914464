import type { CompareWords } from './compare-words-en.ts';
import type { LocalityWords } from './locality-words-en.ts';
import type { Sentences } from './sentences-en.ts';
import type { Words } from './words-en.ts';

/** All sentences of briefs and comparisons in one language. */
export interface BriefSpeech {
  /** About several measures. */
  sentences: Sentences;
  /** About one measure. */
  words: Words;
  compareWords: CompareWords;
  localityWords: LocalityWords;
}
