import { inOrder, type Deck } from '../../evidence/deck/deck.ts';
import type { OnStage } from '../../evidence/show/show.ts';
import type { Figure } from '../../figures/figure.ts';
import * as m from '../../i18n/messages/stage.js';
import type { AnsweredCard } from '../answer-card.ts';
import { StageFault } from './stage-fault.ts';

/** What a screen of the stage holds, with every number in it: nothing is asked while it is drawn. */
export type Content =
  | { kind: 'words'; title: string; text: string }
  | { kind: 'card'; answered: AnsweredCard }
  /** `page`: the address at which anybody finds it, from the root on. */
  | { kind: 'view'; title: string; figure: Figure; page: string };

/** Gets what may have to come from a file or the engine. */
export interface Sources {
  /**
   * @param year that the card is asked about instead of its own; null for its own
   * @throws Failure; Error where the card cannot be had
   */
  card: (id: string, signal: AbortSignal, year?: number | null) => Promise<AnsweredCard>;
  /**
   * @param year that the view is moved to; null for its own
   * @throws Failure; Error with the reason where the view has nothing to show
   */
  view: (link: string, signal: AbortSignal, year?: number | null) => Promise<Figure>;
  /** A series of a city, state or force area. @throws as `view` */
  place: (place: string, link: string, signal: AbortSignal) => Promise<Figure>;
}

/**
 * What stands on a screen, with its numbers.
 *
 * @param year that the screen is moved to; null for its own
 * @throws Failure or Error in plain words where it cannot be had: the stage keeps what it shows, and the console tells why
 */
export async function contentOf(
  what: OnStage,
  deck: Deck,
  sources: Sources,
  signal: AbortSignal,
  year: number | null = null,
): Promise<Content> {
  if (what.kind === 'card') return { kind: 'card', answered: await sources.card(what.card, signal, year) };
  if (what.kind === 'view') {
    const figure = await sources.view(what.view, signal, year);
    return ofView(figure, null, explored(figure.view));
  }
  const slide = inOrder(deck).find((placed) => placed.slide.id === what.slide)?.slide;
  if (!slide) throw new StageFault('no-slide', m.fault_no_slide({ slide: what.slide }), m.show_again());
  switch (slide.kind) {
    case 'words':
      return { kind: 'words', title: slide.title, text: slide.text };
    case 'card':
      return { kind: 'card', answered: await sources.card(slide.card, signal, year) };
    case 'view': {
      const figure = await sources.view(slide.view, signal, year);
      // A title that was typed speaks of the year that it was typed for.
      return ofView(figure, year === null ? slide.title : null, explored(figure.view));
    }
    case 'place': {
      const figure = await sources.place(slide.place, slide.view, signal);
      return ofView(figure, slide.title, `/places/${slide.place}?${slide.view}`);
    }
  }
}

const explored = (link: string) => `/explore?${link}`;

const ofView = (figure: Figure, title: string | null, page: string): Content => ({
  ...{ kind: 'view', title: title ?? figure.title, figure, page },
});

/** The figure of a screen; null where it has none. */
export function figureOf(content: Content): Figure | null {
  if (content.kind === 'view') return content.figure;
  return content.kind === 'card' && content.answered.kind === 'claim' ? content.answered.figure : null;
}

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
