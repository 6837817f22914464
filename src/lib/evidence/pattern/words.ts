import type { english } from './words-en.ts';

/** The sentences about patterns that every language has. */
export type PatternWords = typeof english;
