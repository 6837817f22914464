import { beforeAll, describe, expect, it } from 'vitest';
import { answerCard, type AnsweredCard } from '../../src/lib/app/answer-card.ts';
import type { Card } from '../../src/lib/evidence/card.ts';
import { CARDS } from '../../src/lib/evidence/library.ts';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language.ts';
import { builtCatalogue, builtEngine } from '../../src/lib/server/built.ts';
import { builtLocalAnswers } from '../../src/lib/server/local-cards.ts';

/** The first card of each kind of claim that the engine or the local data answer. */
const ASKED: Card[] = [...new Map([...CARDS].reverse().map((card) => [card.claim.kind, card])).values()];

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const answers = new Map<Language, AnsweredCard[]>();

beforeAll(async () => {
  const engine = await builtEngine();
  for (const language of LANGUAGES) {
    const own: AnsweredCard[] = [];
    for (const card of ASKED)
      own.push(await answerCard(card, builtCatalogue(), engine, { language, local: builtLocalAnswers }));
    answers.set(language, own);
  }
}, 300_000);

/** The figures of a sentence, largest first: how they are grouped and marked is a matter of language. */
function amounts(text: string): number[] {
  const plain = text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/(?<=\d)[\s\u202f\u00a0](?=\d{3}\b)/g, '');
  return (plain.match(/\d+/g) ?? [])
    .map(Number)
    .filter((one) => one > 2)
    .sort((a, b) => b - a);
}

describe.each(OTHERS)('a card of each kind in %s', (language) => {
  it('is asked and graded as in English, in other words', () => {
    for (const [index, one] of (answers.get(language) ?? []).entries()) {
      const english = answers.get('en')?.[index];
      expect(one.kind, one.card.id).toBe(english?.kind);
      expect(one.card.question, one.card.id).not.toBe(english?.card.question);
      if (one.kind !== 'claim' || english?.kind !== 'claim') continue;
      expect(one.graded.grade, one.card.id).toBe(english.graded.grade);
      expect(one.counter.looked, one.card.id).toBe(english.counter.looked);
      expect(one.counter.arguments.map(({ kind, view, q }) => [kind, view, q])).toEqual(
        english.counter.arguments.map(({ kind, view, q }) => [kind, view, q]),
      );
      for (const [at, { sentence }] of one.counter.arguments.entries()) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}| {2}/);
        if (one.card.claim.kind !== 'concentrated')
          expect(sentence).not.toBe(english.counter.arguments[at]?.sentence);
      }
    }
  });

  it('counts the countries and parts of a claim as the English one does', () => {
    for (const [index, one] of (answers.get(language) ?? []).entries()) {
      const english = answers.get('en')?.[index];
      if (one.kind !== 'claim' || english?.kind !== 'claim') continue;
      if (!['change', 'groups', 'parts', 'part-of'].includes(one.card.claim.kind)) continue;
      expect(amounts(one.claim), one.card.id).toEqual(amounts(english.claim));
    }
  });
});
