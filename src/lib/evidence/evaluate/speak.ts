import { spokenHere } from '../../i18n/spoken-here.ts';
import { englishEvaluate } from './words-en.ts';
import type { EvaluateWords } from './words.ts';

/** The sentences of an evaluation in a language. */
export const evaluateWords: (language: string) => EvaluateWords = await spokenHere(englishEvaluate, {
  fr: () => import('./words-fr.ts').then(({ french }) => french),
  es: () => import('./words-es.ts').then(({ spanish }) => spanish),
  ru: () => import('./words-ru.ts').then(({ russian }) => russian),
  ar: () => import('./words-ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./words-zh.ts').then(({ chinese }) => chinese),
});
