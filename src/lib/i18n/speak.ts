import { englishClaims } from './claims-en.ts';
import type { ClaimPhrases } from './claims.ts';
import { languagesHere, type Language } from './language.ts';
import { english } from './phrases-en.ts';
import type { Phrases } from './phrases.ts';
import type { Speech } from './speech.ts';

/** Every other language is a file of its own, fetched by pages in that language only. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ speech: Speech }>> = {
  fr: () => import('./speech-fr.ts'),
  es: () => import('./speech-es.ts'),
  ru: () => import('./speech-ru.ts'),
  ar: () => import('./speech-ar.ts'),
  zh: () => import('./speech-zh.ts'),
};

const SPOKEN = new Map<string, Speech>([['en', { phrases: english, claims: englishClaims }]]);
for (const language of languagesHere()) {
  if (language !== 'en') SPOKEN.set(language, (await OTHERS[language]()).speech);
}

function speechIn(language: string): Speech {
  const speech = SPOKEN.get(language);
  if (!speech) throw new Error(`The sentences in "${language}" are not here`);
  return speech;
}

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
