import { inOrder, type Deck } from '../deck/deck.ts';
import type { Happening, Unplanned } from './show-event.ts';
import type { OnStage, Show } from './show.ts';

/** Keys of a keyboard or a clicker, as what they mean. */
export type Move = 'next' | 'previous' | 'first' | 'last';

/** The last step of a slide: cards are shown in two, the question with its context and then the answer. */
export function lastStep(deck: Deck, { onStage }: Pick<Show, 'onStage'>): number {
  if (onStage === null) return 0;
  if (onStage.kind !== 'slide') return onStage.kind === 'card' ? 1 : 0;
  const placed = inOrder(deck).find(({ slide }) => slide.id === onStage.slide);
  return placed?.slide.kind === 'card' ? 1 : 0;
}

/** The event that shows something unplanned. */
export function toShow(what: Unplanned): Happening {
  return what.kind === 'card'
    ? { kind: 'show-card', card: what.card }
    : { kind: 'show-view', view: what.view };
}

/**
 * What a move comes to: the next step of the screen, else what waits in the queue, else the next slide; null at the end, where
 * there is nothing to move to. From an unplanned screen the run of show goes on where it was left.
 *
 * @example steer(show, KYOTO, 'next') // { kind: 'go', slide: 'keynote-title' }
 */
export function steer(show: Show, deck: Deck, move: Move): Happening | null {
  const slides = inOrder(deck).map(({ slide }) => slide.id);
  // A clock that was started before the first screen has its segment, but nothing is on the stage yet.
  const at = show.at === null || show.onStage === null ? -1 : slides.indexOf(show.at);
  const go = (index: number): Happening | null => {
    const slide = slides[index];
    return slide === undefined ? null : { kind: 'go', slide };
  };
  switch (move) {
    case 'next':
      if (show.step < lastStep(deck, show)) return { kind: 'step', step: show.step + 1 };
      if (show.queue[0]) return toShow(show.queue[0]);
      return go(at + 1);
    case 'previous':
      if (show.onStage !== null && show.onStage.kind !== 'slide') return { kind: 'back' };
      if (show.step > 0) return { kind: 'step', step: show.step - 1 };
      return go(at - 1);
    case 'first':
      return go(0);
    case 'last':
      return go(slides.length - 1);
  }
}

/** The screen that an event brings onto the stage; null where it brings none. */
export function broughtBy(happening: Happening | null): OnStage | null {
  switch (happening?.kind) {
    case 'go':
      return { kind: 'slide', slide: happening.slide };
    case 'show-card':
      return { kind: 'card', card: happening.card };
    case 'show-view':
      return { kind: 'view', view: happening.view };
    default:
      return null;
  }
}

/**
 * The screen that follows once the present one has been shown to its last step; null at the end.
 *
 * @example comesNext(NOT_BEGUN, deck) // { kind: 'slide', slide: 'opening-title' }
 */
export function comesNext(show: Show, deck: Deck): OnStage | null {
  return broughtBy(steer({ ...show, step: lastStep(deck, show) }, deck, 'next'));
}
