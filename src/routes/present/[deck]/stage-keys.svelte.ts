import type { ShowWindow } from '$lib/app/show/show-window.svelte';
import { inOrder } from '$lib/evidence/deck/deck';
import { steer, type Move } from '$lib/evidence/show/steer';

/** What keys and the buttons of a clicker mean. */
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
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.panel = null;
      return;
    }
    if (this.panel === 'go-to') return;
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
        void this.#drive(() => ({ kind: 'blank', on: !this.#show.show.blank }));
        break;
      case 'q':
        void this.#drive(() => ({ kind: 'qr', on: !this.#show.show.qr }));
        break;
      case 'g':
        event.preventDefault();
        this.panel = 'go-to';
        break;
      case '?':
        this.panel = this.panel === 'help' ? null : 'help';
        break;
    }
  }

  /** Steps through the deck. */
  move(move: Move): Promise<void> {
    return this.#drive(() => steer(this.#show.show, this.#show.deck, move));
  }

  /** Goes to a screen by its number, from 1. */
  async goTo(number: number): Promise<void> {
    this.panel = null;
    const placed = inOrder(this.#show.deck)[number - 1];
    if (!placed) this.#say(`There is no screen ${number}.`);
    else await this.#drive(() => ({ kind: 'go', slide: placed.slide.id }));
  }

  /** Tells what the driver does; a window that is alone begins to drive with its first key. */
  async #drive(what: () => Parameters<ShowWindow['tell']>[0] | null): Promise<void> {
    const own = this.#show;
    if (own.show.driver === null) await own.tell({ kind: 'join', name: 'Stage', role: 'operator' });
    if (own.show.driver !== own.id) {
      const name = own.show.consoles.find(({ id }) => id === own.show.driver)?.name ?? 'Another window';
      this.#say(`${name} drives. Keys here do not move the stage.`);
      return;
    }
    const happening = what();
    if (happening) await own.tell(happening);
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
