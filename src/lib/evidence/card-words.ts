import { pageLanguage, type Language } from '../i18n/language.ts';
import { spokenHere } from '../i18n/spoken-here.ts';
import type { CardWords } from './card-words/words.ts';
import type { Card } from './card.ts';

const wordsIn = await spokenHere<CardWords>(
  { questions: {}, gaps: {} },
  {
    fr: () => import('./card-words/fr.ts').then(({ french }) => french),
    es: () => import('./card-words/es.ts').then(({ spanish }) => spanish),
    ru: () => import('./card-words/ru.ts').then(({ russian }) => russian),
    ar: () => import('./card-words/ar.ts').then(({ arabic }) => arabic),
    zh: () => import('./card-words/zh.ts').then(({ chinese }) => chinese),
  },
);

/**
 * The question of a card in a language.
 * @example questionOf(card, 'fr') // 'Les homicides reculent-ils ?'
 */
export function questionOf(
  { id, question }: Pick<Card, 'id' | 'question'>,
  language: Language = pageLanguage(),
): string {
  return wordsIn(language).questions[id] ?? question;
}

/**
 * A card with its question, and the reason of a gap, in a language. English cards are given back as they are.
 * @example cardIn(card, 'es').question // '¿Está disminuyendo el homicidio?'
 */
export function cardIn(card: Card, language: Language = pageLanguage()): Card {
  if (language === 'en') return card;
  const { claim } = card;
  const question = questionOf(card, language);
  if (claim.kind !== 'gap') return { ...card, question };
  return {
    ...card,
    question,
    claim: { ...claim, reason: wordsIn(language).gaps[card.id] ?? claim.reason },
  };
}
