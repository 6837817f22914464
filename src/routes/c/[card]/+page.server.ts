import { error } from '@sveltejs/kit';
import { THEMES } from '$lib/catalogue/theme';
import { CARDS } from '$lib/evidence/library';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CARDS.map(({ id }) => ({ card: id }));

/** One card with what is read on a phone in the hall. */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (!answered) error(404, 'There is no card of this name.');
  return { answered, theme: THEMES.find(({ id }) => id === answered.card.theme)?.name ?? '' };
};
