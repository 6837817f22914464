import { MONTHS_BACK, notWatched, warningBoard } from '$lib/server/watch';
import type { PageServerLoad } from './$types';

/** The board as of the last month of each source; worked out while the site is built. */
export const load: PageServerLoad = () => ({
  board: warningBoard(0).board,
  monthsBack: MONTHS_BACK,
  leftOut: notWatched(),
});
