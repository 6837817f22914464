import { BUILT_IN } from '$lib/app/decks/deck-store';
import type { EntryGenerator, PageLoad } from './$types';

/** Decks of a device share one page, which takes the deck from its address. */
export const entries: EntryGenerator = () => [...BUILT_IN.map((deck) => ({ deck })), { deck: 'own' }];

export const load: PageLoad = ({ params }) => ({ deck: params.deck });
