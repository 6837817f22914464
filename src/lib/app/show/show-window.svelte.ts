import type { Deck } from '../../evidence/deck/deck.ts';
import { showEvent, type Happening, type ShowEvent } from '../../evidence/show/show-event.ts';
import { after, NOT_BEGUN, replay, type Show } from '../../evidence/show/show.ts';
import { LogStore } from './log-store.ts';

/** What windows say to each other: an event, that the show begins anew, or where a pointer stands. */
type Message =
  | { kind: 'event'; event: unknown }
  | { kind: 'anew' }
  /** In shares of the stage's width and height; null where the pointer is put out. Not kept: it is gone in a blink. */
  | { kind: 'spot'; spot: Spot | null };

export interface Spot {
  x: number;
  y: number;
}

/**
 * One window of a show, be it the stage or a console. All windows of this browser replay the same log: what one of them
 * does reaches the others at once, and a window that is opened or loaded again reads it from the start.
 *
 * @example
 * const own = new ShowWindow(deck, 'moderator-3f2a');
 * await own.open();
 * await own.tell({ kind: 'go', slide: 'opening-title' });
 */
export class ShowWindow {
  show = $state.raw<Show>(NOT_BEGUN);
  spot = $state.raw<Spot | null>(null);
  /** False where the browser keeps nothing: the windows are in step, but a reload forgets. */
  kept = $state(true);
  readonly id: string;
  readonly deck: Deck;
  readonly #channel: BroadcastChannel;
  #store: LogStore | null = null;
  /** What to do in turn, so that events are applied in the order of the log. */
  #turn: Promise<void> = Promise.resolve();

  /** @param id of this window; keep it over reloads (`sessionStorage`), so that the window stays who it was */
  constructor(deck: Deck, id: string) {
    this.deck = deck;
    this.id = id;
    this.#channel = new BroadcastChannel(`koban-show-${deck.id}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  /** Reads the log so far. */
  async open(): Promise<void> {
    try {
      this.#store = await LogStore.open();
      this.show = replay(await this.#store.read(this.deck.id), this.deck);
    } catch {
      this.kept = false;
    }
  }

  /** Writes down what happened and tells every window, this one included. */
  tell(what: Happening): Promise<void> {
    return this.#next(async () => {
      const at = Date.now();
      let event: ShowEvent;
      try {
        if (this.#store === null) throw new Error('nothing is kept');
        event = await this.#store.append(this.deck.id, this.id, what, at);
      } catch {
        // Without storage the window's own count is the log's: right as long as one window speaks at a time.
        this.kept = false;
        event = showEvent.parse({ seq: this.show.seq, at, by: this.id, ...what });
      }
      this.#channel.postMessage({ kind: 'event', event } satisfies Message);
      await this.#apply(event);
    });
  }

  /** Points at a place of the stage, or no longer. */
  point(spot: Spot | null): void {
    this.spot = spot;
    this.#channel.postMessage({ kind: 'spot', spot } satisfies Message);
  }

  /** The log so far, for the summary and for keeping elsewhere. */
  async events(): Promise<ShowEvent[]> {
    return (await this.#store?.read(this.deck.id)) ?? [];
  }

  /** Forgets the log, in every window. */
  async beginAnew(): Promise<void> {
    await this.#store?.clear(this.deck.id);
    this.show = NOT_BEGUN;
    this.#channel.postMessage({ kind: 'anew' } satisfies Message);
  }

  close(): void {
    this.#channel.close();
    this.#store?.close();
  }

  #hear(message: Message): void {
    if (message.kind === 'spot') this.spot = message.spot;
    else if (message.kind === 'anew') this.show = NOT_BEGUN;
    else {
      const parsed = showEvent.safeParse(message.event);
      if (parsed.success) void this.#next(() => this.#apply(parsed.data));
    }
  }

  async #apply(event: ShowEvent): Promise<void> {
    if (event.seq > this.show.seq && this.#store) {
      const missed = await this.#store.read(this.deck.id, this.show.seq);
      this.show = missed.reduce((show, one) => after(show, one, this.deck), this.show);
    }
    // What still does not follow was told by a window that keeps nothing; the next event may close the gap.
    if (event.seq <= this.show.seq) this.show = after(this.show, event, this.deck);
  }

  #next(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act, act);
    return this.#turn;
  }
}
