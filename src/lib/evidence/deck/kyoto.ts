import { THEMES } from '../../catalogue/theme.ts';
import type { Deck, Segment, Slide } from './deck.ts';
import { KYOTO_CARDS } from './kyoto-cards.ts';

/** How long the event in Kyoto is planned to take. */
export const EVENT_MINUTES = 90;

/** Minutes of each part, `EVENT_MINUTES` in all. */
const OPENING = 5;
const KEYNOTE = 10;
const VIDEO = 5;
const THEME = 6;
const CLOSING = 10;

const words = (id: string, title: string, text: string, notes = ''): Slide => ({
  ...{ id, kind: 'words', title, text, notes },
});

function part(kind: Segment['kind'], title: string, minutes: number, slides: Slide[]): Segment {
  return { id: kind, kind, title, theme: null, minutes, slides };
}

/** The run of show of the event in Kyoto: opening, keynote, video, a panel segment for each theme, closing. */
export const KYOTO: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'kyoto', hall: 'dark' },
  title: 'Rethinking Responses to Crime',
  segments: [
    part('opening', 'Opening address', OPENING, [
      words(
        'opening-title',
        'Rethinking Responses to Crime',
        'Justice, Security and Citizen Engagement to Promote Sustainable Peace and Development',
        'The audience comes in. Leave this screen until the opening address begins, then start the clock.',
      ),
    ]),
    part('keynote', 'Keynote address', KEYNOTE, [
      words(
        'keynote-title',
        'Keynote address',
        '',
        'Blank the screen with b if the speaker wants the room. Have the first question ready behind it.',
      ),
    ]),
    part('video', 'A project in the field', VIDEO, [
      words(
        'video-title',
        'A project in the field',
        '',
        'The video runs from the hall’s own player: blank the screen, and bring it back when the film ends.',
      ),
    ]),
    ...THEMES.map(({ id, name, question }): Segment => ({
      ...{ id: `theme-${id}`, kind: 'panel', title: name, theme: id, minutes: THEME },
      slides: [
        words(
          `question-${id}`,
          question,
          name,
          'Read the question aloud. Show a card when a panellist makes its point, not before; what fits elsewhere is found by search.',
        ),
        ...KYOTO_CARDS[id].map(([card, notes]): Slide => ({ id: `card-${card}`, kind: 'card', card, notes })),
      ],
    })),
    part('closing', 'Closing remarks and summary', CLOSING, [
      words(
        'closing-title',
        'What the evidence carried',
        'The summary holds what was shown here, with its sources and what is left open.',
        'Say what is agreed, what is open, and who will measure it. The summary page lists only what was on this screen.',
      ),
    ]),
  ],
};
