import { MOST_PLACES } from '../evidence/brief/compare.ts';
import * as m from '../i18n/messages/app.js';
import { closest, plain } from './closest.ts';
import { nearPlaces, type KnownPlace } from './near-places.ts';
import type { Ignored } from './view-codec.ts';

/** What a link got wrong, with the places that may have been meant. */
export interface IgnoredPlace extends Ignored {
  near: readonly KnownPlace[];
}

export interface ReadCompareLink {
  /** Ids, each once and at most four, in the order of the link. */
  places: string[];
  ignored: IgnoredPlace[];
}

const PARAM = 'places';

/**
 * What a link to a comparison means: `places=JPN,BRA`. Ids and English names are taken, whatever their case. Never throws: what does not
 * make sense is left out and said.
 *
 * @param search the part of an address behind `?`, with or without it
 * @example readCompareLink('places=JPN,brazil', [{ id: 'JPN', name: 'Japan' }, { id: 'BRA', name: 'Brazil' }]).places // ['JPN', 'BRA']
 */
export function readCompareLink(
  search: string | URLSearchParams,
  known: readonly KnownPlace[],
): ReadCompareLink {
  const params = new URLSearchParams(search);
  const ignored: IgnoredPlace[] = [];
  const drop = (param: string, value: string, reason: string, near: readonly KnownPlace[] = []): void => {
    ignored.push({ param, value, reason, suggestion: near[0]?.id ?? null, effect: 'dropped', near });
  };
  for (const name of new Set(params.keys())) {
    if (name === PARAM) continue;
    const meant = closest(name, [{ id: PARAM, spellings: [] }]);
    drop(
      name,
      params.get(name) ?? '',
      meant ? m.no_parameter_meant({ name, meant }) : m.no_parameter({ name }),
    );
  }
  const byText = new Map(
    known.flatMap((one) => [[plain(one.name), one] as const, [plain(one.id), one] as const]),
  );
  const places: string[] = [];
  const asked = params.getAll(PARAM).flatMap((list) => list.split(','));
  for (const text of asked.map((one) => one.trim()).filter((one) => one !== '')) {
    const found = byText.get(plain(text));
    if (!found) drop(PARAM, text, m.no_place({ text }), nearPlaces(text, known));
    else if (places.includes(found.id)) drop(PARAM, text, m.place_twice({ place: found.name }));
    else if (places.length === MOST_PLACES) drop(PARAM, text, m.place_left_out({ place: found.name }));
    else places.push(found.id);
  }
  return { places, ignored };
}

/**
 * The link of a comparison, without `?`; '' where no place is chosen.
 * @example writeCompareLink(['JPN', 'BRA']) // 'places=JPN,BRA'
 */
export const writeCompareLink = (places: readonly string[]): string =>
  places.length ? `${PARAM}=${places.join(',')}` : '';
