import { answerCard, type AnsweredCard } from '../app/answer-card.ts';
import { CARDS } from '../evidence/library.ts';
import { builtCatalogue, builtEngine } from './built.ts';
import { builtLocalAnswers } from './local-cards.ts';

let answered: Promise<AnsweredCard[]> | null = null;

/** Every card with its answer; worked out once for the whole build. */
export function builtCards(): Promise<AnsweredCard[]> {
  answered ??= builtEngine().then(async (engine) => {
    const cards: AnsweredCard[] = [];
    // One after the other: the engine answers one question at a time, and a failure names its card.
    for (const card of CARDS)
      cards.push(await answerCard(card, builtCatalogue(), engine, { local: builtLocalAnswers }));
    return cards;
  });
  return answered;
}
