import { error } from '@sveltejs/kit';
import { packBrief } from '$lib/evidence/brief/pack';
import { pageLanguage } from '$lib/i18n/language';
import { briefPlaces, builtBrief } from '$lib/server/briefs';
import { briefLocalities, builtLocalityBrief } from '$lib/server/locality-briefs';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every place of the catalogue, with data or without, and every city, state and force with records of its own. */
export const entries: EntryGenerator = () =>
  [...briefPlaces(), ...briefLocalities()].map(({ id }) => ({ area: id }));

/**
 * The brief of one place, worked out while the site is built. In English the page holds it; in the other languages it would make the
 * site larger by half a gigabyte, so that the page makes it in the browser, from numbers that are the same in all of them.
 */
export const load: PageServerLoad = async ({ params: { area } }) => {
  const local = briefLocalities().find(({ id }) => id === area);
  const place = local ?? briefPlaces().find(({ id }) => id === area);
  if (!place) error(404, `There is no place "${area}".`);
  const about = { id: area, name: place.name, local: local !== undefined };
  if (pageLanguage() !== 'en') return { ...about, packed: null };
  const brief = local ? builtLocalityBrief(area) : await builtBrief(area);
  if (!brief) error(404, `There is no place "${area}".`);
  return { ...about, packed: packBrief(brief) };
};
