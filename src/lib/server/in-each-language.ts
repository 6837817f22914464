import type { Say } from '../catalogue/in-language.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import { builtSay } from './words.ts';

/**
 * A value of the build in the language of the page: read in English, translated once for each language.
 * @param read gives the value with English texts
 * @param into the value with its texts said by `say`
 */
export function inEachLanguage<T>(read: () => T, into: (english: T, say: Say) => T): () => T {
  const made = new Map<Language, T>();
  const make = (language: Language): T => {
    const known = made.get(language);
    if (known) return known;
    const value = language === 'en' ? read() : into(make('en'), builtSay(language));
    made.set(language, value);
    return value;
  };
  return () => make(pageLanguage());
}
