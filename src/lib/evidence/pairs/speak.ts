import { spokenHere } from '../../i18n/spoken-here.ts';
import { english } from './words-en.ts';
import type { PairWords } from './words.ts';

/** The sentences about pairs in a language. */
export const pairWordsIn: (language: string) => PairWords = await spokenHere(english, {
  fr: () => import('./words-fr.ts').then(({ french }) => french),
  es: () => import('./words-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./words-ru.ts').then(({ russian }) => russian),
  ar: () => import('./words-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./words-zh.ts').then(({ chinese }) => chinese),
});
