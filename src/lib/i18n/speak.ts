import { englishClaims } from './claims-en.ts';
import type { ClaimPhrases } from './claims.ts';
import { languagesHere, type Language } from './language.ts';
import { english } from './phrases-en.ts';
import type { Phrases } from './phrases.ts';

/** All sentences of one language. */
export interface Speech {
  phrases: Phrases;
  claims: ClaimPhrases;
}

/** Every other language is a file of its own, fetched by pages in that language only. */
const OTHERS: Partial<Record<Language, () => Promise<Speech>>> = {};

const ENGLISH: Speech = { phrases: english, claims: englishClaims };
const SPOKEN = new Map<string, Speech>([['en', ENGLISH]]);
for (const language of languagesHere()) {
  const load = OTHERS[language];
  if (load) SPOKEN.set(language, await load());
}

function speechIn(language: string): Speech {
  return SPOKEN.get(language) ?? ENGLISH;
}

/** The sentences of the figures in a language. English where they are not here: a page holds its own and English. */
export function phrasesIn(language: string): Phrases {
  return speechIn(language).phrases;
}

/** The sentences of the claims in a language, under the same condition. */
export function claimPhrasesIn(language: string): ClaimPhrases {
  return speechIn(language).claims;
}
