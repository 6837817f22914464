import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../src/lib/i18n/speak.ts';
import { everySentence, type Given } from './every-sentence.ts';
import { OTHERS, type Other } from './nouns.ts';

const count = fc.oneof(fc.constantFrom(0, 1, 2, 3, 5, 11, 21, 100, 1000), fc.nat(300));
const given: fc.Arbitrary<Given> = fc.record({
  up: count,
  down: count,
  unclear: count,
  yes: fc.boolean(),
  countries: fc.boolean(),
  solid: fc.boolean(),
  side: fc.constantFrom(1 as const, 0 as const, -1 as const),
});

/** What must not stand in a sentence of a language. */
const WRONG: Record<Other, RegExp> = {
  fr: /\b(the|of|and|with|between|countries|higher|lower|rose|fell|shows)\b|[^\u202f\s][:;?!%]/i,
  es: /\b(the|of|and|with|between|countries|higher|lower|rose|fell|shows)\b|\d%| [:;?!,.]/i,
  ru: /[a-z]|\d%| [:;?!,.]/i,
  ar: /[a-z]|[,;?](?!\d)| [:؛؟،.]/i,
  zh: /[a-z]|[,;:?!()](?!\d)|[\u4e00-\u9fff] | [\u4e00-\u9fff]/i,
};

/** In Arabic one and two are words; the digit need not be there. */
const mayBeWord = (language: Other, text: string) => language === 'ar' && /^[12]$/.test(text);

describe.each(OTHERS)('every sentence in %s', (language) => {
  it('is whole, in its own language and holds the numbers that it is given', () => {
    fc.assert(
      fc.property(given, (numbers) => {
        for (const { name, text, holds } of everySentence(language, numbers)) {
          const where = `${name}: ${text}`;
          expect(where).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}|\.\.|。。/);
          expect(text).toBe(text.trim());
          // The separator of the parts of a subtitle and spaces of numbers belong to all languages.
          expect(text.replaceAll(' · ', ''), where).not.toMatch(WRONG[language]);
          for (const held of holds) {
            const inText = text.toLocaleLowerCase(language).includes(held.toLocaleLowerCase(language));
            expect(inText || mayBeWord(language, held), `${where} lacks ${held}`).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is ended in the manner of the language', () => {
    const stop = language === 'zh' ? '。' : '.';
    expect(phrasesIn(language).sentences(['a', `b${stop}`])).toBe(language === 'zh' ? 'a。b。' : 'a. b.');
  });
});

it('refuses a language whose sentences are not here', () => {
  expect(() => phrasesIn('ja')).toThrow('"ja"');
});
