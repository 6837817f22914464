import { spokenHere } from '../../i18n/spoken-here.ts';
import type { LocalWords } from './words.ts';
import { english } from './words-en.ts';

/** The sentences of local cards in a language. */
export const localWords: (language: string) => LocalWords = await spokenHere(english, {
  fr: () => import('./words-fr.ts').then(({ french }) => french),
  es: () => import('./words-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./words-ru.ts').then(({ russian }) => russian),
  ar: () => import('./words-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./words-zh.ts').then(({ chinese }) => chinese),
});
