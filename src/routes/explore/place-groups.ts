import type { Area } from '$lib/catalogue/area';
import type { Language } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/explore.js';

export interface PlaceGroup {
  id: string;
  name: string;
  areas: Area[];
  /** Whether all of the group may be added at once: true for countries of one sub-region. */
  addable: boolean;
  open: boolean;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The places to choose from: world and regions first, then countries by sub-region, parts and former states last.
 * A search matches the start of any word of a name in any of the six languages, an alias or a code; accents do not count.
 */
export function placeGroups(areas: readonly Area[], search: string, language: Language): PlaceGroup[] {
  const { compare } = new Intl.Collator(language);
  const wanted = plain(search.trim());
  const matches = (area: Area) =>
    wanted === '' ||
    [area.id, area.iso2 ?? '', ...Object.values(area.names), ...area.aliases].some((name) => {
      const text = plain(name);
      return text.startsWith(wanted) || text.includes(` ${wanted}`);
    });
  const found = areas.filter(matches).toSorted((a, b) => compare(a.names[language], b.names[language]));
  const nameOf = new Map(areas.map((area) => [area.id, area.names[language]]));
  const subregions = new Map<string, Area[]>();
  for (const area of found) {
    if (area.kind !== 'country') continue;
    const key = area.subregion ?? area.region ?? '';
    subregions.set(key, [...(subregions.get(key) ?? []), area]);
  }
  const groups: PlaceGroup[] = [
    {
      id: 'regions',
      name: m.world_and_regions({}, { locale: language }),
      areas: found.filter((area) => area.kind === 'region'),
      addable: false,
      open: false,
    },
    ...[...subregions]
      .map(([id, members]) => ({
        id,
        name: nameOf.get(id) ?? m.other_places({}, { locale: language }),
        areas: members,
        addable: true,
        open: false,
      }))
      .toSorted((a, b) => compare(a.name, b.name)),
    {
      id: 'parts',
      name: m.parts_and_former({}, { locale: language }),
      areas: found.filter((area) => area.kind === 'part' || area.kind === 'former'),
      addable: false,
      open: false,
    },
  ];
  return groups.filter((group) => group.areas.length > 0);
}
