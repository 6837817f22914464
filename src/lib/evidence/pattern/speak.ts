import { pageLanguage } from '../../i18n/language.ts';
import { spokenHere } from '../../i18n/spoken-here.ts';
import { english } from './words-en.ts';
import type { PatternWords } from './words.ts';

const wordsIn: (language: string) => PatternWords = await spokenHere<PatternWords>(english, {
  fr: () => import('./words-fr.ts').then(({ french }) => french),
  es: () => import('./words-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./words-ru.ts').then(({ russian }) => russian),
  ar: () => import('./words-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./words-zh.ts').then(({ chinese }) => chinese),
});

/** The sentences in the language of the page. */
export const patternWords = (): PatternWords => wordsIn(pageLanguage());
