import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lib/evidence/grade-rules.ts';
import { gradeWord } from '../../../src/lib/evidence/grade-words.ts';
import { grade } from '../../../src/lib/evidence/grade.ts';
import { GRADES, type Grounds } from '../../../src/lib/evidence/grounds.ts';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const FOREIGN: Partial<Record<Language, RegExp>> = { ru: /[a-z]/i, ar: /[a-z]/i, zh: /[a-z]/i };

/** Grounds that make every rule speak, in every way that it can. */
const BASE: Grounds = {
  ...{ natures: ['counted'], proxy: true, recorded: true, across: true, sample: null, countries: 122 },
  ...{ world: 221, unclear: 0.1, width: 0.4, draw: false, year: 2015, now: 2026, broken: 0.2 },
};
const ALL: Grounds[] = [
  BASE,
  { ...BASE, across: false, draw: true },
  { ...BASE, countries: null },
  { ...BASE, own: true },
  ...(['surveyed', 'estimated', 'modelled', 'expert-scored'] as const).flatMap((nature) =>
    [null, 1, 2, 5, 21, 1200].map((sample) => ({ ...BASE, natures: [nature], sample })),
  ),
  { ...BASE, natures: ['surveyed'], own: true, sample: 1200 },
  ...[1, 2, 5, 21, 101].map((countries) => ({ ...BASE, countries })),
];

describe.each(OTHERS)('the grade of a claim in %s', (language) => {
  const given = ALL.map((grounds) => grade(grounds, language));

  it('is the same as in English, with every reason in that language', () => {
    const seen = new Set(given.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)));
    expect([...seen].sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const [index, { grade: level, reasons }] of given.entries()) {
      const english = grade(ALL[index] ?? BASE, 'en');
      expect(level).toBe(english.grade);
      expect(reasons.map(({ rule }) => rule)).toEqual(english.reasons.map(({ rule }) => rule));
      for (const [at, { sentence }] of reasons.entries()) {
        expect(sentence).not.toBe(english.reasons[at]?.sentence);
        expect(sentence).toMatch(/[.。]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}| {2}/);
      }
    }
  });

  it('has no word of another script', () => {
    const foreign = FOREIGN[language];
    const texts = [...GRADES, null].map((one) => gradeWord(one, language));
    texts.push(...given.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence)));
    expect(foreign ? texts.filter((text) => foreign.test(text)) : []).toEqual([]);
  });

  it('has a word of its own for each grade and for a gap', () => {
    const words = [...GRADES, null].map((one) => gradeWord(one, language));
    expect(new Set(words).size).toBe(GRADES.length + 1);
  });
});
