import { json } from '@sveltejs/kit';
import { briefPlaces, builtPlaceValues } from '$lib/server/briefs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  briefPlaces()
    .filter(({ kind }) => kind === 'country')
    .map(({ id }) => ({ area: id }));

/** What other briefs need of a country that a reader sets beside theirs. */
export const GET: RequestHandler = async ({ params }) => json(await builtPlaceValues(params.area));
