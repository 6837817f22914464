import { loadWorld } from '$lib/charts/outlines';
import type { PageLoad } from './$types';

/** With the outlines at hand, a map among the answers is drawn in the page itself and stays there when scripts start. */
export const load: PageLoad = async ({ data }) => {
  await loadWorld();
  return data;
};
