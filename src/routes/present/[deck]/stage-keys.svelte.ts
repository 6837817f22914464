import { windowName } from '$lib/app/show/window-name';
import type { ShowWindow } from '$lib/app/show/show-window.svelte';
import { inOrder } from '$lib/evidence/deck/deck';
import * as m from '$lib/i18n/messages/stage.js';
import type { Happening } from '$lib/evidence/show/show-event';
import type { Show } from '$lib/evidence/show/show';
import { steer, type Move } from '$lib/evidence/show/steer';

const STAGE = { name: null, role: 'operator', seat: 'stage' } as const;

/**
 * What keys and the buttons of a clicker mean. The arrows mean the same in every language, since a clicker sends → for its forward
 * button whatever the hall reads.
 */
const MOVES: Record<string, Move> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
};

/** The keys of the stage's own window. They move the stage only while this window drives. */
export class StageKeys {
  /** Which of the two panels is open. */
  panel = $state<'help' | 'go-to' | null>(null);
  /** Said for a moment, on the stage's edge: that somebody else drives. */
  hint = $state('');
  readonly #show: ShowWindow;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: ShowWindow) {
    this.#show = show;
  }

  press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.key === 'Escape') {
      this.panel = null;
      return;
    }
    if (this.panel === 'go-to') return;
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest('input, select')) return;
    // A link or a button that has the focus takes its own keys.
    if ((event.key === ' ' || event.key === 'Enter') && at?.closest('a, button')) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      void this.move(move);
      return;
    }
    switch (event.key) {
      case 'f':
        void toggleFullScreen();
        break;
      case 'b':
      case '.':
        void this.#drive(({ blank }) => ({ kind: 'blank', on: !blank }));
        break;
      case 'q':
        void this.#drive(({ qr }) => ({ kind: 'qr', on: !qr }));
        break;
      case 'g':
        event.preventDefault();
        this.panel = 'go-to';
        break;
      case 't':
        void this.#take();
        break;
      case '?':
        this.panel = this.panel === 'help' ? null : 'help';
        break;
    }
  }

  /** Steps through the deck. */
  move(move: Move): Promise<void> {
    return this.#drive((show) => steer(show, this.#show.deck, move));
  }

  /** Goes to a screen by its number, from 1. */
  async goTo(number: number): Promise<void> {
    this.panel = null;
    const placed = inOrder(this.#show.deck)[number - 1];
    if (!placed) this.#say(m.no_screen({ number }));
    else await this.#drive(() => ({ kind: 'go', slide: placed.slide.id }));
  }

  /** Tells what the driver does; a window that is alone begins to drive with its first key. */
  async #drive(what: (show: Show) => Happening | null): Promise<void> {
    const own = this.#show;
    if (own.show.driver === null) await own.tell({ kind: 'join', ...STAGE });
    if (own.drives) {
      await own.tell(what);
      return;
    }
    const { driver, consoles } = own.show;
    const name = windowName(consoles.find(({ id }) => id === driver));
    const here = await own.presence.windows();
    this.#say(
      here === null || here.has(driver ?? '') ? m.drives_keys_idle({ name }) : m.drives_gone_keys({ name }),
    );
  }

  /** Takes the wheel from a window that is gone. */
  async #take(): Promise<void> {
    const own = this.#show;
    const { driver } = own.show;
    const here = await own.presence.windows();
    if (driver === null || own.drives) return;
    if (here?.has(driver) !== false) {
      this.#say(m.driver_is_there());
      return;
    }
    await own.tell({ kind: 'join', ...STAGE });
    await own.tell({ kind: 'replace', who: driver });
  }

  #say(words: string): void {
    this.hint = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.hint = ''), 4000);
  }
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
