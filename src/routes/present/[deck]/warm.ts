import { loadMap } from '$lib/charts/outlines';
import { contentOf, figureOf, type Content, type Sources } from '$lib/app/stage/content';
import { inOrder, type Deck } from '$lib/evidence/deck/deck';

/**
 * Gets every screen of a deck before it is wanted, one after the other, so that a step waits for nothing and a network that goes
 * away in the middle of a show is not missed. What cannot be had now is asked for again, and told, when it is wanted.
 * @returns the first screen of each form of drawing: a form is slow to draw only once
 */
export async function warm(deck: Deck, sources: Sources, signal: AbortSignal): Promise<Content[]> {
  const ofEachForm = new Map<string, Content>();
  for (const { slide } of inOrder(deck)) {
    if (signal.aborted) break;
    const what = { kind: 'slide', slide: slide.id } as const;
    const content = await contentOf(what, deck, sources, signal).catch(() => null);
    const form = content && figureOf(content)?.marks.kind;
    if (!content || !form || ofEachForm.has(form)) continue;
    if (form === 'map') await loadMap().catch(() => null);
    ofEachForm.set(form, content);
  }
  return [...ofEachForm.values()];
}
