import { readCompareLink, type IgnoredPlace } from '$lib/app/compare-link';
import type { Brief } from '$lib/evidence/brief/brief';
import { compare, LEAST_PLACES } from '$lib/evidence/brief/compare';
import type { Beside, Comparison } from '$lib/evidence/brief/comparison';
import { linkTo } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/brief.js';
import { fetched, fetchPlace } from '../place-source';

/** A place as `/brief/places.json` lists it. */
export interface Listed {
  id: string;
  name: string;
  words: string;
  list: string;
  country: boolean;
  local: boolean;
  within: string[];
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
      if (!this.places.length) this.places = await fetched<Listed[]>(linkTo('/brief/places.json'));
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
      this.trouble = m.trouble_compare();
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
    const listed = this.places.find((one) => one.id === id);
    const { brief, values } = await fetchPlace(id, listed?.local ?? false);
    const beside = { brief, values, within: listed?.within ?? [] };
    this.#fetched.set(id, beside);
    return beside;
  }
}
