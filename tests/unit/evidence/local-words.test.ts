import { describe, expect, it } from 'vitest';
import { localArea, type LocalArea } from '../../../src/lib/catalogue/locality.ts';
import { localWords } from '../../../src/lib/evidence/local/speak.ts';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const KINDS: readonly LocalArea['kind'][] = localArea.shape.kind.options;

/** A noun and a place of each language, so that every other letter of a sentence is the sentence's own. */
const NOUN: Record<Language, string> = {
  en: 'rate',
  fr: 'taux',
  es: 'tasa',
  ru: 'доля',
  ar: 'نسبة',
  zh: '比例',
};
const FOREIGN: Partial<Record<Language, RegExp>> = {
  ru: /[a-z]/i,
  ar: /[a-z]/i,
  zh: /[a-z]|[,;:?!](?!\d{3})|(?<!\d)\.|\.(?!\d)/i,
};

function everySentence(language: Language): { claims: string[]; sentences: string[] } {
  const words = localWords(language);
  const noun = NOUN[language];
  const [claims, sentences]: [string[], string[]] = [[], []];
  for (const side of [1, 0, -1]) {
    const share = {
      ...{ part: noun, whole: noun, place: noun, first: 2014, last: 2024, side },
      ...{ before: 0.1, after: 0.18, cases: 3809, difference: { difference: 0.08, low: 0.068, high: 0.097 } },
    };
    claims.push(words.share.claim(share));
    sentences.push(words.share.say(share), words.share.otherwise([2018, 2019], 10, side));
    for (const parts of KINDS) {
      const counted = { subject: noun, place: noun, parts, years: { from: 2015, to: 2023 } };
      const tallied = { ...counted, count: 32, up: 4, down: 27, side };
      claims.push(words.parts.claim(tallied));
      sentences.push(words.parts.say({ ...tallied, middle: -5 }));
      sentences.push(words.parts.other({ subject: noun, parts, rose: 3, fell: 20, count: 32 }));
    }
  }
  for (const survive of [0, 1, 2, 5, 21]) {
    const board = { survive, alarms: 33, watched: 1482, places: 9, falseShare: 0.05 };
    claims.push(words.warned.claim(board));
    sentences.push(words.warned.say(board), words.warned.dropped(survive, 33));
  }
  sentences.push(
    words.tooFew(noun, 100),
    words.share.interval,
    words.parts.none(noun, { from: 2015, to: 2023 }),
    words.warned.falseAlarms(12, 480),
    words.warned.months([{ name: noun, month: '2025' }]),
  );
  return { claims, sentences };
}

describe.each(OTHERS)('the sentences of local cards in %s', (language) => {
  const { claims, sentences } = everySentence(language);

  it('are whole, and a claim has no full stop', () => {
    for (const text of [...claims, ...sentences])
      expect(text).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\(\)|«»|“”|（）/);
    expect(claims.filter((claim) => /[.。]$/.test(claim))).toEqual([]);
    expect(sentences.filter((sentence) => !/[.。]$/.test(sentence))).toEqual([]);
  });

  it('have no word of another script', () => {
    const foreign = FOREIGN[language];
    expect(foreign ? [...claims, ...sentences].filter((text) => foreign.test(text)) : []).toEqual([]);
  });

  it('keep every number of the English sentence', () => {
    const digits = (text: string) =>
      (text.replace(/[\s\u202f\u00a0\u200e\u200f.,]/g, '').match(/\d+/g) ?? [])
        .map(Number)
        .sort((a, b) => a - b);
    const english = everySentence('en').claims;
    // One and none may be words.
    const large = (text: string) => digits(text).filter((number) => number > 2);
    expect(claims.map(large)).toEqual(english.map(large));
  });
});
