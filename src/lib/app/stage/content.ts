import { inOrder, type Deck } from '../../evidence/deck/deck.ts';
import type { OnStage } from '../../evidence/show/show.ts';
import type { Figure } from '../../figures/figure.ts';
import type { AnsweredCard } from '../answer-card.ts';

/** What a screen of the stage holds, with every number in it: nothing is asked while it is drawn. */
export type Content =
  | { kind: 'words'; title: string; text: string }
  | { kind: 'card'; answered: AnsweredCard }
  | { kind: 'view'; title: string; figure: Figure };

/** Gets what may have to come from a file or the engine. */
export interface Sources {
  /** @throws Error where the card cannot be had */
  card: (id: string, signal: AbortSignal) => Promise<AnsweredCard>;
  /** @throws Failure; Error with the reason where the view has nothing to show */
  view: (link: string, signal: AbortSignal) => Promise<Figure>;
}

/**
 * What stands on a screen, with its numbers.
 *
 * @throws Error in plain words where it cannot be had: the stage keeps what it shows, and the console tells why
 */
export async function contentOf(
  what: OnStage,
  deck: Deck,
  sources: Sources,
  signal: AbortSignal,
): Promise<Content> {
  if (what.kind === 'card') return { kind: 'card', answered: await sources.card(what.card, signal) };
  if (what.kind === 'view') return ofView(await sources.view(what.view, signal), null);
  const slide = inOrder(deck).find((placed) => placed.slide.id === what.slide)?.slide;
  if (!slide) throw new Error(`The deck has no slide "${what.slide}".`);
  switch (slide.kind) {
    case 'words':
      return { kind: 'words', title: slide.title, text: slide.text };
    case 'card':
      return { kind: 'card', answered: await sources.card(slide.card, signal) };
    case 'view':
      return ofView(await sources.view(slide.view, signal), slide.title);
  }
}

const ofView = (figure: Figure, title: string | null): Content => ({
  kind: 'view',
  title: title ?? figure.title,
  figure,
});

/** What the screen is called in a run of show and in the log. */
export function nameOf(content: Content): string {
  switch (content.kind) {
    case 'words':
    case 'view':
      return content.title;
    case 'card':
      return content.answered.kind === 'claim' ? content.answered.claim : content.answered.card.question;
  }
}
