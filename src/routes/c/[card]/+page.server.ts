import { error } from '@sveltejs/kit';
import { CARDS } from '$lib/evidence/library';
import { themeName } from '$lib/evidence/theme-words';
import * as m from '$lib/i18n/messages/evidence.js';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => CARDS.map(({ id }) => ({ card: id }));

/** One card with what is read on a phone in the hall. */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (!answered) error(404, m.no_card());
  return { answered, theme: themeName(answered.card.theme) };
};
