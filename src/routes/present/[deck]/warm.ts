import { contentOf, type Sources } from '$lib/app/stage/content';
import { inOrder, type Deck } from '$lib/evidence/deck/deck';

/**
 * Gets every screen of a deck before it is wanted, one after the other, so that a step waits for nothing and a network that goes
 * away in the middle of a show is not missed. What cannot be had now is asked for again, and told, when it is wanted.
 */
export async function warm(deck: Deck, sources: Sources, signal: AbortSignal): Promise<void> {
  for (const { slide } of inOrder(deck)) {
    if (signal.aborted) return;
    await contentOf({ kind: 'slide', slide: slide.id }, deck, sources, signal).catch(() => undefined);
  }
}
