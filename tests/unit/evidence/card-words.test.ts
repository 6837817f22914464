import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/lib/catalogue/theme.ts';
import { cardIn, questionOf } from '../../../src/lib/evidence/card-words.ts';
import { DIMENSIONS, TENETS, type Card } from '../../../src/lib/evidence/card.ts';
import { CARDS } from '../../../src/lib/evidence/library.ts';
import { dimensionName, tenetName, themeName, themeQuestion } from '../../../src/lib/evidence/theme-words.ts';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** How a question looks in each language. */
const QUESTION: Record<Language, RegExp> = {
  en: /^[A-Z].*\w\?$/,
  fr: /^[A-ZÀÉL].*[^ ]\u202f\?$/,
  es: /^¿[A-Z].*\S\?$/,
  ru: /^[А-Я].*[а-яё]\?$/,
  ar: /^[\u0600-\u06ff].*؟$/,
  zh: /^[\u4e00-\u9fff].*？$/,
};

/** Letters of another script: nothing of them belongs here. */
const FOREIGN: Partial<Record<Language, RegExp>> = { ru: /[a-z]/i, ar: /[a-z]/i, zh: /[a-z]|[,;:?!]/i };

const reasonOf = ({ claim }: Card): string | null => (claim.kind === 'gap' ? claim.reason : null);

describe.each(OTHERS)('the cards in %s', (language) => {
  const spoken = CARDS.map((card) => cardIn(card, language));

  it('have a question of their own each', () => {
    for (const { id, question } of spoken) expect(question, id).toMatch(QUESTION[language]);
    expect(new Set(spoken.map(({ question }) => question)).size).toBe(CARDS.length);
  });

  it('say why there is a gap', () => {
    for (const card of CARDS.filter(({ claim }) => claim.kind === 'gap')) {
      const reason = reasonOf(cardIn(card, language));
      expect(reason, card.id).not.toBe(reasonOf(card));
      expect(reason, card.id).toMatch(/[.。]$/);
    }
  });

  it('keep everything but their words', () => {
    for (const [index, { question: _, claim, ...rest }] of spoken.entries()) {
      expect(rest).toEqual({ ...CARDS[index], question: undefined, claim: undefined });
      if (claim.kind !== 'gap') expect(claim).toEqual(CARDS[index]?.claim);
    }
  });

  it('are sorted by names and questions in that language', () => {
    for (const { id, name, question } of THEMES) {
      expect(themeQuestion(id, language), id).toMatch(QUESTION[language]);
      expect(themeQuestion(id, language), id).not.toBe(question);
      expect(themeName(id, language), id).not.toBe(name);
    }
    const names = [
      ...TENETS.map((tenet) => tenetName(tenet, language)),
      ...DIMENSIONS.map((dimension) => dimensionName(dimension, language)),
    ];
    expect(names.every((name) => name !== '')).toBe(true);
    expect(new Set(names).size).toBeGreaterThanOrEqual(names.length - 1);
  });

  it('hold no letter of another script', () => {
    const foreign = FOREIGN[language];
    if (!foreign) return;
    const texts = [
      ...spoken.flatMap((card) => [card.question, reasonOf(card) ?? '']),
      ...THEMES.flatMap(({ id }) => [themeName(id, language), themeQuestion(id, language)]),
    ];
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });
});

describe('the cards in English', () => {
  it('are the cards as they are written', () => {
    for (const card of CARDS) expect(cardIn(card, 'en')).toBe(card);
    expect(THEMES.map(({ id }) => themeQuestion(id, 'en'))).toEqual(THEMES.map(({ question }) => question));
  });

  it('stand in for a card without words', () => {
    expect(questionOf({ id: 'new', question: 'Is it?' }, 'fr')).toBe('Is it?');
  });
});
