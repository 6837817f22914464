import { afterEach, expect, it } from 'vitest';
import { askLanguage, type Language } from '../../../src/lib/i18n/language.ts';
import { inOwnWords } from '../../../src/lib/i18n/own-words.ts';

let page: Language = 'en';
askLanguage(() => page);
afterEach(() => {
  page = 'en';
});

it('a message is said in the language of the page unless English is asked for', () => {
  page = 'ar';
  expect(inOwnWords()).toBe(true);
  expect(inOwnWords({ locale: 'ar' })).toBe(true);
  expect(inOwnWords({ locale: 'en' })).toBe(false);
});

it('an English page says all in English', () => {
  expect(inOwnWords()).toBe(false);
});

it('a language whose words are not on the page is an error, not English by chance', () => {
  page = 'ar';
  expect(() => inOwnWords({ locale: 'fr' })).toThrow('"fr"');
  page = 'en';
  expect(() => inOwnWords({ locale: 'fr' })).toThrow('"fr"');
});
