import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECK_VERSION, MOST_SLIDES } from '../../../../src/lib/evidence/deck/deck.ts';
import {
  MOST_BYTES,
  readDeck,
  readDeckBytes,
  writeDeck,
} from '../../../../src/lib/evidence/deck/deck-file.ts';
import { anyDeck, TRIAL } from './decks.ts';

const refused = (text: string) => {
  const read = readDeck(text);
  if (!('refused' in read)) throw new Error('was read');
  expect(read.help).toMatch(/\.$/);
  return read.refused;
};

/** The trial deck with one thing of its JSON changed. */
function spoilt(change: (raw: ReturnType<typeof parsed>) => void): string {
  const raw = parsed();
  change(raw);
  return JSON.stringify(raw);
}
function parsed() {
  return JSON.parse(JSON.stringify(TRIAL)) as {
    [key: string]: unknown;
    segments: { [key: string]: unknown; slides: Record<string, unknown>[] }[];
  };
}

describe('a deck file', () => {
  it('comes back as it was written, byte for byte', () => {
    const text = writeDeck(TRIAL);
    expect(readDeck(text)).toEqual({ deck: TRIAL });
    expect(readDeckBytes(new TextEncoder().encode(text))).toEqual({ deck: TRIAL });
    const read = readDeck(text);
    if ('deck' in read) expect(writeDeck(read.deck)).toBe(text);
  });

  it('of any deck comes back equal, but for the form, which is the earliest that holds it', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const later = deck.segments.some(({ slides }) => slides.some(({ kind }) => kind === 'place'));
        expect(readDeck(writeDeck(deck))).toEqual({ deck: { ...deck, version: later ? DECK_VERSION : 1 } });
      }),
    );
  });

  it('begins with a byte order mark where an editor has put one, and is read all the same', () => {
    expect(readDeck(`\uFEFF${writeDeck(TRIAL)}`)).toEqual({ deck: TRIAL });
  });

  it('of a later version is told to be one, and not read half', () => {
    expect(refused(JSON.stringify({ ...TRIAL, version: DECK_VERSION + 1, novelty: true }))).toMatch(
      /later version of Koban: its form is 3, and this copy reads up to 2/,
    );
  });

  it('that breaks off is told to be cut, with the line, wherever it was cut', () => {
    const text = writeDeck(TRIAL).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const cut = text.slice(0, length);
        const line = cut.split('\n').length;
        expect(refused(cut)).toContain(`not whole: it ends, or breaks off, in line ${line},`);
      }),
    );
  });

  it.each([
    ['other JSON', '[]', 'This file is not a deck of Koban.'],
    ['no JSON', 'id;title\n1;Trial', 'This file is not a deck of Koban. It holds no JSON.'],
    [
      'a comma too many',
      '{"format":"koban-deck",}',
      'This file is not a deck of Koban. It is not well-formed JSON.',
    ],
    ['nothing', '', 'not whole'],
    ['a field too many', spoilt((raw) => (raw['script'] = 'alert(1)')), 'There is no field “script” here.'],
    ['a hostile id', spoilt((raw) => (raw['id'] = '<script>')), 'Id: not made of a–z'],
    [
      'an id that every object has',
      spoilt(({ segments: [one] }) => one && (one['id'] = 'constructor')),
      'Segment 1, id: not made of',
    ],
    [
      'a field on top of all objects',
      JSON.stringify(TRIAL).replace('"hall"', '"__proto__":{"hall":"light"},"hall"'),
      'There is no field “__proto__” here.',
    ],
    [
      'a title of ten thousand letters',
      spoilt(({ segments: [, two] }) => two && (two['title'] = 'x'.repeat(10_000))),
      'Segment 2, title: longer than 300 characters.',
    ],
    [
      'text that runs backwards',
      spoilt(({ segments: [one] }) => one?.slides[0] && (one.slides[0]['title'] = 'safe\u202Egnp.exe')),
      'Segment 1, slide 1, title: holds a character that nobody sees (U+202E).',
    ],
    [
      'an empty title',
      spoilt(({ segments: [one] }) => one?.slides[0] && (one.slides[0]['title'] = '')),
      'Segment 1, slide 1, title: empty.',
    ],
    [
      'a slide of an unknown kind',
      spoilt(({ segments: [, two] }) => two?.slides[1] && (two.slides[1]['kind'] = 'film')),
      'Segment 2, slide 2, kind: a kind that is not known here.',
    ],
    [
      'a segment of an unknown kind',
      spoilt(({ segments: [one] }) => one && (one['kind'] = 'break')),
      'Segment 1, kind: not one of opening, keynote, video, panel, closing, other.',
    ],
    [
      'minutes in words',
      spoilt(({ segments: [one] }) => one && (one['minutes'] = 'ten')),
      'Segment 1, minutes: not a number.',
    ],
    [
      'no segments',
      spoilt((raw) => delete (raw as Record<string, unknown>)['segments']),
      'Segments: missing.',
    ],
    [
      'two slides of the same id',
      spoilt(({ segments: [, two] }) => two?.slides[1] && (two.slides[1]['id'] = 'hello')),
      'Segment 2, slide 2, id: another part of the deck has the same id “hello”.',
    ],
    [
      'a slide that its form cannot hold',
      spoilt(({ segments: [one] }) =>
        one?.slides.push({ id: 'p', kind: 'place', place: 'london', view: '', title: null, notes: '' }),
      ),
      'Segment 1, slide 2: a deck of form 1 has no slides of places.',
    ],
    [
      'several faults',
      spoilt(({ segments }) => segments.forEach((one) => (one['minutes'] = -1))),
      'Segment 1, minutes: less than 0. There are 2 more.',
    ],
  ])('with %s is refused with the place and the next step', (_, text, why) => {
    expect(refused(text)).toContain(why);
  });

  it('names what it refuses so that it cannot drown or turn the sentence', () => {
    const long = refused(spoilt((raw) => (raw[`\u202E${'k'.repeat(5000)}`] = 1)));
    expect(long.length).toBeLessThan(120);
    expect(long).not.toContain('\u202E');
  });

  it('with markup in a title is read: text stays text', () => {
    const title = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(readDeck(spoilt((raw) => (raw['title'] = title)))).toEqual({ deck: { ...TRIAL, title } });
  });

  it('with a card that is not known is read: the slide is marked where it is shown', () => {
    const text = spoilt(({ segments: [, two] }) => two?.slides[0] && (two.slides[0]['card'] = 'of-tomorrow'));
    expect(readDeck(text)).toHaveProperty('deck.segments.1.slides.0.card', 'of-tomorrow');
  });

  it(`with more than ${MOST_SLIDES} slides is refused, and says how many`, () => {
    const text = spoilt(({ segments: [one] }) => {
      if (one)
        one.slides = Array.from({ length: 500 }, (_, index) => ({
          ...{ id: `s-${index}`, kind: 'card', card: 'homicide-since-2000', notes: '' },
        }));
    });
    expect(refused(text)).toContain(`502 slides, where a deck holds at most ${MOST_SLIDES}`);
  });

  it('of a size that no deck has is refused before it is parsed', () => {
    expect(refused(' '.repeat(MOST_BYTES + 1))).toMatch(/too large/);
    expect(readDeckBytes(new Uint8Array(MOST_BYTES + 1))).toHaveProperty('refused');
  });

  it('of any text or bytes never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readDeck(text)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readDeckBytes(bytes)));
    const whole = new TextEncoder().encode(writeDeck(TRIAL));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (place, byte) => {
        readDeckBytes(whole.with(place, byte));
      }),
    );
  });

  it('in another encoding is refused, not bent into other letters', () => {
    expect(readDeckBytes(Uint8Array.from([0x7b, 0x22, 0xe9, 0x22]))).toHaveProperty(
      'refused',
      'This file is not text in UTF-8, so it is no deck.',
    );
  });
});
