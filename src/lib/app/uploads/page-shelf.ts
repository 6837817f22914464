import { latestFirst, type Kept, type Shelf } from './kept.ts';

/**
 * Keeps datasets where this browser lets a site keep any; where it forbids that, in memory, so that a file can be used as
 * long as the page is open.
 */
export class PageShelf implements Shelf {
  readonly #browser: Shelf;
  readonly #memory = new Map<string, { kept: Kept; files: File[] }>();
  #forbidden = false;

  constructor(browser: Shelf) {
    this.#browser = browser;
  }

  get lasts(): boolean {
    return !this.#forbidden;
  }

  list(): Promise<Kept[]> {
    return this.#ask(
      (shelf) => shelf.list(),
      () => latestFirst([...this.#memory.values()].map(({ kept }) => kept)),
    );
  }

  put(kept: Kept, files: readonly File[]): Promise<void> {
    return this.#ask(
      (shelf) => shelf.put(kept, files),
      () => void this.#memory.set(kept.upload.id, { kept: structuredClone(kept), files: [...files] }),
    );
  }

  files(id: string): Promise<File[] | null> {
    return this.#ask(
      (shelf) => shelf.files(id),
      () => this.#memory.get(id)?.files ?? null,
    );
  }

  remove(id: string): Promise<void> {
    return this.#ask(
      (shelf) => shelf.remove(id),
      () => void this.#memory.delete(id),
    );
  }

  async #ask<T>(browser: (shelf: Shelf) => Promise<T>, memory: () => T): Promise<T> {
    if (!this.#forbidden) {
      try {
        return await browser(this.#browser);
      } catch (cause) {
        if (!(cause instanceof DOMException && cause.name === 'SecurityError')) throw cause;
        this.#forbidden = true;
      }
    }
    return memory();
  }
}
