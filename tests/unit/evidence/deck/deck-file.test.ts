import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SLIDES, type Deck } from '../../../../src/lib/evidence/deck/deck.ts';
import { readDeck, writeDeck } from '../../../../src/lib/evidence/deck/deck-file.ts';

const DECK: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [
    {
      ...{ id: 'panel', kind: 'panel', title: 'Trust', theme: 'trust', minutes: 12 },
      slides: [
        { id: 'one', kind: 'card', card: 'homicide-since-2000', notes: 'Say it slowly.' },
        { id: 'two', kind: 'view', view: 'indicator=homicide-rate&places=JPN', title: null, notes: '' },
      ],
    },
  ],
};

const refused = (text: string) => {
  const read = readDeck(text);
  if (!('refused' in read)) throw new Error('was read');
  expect(read.help).toMatch(/\.$/);
  return read.refused;
};

describe('a deck file', () => {
  it('comes back as it was written, byte for byte', () => {
    const text = writeDeck(DECK);
    const read = readDeck(text);
    expect(read).toEqual({ deck: DECK });
    if ('deck' in read) expect(writeDeck(read.deck)).toBe(text);
  });

  it('of a later version is told to be one, and not read half', () => {
    expect(refused(JSON.stringify({ ...DECK, version: 2, novelty: true }))).toMatch(/later version/);
  });

  it('that breaks off is told to be cut, wherever it was cut', () => {
    const text = writeDeck(DECK).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(refused(text.slice(0, length))).toMatch(/not whole/);
      }),
    );
  });

  it.each([
    ['other JSON', '[]', /not a deck/],
    ['nothing', '', /not whole/],
    ['a field too many', JSON.stringify({ ...DECK, script: 'alert(1)' }), /has a fault/],
    ['a hostile id', JSON.stringify({ ...DECK, id: '<script>' }), /has a fault at id/],
    [
      'two slides of the same id',
      JSON.stringify({
        ...DECK,
        segments: [...DECK.segments, { ...DECK.segments[0], id: 'again' }],
      }),
      /same id/,
    ],
  ])('with %s is refused with the place and the next step', (_, text, why) => {
    expect(refused(text)).toMatch(why);
  });

  it(`with more than ${MOST_SLIDES} slides is refused`, () => {
    const slides = Array.from({ length: MOST_SLIDES + 1 }, (_, index) => ({
      ...{ id: `s-${index}`, kind: 'card' as const, card: 'homicide-since-2000', notes: '' },
    }));
    const [segment] = DECK.segments;
    expect(refused(JSON.stringify({ ...DECK, segments: [{ ...segment, slides }] }))).toMatch(
      /at most 400 slides/,
    );
  });

  it('of any text never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readDeck(text)));
  });
});
