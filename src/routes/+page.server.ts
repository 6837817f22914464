import { answer } from '$lib/app/answer';
import { readView } from '$lib/app/view-codec';
import { THEMES } from '$lib/catalogue/theme';
import { builtCatalogue, builtEngine } from '$lib/server/built';
import type { PageServerLoad } from './$types';
import { VIEWS } from './questions';

/** The ten questions with their answers, worked out while the site is built. */
export const load: PageServerLoad = async () => {
  const catalogue = builtCatalogue();
  const engine = await builtEngine();
  const questions = await Promise.all(
    THEMES.map(async (theme) => {
      const link = VIEWS[theme.id];
      if ('gap' in link) return { theme, gap: link.gap, figure: null };
      const { view, ignored } = readView(link.view, catalogue);
      const wrong = ignored[0];
      if (wrong) throw new Error(`The question "${theme.id}" has a bad link: ${wrong.reason}`);
      const answered = await answer(view, catalogue, engine);
      if (answered.kind === 'empty') throw new Error(`The question "${theme.id}": ${answered.empty.reason}`);
      return { theme, gap: null, figure: answered.figure };
    }),
  );
  return { questions, datasets: catalogue.datasets.length, indicators: catalogue.indicators.length };
};
