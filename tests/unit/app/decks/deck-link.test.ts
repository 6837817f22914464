import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckLink, MOST_LINK, readDeckLink } from '../../../../src/lib/app/decks/deck-link.ts';
import { writeDeck } from '../../../../src/lib/evidence/deck/deck-file.ts';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import type { Deck } from '../../../../src/lib/evidence/deck/deck.ts';

const KYOTO = kyoto('en');

const HERE = 'http://localhost';
const hashOf = (deck: Deck): string => {
  const made = deckLink(deck, HERE);
  if (!('link' in made)) throw new Error(`${made.tooLong} is too long`);
  return new URL(made.link).hash;
};

describe('a deck in a link', () => {
  it('comes back whole, from behind the #, which stays in the browser', () => {
    expect(readDeckLink(hashOf(KYOTO))).toEqual({ deck: KYOTO });
    const made = deckLink(KYOTO, HERE);
    expect('link' in made && made.link).toMatch(/^http:\/\/localhost\/decks#deck=[A-Za-z0-9_-]+$/);
  });

  it('that is too long for mail and chat is refused with its length', () => {
    const segments = KYOTO.segments.map((segment) => ({
      ...segment,
      slides: segment.slides.map((slide, index) => ({
        ...slide,
        notes: Array.from({ length: 60 }, (_, word) => `${slide.id}${word * index * 7919}`).join(' '),
      })),
    }));
    const made = deckLink({ ...KYOTO, segments }, HERE);
    expect('tooLong' in made && made.tooLong).toBeGreaterThan(MOST_LINK);
  });

  it('that was cut or changed is refused, wherever', () => {
    const hash = hashOf(KYOTO);
    fc.assert(
      fc.property(fc.integer({ min: '#deck='.length, max: hash.length - 1 }), (length) => {
        expect(readDeckLink(hash.slice(0, length))).toHaveProperty('refused');
      }),
    );
  });

  it('is checked like a file', () => {
    const text = writeDeck(KYOTO).replace('"dark"', '"<script>"');
    const packed = Buffer.from(deflateSync(strToU8(text))).toString('base64url');
    expect(readDeckLink(`#deck=${packed}`)).toHaveProperty(
      'refused',
      'This deck has a fault. Hall: not one of light, dark.',
    );
  });

  it('that would unpack to more than any deck is stopped on the way', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(20_000_000))).toString('base64url');
    expect(readDeckLink(`#deck=${bomb}`)).toHaveProperty('refused');
  });

  it('of any text never throws; an address without a deck has none', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDeckLink(`#deck=${text}`)));
    expect(readDeckLink('')).toBeNull();
    expect(readDeckLink('#content')).toBeNull();
  });
});
