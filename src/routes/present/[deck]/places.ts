import { closestOf, plain } from '$lib/app/closest';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/stage.js';
import type { Catalogue } from '$lib/catalogue/catalogue';

/** A place that can be put forward on a screen. */
export interface FoundPlace {
  key: string;
  name: string;
  note: string;
  /** Id of the place of the figure. */
  area: string;
  /** To be told to whoever chose it, where it is not quite what was typed; else ''. */
  says: string;
}

const MOST = 6;

/**
 * The places of a figure that are called, or nearly called, what was typed. Where the figure has regions only, a country leads to
 * its region.
 *
 * @param places of the figure: ids and names
 */
export function findPlaces(
  typed: string,
  places: ReadonlyMap<string, string>,
  catalogue: Catalogue | null,
): FoundPlace[] {
  const language = pageLanguage();
  const known = new Map((catalogue?.areas ?? []).map((area) => [area.id, area]));
  const candidates = new Map<string, { found: FoundPlace; spellings: string[] }>();
  for (const [area, name] of places) {
    const { names, aliases } = known.get(area) ?? { names: {}, aliases: [] };
    const found = { key: area, name, note: '', area, says: '' };
    candidates.set(area, { found, spellings: [name, ...Object.values(names), ...aliases] });
  }
  for (const { id, kind, region, names, aliases } of known.values()) {
    const within = region === null ? undefined : places.get(region);
    if (kind !== 'country' || region === null || within === undefined || candidates.has(id)) continue;
    const name = names[language];
    const found = {
      ...{ key: id, name, note: m.its_region({ region: within }), area: region },
      says: m.part_of_region({ place: name, region: within }),
    };
    candidates.set(id, { found, spellings: [name, ...Object.values(names), ...aliases] });
  }
  const wanted = plain(typed);
  const begins = [...candidates].filter(([, { spellings }]) =>
    spellings.some((spelling) => ` ${plain(spelling)}`.includes(` ${wanted}`)),
  );
  // Those that begin so before those that hold a word that does, shorter names first: Niger before Nigeria.
  begins.sort(
    ([, a], [, b]) =>
      Number(plain(b.found.name).startsWith(wanted)) - Number(plain(a.found.name).startsWith(wanted)) ||
      a.found.name.length - b.found.name.length,
  );
  const ids = begins.length > 0 ? begins.map(([id]) => id) : closestOf(typed, near(candidates), MOST);
  return ids.slice(0, MOST).flatMap((id) => candidates.get(id)?.found ?? []);
}

const near = (candidates: ReadonlyMap<string, { spellings: string[] }>) =>
  [...candidates].map(([id, { spellings }]) => ({ id, spellings }));
