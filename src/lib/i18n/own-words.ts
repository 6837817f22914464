import { pageLanguage } from './language.ts';

/**
 * Whether a message is to be said in the language of the page, and not in English: the two that a page has the words of.
 * @throws Error for any other language, whose words are not here
 */
export function inOwnWords(options?: { locale?: string }): boolean {
  const own = pageLanguage();
  const asked = options?.locale ?? own;
  if (asked !== 'en' && asked !== own) throw new Error(`The words of "${asked}" are not on this page.`);
  return asked !== 'en';
}
