import * as m from '$lib/i18n/messages/decks.js';
import { type Deck, inOrder } from '$lib/evidence/deck/deck';

/** Where a slide stands, as it is said: `Screen 2 of 5 in “Trust in the police”.` */
export function slidePlace(deck: Deck, id: string): string {
  const placed = inOrder(deck).find(({ slide }) => slide.id === id);
  if (!placed) return '';
  const { slides, title } = placed.segment;
  return m.screen_place({
    number: slides.indexOf(placed.slide) + 1,
    count: slides.length,
    segment: title,
  });
}

/** Where a segment stands, as it is said: `Segment 2 of 14.` */
export function segmentPlace({ segments }: Deck, id: string): string {
  return m.segment_place({
    number: segments.findIndex((one) => one.id === id) + 1,
    count: segments.length,
  });
}
