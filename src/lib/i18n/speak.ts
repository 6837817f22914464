import { englishClaims } from './claims-en.ts';
import type { ClaimPhrases } from './claims.ts';
import { english } from './phrases-en.ts';
import type { Phrases } from './phrases.ts';
import type { Speech } from './speech.ts';
import { spokenHere } from './spoken-here.ts';

const speechIn = await spokenHere<Speech>(
  { phrases: english, claims: englishClaims },
  {
    fr: () => import('./speech-fr.ts').then(({ speech }) => speech),
    es: () => import('./speech-es.ts').then(({ speech }) => speech),
    ru: () => import('./speech-ru.ts').then(({ speech }) => speech),
    ar: () => import('./speech-ar.ts').then(({ speech }) => speech),
    zh: () => import('./speech-zh.ts').then(({ speech }) => speech),
  },
);

/**
 * The sentences of the figures in a language: a page holds its own and English, the build holds all.
 * @throws Error for a language that is not here
 */
export function phrasesIn(language: string): Phrases {
  return speechIn(language).phrases;
}

/** The sentences of the claims in a language, under the same condition. */
export function claimPhrasesIn(language: string): ClaimPhrases {
  return speechIn(language).claims;
}
