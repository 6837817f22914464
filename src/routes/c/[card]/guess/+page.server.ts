import { error } from '@sveltejs/kit';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await builtCards()).flatMap((answered) =>
    answered.kind === 'claim' && answered.guess ? [{ card: answered.card.id }] : [],
  );

/** A card's question, to guess at before its answer is opened. */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (answered?.kind !== 'claim' || !answered.guess) error(404, 'There is nothing to guess at here.');
  const { card, claim, guess } = answered;
  return { id: card.id, question: card.question, claim, guess };
};
