import { answer } from '$lib/app/answer';
import { readView } from '$lib/app/view-codec';
import { builtCatalogue, builtEngine } from '$lib/server/built';
import type { PageServerLoad } from './$types';

/** The first view, worked out while the site is built, so that a chart is there before any engine. */
export const load: PageServerLoad = async () => {
  const catalogue = builtCatalogue();
  const { view } = readView('', catalogue);
  const first = await answer(view, catalogue, await builtEngine());
  if (first.kind !== 'figure') throw new Error(`The first view has nothing to show: ${first.empty.reason}`);
  return { figure: first.figure };
};
