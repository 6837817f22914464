import { readCompareLink, type IgnoredPlace } from '$lib/app/compare-link';
import type { Brief } from '$lib/evidence/brief/brief';
import { compare, LEAST_PLACES } from '$lib/evidence/brief/compare';
import type { Beside, Comparison } from '$lib/evidence/brief/comparison';
import type { PlaceValues } from '$lib/evidence/brief/held';
import { unpackBrief, type PackedBrief } from '$lib/evidence/brief/pack';

/** A place as `/brief/places.json` lists it. */
export interface Listed {
  id: string;
  name: string;
  words: string;
  list: string;
  country: boolean;
  within: string[];
}

/** A file of this site, parsed; an Error where it does not come. */
async function fetched<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} did not come.`);
  return (await response.json()) as Content;
}

/** The places that a link sets side by side, and what was fetched of them. */
export class Comparer {
  /** Every place that can be chosen; [] until they are there. */
  places = $state.raw<readonly Listed[]>([]);
  chosen = $state.raw<readonly string[]>([]);
  ignored = $state.raw<readonly IgnoredPlace[]>([]);
  comparison = $state.raw<Comparison | null>(null);
  /** The brief of the first place, for those that may stand beside it. */
  first = $state.raw<Brief | null>(null);
  loading = $state(false);
  /** What went wrong, with the next step; '' where nothing did. */
  trouble = $state('');
  readonly #fetched = new Map<string, Beside>();
  #search = '';

  /** Takes the places from a link; a later link wins over an earlier one that is still on its way. */
  async read(search: string): Promise<void> {
    this.#search = search;
    this.loading = true;
    this.trouble = '';
    try {
      if (!this.places.length) this.places = await fetched<Listed[]>('/brief/places.json');
      if (this.#search !== search) return;
      const { places, ignored } = readCompareLink(search, this.places);
      this.chosen = places;
      this.ignored = ignored;
      const besides = await Promise.all(places.map((id) => this.#beside(id)));
      if (this.#search !== search) return;
      this.first = besides[0]?.brief ?? null;
      this.comparison = besides.length < LEAST_PLACES ? null : compare(besides);
    } catch {
      if (this.#search !== search) return;
      this.comparison = null;
      this.trouble = 'The numbers of these places could not be loaded. Check the connection, then try again.';
    } finally {
      if (this.#search === search) this.loading = false;
    }
  }

  /** Reads the same link once more. */
  again(): Promise<void> {
    return this.read(this.#search);
  }

  nameOf(id: string): string {
    return this.places.find((one) => one.id === id)?.name ?? id;
  }

  async #beside(id: string): Promise<Beside> {
    const known = this.#fetched.get(id);
    if (known) return known;
    const brief = unpackBrief(await fetched<PackedBrief>(`/brief/data/${id}.json`));
    const values = brief.kind === 'locality' ? {} : await fetched<PlaceValues>(`/brief/values/${id}.json`);
    const within = this.places.find((one) => one.id === id)?.within ?? [];
    const beside = { brief, values, within };
    this.#fetched.set(id, beside);
    return beside;
  }
}
