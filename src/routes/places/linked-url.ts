import { pushState, replaceState } from '$app/navigation';
import type { LinkedViews } from '$lib/app/linked-views.svelte';
import { readSelection, writeSelection } from '$lib/app/locality-link';
import type { Ignored } from '$lib/app/view-codec';

/** Browsers allow a page only so many changes of its address in half a minute. */
const PAUSE = 250;

/**
 * Keeps the address in step with the choices: while the hand moves it is replaced, and one entry of history is made when the
 * hand goes up.
 */
export class LinkedUrl {
  readonly #views: LinkedViews;
  readonly #address: (link: string) => string;
  /** The link of the present entry of history. */
  #settled = '';
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param address the page's own, with the link of the choices; '' for none */
  constructor(views: LinkedViews, address: (link: string) => string) {
    this.#views = views;
    this.#address = address;
  }

  /** Takes the choices from the address; says what in it was not understood. */
  follow(): Ignored[] {
    this.#hush();
    const { selection, ignored } = readSelection(location.search, this.#views.place);
    this.#settled = writeSelection(selection, this.#views.place);
    this.#views.select(selection);
    return ignored;
  }

  /** The hand moves. */
  moved(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#write(replaceState, this.#link());
    }, PAUSE);
  }

  /** The hand is up: Back leads to what was there before it came down. */
  settled(): void {
    this.#hush();
    const link = this.#link();
    this.#write(replaceState, this.#settled);
    if (link !== this.#settled) this.#write(pushState, link);
    this.#settled = link;
  }

  #hush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #link(): string {
    return writeSelection(this.#views.selection, this.#views.place);
  }

  #write(write: typeof pushState, link: string): void {
    write(this.#address(link), {});
  }
}
