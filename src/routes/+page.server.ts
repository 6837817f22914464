import { THEMES } from '$lib/catalogue/theme';
import { themeQuestion } from '$lib/evidence/theme-words';
import { atAGlance } from '$lib/figures/at-a-glance';
import { builtCatalogue } from '$lib/server/built';
import { builtCards } from '$lib/server/cards';
import type { PageServerLoad } from './$types';

/** The ten questions, each with the first of its cards that has an answer, worked out while the site is built. */
export const load: PageServerLoad = async () => {
  const catalogue = builtCatalogue();
  const cards = await builtCards();
  const questions = THEMES.map(({ id: theme }) => {
    const own = cards.filter(({ card }) => card.theme === theme);
    const lead = own.find((one) => one.kind === 'claim');
    if (!lead) throw new Error(`No card of "${theme}" has an answer.`);
    const { card, claim, graded, figure } = lead;
    const [first] = own;
    // Where the question itself cannot be answered, that is said before the nearest thing that can.
    const gap = first?.kind === 'gap' ? first.reason : null;
    return {
      theme,
      question: themeQuestion(theme),
      gap,
      id: card.id,
      claim,
      grade: graded.grade,
      figure: atAGlance(figure),
      cards: own.length,
    };
  });
  return { questions, datasets: catalogue.datasets.length, indicators: catalogue.indicators.length };
};
