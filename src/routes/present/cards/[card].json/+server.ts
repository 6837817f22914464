import { error, json } from '@sveltejs/kit';
import { CARDS } from '$lib/evidence/library';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => CARDS.map(({ id }) => ({ card: id }));

/** One card with its answer, for the stage: worked out while the site is built, so that no engine is needed in a hall. */
export const GET: RequestHandler = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (!answered) error(404, 'There is no card of this name.');
  return json(answered);
};
