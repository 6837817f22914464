import { pageLanguage, directionOf, type Language } from '../i18n/language.ts';
import type { Flow } from './layout/flow.ts';

const KEPT = 'koban:time';

/**
 * Which way time runs in charts on pages that are read from right to left: as the page, unless the reader wants it the other
 * way. The choice is kept in the browser; pages are built without it.
 */
class TimeDirection {
  #chosen = $state<Flow>('rtl');
  #recalled = false;

  /** For charts of pages read from left to right there is nothing to choose. */
  in(language: Language): Flow {
    return directionOf(language) === 'rtl' ? this.#chosen : 'ltr';
  }

  /** Takes up what was chosen on an earlier page; in `onMount`, so that what was built is first shown as it was built. */
  recall(): void {
    if (this.#recalled || directionOf(pageLanguage()) === 'ltr') return;
    this.#recalled = true;
    try {
      if (localStorage.getItem(KEPT) === 'ltr') this.#chosen = 'ltr';
    } catch {
      // A browser that keeps nothing shows time as the page runs.
    }
  }

  turn(): void {
    this.#chosen = this.#chosen === 'rtl' ? 'ltr' : 'rtl';
    try {
      localStorage.setItem(KEPT, this.#chosen);
    } catch {
      // Then it holds until the page is left.
    }
  }
}

export const timeDirection = new TimeDirection();
