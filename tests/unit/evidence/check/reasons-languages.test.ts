import { describe, expect, it } from 'vitest';
import { edited, editedSize, UNSAID } from '../../../../src/lib/evidence/check/edit.ts';
import type { Word } from '../../../../src/lib/evidence/check/outcome.ts';
import { reasonsIn, sentence, sentences } from '../../../../src/lib/evidence/check/speak.ts';
import { sized } from '../../../../src/lib/evidence/check/tolerance.ts';
import type { ProblemKind, Size } from '../../../../src/lib/evidence/check/understood.ts';
import { worst } from '../../../../src/lib/evidence/check/verdict.ts';
import { LANGUAGES, type Language } from '../../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const WORDS: readonly Word[] = ['supported', 'partly', 'not supported', 'cannot be checked'];
const PROBLEMS: readonly ProblemKind[] = [
  'empty',
  'cause',
  'future',
  'opinion',
  'vague',
  'many-places',
  'ambiguous-place',
  'unknown-name',
  'part-of-place',
  'two-measures',
  'no-measure',
  'not-held',
  'no-place',
  'no-claim',
  'loose-years',
  'size-without-years',
  'leftover',
];
const UNITS: readonly Size['unit'][] = ['percent', 'points', 'per-100000', 'number'];

/** A noun of each language, so that every other letter of a sentence is the sentence's own. */
const NOUN: Record<Language, string> = {
  en: 'rate',
  fr: 'Taux',
  es: 'Tasa',
  ru: 'Доля',
  ar: 'نسبة',
  zh: '比例',
};
const WHOLE: Record<Language, RegExp> = {
  en: /^[A-Z].*\.$/,
  fr: /^[\dA-ZÀÉ«].*\.$/,
  es: /^[\dA-ZÁÉÍÚ«].*\.$/,
  ru: /^[\dА-Я«].*\.$/,
  ar: /^[\u0600-\u06ff«].*\.$/,
  zh: /^[\d\u4e00-\u9fff“].*。$/,
};
const FOREIGN: Partial<Record<Language, RegExp>> = {
  ru: /[a-z]/i,
  ar: /[a-z]/i,
  zh: /[a-z]|[;:?!]|(?<!\d),|,(?!\d)|(?<!\d)\.|\.(?!\d)/i,
};

/** Every sentence that can be said. */
function everySentence(language: Language): string[] {
  const reasons = reasonsIn(language);
  const noun = NOUN[language];
  const one = { subject: noun, place: noun };
  const sizes = (['near', 'over', 'under'] as const).flatMap((bound) =>
    (['percent', 'much', 'little'] as const).map((unit) =>
      reasons.amount({ size: sized({ unit, amount: 20, bound }), text: '20%' }),
    ),
  );
  const claims = [
    ...sizes,
    ...['1', '2', '3', '11', '21', '1.5'].flatMap((amount) => [
      reasons.points(amount),
      reasons.times(amount),
      reasons.per100000(amount),
    ]),
  ];
  const why = reasons.otherWay;
  return [
    ...PROBLEMS.flatMap((kind) =>
      [[noun], [noun, noun]].map((choices) => reasons.problem({ kind, words: noun, choices })),
    ),
    ...['sex', 'number'].map((words) => reasons.problem({ kind: 'not-held', words, choices: [] })),
    reasons.problem({ kind: 'loose-years', words: '', choices: [] }),
    ...[null, '2020'].flatMap((years) =>
      [null, '1990–2017'].map((covered) => reasons.noValue({ ...one, years, covered })),
    ),
    reasons.noPair({ ...one, years: '2010–2020' }),
    reasons.broken({ place: noun, year: '2013', what: `${noun}.` }),
    reasons.projected({ year: '2030' }),
    ...UNITS.map((claimed) => reasons.wrongUnit({ claimed, subject: noun, unit: noun })),
    reasons.scaleNotShare({ subject: noun, unit: noun }),
    reasons.countNotHeld({ subject: noun, unit: noun }),
    reasons.offScale({ amount: '200', min: '0', max: '100' }),
    reasons.noZero({ subject: noun }),
    reasons.notBetter({ subject: noun }),
    reasons.smallBase,
    reasons.otherWay,
    reasons.noClear,
    ...claims.flatMap((claimed) => [
      reasons.otherSize({ claimed }),
      reasons.notReached({ claimed }),
      reasons.intervalReaches({ claimed }),
    ]),
    sentence(reasons.aside(noun, '2.3×'), language),
    reasons.otherYears({ asked: '2010–2020', used: '2011' }),
    reasons.stale({ year: '2011' }),
    reasons.notSteady,
    reasons.noYears({ spans: '10' }),
    reasons.onlySome,
    ...[true, false].map((highest) =>
      reasons.rank({
        ...one,
        position: '12',
        count: '127',
        among: noun,
        value: '24.9',
        highest,
      }),
    ),
    reasons.rankFirst({ place: noun, value: '24.9' }),
    reasons.rankUnclear({ other: noun }),
    reasons.rankFew({ count: '3', all: '50' }),
    reasons.notSolid({ place: noun }),
    reasons.assumed({ respondents: '1,000' }),
    reasons.noInterval({ nature: 'surveyed' }),
    ...WORDS.flatMap((verdict) => [
      reasons.otherChoice({ turned: '2', looked: '6', verdict, reason: why }),
      reasons.elsewhere({ source: noun, verdict, reason: why }),
    ]),
  ];
}

describe.each(OTHERS)('the verdict on a claim, said in %s', (language) => {
  const all = everySentence(language);

  it('is whole: it begins and ends as a sentence does, and nothing is left empty', () => {
    for (const said of all) {
      expect(said).toMatch(WHOLE[language]);
      expect(said).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\(\)|«»|“”|（）/);
    }
  });

  it('has no word of another script', () => {
    const foreign = FOREIGN[language];
    expect(foreign ? all.filter((said) => foreign.test(said)) : []).toEqual([]);
  });

  it('has a word of its own for each verdict, and tells the ends of a ranking apart', () => {
    const reasons = reasonsIn(language);
    const noun = NOUN[language];
    const said = WORDS.map((verdict) => reasons.elsewhere({ source: noun, verdict, reason: noun }));
    expect(new Set(said).size).toBe(WORDS.length);
    const of = { place: noun, position: '1', count: '9', subject: noun, among: noun, value: '1' };
    expect(reasons.rank({ ...of, highest: true })).not.toBe(reasons.rank({ ...of, highest: false }));
  });
});

it('sets no space between sentences in Chinese, and one elsewhere', () => {
  expect(sentences(['一。', null, '二。'], 'zh')).toBe('一。二。');
  expect(sentences(['One.', '', 'Two.'], 'en')).toBe('One. Two.');
});

describe('a claim that is made of its parts, without a sentence', () => {
  const chosen = { measure: { indicator: 'homicide-rate', group: 'total' } };

  it('asks for what is missing, one part after the other', () => {
    const measured = edited(UNSAID, chosen);
    expect(worst(edited(UNSAID, {}).problems)?.kind).toBe('no-measure');
    expect(worst(measured.problems)?.kind).toBe('no-place');
    expect(worst(edited(measured, { places: ['JAM'] }).problems)?.kind).toBe('no-claim');
  });

  it('can be checked once measure, place and direction or size are chosen', () => {
    const placed = edited(edited(UNSAID, chosen), { places: ['JAM'] });
    expect(edited(placed, { shape: 'change', direction: 'down' }).problems).toEqual([]);
    expect(edited(placed, { shape: 'level', size: editedSize('per-100000', 40, 'near') }).problems).toEqual(
      [],
    );
  });
});
