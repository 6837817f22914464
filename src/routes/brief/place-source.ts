import { fetchCatalogue } from '$lib/app/desk.svelte';
import type { Brief } from '$lib/evidence/brief/brief';
import { countryBrief } from '$lib/evidence/brief/country-brief';
import type { PlaceValues } from '$lib/evidence/brief/held';
import { unpackBrief, type PackedBrief } from '$lib/evidence/brief/pack';
import { dataOfPlace, type PlaceFacts, type PlaceWords } from '$lib/evidence/brief/place-facts';
import { placeValues } from '$lib/evidence/brief/place-values';
import { linkTo } from '$lib/i18n/language';

/** A file of this site, parsed. @throws Error where it does not come */
export async function fetched<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} did not come.`);
  return (await response.json()) as Content;
}

/** What all briefs take from the site in the language of the page beside its catalogue. */
export const COMMON = '/brief/common.json';

/** Where the numbers of a place stand: those of a country hold no language, the brief of a locality is built in each. */
export const dataPath = (id: string, local: boolean): string =>
  local ? linkTo(`/brief/data/${id}.json`) : `/brief/data/${id}.json`;

let common: Promise<Omit<PlaceWords, 'catalogue'>> | null = null;

function fetchCommon(): Promise<Omit<PlaceWords, 'catalogue'>> {
  common ??= fetched<Omit<PlaceWords, 'catalogue'>>(linkTo(COMMON)).catch((cause: unknown) => {
    common = null;
    throw cause;
  });
  return common;
}

/**
 * The brief of a place in the language of the page, made here from its numbers, with all that the place holds of what briefs may
 * show; {} for a locality, whose brief holds all of it.
 * @throws Error where a file does not come
 */
export async function fetchPlace(id: string, local: boolean): Promise<{ brief: Brief; values: PlaceValues }> {
  if (local) return { brief: unpackBrief(await fetched<PackedBrief>(dataPath(id, local))), values: {} };
  const [facts, catalogue, own] = await Promise.all([
    fetched<PlaceFacts>(dataPath(id, local)),
    fetchCatalogue(),
    fetchCommon(),
  ]);
  const data = dataOfPlace(facts, { catalogue, ...own });
  return { brief: countryBrief(id, data), values: placeValues(id, data) };
}
