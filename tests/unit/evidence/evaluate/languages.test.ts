import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/lib/evidence/evaluate/facts.ts';
import { GUARDS, type Verdict } from '../../../../src/lib/evidence/evaluate/guards.ts';
import { evaluateWords } from '../../../../src/lib/evidence/evaluate/speak.ts';
import { LANGUAGES, type Language } from '../../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** A word of each language, so that every other letter of a sentence is the sentence's own. */
const NOUN: Record<Language, string> = {
  en: 'lamp',
  fr: 'lampe',
  es: 'lámpara',
  ru: 'лампа',
  ar: 'مصباح',
  zh: '路灯',
};
const FOREIGN: Partial<Record<Language, RegExp>> = {
  ru: /[a-oq-z]/i,
  ar: /[a-z,;?]/i,
  zh: /[a-oq-z,;:?!]|(?<!\d)\.|\.(?!\d)/i,
};
/** Words that would make a cause of what only comes after. */
const CAUSE: Record<Language, RegExp> = {
  en: /because of|caused|thanks to/,
  fr: /\b(à cause|grâce à|en raison|entraîn|provoqu)/i,
  es: /\b(a causa|gracias a|debido a|provoc)/i,
  ru: /(из-за|благодаря|вследствие|приве|вызва)/i,
  ar: /(بسبب|بفضل|أدى إلى|نتيجة ل)/,
  zh: /(导致|由于|造成|归因)/,
};

const estimate = (value: number, half: number) => ({
  ...{ estimate: value, standardError: half / 2.6, low: value - half, high: value + half, p: 0.0004 },
});

function factsOf(noun: string, sign: 1 | -1, moved: 'rose' | 'fell' | 'unclear'): Facts {
  return {
    before: 36,
    after: 12,
    level: 60.5,
    smallest: { name: noun, level: 12 },
    breaks: [{ month: '2016-01', what: noun }],
    comparisons: 12,
    effect: estimate(20 * sign, 8),
    relative: estimate(21 * sign, 9),
    preTrend: estimate(0.1 * sign, 0.5),
    alone: estimate(12 * sign, 9),
    placebo: { dates: [{ month: '2015-01', effect: 1 }], asFar: 1 },
    ring: { names: [noun], effect: estimate(2, 8), moved },
  };
}

/** Facts of which nothing can be told. */
const nothing = (facts: Facts): Facts => ({
  ...{ ...facts, level: 1, smallest: null, breaks: [], comparisons: 0, effect: null, relative: null },
  ...{ preTrend: null, alone: null, placebo: null, ring: null },
});

function everySentence(language: Language): { whole: string[]; part: string[] } {
  const words = evaluateWords(language);
  const noun = NOUN[language];
  const month = words.month('2017-05');
  const all = [factsOf(noun, 1, 'rose'), factsOf(noun, -1, 'fell'), factsOf(noun, -1, 'unclear')];
  const facts = [...all, ...all.map(nothing), { ...factsOf(noun, 1, 'rose'), relative: estimate(3, 9) }];
  const spoken = { subject: noun, place: noun, month, what: noun, after: 12 };
  const kinds: Verdict['kind'][] = ['consistent', 'unclear', 'refused'];
  const refusals = [
    words.refusal({ kind: 'no-area', area: noun }),
    words.refusal({
      ...{ kind: 'short', month: '2017-05', before: 2, after: 11, asked: { before: 24, after: 12 } },
    }),
    words.refusal({ kind: 'missing', area: noun, months: ['2017-05', '2017-06'] }),
    words.refusal({ kind: 'no-records', area: noun }),
    words.refusal({ kind: 'same', area: noun }),
  ];
  const names = Array.from({ length: 6 }, () => noun);
  return {
    whole: [
      ...kinds.flatMap((kind) =>
        facts.map((one) =>
          words.verdict({
            ...{ spoken, facts: one, verdict: { kind, failed: [] }, guards: 9, reasons: [noun, noun] },
          }),
        ),
      ),
      ...refusals.flatMap(({ reason, help }) => [reason, help]),
      ...(['small', 'missing', 'ring'] as const).flatMap((why) =>
        words.left(names.map((name) => ({ name, why }))),
      ),
      words.countModel(null),
      words.countModel({ percent: -12.3, dispersion: 3.8 }),
      ...words.always,
    ],
    part: [
      words.change('2017-05'),
      ...Object.values(words.status),
      ...GUARDS.flatMap(({ id }) => [
        words.guard[id].name,
        ...facts.flatMap((one) => [words.guard[id].found(one), words.guard[id].fails(one)]),
      ]),
    ],
  };
}

describe.each(OTHERS)('an evaluation in another language: %s', (language) => {
  const { whole, part } = everySentence(language);
  const english = everySentence('en');

  it('has every sentence, none of them in English and none with a hole in it', () => {
    const inEnglish = new Set([...english.whole, ...english.part]);
    expect(whole).toHaveLength(english.whole.length);
    for (const text of [...whole, ...part]) {
      expect(inEnglish).not.toContain(text);
      expect(text).not.toMatch(/undefined|null|NaN|[{}]|\s{2}|\.\./);
      expect(text.replaceAll(/[\u2066-\u2069]/g, '')).not.toMatch(FOREIGN[language] ?? /undefined/);
    }
    for (const text of whole) expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/);
  });

  it('never calls what came before the cause of what came after', () => {
    for (const text of whole) expect(text).not.toMatch(CAUSE[language]);
  });

  it('says the level of an interval wherever it gives one', () => {
    const [head] = whole;
    expect(head).toMatch(/99/);
    expect(head).toMatch(/21/);
  });
});
