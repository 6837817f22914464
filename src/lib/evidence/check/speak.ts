import { phrasesIn } from '../../i18n/speak.ts';
import { spokenHere } from '../../i18n/spoken-here.ts';
import { englishReasons } from './reasons-en.ts';
import type { Reasons } from './reasons.ts';

/** The sentences of the checker in a language. */
export const reasonsIn: (language: string) => Reasons = await spokenHere(englishReasons, {
  fr: () => import('./reasons-fr.ts').then(({ french }) => french),
  es: () => import('./reasons-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./reasons-ru.ts').then(({ russian }) => russian),
  ar: () => import('./reasons-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./reasons-zh.ts').then(({ chinese }) => chinese),
});

/** A clause of the figures as a sentence of its own. */
export function sentence(clause: string, language: string): string {
  return phrasesIn(language).sentences([clause]);
}

/** Several sentences as one text. */
export function sentences(parts: readonly (string | null)[], language: string): string {
  return parts.filter((part) => part !== null && part !== '').join(language === 'zh' ? '' : ' ');
}
