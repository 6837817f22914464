import { THEMES, type ThemeId } from '../../catalogue/theme.ts';
import type { Deck, Segment, Slide } from './deck.ts';

/** The cards of each panel segment, from what is known best to what argues with it. */
const CARDS: Record<ThemeId, readonly string[]> = {
  violence: ['homicide-since-2000', 'homicide-women-men', 'homicide-women-since-2010', 'homicide-law'],
  trust: ['police-trust-africa', 'police-trust-americas', 'trust-and-homicide', 'robbery-reported'],
  community: ['community-before-after', 'safe-walking', 'safe-walking-women-men', 'london-good-job'],
  local: ['concentration', 'concentration-burglary', 'unsafe-africa', 'unsafe-americas'],
  justice: ['unsentenced-level', 'unsentenced-change', 'prison-full', 'unsentenced-and-law'],
  institutions: ['bribery-people', 'corruption-control', 'voice', 'human-rights-body'],
  inclusion: ['women-police', 'women-judges', 'births-registered', 'young-and-minorities'],
  backfire: ['rio-killings-by-police', 'prison-and-homicide', 'police-interference', 'stop-and-search'],
  'early-warning': ['early-rise', 'conflict-deaths', 'defenders'],
  'changing-crime': ['cyber-fraud', 'resilience-and-crime', 'trafficking', 'illicit-flows'],
};

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
        'The audience comes in. Leave this slide until the opening address begins.',
      ),
    ]),
    part('keynote', 'Keynote address', KEYNOTE, [
      words('keynote-title', 'Keynote address', '', 'Blank the screen with b if the speaker wants the room.'),
    ]),
    part('video', 'A project in the field', VIDEO, [
      words('video-title', 'A project in the field', '', 'The video runs from the hall’s own player.'),
    ]),
    ...THEMES.map(({ id, name, question }): Segment => ({
      ...{ id: `theme-${id}`, kind: 'panel', title: name, theme: id, minutes: THEME },
      slides: [
        words(`question-${id}`, question, name, 'Read the question aloud and give the word to the panel.'),
        ...CARDS[id].map((card): Slide => ({ id: `card-${card}`, kind: 'card', card, notes: '' })),
      ],
    })),
    part('closing', 'Closing remarks and summary', CLOSING, [
      words(
        'closing-title',
        'What the evidence carried',
        'The summary holds what was shown here, with its sources and what is left open.',
        'The summary page lists only cards that were on this screen.',
      ),
    ]),
  ],
};
