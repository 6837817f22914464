import type { Area } from '../../../catalogue/area.ts';
import type { PlaceMatch } from '../meaning.ts';
import book from './place-book.json' with { type: 'json' };
import { bare, placeKey, turned, withoutFootnotes } from './place-key.ts';
import { letterBits, slips, slipsAllowed, tooDifferent } from './spelling.ts';

type Found = Omit<PlaceMatch, 'count'>;
type Spelling = { key: string; bits: number; area: string };

/** Alternatives shown for a name that is undecided. */
const MOST_ALTERNATIVES = 5;

/** Names of countries and regions in any spelling, each taken for an area of the catalogue or for none. */
export class PlaceFinder {
  readonly #names = new Map<string, string>();
  readonly #codes = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  /** Names in the six languages, by key. */
  readonly #called = new Map<string, string>();
  /** Aliases and former names, by key. */
  readonly #aliases = new Map<string, string>();
  /** By turned and by bare key; null where two areas share one. */
  readonly #turned = new Map<string, string | null>();
  readonly #several = new Map<string, string[]>();
  readonly #lookAlikes = new Map<string, string[]>();
  readonly #spellings: Spelling[] = [];

  constructor(areas: Area[]) {
    const ids = new Set(areas.map(({ id }) => id));
    const known = (list: string[]) => list.filter((id) => ids.has(id));
    for (const [text, list] of Object.entries(book.several)) this.#several.set(placeKey(text), known(list));
    for (const group of book.lookAlikes) {
      for (const id of known(group)) {
        const others = known(group).filter((other) => other !== id);
        this.#lookAlikes.set(id, [...(this.#lookAlikes.get(id) ?? []), ...others]);
      }
    }
    for (const [code, id] of Object.entries(book.codes)) if (ids.has(id)) this.#codes.set(code, id);
    const keys = new Map<string, Set<string>>();
    for (const area of areas) {
      this.#names.set(area.id, area.names.en);
      this.#codes.set(area.id, area.id);
      if (area.iso2 !== null) this.#codes.set(area.iso2, area.id);
      if (area.m49 !== null) this.#numbers.set(String(Number(area.m49)), area.id);
      for (const name of Object.values(area.names)) this.#enter(name, area.id, this.#called, keys);
    }
    for (const area of areas)
      for (const name of area.aliases) this.#enter(name, area.id, this.#aliases, keys);
    for (const [name, id] of Object.entries(book.aliases)) {
      if (ids.has(id)) this.#enter(name, id, this.#aliases, keys);
    }
    this.#indexTurned(keys);
  }

  #enter(name: string, id: string, into: Map<string, string>, keys: Map<string, Set<string>>): void {
    const key = placeKey(name);
    if (key === '') return;
    const holders = keys.get(key) ?? new Set();
    if (!holders.has(id)) this.#spellings.push({ key, bits: letterBits(key), area: id });
    keys.set(key, holders.add(id));
    if (!this.#called.has(key) && !into.has(key)) into.set(key, id);
  }

  #indexTurned(keys: Map<string, Set<string>>): void {
    const put = (key: string, ids: Set<string>) => {
      if (key === '') return;
      for (const id of ids) {
        const held = this.#turned.get(key);
        this.#turned.set(key, held === undefined || held === id ? id : null);
      }
    };
    for (const [key, ids] of keys) {
      if (ids.size > 1 && !this.#several.has(key)) this.#several.set(key, [...ids]);
      put(turned(key), ids);
    }
    const whole = new Set(this.#turned.keys());
    const bareKeys = new Map<string, Set<string>>();
    for (const [key, id] of this.#turned) {
      const short = bare(key);
      if (whole.has(short)) continue;
      const ids = bareKeys.get(short) ?? new Set();
      if (id !== null) bareKeys.set(short, ids.add(id));
    }
    for (const [key, ids] of bareKeys) put(key, ids);
  }

  /**
   * What a cell in a column of places is taken for: a code (ISO 3166-1, M49, an area's id), a name in one of six
   * languages, another or a former name, or a misspelling. `area` is null where nothing is meant that the catalogue
   * has, or where two places are about as likely; `alternatives` then lists them, the likeliest first. An area found
   * by likeness (`near`) is a proposal that the analyst should see.
   * @example new PlaceFinder(areas).find('Korea, Republic of') // { text: …, area: 'KOR', how: 'alias', alternatives: [] }
   */
  find(text: string): Found {
    const cell = withoutFootnotes(text);
    const code = this.#byCode(cell);
    if (code !== null) return this.#decided(text, code, 'code');
    const key = placeKey(cell);
    if (key === '') return this.#undecided(text, []);
    const several = this.#several.get(key);
    if (several) return this.#undecided(text, several);
    const name = this.#called.get(key);
    if (name !== undefined) return this.#decided(text, name, 'name');
    const alias = this.#aliases.get(key) ?? this.#byWords(key);
    if (alias !== null) return this.#decided(text, alias, 'alias');
    return this.#near(text, key);
  }

  /** An area's English name, or its id where the catalogue does not have it. */
  nameOf(area: string): string {
    return this.#names.get(area) ?? area;
  }

  #byCode(text: string): string | null {
    // SDMX with labels: `AT: Austria`.
    const cell = /^([A-Z0-9_]{2,12}): ./.exec(text)?.[1] ?? text;
    if (/^\d{1,3}(\.0)?$/.test(cell)) return this.#numbers.get(String(Number(cell))) ?? null;
    if (!/^[\w-]{2,12}$/.test(cell)) return null;
    const upper = cell.toUpperCase();
    return cell === upper || cell === cell.toLowerCase() ? (this.#codes.get(upper) ?? null) : null;
  }

  #byWords(key: string): string | null {
    const words = turned(key);
    const whole = this.#turned.get(words);
    return whole === undefined ? (this.#turned.get(bare(words)) ?? null) : whole;
  }

  #near(text: string, key: string): Found {
    const most = slipsAllowed(key.length);
    if (most === 0) return this.#undecided(text, []);
    const bits = letterBits(key);
    const found = new Map<string, number>();
    // One more than is allowed, or than the best, to see whether another place is nearly as close.
    let bound = most + 1;
    for (const spelling of this.#spellings) {
      if (Math.abs(spelling.key.length - key.length) > bound) continue;
      if (tooDifferent(bits, spelling.bits, bound)) continue;
      const distance = slips(key, spelling.key, bound);
      if (distance > bound) continue;
      found.set(spelling.area, Math.min(found.get(spelling.area) ?? Infinity, distance));
      bound = Math.min(bound, distance + 1);
    }
    const ranked = [...found].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
    const [best, next] = ranked;
    if (best === undefined) return this.#undecided(text, []);
    const others = ranked.slice(1).map(([id]) => id);
    const [area, distance] = best;
    const clear =
      distance <= most &&
      key.length > 4 &&
      (next === undefined || next[1] > distance + 1) &&
      this.#spellings.some((one) => one.area === area && one.key[0] === key[0]);
    if (!clear) return this.#undecided(text, [area, ...others]);
    return {
      text,
      area,
      how: 'near',
      alternatives: this.#listed([...others, ...(this.#lookAlikes.get(area) ?? [])]),
    };
  }

  #decided(text: string, area: string, how: 'code' | 'name' | 'alias'): Found {
    const others = how === 'code' ? [] : (this.#lookAlikes.get(area) ?? []);
    return { text, area, how, alternatives: this.#listed(others) };
  }

  #undecided(text: string, areas: string[]): Found {
    return { text, area: null, how: null, alternatives: this.#listed(areas) };
  }

  #listed(areas: string[]): PlaceMatch['alternatives'] {
    const once = [...new Set(areas)].slice(0, MOST_ALTERNATIVES);
    return once.map((area) => ({ area, name: this.nameOf(area) }));
  }
}
