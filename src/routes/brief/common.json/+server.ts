import { json } from '@sveltejs/kit';
import { officialIndicators } from '$lib/server/briefs';
import { builtLocalCatalogue } from '$lib/server/local';

export const prerender = true;

/** What the briefs of all countries take from the site in the language of the page, beside its catalogue. */
export function GET(): Response {
  const localities = builtLocalCatalogue().localities.map(({ id, name, country }) => ({ id, name, country }));
  return json({ official: officialIndicators(), localities });
}
