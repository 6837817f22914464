import { answerCard, type AnsweredCard } from '../app/answer-card.ts';
import { CARDS } from '../evidence/library.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import { builtCatalogue, builtEngine } from './built.ts';
import { builtLocalAnswers } from './local-cards.ts';

const answered = new Map<Language, Promise<AnsweredCard[]>>();

async function answerAll(language: Language): Promise<AnsweredCard[]> {
  const engine = await builtEngine();
  const cards: AnsweredCard[] = [];
  // One after the other: the engine answers one question at a time, and a failure names its card.
  for (const card of CARDS)
    cards.push(await answerCard(card, builtCatalogue(), engine, { language, local: builtLocalAnswers }));
  return cards;
}

/** Every card with its answer in the language of the page; worked out once for each language of the build. */
export function builtCards(): Promise<AnsweredCard[]> {
  const language = pageLanguage();
  const known = answered.get(language) ?? answerAll(language);
  answered.set(language, known);
  return known;
}
