import type { Chosen } from '$lib/app/decks/editor.svelte';
import type { Deck } from '$lib/evidence/deck/deck';

/** Where what is dragged would come to stand: a place among the slides of a segment, or among the segments. */
export interface Drop {
  segment: string;
  /** Among the slides of the segment; null where a segment is dragged. */
  place: number | null;
}

/** Pixels from the edge of the window in which the page follows the hand, and how far it goes each time. */
const EDGE = 72;
const SCROLL = 12;

/** A segment or a slide that is dragged by its handle, by mouse, pen or finger. The deck is not touched before it is let go. */
export class Dragging {
  moving = $state.raw<Chosen | null>(null);
  drop = $state.raw<Drop | null>(null);
  #at: { x: number; y: number } | null = null;
  readonly #deck: () => Deck;
  readonly #move: (moving: Chosen, drop: Drop) => void;

  /** @param move is told where it was let go; not where that changes nothing */
  constructor(deck: () => Deck, move: (moving: Chosen, drop: Drop) => void) {
    this.#deck = deck;
    this.#move = move;
  }

  begin(event: PointerEvent & { currentTarget: HTMLElement }, moving: Chosen): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.moving = moving;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#follow();
  }

  over(event: PointerEvent): void {
    if (this.moving === null) return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.drop = this.#look();
  }

  end(): void {
    const { moving, drop } = this;
    this.cancel();
    if (moving && drop) this.#move(moving, drop);
  }

  cancel(): void {
    this.moving = null;
    this.drop = null;
    this.#at = null;
  }

  /** Whether what is dragged would come to stand there. */
  isAt(segment: string, place: number | null): boolean {
    return this.drop?.segment === segment && this.drop.place === place;
  }

  /** Whether the slide that is dragged goes before one of a segment: places are counted without the slide itself. */
  before(segment: { id: string; slides: readonly { id: string }[] }, index: number): boolean {
    const { moving } = this;
    if (moving?.kind !== 'slide') return false;
    const own = segment.slides.findIndex(({ id }) => id === moving.id);
    return index !== own && this.isAt(segment.id, own >= 0 && index > own ? index - 1 : index);
  }

  /** Whether it goes behind the last one. */
  after(segment: { id: string; slides: readonly { id: string }[] }): boolean {
    const { moving } = this;
    if (moving?.kind !== 'slide') return false;
    return this.isAt(segment.id, segment.slides.filter(({ id }) => id !== moving.id).length);
  }

  /** The row under the hand, above its middle or below. */
  #look(): Drop | null {
    const { moving } = this;
    const at = this.#at;
    const under = at && document.elementFromPoint(at.x, at.y);
    if (!at || !moving || !under) return null;
    const block = under.closest<HTMLElement>('[data-segment]');
    const segment = block?.dataset.segment;
    if (!block || segment === undefined) return null;
    const below = (row: Element) => {
      const { top, height } = row.getBoundingClientRect();
      return at.y > top + height / 2;
    };
    if (moving.kind === 'segment') {
      const order = this.#deck().segments.map(({ id }) => id);
      const after = order.indexOf(segment) + (below(block) ? 1 : 0);
      // Its own place is empty once it is taken out.
      const to = after > order.indexOf(moving.id) ? after - 1 : after;
      return { segment: order[to] ?? segment, place: null };
    }
    const slides =
      this.#deck()
        .segments.find(({ id }) => id === segment)
        ?.slides.map(({ id }) => id) ?? [];
    const row = under.closest<HTMLElement>('[data-slide]');
    const on = slides.indexOf(row?.dataset.slide ?? '');
    if (!row || on < 0) return { segment, place: under.closest('[data-head]') ? 0 : slides.length };
    const place = on + (below(row) ? 1 : 0);
    const own = slides.indexOf(moving.id);
    return { segment, place: own >= 0 && place > own ? place - 1 : place };
  }

  #follow(): void {
    if (this.moving === null || this.#at === null) return;
    const { y } = this.#at;
    const by = y < EDGE ? -SCROLL : y > innerHeight - EDGE ? SCROLL : 0;
    if (by !== 0) {
      window.scrollBy(0, by);
      this.drop = this.#look();
    }
    requestAnimationFrame(() => this.#follow());
  }
}
