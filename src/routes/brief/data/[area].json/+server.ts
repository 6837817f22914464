import { error, json } from '@sveltejs/kit';
import { packBrief } from '$lib/evidence/brief/pack';
import { briefPlaces, builtPlaceFacts } from '$lib/server/briefs';
import { briefLocalities, builtLocalityBrief } from '$lib/server/locality-briefs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...briefPlaces(), ...briefLocalities()].map(({ id }) => ({ area: id }));

/**
 * What the brief of a country is made from, the same in every language; the whole brief of a locality in the language of the page, as
 * `unpackBrief` reads it: localities are few, and their records too many to be sent.
 */
export const GET: RequestHandler = async ({ params }) => {
  const facts = await builtPlaceFacts(params.area);
  if (facts) return json(facts);
  const brief = builtLocalityBrief(params.area);
  return brief ? json(packBrief(brief)) : error(404, `There is no place "${params.area}".`);
};
