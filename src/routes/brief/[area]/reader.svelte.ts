import { readBriefLink, type BriefChoice } from '$lib/app/brief-link';
import type { Ignored } from '$lib/app/view-codec';
import { arrange } from '$lib/evidence/brief/arrange';
import type { Brief } from '$lib/evidence/brief/brief';
import type { PlaceValues } from '$lib/evidence/brief/held';
import { withPeers, type Peer } from '$lib/evidence/brief/with-peers';
import { linkTo } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/brief.js';
import { fetched } from '../place-source';

const NOTHING: BriefChoice = { audience: null, themes: null, peers: null };

/** The brief as its reader chose it: what the link says, and the numbers of the peers that they named. */
export class Reader {
  readonly #base: () => Brief;
  choice = $state.raw<BriefChoice>(NOTHING);
  ignored = $state.raw<readonly Ignored[]>([]);
  countries = $state.raw<readonly { id: string; name: string }[]>([]);
  trouble = $state('');
  #peers = $state.raw<readonly Peer[]>([]);
  readonly #values = new Map<string, PlaceValues>();

  /** @param base the brief of the page, which changes when another place is opened */
  constructor(base: () => Brief) {
    this.#base = base;
  }

  /** The brief that is shown. */
  get brief(): Brief {
    const base = this.#base();
    const chosen = this.choice.peers;
    const there = this.#peers.filter(({ id }) => chosen?.includes(id));
    const set = chosen && there.length === chosen.length ? withPeers(base, there) : base;
    return arrange(set, this.choice);
  }

  /** Takes the choice from a link. */
  async read(search: string): Promise<void> {
    const { place, kind } = this.#base();
    if (/[?&]peers=/.test(search)) await this.list();
    const known = this.countries.length ? this.countries : null;
    const { choice, ignored } = readBriefLink(search, place, known);
    const peered = kind === 'country' || choice.peers === null;
    const none = {
      param: 'peers',
      value: choice.peers?.join(',') ?? '',
      reason: m.only_countries(),
      suggestion: null,
      effect: 'dropped',
    } as const;
    this.ignored = peered ? ignored : [...ignored, none];
    await this.choose(peered ? choice : { ...choice, peers: null });
  }

  /** Fetches the names of the countries, once. */
  async list(): Promise<void> {
    if (this.countries.length) return;
    try {
      const places = await fetched<{ id: string; name: string; country: boolean }[]>(
        linkTo('/brief/places.json'),
      );
      this.countries = places.filter(({ country }) => country);
      this.trouble = '';
    } catch {
      this.trouble = m.trouble_countries();
    }
  }

  /** Takes a choice, and fetches the numbers of peers that are not there yet. */
  async choose(choice: BriefChoice): Promise<void> {
    this.choice = choice;
    if (!choice.peers) return;
    try {
      const peers: Peer[] = [];
      for (const id of choice.peers) {
        const values = this.#values.get(id) ?? (await fetched<PlaceValues>(`/brief/values/${id}.json`));
        this.#values.set(id, values);
        peers.push({ id, name: this.countries.find((one) => one.id === id)?.name ?? id, values });
      }
      // A later choice has its own peers.
      if (this.choice === choice) this.#peers = peers;
      this.trouble = '';
    } catch {
      this.trouble = m.trouble_peers();
    }
  }
}
