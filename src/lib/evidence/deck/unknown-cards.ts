import { inOrder, type Deck, type Placed } from './deck.ts';

/**
 * Slides whose card this copy of Koban does not have. A deck with such slides is a deck like any other: it is opened, they are
 * marked, and the stage passes over them.
 *
 * @example unknownCards(deck, CARDS).map(({ slide }) => slide.id)
 */
export function unknownCards(deck: Pick<Deck, 'segments'>, cards: readonly { id: string }[]): Placed[] {
  const known = new Set(cards.map(({ id }) => id));
  return inOrder(deck).filter(({ slide }) => slide.kind === 'card' && !known.has(slide.card));
}
