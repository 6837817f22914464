import { json } from '@sveltejs/kit';
import { allPlaces } from '../lists.server';

export const prerender = true;

/** Every place that has a brief, for finding one by name and for setting it beside others. */
export function GET(): Response {
  return json(allPlaces());
}
