import { error } from '@sveltejs/kit';
import { questionOf } from '$lib/evidence/card-words';
import { CARDS } from '$lib/evidence/library';
import { methodsOf } from '$lib/evidence/methods';
import { methodIn } from '$lib/evidence/methods/words';
import { relatedTo } from '$lib/evidence/summary';
import { themeName } from '$lib/evidence/theme-words';
import * as m from '$lib/i18n/messages/evidence.js';
import { builtCards } from '$lib/server/cards';
import type { EntryGenerator, PageServerLoad } from './$types';

const RELATED = 4;

export const entries: EntryGenerator = () => CARDS.map(({ id }) => ({ card: id }));

/** One card with all that its page says, worked out while the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const answered = (await builtCards()).find(({ card }) => card.id === params.card);
  if (!answered) error(404, m.no_card());
  const { card } = answered;
  return {
    answered,
    theme: themeName(card.theme),
    related: relatedTo(card, CARDS, RELATED).map((one) => ({ id: one.id, question: questionOf(one) })),
    methods: methodsOf(card.claim.kind).map((method) => ({ id: method.id, name: methodIn(method).name })),
  };
};
