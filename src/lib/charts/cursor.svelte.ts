import type { Flow } from './layout/flow.ts';
import { findTarget, type Placed, type Target } from './layout/target.ts';

/**
 * Which mark of a chart the reader points at: by pointer, tap or arrow keys, always the same. A pinned mark stays
 * until Esc, another tap or another pin.
 */
export class Cursor {
  #placed: () => Placed;
  #flow: () => Flow;
  #key = $state<string | null>(null);
  pinned = $state(false);

  /** @param flow which way the drawing runs: the arrow keys go the way that one sees */
  constructor(placed: () => Placed, flow: () => Flow = () => 'ltr') {
    this.#placed = placed;
    this.#flow = flow;
  }

  /** The mark pointed at, or null. Found by key, so that it stays when the chart is drawn anew. */
  get active(): Target | null {
    if (this.#key === null) return null;
    for (const track of this.#placed().tracks)
      for (const target of track) if (target.key === this.#key) return target;
    return null;
  }

  /** Points at the mark under a pointer: `key` where the pointer is over a shape that has one. */
  point(key: string | null, x: number, y: number): void {
    if (this.pinned) return;
    this.#key = key ?? findTarget(this.#placed(), x, y)?.key ?? null;
  }

  /** A tap or click: pins what is there; pinned already, lets go. */
  tap(key: string | null, x: number, y: number): void {
    const before = this.pinned ? this.#key : null;
    this.pinned = false;
    this.point(key, x, y);
    this.pinned = this.#key !== null && this.#key !== before;
    if (!this.pinned) this.#key = null;
  }

  /** The pointer went away. */
  away(): void {
    if (!this.pinned) this.#key = null;
  }

  leave(): void {
    this.#key = null;
    this.pinned = false;
  }

  /**
   * Moves by one mark along its track (`along` ±1) or to the nearest mark of the next track (`across` ±1). The first
   * move enters at the last mark of the first track: the newest value.
   */
  move(along: number, across: number): void {
    const { tracks, reach } = this.#placed();
    const t = tracks.findIndex((track) => track.some((target) => target.key === this.#key));
    const track = tracks[t];
    if (track === undefined) {
      this.#key = (reach === 'x' ? tracks[0]?.at(-1) : tracks[0]?.[0])?.key ?? null;
      return;
    }
    const i = track.findIndex((target) => target.key === this.#key);
    const here = track[i];
    if (across !== 0 && here !== undefined) {
      const next = tracks[t + across];
      if (next === undefined) return;
      this.#key = next.reduce((a, b) => (Math.abs(b.x - here.x) < Math.abs(a.x - here.x) ? b : a)).key;
    } else this.#key = (track[i + along] ?? here)?.key ?? null;
  }

  /** Goes to the first or the last mark of the present track. */
  end(which: 'first' | 'last'): void {
    const { tracks } = this.#placed();
    const track = tracks.find((each) => each.some((target) => target.key === this.#key)) ?? tracks[0];
    this.#key = (which === 'first' ? track?.[0] : track?.at(-1))?.key ?? null;
  }

  /** Answers a key; true where the key was for the chart. */
  press(key: string): boolean {
    const rightwards = this.#flow() === 'rtl' ? -1 : 1;
    if (key === 'ArrowLeft') this.move(-rightwards, 0);
    else if (key === 'ArrowRight') this.move(rightwards, 0);
    else if (key === 'ArrowUp') this.move(0, -1);
    else if (key === 'ArrowDown') this.move(0, 1);
    else if (key === 'Home') this.end('first');
    else if (key === 'End') this.end('last');
    else if (key === 'Enter' || key === ' ') this.pinned = this.active !== null && !this.pinned;
    else if (key === 'Escape' && this.active !== null) this.leave();
    else return false;
    return true;
  }
}
