import { json } from '@sveltejs/kit';
import { builtCatalogue } from '$lib/server/built';

export const prerender = true;

/** What exists, for the pickers; fetched when someone starts to explore. */
export function GET(): Response {
  return json(builtCatalogue());
}
