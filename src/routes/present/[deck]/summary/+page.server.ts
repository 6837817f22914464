import { BUILT_IN } from '$lib/app/decks/deck-store';
import { builtDatabase } from '$lib/server/built';
import type { EntryGenerator, PageServerLoad } from './$types';

/** As the stage: decks of a device share one page. */
export const entries: EntryGenerator = () => [...BUILT_IN.map((deck) => ({ deck })), { deck: 'own' }];

/** Which data the numbers of this site come from. */
export const load: PageServerLoad = () => {
  const { file, sha256 } = builtDatabase();
  return { snapshot: { file, sha256 } };
};
