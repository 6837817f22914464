import type { Draft, DraftRow } from '$lib/app/uploads/upload';

/** Some rows of a draft at a time, fetched anew whenever it is understood anew. The old rows stay until then. */
export class RowWindow {
  rows = $state.raw<DraftRow[]>([]);
  busy = $state(false);
  failed = $state(false);
  offset = $state(0);
  faultsOnly = $state(false);
  readonly size: number;
  readonly #draft: Draft;
  #asked = 0;

  /**
   * Only while a component is set up: it listens to the draft.
   * @param size rows at a time
   */
  constructor(draft: Draft, size: number) {
    this.size = size;
    this.#draft = draft;
    $effect(() => {
      if (draft.understanding === null) return;
      void this.#fetch(draft, this.offset, this.faultsOnly);
    });
  }

  async #fetch(draft: Draft, offset: number, faultsOnly: boolean): Promise<void> {
    const question = ++this.#asked;
    this.busy = true;
    try {
      const rows = await draft.rows(offset, this.size, faultsOnly);
      if (question !== this.#asked) return;
      this.rows = rows;
      this.failed = false;
    } catch {
      if (question === this.#asked) this.failed = true;
    } finally {
      if (question === this.#asked) this.busy = false;
    }
  }

  /** Whether there may be rows after these. */
  get more(): boolean {
    return this.rows.length === this.size;
  }

  turn(pages: number): void {
    this.offset = Math.max(0, this.offset + pages * this.size);
  }

  filter(faultsOnly: boolean): void {
    this.faultsOnly = faultsOnly;
    this.offset = 0;
  }

  /**
   * Goes to the first row at or behind a physical line. Lines only grow from row to row, and mostly by one: so the
   * first guess is near, and halving ends what guessing does not.
   * @param count rows that are loaded
   */
  async jump(line: number, count: number): Promise<void> {
    this.faultsOnly = false;
    let [low, high] = [0, count];
    let guess = Math.max(0, Math.min(count - 1, line - 1));
    for (let looks = 0; low < high; looks++) {
      const [row] = await this.#draft.rows(guess, 1, false);
      if (row !== undefined && row.row < line) low = guess + 1;
      else high = guess;
      const next = looks < 5 && row ? guess + line - row.row : Math.floor((low + high) / 2);
      guess = Math.max(low, Math.min(high - 1, next));
    }
    // Two rows above it give the line its surroundings.
    this.offset = Math.max(0, low - 2);
  }
}
