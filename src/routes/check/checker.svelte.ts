import { goto } from '$app/navigation';
import { answer } from '$lib/app/answer';
import { Answering, asFailure } from '$lib/app/answering.svelte';
import { checkClaim, type Checked } from '$lib/app/check-claim';
import { engineHost, fetchCatalogue } from '$lib/app/desk.svelte';
import { readView } from '$lib/app/view-codec';
import type { Catalogue } from '$lib/catalogue/catalogue';
import { edited, UNSAID } from '$lib/evidence/check/edit';
import type { Understood } from '$lib/evidence/check/understood';
import type { Failure } from '$lib/store/failure';

/** One claim on the page: its sentence, what was understood, the verdict and the figure that shows it. */
export class Checker {
  sentence = $state('');
  checked = $state.raw<Checked | null>(null);
  /** What was understood, with every part that was corrected since, also before its verdict is there. */
  understood = $state.raw<Understood>(UNSAID);
  catalogue = $state.raw<Catalogue | null>(null);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly answering = new Answering(null);
  /** Counts what was asked, so that a late answer is dropped. */
  #asked = 0;

  /** What was asked last; null before anything was. */
  #last: { sentence: string; understood: Understood | null } | null = null;

  /** The parts to choose from before anything was checked. */
  async begin(): Promise<void> {
    this.failure = null;
    try {
      this.catalogue = await fetchCatalogue();
    } catch (cause) {
      this.failure = asFailure(cause);
    }
  }

  /** Checks the sentence as it stands and keeps it in the address. */
  check(): void {
    const sentence = this.sentence.trim();
    if (sentence !== '') void this.#check(sentence, null);
  }

  /** Checks again with a part that was corrected by hand, or the parts alone where there was no sentence. */
  correct(parts: Partial<Understood>): void {
    this.understood = edited(this.understood, parts);
    void this.#check(this.checked?.sentence ?? '', this.understood);
  }

  /** Tries anew what failed. */
  again(): void {
    if (this.#last) void this.#check(this.#last.sentence, this.#last.understood);
    else void this.begin();
  }

  async #check(sentence: string, understood: Understood | null): Promise<void> {
    const asked = ++this.#asked;
    this.#last = { sentence, understood };
    this.busy = true;
    this.failure = null;
    if (sentence !== '') {
      void goto(`?claim=${encodeURIComponent(sentence)}`, {
        replaceState: true,
        keepFocus: true,
        noScroll: true,
      });
    }
    try {
      const catalogue = await fetchCatalogue();
      const engine = await engineHost.get();
      const checked = await checkClaim(sentence, catalogue, engine, understood ? { understood } : {});
      if (asked !== this.#asked) return;
      this.catalogue = catalogue;
      this.checked = checked;
      this.understood = checked.understood;
      void this.#show(checked, catalogue);
    } catch (cause) {
      if (asked === this.#asked) this.failure = asFailure(cause);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
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
