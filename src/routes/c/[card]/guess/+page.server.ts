import { error } from '@sveltejs/kit';
import * as m from '$lib/i18n/messages/evidence.js';
import { builtCards } from '$lib/server/cards';
import type { PageServerLoad } from './$types';

/**
 * A card's question, to guess at before its answer is opened. Which cards have one is known once they are answered, so
 * the build finds these pages by the links of the cards.
 */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (answered?.kind !== 'claim' || !answered.guess) error(404, m.nothing_to_guess());
  const { card, claim, guess, figure } = answered;
  // The whole of a trend is opened with the answer.
  return { id: card.id, question: card.question, claim, guess, figure: guess.before && figure };
};
