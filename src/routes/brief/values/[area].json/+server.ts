import { json } from '@sveltejs/kit';
import { briefPlaces, builtPlaceValues } from '$lib/server/briefs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => briefPlaces().map(({ id }) => ({ area: id }));

/** What a place holds of every measure of the briefs, for those that it is set beside. */
export const GET: RequestHandler = async ({ params }) => json(await builtPlaceValues(params.area));
