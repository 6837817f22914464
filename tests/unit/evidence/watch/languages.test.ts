import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/lib/evidence/watch/checks.ts';
import type { Judged, Unjudged } from '../../../../src/lib/evidence/watch/judge.ts';
import { monthOf } from '../../../../src/lib/evidence/watch/month.ts';
import { METHOD_IDS } from '../../../../src/lib/evidence/watch/settings.ts';
import { watchWords } from '../../../../src/lib/evidence/watch/speak.ts';
import { LANGUAGES, type Language } from '../../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const MONTH = monthOf('2025-05');
const COUNTS = [1, 2, 5, 11, 21, 101];

/** A word of each language, so that every other letter of a sentence is the sentence's own. */
const NOUN: Record<Language, string> = {
  en: 'theft',
  fr: 'vol',
  es: 'hurto',
  ru: 'кража',
  ar: 'سرقة',
  zh: '盗窃',
};
const FOREIGN: Partial<Record<Language, RegExp>> = {
  ru: /[a-z]/i,
  ar: /[a-z,;?]/i,
  zh: /[a-z,;:?!]|(?<!\d)\.|\.(?!\d)/i,
};

const judged = (method: Judged['method'], limit: number): Judged => ({
  ...{ method, observed: 20.5, expected: 5.2, limit, score: 4, p: 0.001, alarm: true },
});

function checks(noun: string): Check[] {
  const withheld = [null, 7];
  return [
    ...withheld.map((observed): Check => ({ kind: 'over', observed, expected: 9.4 })),
    { kind: 'break', month: MONTH, what: noun },
    { kind: 'relabelled', offence: noun, fewer: 4, more: 5 },
    { kind: 'late entry', observed: 2, expected: 9.4 },
    { kind: 'neighbours', up: [noun, noun], of: 3 },
    { kind: 'neighbours', up: [], of: 3 },
    ...withheld.map((observed): Check => ({ kind: 'one month', month: MONTH, observed, share: 0.61 })),
    { kind: 'one event', more: 12 },
    { kind: 'small numbers', expected: 2.5 },
    { kind: 'filled', months: [MONTH, MONTH + 1] },
    ...COUNTS.flatMap((count): Check[] => [
      { kind: 'whole place', up: count, of: 200 },
      { kind: 'everywhere', up: count, of: 200 },
      // What lasts, lasts three months at least.
      { kind: 'lasting', months: count + 2 },
    ]),
  ];
}

/** Whole sentences, and what stands inside of others. */
function everySentence(language: Language): { whole: string[]; part: string[] } {
  const words = watchWords(language);
  const reasons: Unjudged['unjudged'][] = ['too short', 'too few events', 'no events before', 'all equal'];
  return {
    whole: checks(NOUN[language]).map((check) => words.check(check)),
    part: [
      ...['c1', 'ewma'].flatMap((method) =>
        [null, 0, 20].flatMap((count) =>
          [1, 12].map((limit) => words.size(judged(method as Judged['method'], limit), count, MONTH)),
        ),
      ),
      ...COUNTS.flatMap((count) => [
        words.since(count, MONTH),
        words.tooFew(count),
        words.unwatched({ why: 'too short', months: count }),
        words.unwatched({ why: 'too few', mean: 0.4, least: count }),
        words.unwatched({ why: 'silent', months: count, before: 12 }),
      ]),
      words.sinceMonth(MONTH),
      words.unwatched({ why: 'no value' }),
      ...METHOD_IDS.flatMap((method) => reasons.map((unjudged) => words.unjudged({ method, unjudged }))),
    ],
  };
}

describe.each(OTHERS)('the sentences of the board in another language: %s', (language) => {
  const { whole, part } = everySentence(language);
  const english = everySentence('en');

  it('are all there, none of them in English and none with a hole in it', () => {
    const said = [...whole, ...part];
    const inEnglish = new Set([...english.whole, ...english.part]);
    for (const text of said) {
      expect(inEnglish).not.toContain(text);
      expect(text).not.toMatch(/undefined|null|NaN|[{}]|\s{2}|\.\./);
      expect(text.replaceAll(/[\u2066-\u2069]/g, '')).not.toMatch(FOREIGN[language] ?? /undefined/);
    }
  });

  it('end as a sentence does', () => {
    for (const text of whole) expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/);
  });

  it('hold the same months and counts as in English', () => {
    for (const [index, text] of whole.entries()) {
      const numbers = (said: string) =>
        (said.replaceAll(/(\d),(\d)/g, '$1.$2').match(/\d+(?:\.\d+)?/g) ?? [])
          .filter((number) => number !== '5')
          .sort();
      // In Chinese a month is a number too.
      const own = numbers(language === 'zh' ? text.replaceAll(/\d+月/g, '') : text);
      expect(own, text).toEqual(numbers(english.whole[index] ?? ''));
    }
  });
});

it('puts a month into the genitive of Russian behind a preposition', () => {
  const since = (month: string) => watchWords('ru').sinceMonth(monthOf(month));
  expect(since('2025-03')).toBe('с марта 2025 года');
  expect(since('2025-05')).toBe('с мая 2025 года');
  expect(since('2025-09')).toBe('с сентября 2025 года');
});
