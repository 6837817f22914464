import { spokenHere } from '../../i18n/spoken-here.ts';
import { english } from './kyoto-words/en.ts';
import type { KyotoWords } from './kyoto-words/words.ts';

/** @example kyotoWords('es').keynote // 'Discurso principal' */
export const kyotoWords = await spokenHere<KyotoWords>(english, {
  fr: () => import('./kyoto-words/fr.ts').then(({ french }) => french),
  es: () => import('./kyoto-words/es.ts').then(({ spanish }) => spanish),
  ru: () => import('./kyoto-words/ru.ts').then(({ russian }) => russian),
  ar: () => import('./kyoto-words/ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./kyoto-words/zh.ts').then(({ chinese }) => chinese),
});
