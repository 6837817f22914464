import { builtCatalogue } from '$lib/server/built';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/brief.js';
import { briefPlaces } from '$lib/server/briefs';
import { briefLocalities } from '$lib/server/locality-briefs';

/** A place that has a brief, as it is found by typing. */
export interface ListedPlace {
  id: string;
  name: string;
  /** Codes and other spellings, in small letters. */
  words: string;
}

/** Places of one kind or part of the world, by name. */
export interface PlaceList {
  id: string;
  name: string;
  places: ListedPlace[];
}

const KINDS = ['region', 'part', 'former'] as const;

/** Every place that has a brief: countries by region, then localities, then what is no country. */
export function placeLists(): PlaceList[] {
  const { areas } = builtCatalogue();
  const byId = new Map(areas.map((area) => [area.id, area]));
  const all = briefPlaces();
  const listed = (places: typeof all) =>
    places.map(({ id, name }) => ({
      id,
      name,
      words: [byId.get(id)?.iso2 ?? '', ...(byId.get(id)?.aliases ?? [])].join(' ').toLowerCase(),
    }));
  const countries = all.filter(({ kind }) => kind === 'country');
  const regions = all.filter(({ id }) => countries.some(({ region }) => region === id));
  const localities = briefLocalities().map(({ id, name, country }) => ({
    id,
    name,
    words: (byId.get(country)?.names[pageLanguage()] ?? '').toLowerCase(),
  }));
  const lists: PlaceList[] = [
    ...regions.map(({ id, name }) => ({
      id,
      name,
      places: listed(countries.filter(({ region }) => region === id)),
    })),
    {
      id: 'no-region',
      name: m.list({ kind: 'none' }),
      places: listed(countries.filter(({ region }) => region === null)),
    },
    { id: 'localities', name: m.list({ kind: 'localities' }), places: localities },
    ...KINDS.map((kind) => ({
      id: kind,
      name: m.list({ kind }),
      places: listed(all.filter((place) => place.kind === kind)),
    })),
  ];
  return lists.filter(({ places }) => places.length > 0);
}

/** The M49 code of the world. */
const WORLD = '001';

/** The areas in which a place lies, as far as the catalogue tells: its country, its regions. */
function withinOf(): Map<string, string[]> {
  const { areas } = builtCatalogue();
  const world = areas.find(({ m49 }) => m49 === WORLD)?.id ?? null;
  const lies = new Map(
    areas.map(({ id, partOf, region, subregion }) => [
      id,
      [partOf, subregion, region, world].filter((one): one is string => one !== null && one !== id),
    ]),
  );
  for (const { id, country } of briefLocalities()) lies.set(id, [country, ...(lies.get(country) ?? [])]);
  return lies;
}

/** Every place that has a brief, with its list, whether it is a country, and the areas that it lies in. */
export function allPlaces(): (ListedPlace & {
  list: string;
  country: boolean;
  local: boolean;
  within: string[];
})[] {
  const within = withinOf();
  const countries = new Set(briefPlaces().flatMap(({ id, kind }) => (kind === 'country' ? [id] : [])));
  return placeLists().flatMap(({ id: kind, name: list, places }) =>
    places.map((place) => ({
      ...place,
      list,
      country: countries.has(place.id),
      local: kind === 'localities',
      within: within.get(place.id) ?? [],
    })),
  );
}
