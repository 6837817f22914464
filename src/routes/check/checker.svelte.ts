import { goto } from '$app/navigation';
import { answer } from '$lib/app/answer';
import { Answering, asFailure } from '$lib/app/answering.svelte';
import { checkClaim, type Checked } from '$lib/app/check-claim';
import { engineHost, fetchCatalogue } from '$lib/app/desk.svelte';
import { readView } from '$lib/app/view-codec';
import type { Catalogue } from '$lib/catalogue/catalogue';
import { edited } from '$lib/evidence/check/edit';
import type { Understood } from '$lib/evidence/check/understood';
import type { Failure } from '$lib/store/failure';

/** One claim on the page: its sentence, what was understood, the verdict and the figure that shows it. */
export class Checker {
  sentence = $state('');
  checked = $state.raw<Checked | null>(null);
  catalogue = $state.raw<Catalogue | null>(null);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly answering = new Answering(null);
  /** Counts what was asked, so that a late answer is dropped. */
  #asked = 0;

  /** Checks the sentence as it stands and keeps it in the address. */
  async check(understood?: Understood): Promise<void> {
    const sentence = this.sentence.trim();
    if (sentence === '') return;
    const asked = ++this.#asked;
    this.busy = true;
    this.failure = null;
    void goto(`?claim=${encodeURIComponent(sentence)}`, {
      replaceState: true,
      keepFocus: true,
      noScroll: true,
    });
    try {
      const catalogue = await fetchCatalogue();
      const engine = await engineHost.get();
      const checked = await checkClaim(sentence, catalogue, engine, understood ? { understood } : {});
      if (asked !== this.#asked) return;
      this.catalogue = catalogue;
      this.checked = checked;
      void this.#show(checked, catalogue);
    } catch (cause) {
      if (asked === this.#asked) this.failure = asFailure(cause);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  /** Checks again with a part that was corrected by hand. */
  correct(parts: Partial<Understood>): void {
    if (this.checked) void this.check(edited(this.checked.understood, parts));
  }

  /** Draws the figure of the verdict again. */
  retry(): void {
    if (this.checked && this.catalogue) void this.#show(this.checked, this.catalogue);
  }

  async #show({ view }: Checked, catalogue: Catalogue): Promise<void> {
    if (view === null) {
      this.answering.show({ kind: 'nothing' });
      return;
    }
    await this.answering.ask(async (signal) => {
      const engine = await engineHost.get();
      return answer(readView(view, catalogue).view, catalogue, engine, { signal });
    });
  }
}
