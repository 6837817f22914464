import { pageLanguage } from '../../i18n/language.ts';

/** Whole sentences one after the other; Chinese sets no space between them. */
export const inOne = (sentences: readonly string[]): string =>
  sentences.join(pageLanguage() === 'zh' ? '' : ' ');
