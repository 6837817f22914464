import { THEMES, type ThemeId } from '../catalogue/theme.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import { spokenHere } from '../i18n/spoken-here.ts';
import type { Dimension, Tenet } from './card.ts';
import type { ThemeWords } from './theme-words/words.ts';

/** In English the themes stand in the catalogue, and tenets and dimensions are called as in the code. */
const english: ThemeWords = {
  themes: Object.fromEntries(
    THEMES.map(({ id, name, question }) => [id, { name: name, question: question }]),
  ) as ThemeWords['themes'],
  tenets: {
    effective: 'effective',
    inclusive: 'inclusive',
    responsive: 'responsive',
    participative: 'participative',
    representative: 'representative',
    accountable: 'accountable',
    transparent: 'transparent',
  },
  dimensions: { peace: 'peace', justice: 'justice', inclusion: 'inclusion' },
};

const wordsIn = await spokenHere<ThemeWords>(english, {
  fr: () => import('./theme-words/fr.ts').then(({ french }) => french),
  es: () => import('./theme-words/es.ts').then(({ spanish }) => spanish),
  ru: () => import('./theme-words/ru.ts').then(({ russian }) => russian),
  ar: () => import('./theme-words/ar.ts').then(({ arabic }) => arabic),
  zh: () => import('./theme-words/zh.ts').then(({ chinese }) => chinese),
});

/** @example themeName('violence', 'es') // 'Seguridad frente a la violencia' */
export function themeName(theme: ThemeId, language: Language = pageLanguage()): string {
  return wordsIn(language).themes[theme].name;
}

/** The question of the panel that a theme stands for. */
export function themeQuestion(theme: ThemeId, language: Language = pageLanguage()): string {
  return wordsIn(language).themes[theme].question;
}

/** @example tenetName('effective', 'zh') // '有效' */
export function tenetName(tenet: Tenet, language: Language = pageLanguage()): string {
  return wordsIn(language).tenets[tenet];
}

/** @example dimensionName('peace', 'fr') // 'paix' */
export function dimensionName(dimension: Dimension, language: Language = pageLanguage()): string {
  return wordsIn(language).dimensions[dimension];
}
