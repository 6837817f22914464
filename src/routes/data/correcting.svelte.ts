import { untrack } from 'svelte';
import type { Draft } from '$lib/app/uploads/upload';
import type { ColumnSettings, Edit, Settings } from '$lib/store/ingest/understanding';

/** How the page corrects a draft, and whether what it shows is still from before the last correction. */
export class Correcting {
  readonly draft: Draft;
  /** The settings for which the understanding that is shown was made. */
  #answered = $state.raw<Settings>({});

  /** Only while a component is set up: it listens to the draft. */
  constructor(draft: Draft) {
    this.draft = draft;
    $effect.pre(() => {
      void draft.understanding;
      this.#answered = untrack(() => draft.settings);
    });
  }

  /** True from a correction until its understanding is there. */
  readonly stale = $derived.by(() => this.#answered !== this.draft.settings && this.draft.failure === null);

  correct(change: Partial<Settings>): void {
    this.draft.correct(change);
  }

  column(index: number, change: ColumnSettings): void {
    const columns = this.draft.settings.columns ?? {};
    this.correct({ columns: { ...columns, [index]: { ...columns[index], ...change } } });
  }

  edit(edit: Edit): void {
    this.correct({ edits: [...(this.draft.settings.edits ?? []), edit] });
  }
}
