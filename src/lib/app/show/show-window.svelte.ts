import type { Deck } from '../../evidence/deck/deck.ts';
import { showEvent, type Happening, type ShowEvent } from '../../evidence/show/show-event.ts';
import { after, NOT_BEGUN, replay, type Show } from '../../evidence/show/show.ts';
import { LogStore } from './log-store.ts';
import { Presence } from './presence.ts';
import { renewWindowId, windowId } from './window-id.ts';

/** What windows say to each other: an event, that the show begins anew, or what is not worth keeping. */
type Message =
  | { kind: 'event'; event: unknown }
  | { kind: 'anew' }
  /** Where the driver points; null where the pointer is put out. */
  | { kind: 'spot'; by: string; spot: Spot | null }
  /** The stage tells its shape, so that previews have the same; `hello` asks for it. */
  | { kind: 'shape'; shape: Shape }
  | { kind: 'hello' }
  /** The stage has painted what the log came to with so many events. */
  | { kind: 'painted'; seq: number };

/** In shares of the stage's width and height, as on a page that is read from the left. */
export interface Spot {
  x: number;
  y: number;
}

/** Width and height of the stage in pixels. */
export interface Shape {
  width: number;
  height: number;
}

/** What to write down, or how to tell from the show as it is by then; null where there is nothing to say. */
export type Telling = Happening | ((show: Show) => Happening | null);

/** A window that is loaded again finds its lock still held by its former self for a moment, in milliseconds. */
const PATIENCE = 1500;
/** A stage that has painted nothing for so many milliseconds is hidden or closed: nobody waits for it longer. */
const PAINT_PATIENCE = 400;

/**
 * One window of a show, be it the stage or a console. All windows of this browser replay the same log: what one of them
 * does reaches the others at once, and a window that is opened or loaded again reads it from the start.
 *
 * @example
 * const own = new ShowWindow(deck, 'console');
 * await own.open();
 * await own.tell({ kind: 'go', slide: 'opening-title' });
 */
export class ShowWindow {
  show = $state.raw<Show>(NOT_BEGUN);
  spot = $state.raw<Spot | null>(null);
  /** Of the stage that spoke last; null where none has. */
  shape = $state.raw<Shape | null>(null);
  /** False where the browser keeps nothing: the windows are in step, but a reload forgets. */
  kept = $state(true);
  /** How often the show began anew while this window was there. */
  anew = $state(0);
  readonly deck: Deck;
  readonly presence: Presence;
  readonly #kind: string;
  readonly #channel: BroadcastChannel;
  #id: string;
  #own: Shape | null = null;
  #store: LogStore | null = null;
  /** What to do in turn, so that events are applied in the order of the log. */
  #turn: Promise<void> = Promise.resolve();
  /** Whether a stage spoke, and has kept nobody waiting since. */
  #stage = false;
  #painted = 0;
  #waiting: (() => void)[] = [];

  /** @param kind beginning of the window's id, for whoever reads the log */
  constructor(deck: Deck, kind: 'stage' | 'console') {
    this.deck = deck;
    this.#kind = kind;
    this.#id = windowId(kind);
    this.presence = new Presence(deck.id);
    this.#channel = new BroadcastChannel(`koban-show-${deck.id}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  /** Who this window is: the same after a reload, another one in every other window. */
  get id(): string {
    return this.#id;
  }

  get drives(): boolean {
    return this.show.driver === this.#id;
  }

  /** Takes its place among the windows and reads the log so far. */
  async open(): Promise<void> {
    // A tab that was duplicated brings the name of the first along; two of one name could both drive.
    if (!(await this.presence.enter(this.#id, PATIENCE))) {
      this.#id = renewWindowId(this.#kind);
      await this.presence.enter(this.#id, PATIENCE);
    }
    try {
      this.#store = await LogStore.open();
      this.show = replay(await this.#store.read(this.deck.id), this.deck);
    } catch {
      this.kept = false;
    }
    this.#say({ kind: 'hello' });
  }

  /** Writes down what happened and tells every window, this one included. */
  tell(what: Telling): Promise<void> {
    return this.#next(async () => {
      // Worked out here, since what was told before may have changed the show by now.
      const happening = typeof what === 'function' ? what(this.show) : what;
      if (happening === null) return;
      const at = Date.now();
      let event: ShowEvent;
      try {
        if (this.#store === null) throw new Error('nothing is kept');
        event = await this.#store.append(this.deck.id, this.#id, happening, at);
      } catch {
        // Without storage the window's own count is the log's: right as long as one window speaks at a time.
        this.kept = false;
        event = showEvent.parse({ seq: this.show.seq, at, by: this.#id, ...happening });
      }
      this.#say({ kind: 'event', event });
      await this.#apply(event);
    });
  }

  /** Points at a place of the stage, or no longer; only the driver's pointer is seen. */
  point(spot: Spot | null): void {
    if (!this.drives) return;
    this.spot = spot;
    this.#say({ kind: 'spot', by: this.#id, spot });
  }

  /** Tells the consoles which shape the stage has. */
  measure(shape: Shape): void {
    this.#own = shape;
    this.#say({ kind: 'shape', shape });
  }

  /** Tells the consoles that the hall sees what the log came to with so many events. */
  tellPainted(seq: number): void {
    this.#say({ kind: 'painted', seq });
  }

  /** Resolves once a stage has painted what the show is now; at once where there is none. */
  stagePainted(): Promise<void> {
    if (!this.#stage || this.#painted >= this.show.seq) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(() => {
        this.#stage = false;
        done();
      }, PAINT_PATIENCE);
      this.#waiting.push(() => {
        clearTimeout(timer);
        done();
      });
    });
  }

  /** The log so far, for the summary and for keeping elsewhere. */
  async events(): Promise<ShowEvent[]> {
    return (await this.#store?.read(this.deck.id)) ?? [];
  }

  /** Forgets the log, in every window. */
  async beginAnew(): Promise<void> {
    await this.#store?.clear(this.deck.id);
    this.#say({ kind: 'anew' });
    this.#anew();
  }

  close(): void {
    this.presence.leave();
    this.#channel.close();
    this.#store?.close();
  }

  #hear(message: Message): void {
    switch (message.kind) {
      case 'spot':
        if (message.by === this.show.driver) this.spot = message.spot;
        break;
      case 'shape':
        this.shape = message.shape;
        this.#stage = true;
        break;
      case 'painted':
        this.#stage = true;
        this.#painted = message.seq;
        if (message.seq >= this.show.seq) for (const done of this.#waiting.splice(0)) done();
        break;
      case 'hello':
        if (this.#own) this.measure(this.#own);
        break;
      case 'anew':
        this.#anew();
        break;
      case 'event': {
        const parsed = showEvent.safeParse(message.event);
        if (parsed.success) void this.#next(() => this.#apply(parsed.data));
      }
    }
  }

  #anew(): void {
    this.show = NOT_BEGUN;
    this.#painted = 0;
    this.spot = null;
    this.anew += 1;
  }

  async #apply(event: ShowEvent): Promise<void> {
    const { driver } = this.show;
    if (event.seq > this.show.seq && this.#store) {
      const missed = await this.#store.read(this.deck.id, this.show.seq);
      this.show = missed.reduce((show, one) => after(show, one, this.deck), this.show);
    }
    // What still does not follow was told by a window that keeps nothing; the next event may close the gap.
    if (event.seq <= this.show.seq) this.show = after(this.show, event, this.deck);
    if (this.show.driver !== driver) this.spot = null;
  }

  #say(message: Message): void {
    this.#channel.postMessage(message);
  }

  #next(act: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(act, act);
    return this.#turn;
  }
}
