import { THEMES } from '../../catalogue/theme.ts';
import { pageLanguage, type Language } from '../../i18n/language.ts';
import { themeName, themeQuestion } from '../theme-words.ts';
import type { Deck, Segment, Slide } from './deck.ts';
import { KYOTO_CARDS } from './kyoto-cards.ts';
import { kyotoWords } from './kyoto-words.ts';

/** Id of the built-in deck. */
export const KYOTO_ID = 'kyoto';
/** How long the event in Kyoto is planned to take. */
export const EVENT_MINUTES = 90;

/** Minutes of each part, `EVENT_MINUTES` in all. */
const OPENING = 5;
const KEYNOTE = 10;
const VIDEO = 5;
const THEME = 6;
const CLOSING = 10;

const words = (id: string, title: string, text: string, notes: string): Slide => ({
  ...{ id, kind: 'words', title, text, notes },
});

function part(kind: Segment['kind'], title: string, minutes: number, slides: Slide[]): Segment {
  return { id: kind, kind, title, theme: null, minutes, slides };
}

/**
 * The run of show of the event in Kyoto: opening, keynote, video, a panel segment for each theme, closing. Its ids are the same in
 * every language, so that a stage in one and a console in another read the same log.
 *
 * @example kyoto('fr').segments[0].title // 'Allocution d’ouverture'
 */
export function kyoto(language: Language = pageLanguage()): Deck {
  const own = kyotoWords(language);
  return {
    ...{ format: 'koban-deck', version: 1, id: KYOTO_ID, hall: 'dark', title: own.title },
    segments: [
      part('opening', own.opening, OPENING, [
        words('opening-title', own.title, own.subtitle, own.notes.opening),
      ]),
      part('keynote', own.keynote, KEYNOTE, [words('keynote-title', own.keynote, '', own.notes.keynote)]),
      part('video', own.project, VIDEO, [words('video-title', own.project, '', own.notes.project)]),
      ...THEMES.map(({ id }): Segment => {
        const name = themeName(id, language);
        const cards = KYOTO_CARDS[id].map((card): Slide => ({
          id: `card-${card}`,
          kind: 'card',
          card,
          notes: own.cards[card] ?? '',
        }));
        const question = words(`question-${id}`, themeQuestion(id, language), name, own.notes.question);
        return {
          ...{ id: `theme-${id}`, kind: 'panel', title: name, theme: id, minutes: THEME },
          slides: [question, ...cards],
        };
      }),
      part('closing', own.closing, CLOSING, [
        words('closing-title', own.carried, own.carriedText, own.notes.closing),
      ]),
    ],
  };
}
