import type { Area } from '../src/lib/catalogue/area.ts';
import { extraAreas, nameBook, placeCodes, placeNumbers } from './places/book.ts';
import { readCountries } from './places/countries.ts';
import { nameKey } from './places/name-key.ts';
import { latestPopulation } from './places/population.ts';
import { readRegions } from './places/regions.ts';
import type { RawFolder } from './raw.ts';

/** Finds the area that a publisher's code or name means. */
export interface Places {
  areas: readonly Area[];
  /**
   * Area id for an ISO alpha-3 code, also the unofficial ones (`OWID_KOS`, `KSV`, `GBR_E_W`) and UNODC's and Our World
   * in Data's region codes (`ALC_S`, `UN_AFR`); null if not a place we know (aggregates of the publisher).
   * `SAS` and `NAC` are read as UNODC means them (M49 Southern Asia, Northern America), not as the World Bank does.
   */
  byCode(code: string): string | null;
  /** Area id for a UN M49 number, with or without leading zeros: countries and regions; also UNSD's own numbers (412, 827). */
  byM49(code: string): string | null;
  /**
   * Area id for a name in any spelling that the sources use; null where no area is meant (aggregates).
   * @throws for a spelling that is neither a known name nor in data/aliases.json, so that no country is lost silently,
   *   and for `Micronesia`, which is a country to some publishers and a region to others.
   */
  byName(name: string): string | null;
}

/**
 * Reads every place that the data may be about from the raw folder's country tables.
 * @throws when a table lacks a column, or two areas claim one id or one spelling.
 * @example loadPlaces(openRaw('../shared/data/raw')).byName('Bolivia (Plurinational State of)') // 'BOL'
 */
export function loadPlaces(raw: RawFolder): Places {
  const population = latestPopulation(raw);
  const aliases = nameBook();
  const spellings = new Map<string, string[]>();
  for (const [spelling, id] of Object.entries(aliases)) {
    if (id !== null) spellings.set(id, [...(spellings.get(id) ?? []), spelling]);
  }
  const areas = [...readCountries(raw), ...extraAreas(), ...readRegions(raw)]
    .map((area) => ({
      ...area,
      population: population.get(area.id) ?? null,
      aliases: [...new Set([...area.aliases, ...(spellings.get(area.id) ?? [])])]
        .filter((alias) => alias !== area.names.en)
        .sort((a, b) => (a < b ? -1 : 1)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return placesFrom(areas, aliases);
}

/**
 * The look-ups over a list of areas, such as the catalogue's.
 * @param aliases spelling → area id, or null for a name that means no area
 */
export function placesFrom(areas: readonly Area[], aliases: Record<string, string | null>): Places {
  const ids = new Set(areas.map((area) => area.id));
  const codes = new Map<string, string>();
  const numbers = new Map<string, string>();
  const names = new Map<string, string | null>();
  const ambiguous = new Set<string>();
  for (const [code, id] of Object.entries(placeCodes())) codes.set(code, id);
  for (const [number, id] of Object.entries(placeNumbers())) numbers.set(number, id);
  for (const [spelling, id] of Object.entries(aliases)) {
    const key = nameKey(spelling);
    const known = names.get(key);
    if (known !== undefined && known !== id) throw new Error(`aliases.json: "${spelling}" has two meanings`);
    names.set(key, id);
  }
  const fromBook = new Set(names.keys());
  for (const area of areas) {
    if (area.kind !== 'region') codes.set(area.id, area.id);
    if (area.m49 !== null) numbers.set(String(Number(area.m49)), area.id);
    for (const name of [area.names.en, ...area.aliases]) {
      const key = nameKey(name);
      if (fromBook.has(key)) continue;
      if (names.has(key) && names.get(key) !== area.id) ambiguous.add(key);
      names.set(key, area.id);
    }
  }
  for (const id of [...codes.values(), ...numbers.values(), ...names.values()]) {
    if (id !== null && !ids.has(id)) throw new Error(`a code or spelling stands for ${id}, which is no area`);
  }
  return {
    areas,
    byCode: (code) => codes.get(code.trim()) ?? null,
    byM49: (code) => numbers.get(String(Number(code))) ?? null,
    byName(name) {
      const key = nameKey(name);
      if (ambiguous.has(key))
        throw new Error(`"${name}" means several areas: ask by code, or by a longer name`);
      const id = names.get(key);
      if (id === undefined) throw new Error(`unknown place "${name}": add the spelling to data/aliases.json`);
      return id;
    },
  };
}
