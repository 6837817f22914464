import { error } from '@sveltejs/kit';
import { THEMES } from '$lib/catalogue/theme';
import { CARDS } from '$lib/evidence/library';
import { methodsOf } from '$lib/evidence/methods';
import { relatedTo } from '$lib/evidence/summary';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

const RELATED = 4;

export const entries: EntryGenerator = () => CARDS.map(({ id }) => ({ card: id }));

/** One card with all that its page says, worked out while the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (!answered) error(404, 'There is no card of this name.');
  const { card } = answered;
  return {
    answered,
    theme: THEMES.find(({ id }) => id === card.theme),
    related: relatedTo(card, CARDS, RELATED).map(({ id, question }) => ({ id, question })),
    methods: methodsOf(card.claim.kind).map(({ id, name }) => ({ id, name })),
  };
};
