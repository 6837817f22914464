import { THEMES } from '../../catalogue/theme.ts';
import type { Brief } from '../../evidence/brief/brief.ts';
import * as m from '../../i18n/messages/brief.js';
import { itemsOf, sourceText } from './brief-words.ts';
import { type Entry, listSlides } from './list-slides.ts';
import { MARGIN, type Slide, WIDTH } from './slide.ts';
import { foot, head, notesOf, pageNumber, text } from './slide-parts.ts';
import { themeSlides } from './theme-slides.ts';

export interface DeckOptions {
  /** Where the brief is read on the web; stands on the first slide. */
  link: string;
  /** Notes of the reader's own by item id; empty where they are not taken along. */
  notes: ReadonlyMap<string, string>;
}

const themeName = (id: string): string => THEMES.find((theme) => theme.id === id)?.name ?? id;

/** A brief as slides; every slide names its sources, and no text is larger than its box. */
export function briefSlides(brief: Brief, { link, notes }: DeckOptions): Slide[] {
  const sources = brief.sources;
  const items = itemsOf(brief);
  const of = (ids: readonly string[]) =>
    items.filter(({ id }) => ids.includes(id)).map(({ source }) => source);
  const list = (title: string, entries: readonly Entry[], ids: readonly string[]) =>
    listSlides(brief.name, title, entries, ids.length ? of(ids) : sources);
  const points = brief.strongest.map(({ sentence, because }) => ({
    text: sentence,
    small: m.why({ because }),
  }));
  const challenged = brief.challenged.map(({ sentence, because }) => ({
    text: sentence,
    small: m.why({ because }),
  }));
  const empty = brief.sections.flatMap(({ theme, empty: why }) =>
    why === null ? [] : [{ text: themeName(theme), small: why }],
  );
  const trust: Entry =
    'withheld' in brief.trust ? { text: brief.trust.withheld } : { text: brief.trust.sentence };
  const slides = [
    titleSlide(brief, link),
    ...list(
      m.slide_firmest(),
      [...points, ...(brief.fewer.strongest === null ? [] : [{ text: brief.fewer.strongest }])],
      brief.strongest.map(({ item }) => item),
    ),
    ...list(
      m.challenged(),
      [...challenged, ...(brief.fewer.challenged === null ? [] : [{ text: brief.fewer.challenged }])],
      brief.challenged.map(({ item }) => item),
    ),
    ...brief.sections.flatMap((section) => themeSlides(brief, section, themeName(section.theme), notes)),
    ...list(m.trust_beside(), [trust], 'withheld' in brief.trust ? [] : brief.trust.items),
    ...list(
      m.slide_aloud(),
      brief.say.map((line) => ({ text: line.text })),
      brief.say.map(({ item }) => item),
    ),
    ...list(
      m.dont(),
      brief.doNotSay.map(({ claim, reason }) => ({
        text: m.quotation({ text: claim }),
        small: m.why_not({ reason }),
      })),
      brief.doNotSay.flatMap(({ item }) => item ?? []),
    ),
    ...list(
      m.slide_questions(),
      brief.questions.map(({ question, answer }) => ({ text: question, small: answer })),
      brief.questions.flatMap(({ items: own }) => own),
    ),
    ...list(m.slide_empty(), empty, []),
    ...list(
      m.slide_missing(),
      brief.gaps.map(({ sdg, name, sentence }) => ({
        text: sdg === null ? name : `${sdg} ${name}`,
        small: sentence,
      })),
      [],
    ),
    ...list(
      m.slide_sources(),
      sources.map((source) => ({ text: sourceText(source) })),
      [],
    ),
  ];
  return slides.map((slide, index) => ({
    ...slide,
    elements: [...slide.elements, ...(index === 0 ? [] : [pageNumber(index + 1)])],
  }));
}

function titleSlide(brief: Brief, link: string): Slide {
  const { years, notice, name, peers } = brief;
  const span =
    years === null
      ? m.slide_none()
      : m.slide_latest({
          years: years.from === years.to ? years.from : m.years_span(years),
        });
  const sources = brief.sources;
  const [about, title] = head(m.slide_about(), name);
  return {
    elements: [
      ...(about ? [about] : []),
      ...(title
        ? [
            {
              ...title,
              ...text(name, { x: MARGIN, y: 1.7, w: WIDTH, h: 1.5 }, [48, 40, 32, 24], 'ink', true),
            },
          ]
        : []),
      text(span, { x: MARGIN, y: 3.3, w: WIDTH, h: 0.5 }, [20, 18, 16]),
      ...(notice === null ? [] : [text(notice, { x: MARGIN, y: 3.95, w: WIDTH, h: 1.1 }, [18, 16, 14, 12])]),
      text(peers.how, { x: MARGIN, y: 5.2, w: WIDTH, h: 0.9 }, [14, 13, 12, 11], 'muted'),
      text(link, { x: MARGIN, y: 6.3, w: WIDTH, h: 0.35 }, [14, 12, 11, 10, 9], 'accent'),
      foot(sources),
    ],
    notes: notesOf([span, notice, peers.how, link]),
  };
}
