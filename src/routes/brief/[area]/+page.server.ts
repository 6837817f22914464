import { error } from '@sveltejs/kit';
import { packBrief } from '$lib/evidence/brief/pack';
import { briefPlaces, builtBrief } from '$lib/server/briefs';
import { briefLocalities, builtLocalityBrief } from '$lib/server/locality-briefs';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every place of the catalogue, with data or without, and every city, state and force with records of its own. */
export const entries: EntryGenerator = () =>
  [...briefPlaces(), ...briefLocalities()].map(({ id }) => ({ area: id }));

/** The brief of one place, worked out while the site is built. */
export const load: PageServerLoad = async ({ params }) => {
  const brief = (await builtBrief(params.area)) ?? builtLocalityBrief(params.area);
  if (!brief) error(404, `There is no place "${params.area}".`);
  return { packed: packBrief(brief) };
};
