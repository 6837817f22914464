import { builtCatalogue } from '$lib/server/built';
import { briefPlaces } from '$lib/server/briefs';
import { briefLocalities } from '$lib/server/locality-briefs';
import type { PageServerLoad } from './$types';

/** Places of one kind or part of the world, by name. */
export interface PlaceList {
  id: string;
  name: string;
  places: { id: string; name: string; words: string }[];
}

const KINDS = [
  { kind: 'region', name: 'Regions of the world' },
  { kind: 'part', name: 'Parts of countries' },
  { kind: 'former', name: 'Former states' },
] as const;

/** Every place that has a brief. */
export const load: PageServerLoad = () => {
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
    words: (byId.get(country)?.names.en ?? '').toLowerCase(),
  }));
  const lists: PlaceList[] = [
    ...regions.map(({ id, name }) => ({
      id,
      name,
      places: listed(countries.filter(({ region }) => region === id)),
    })),
    {
      id: 'no-region',
      name: 'Elsewhere',
      places: listed(countries.filter(({ region }) => region === null)),
    },
    { id: 'localities', name: 'Cities, states and police forces', places: localities },
    ...KINDS.map(({ kind, name }) => ({
      id: kind,
      name,
      places: listed(all.filter((place) => place.kind === kind)),
    })),
  ];
  return { lists: lists.filter(({ places }) => places.length > 0) };
};
