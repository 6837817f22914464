import { placeLists } from './lists.server';
import type { PageServerLoad } from './$types';

/** Every place that has a brief. */
export const load: PageServerLoad = () => ({ lists: placeLists() });
