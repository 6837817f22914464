import fc from 'fast-check';
import { THEMES } from '../../../../src/lib/catalogue/theme.ts';
import {
  DECK_VERSION,
  visible,
  type Deck,
  type Segment,
  type Slide,
} from '../../../../src/lib/evidence/deck/deck.ts';

/** A small deck to change. */
export const TRIAL: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [
    {
      ...{ id: 'opening', kind: 'opening', title: 'Opening', theme: null, minutes: 5 },
      slides: [{ id: 'hello', kind: 'words', title: 'Hello', text: '', notes: '' }],
    },
    {
      ...{ id: 'panel', kind: 'panel', title: 'Trust', theme: 'trust', minutes: 12 },
      slides: [
        { id: 'one', kind: 'card', card: 'homicide-since-2000', notes: 'Say it slowly.' },
        { id: 'two', kind: 'view', view: 'indicator=homicide-rate&places=JPN', title: null, notes: '' },
      ],
    },
    { id: 'closing', kind: 'closing', title: 'Closing', theme: null, minutes: 3, slides: [] },
  ],
};

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((own) => own !== 'constructor');
const line = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most / 4 }).map((text) =>
    visible(text)
      .replace(/[\n\r\t]/g, ' ')
      .slice(0, most),
  );
const full = (most: number) => line(most).map((text) => text || 'x');

const slide: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), id, title: full(300), text: line(600), notes: line(400) }),
  fc.record({ kind: fc.constant('card' as const), id, card: id, notes: line(400) }),
  fc.record({
    ...{ kind: fc.constant('view' as const), id, view: full(300) },
    ...{ title: fc.option(line(300)), notes: line(400) },
  }),
  fc.record({
    ...{ kind: fc.constant('place' as const), id, place: id, view: line(300) },
    ...{ title: fc.option(line(300)), notes: line(400) },
  }),
);

const segment: fc.Arbitrary<Segment> = fc.record({
  id,
  kind: fc.constantFrom('opening' as const, 'keynote', 'video', 'panel', 'closing', 'other'),
  title: full(300),
  theme: fc.option(fc.constantFrom(...THEMES.map((theme) => theme.id))),
  minutes: fc.integer({ min: 0, max: 600 }),
  slides: fc.array(slide, { maxLength: 5 }),
});

/** Any deck whose ids are its own. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    format: fc.constant('koban-deck' as const),
    version: fc.constant(DECK_VERSION as 2),
    id,
    title: full(300),
    hall: fc.constantFrom('light' as const, 'dark'),
    segments: fc.array(segment, { minLength: 1, maxLength: 6 }),
  })
  .filter(({ segments }) => {
    const ids = segments.flatMap((one) => [one.id, ...one.slides.map((inner) => inner.id)]);
    return new Set(ids).size === ids.length;
  });
