import { THEMES } from '$lib/catalogue/theme';
import { builtCatalogue } from '$lib/server/built';
import { builtCards } from '$lib/server/cards';
import type { PageServerLoad } from './$types';

/** The ten questions, each with the first of its cards that has an answer, worked out while the site is built. */
export const load: PageServerLoad = async () => {
  const catalogue = builtCatalogue();
  const cards = await builtCards();
  const questions = THEMES.map((theme) => {
    const own = cards.filter(({ card }) => card.theme === theme.id);
    const lead = own.find((one) => one.kind === 'claim');
    if (!lead) throw new Error(`No card of "${theme.id}" has an answer.`);
    const { card, claim, graded, figure } = lead;
    return { theme, id: card.id, claim, grade: graded.grade, figure, cards: own.length };
  });
  return { questions, datasets: catalogue.datasets.length, indicators: catalogue.indicators.length };
};
