import type { Language } from '../i18n/language.ts';

/** Where `boot.js` looks, before the first paint, whether a reader has chosen already. */
const KEY = 'koban:language';

/** Keeps the language that a reader has chosen or stayed with, so that no other is offered again on this device. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage can be forbidden: the offer then comes again at the next visit.
  }
}
