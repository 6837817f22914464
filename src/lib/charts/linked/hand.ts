import type { Attachment } from 'svelte/attachments';
import type { Flow } from '../layout/flow.ts';
import type { Dimension, Selection } from '../../figures/linked/selection.ts';

/** What moving a view does; the page ties it to its state. */
export interface Handling<D extends Dimension> {
  /** The hand comes down. */
  grasp: () => void;
  choose: (choice: Selection[D]) => void;
  /** The hand goes up: what is chosen stays. */
  release: () => void;
  /** Back to what was chosen when the hand came down. */
  undo: () => void;
}

/** Where a pointer is, in pixels of the element from where its drawing begins. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Hand {
  /** The hand is down; what it returns follows the hand until it goes up. Null: this place cannot be grasped. */
  down: (spot: Spot) => { move: (spot: Spot) => void; up: (moved: boolean) => void; undo: () => void } | null;
  /** The pointer passes without a button; null when it leaves. */
  point: (spot: Spot | null) => void;
  /** Which way the drawing runs; a map lies as it lies. */
  flow?: () => Flow;
}

/** Pixels that a press may tremble and still be a click. */
const TREMBLE = 4;

/**
 * Lets an element be brushed: a press and all moves until it is let go belong to the element, wherever the pointer goes. Esc
 * takes back what was moved; a browser that takes the touch for scrolling does the same.
 */
export function hand({ down, point, flow = () => 'ltr' }: Hand): Attachment<HTMLElement> {
  return (element) => {
    let held: ReturnType<Hand['down']> = null;
    let from: Spot | null = null;
    let moved = false;
    const spotOf = (event: PointerEvent): Spot => {
      const box = element.getBoundingClientRect();
      return {
        x: flow() === 'rtl' ? box.right - event.clientX : event.clientX - box.left,
        y: event.clientY - box.top,
        width: box.width,
        height: box.height,
      };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || !event.isPrimary) return;
      from = spotOf(event);
      held = down(from);
      moved = false;
      if (held === null) return;
      try {
        element.setPointerCapture(event.pointerId);
      } catch {
        // The pointer is gone already; a press without moves is a click all the same.
      }
    };
    const onMove = (event: PointerEvent): void => {
      const spot = spotOf(event);
      if (held === null || from === null) {
        if (event.pointerType === 'mouse') point(spot);
        return;
      }
      moved ||= Math.hypot(spot.x - from.x, spot.y - from.y) > TREMBLE;
      if (moved) held.move(spot);
      point(spot);
    };
    const onUp = (): void => {
      const ending = held;
      held = null;
      ending?.up(moved);
    };
    const giveUp = (): void => {
      const ending = held;
      held = null;
      ending?.undo();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || held === null) return;
      event.preventDefault();
      giveUp();
    };
    const onLeave = (): void => {
      if (held === null) point(null);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', giveUp);
    element.addEventListener('pointerleave', onLeave);
    window.addEventListener('keydown', onKey);
    return () => {
      giveUp();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', giveUp);
      element.removeEventListener('pointerleave', onLeave);
      window.removeEventListener('keydown', onKey);
    };
  };
}
