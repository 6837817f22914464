import type { CardSummary } from '$lib/evidence/summary';
import { builtCards } from '$lib/server/cards';
import type { PageServerLoad } from './$types';

/** Every card in one line, worked out while the site is built. */
export const load: PageServerLoad = async () => {
  const answered = await builtCards();
  const cards: CardSummary[] = answered.map((one) =>
    one.kind === 'gap'
      ? { card: one.card, line: one.reason, grade: null }
      : { card: one.card, line: one.claim, grade: one.graded.grade },
  );
  return { cards };
};
