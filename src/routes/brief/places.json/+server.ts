import { json } from '@sveltejs/kit';
import { briefPlaces } from '$lib/server/briefs';

export const prerender = true;

/** The countries that may be set beside one, by name. */
export function GET(): Response {
  return json(
    briefPlaces()
      .filter(({ kind }) => kind === 'country')
      .map(({ id, name }) => ({ id, name })),
  );
}
