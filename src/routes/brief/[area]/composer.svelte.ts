import type { Brief } from '$lib/evidence/brief/brief';
import { fetchPlace } from '../place-source';

/** The brief of a place as it is made in this browser. */
export class Composer {
  brief = $state.raw<Brief | null>(null);
  failed = $state(false);
  #asked = '';

  /** Makes the brief of a place; a later place wins over an earlier one that is still on its way. */
  async make(id: string, local: boolean): Promise<void> {
    this.#asked = id;
    this.failed = false;
    if (this.brief?.place !== id) this.brief = null;
    try {
      const { brief } = await fetchPlace(id, local);
      if (this.#asked === id) this.brief = brief;
    } catch {
      if (this.#asked === id) this.failed = true;
    }
  }
}
