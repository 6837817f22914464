import { error, json } from '@sveltejs/kit';
import { packBrief } from '$lib/evidence/brief/pack';
import { briefPlaces, builtBrief } from '$lib/server/briefs';
import { briefLocalities, builtLocalityBrief } from '$lib/server/locality-briefs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...briefPlaces(), ...briefLocalities()].map(({ id }) => ({ area: id }));

/** A whole brief as `unpackBrief` reads it, for pages that set several side by side. */
export const GET: RequestHandler = async ({ params }) => {
  const brief = (await builtBrief(params.area)) ?? builtLocalityBrief(params.area);
  return brief ? json(packBrief(brief)) : error(404, `There is no place "${params.area}".`);
};
