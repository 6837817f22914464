import { englishClaims } from './claims-en.ts';
import type { ClaimPhrases } from './claims.ts';
import { english } from './phrases-en.ts';
import type { Phrases } from './phrases.ts';

/** Languages that have their own sentences. */
const SPOKEN: Record<string, Phrases> = { en: english };

/** The sentences in a language; English where a language has none of its own yet. */
export function phrasesIn(language: string): Phrases {
  return SPOKEN[language] ?? english;
}

const CLAIMED: Record<string, ClaimPhrases> = { en: englishClaims };

/** The sentences of the claims in a language; English where a language has none of its own yet. */
export function claimPhrasesIn(language: string): ClaimPhrases {
  return CLAIMED[language] ?? englishClaims;
}
