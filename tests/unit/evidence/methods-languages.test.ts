import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../src/lib/evidence/methods.ts';
import { gradeTable } from '../../../src/lib/evidence/methods/grade-table.ts';
import { methodIn, type SpokenMethod } from '../../../src/lib/evidence/methods/words.ts';
import { LANGUAGES } from '../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const PROSE = ['name', 'does', 'usedIn', 'cannotTell'] as const;

/** The numbers in a text, as numbers: each language sets its own marks between digits. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,\u00a0\u202f]\d+)*/g)].map(([one]) => one.replaceAll(/\D/g, '')).sort();
}

const texts = ({ name, does, formula, usedIn, cannotTell, origin }: SpokenMethod): string =>
  [name, does, formula, usedIn, cannotTell, origin].join('\n');

describe.each(OTHERS)('the methods in %s', (language) => {
  it('fill every placeholder', () => {
    for (const method of METHODS)
      expect(texts(methodIn(method, language)), method.id).not.toMatch(/[{}`]|undefined/);
  });

  it('say the numbers of the English formula, as many lines, and no others', () => {
    for (const method of METHODS) {
      const { formula } = methodIn(method, language);
      expect(numbersIn(formula), method.id).toEqual(numbersIn(method.formula));
      expect(formula.split('\n').length, method.id).toBe(method.formula.split('\n').length);
    }
  });

  it('say the numbers of the English prose', () => {
    for (const method of METHODS) {
      const spoken = methodIn(method, language);
      for (const part of ['does', 'usedIn'] as const)
        expect(numbersIn(spoken[part]), `${method.id} ${part}`).toEqual(numbersIn(method[part]));
    }
  });

  it('leave no sentence in English', () => {
    for (const method of METHODS) {
      const spoken = methodIn(method, language);
      for (const part of PROSE.filter((one) => one !== 'name'))
        expect(spoken[part], `${method.id} ${part}`).not.toBe(method[part]);
      if (/[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(method.formula))
        expect(spoken.formula, method.id).not.toBe(method.formula);
    }
  });

  it('use the letters of the language', () => {
    const letters = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }[
      language as string
    ];
    if (!letters) return;
    for (const method of METHODS) {
      const spoken = methodIn(method, language);
      for (const part of PROSE) expect(spoken[part], `${method.id} ${part}`).toMatch(letters);
    }
  });

  it('give the table of the grade as many cells as English', () => {
    const filled = (tongue: typeof language | 'en') =>
      gradeTable(tongue).map(({ grades }) => Object.values(grades).map((cell) => cell !== null));
    expect(filled(language)).toEqual(filled('en'));
  });
});

it('the methods in English are as they are written', () => {
  for (const method of METHODS) {
    const { origin, reference, ...spoken } = methodIn(method, 'en');
    expect(spoken).toMatchObject({ name: method.name, does: method.does, formula: method.formula });
    expect(`${origin} ${reference}`.trim()).toBe(method.reference);
  }
});
