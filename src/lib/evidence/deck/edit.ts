import type { ThemeId } from '../../catalogue/theme.ts';
import * as m from '../../i18n/messages/decks.js';
import { DECK_VERSION, inOrder, type Deck, type Segment, type Slide } from './deck.ts';

/**
 * Changes of a deck: each gives another deck and leaves the old one as it was. Where nothing would be different, or what is named
 * is not there, it gives the very same deck, so that nobody has to undo nothing.
 */

/** What a slide holds, before it has its place in a deck. */
export type Held = Slide extends infer Kind
  ? Kind extends Slide
    ? Omit<Kind, 'id' | 'notes'>
    : never
  : never;

/** A deck without screens, in one segment. */
export function emptyDeck(id: string, title: string): Deck {
  return {
    ...{ format: 'koban-deck', version: 1, id, title, hall: 'dark' },
    segments: [{ id: 'segment-1', kind: 'panel', title: m.panel(), theme: null, minutes: 10, slides: [] }],
  };
}

/** An id that neither a segment nor a slide of the deck has. @example freeId(deck, 'slide') // 'slide-1' */
export function freeId({ segments }: Pick<Deck, 'segments'>, base: string): string {
  const taken = new Set(segments.flatMap(({ id, slides }) => [id, ...slides.map((one) => one.id)]));
  for (let number = 1; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** The same title for a copy of a deck, within the length that a deck allows. */
export function copyTitle(title: string): string {
  return m.copy_title({ title: title.slice(0, 290) });
}

/** Minutes that all segments take. */
export function totalMinutes({ segments }: Pick<Deck, 'segments'>): number {
  return segments.reduce((sum, { minutes }) => sum + minutes, 0);
}

export function changeDeck(deck: Deck, part: Partial<Pick<Deck, 'title' | 'hall' | 'id'>>): Deck {
  return patched(deck, part);
}

/** @param at place among the segments, from 0; the end where it is left out */
export function addSegment(deck: Deck, segment: Segment, at = deck.segments.length): Deck {
  return { ...deck, segments: deck.segments.toSpliced(at, 0, segment) };
}

/** A deck keeps its last segment. */
export function removeSegment(deck: Deck, id: string): Deck {
  const segments = deck.segments.filter((one) => one.id !== id);
  return segments.length === 0 || segments.length === deck.segments.length ? deck : { ...deck, segments };
}

export function changeSegment(
  deck: Deck,
  id: string,
  part: Partial<{ title: string; kind: Segment['kind']; theme: ThemeId | null; minutes: number }>,
): Deck {
  return withSegments(deck, (segment) => (segment.id === id ? patched(segment, part) : segment));
}

/** @param to place among the segments afterwards, from 0; beyond the ends it is the end */
export function moveSegment(deck: Deck, id: string, to: number): Deck {
  const from = deck.segments.findIndex((one) => one.id === id);
  const moved = deck.segments[from];
  const place = Math.min(Math.max(0, to), deck.segments.length - 1);
  if (!moved || place === from) return deck;
  return { ...deck, segments: deck.segments.toSpliced(from, 1).toSpliced(place, 0, moved) };
}

/** @param at place among the slides of the segment, from 0; the end where it is left out */
export function addSlide(deck: Deck, segment: string, slide: Slide, at?: number): Deck {
  const next = withSegments(deck, (one) =>
    one.id === segment ? { ...one, slides: one.slides.toSpliced(at ?? one.slides.length, 0, slide) } : one,
  );
  return slide.kind === 'place' && next !== deck ? { ...next, version: DECK_VERSION } : next;
}

export function removeSlide(deck: Deck, id: string): Deck {
  return withSegments(deck, (one) => {
    const slides = one.slides.filter((slide) => slide.id !== id);
    return slides.length === one.slides.length ? one : { ...one, slides };
  });
}

/** Another slide in the place of one, under the id of the old one. */
export function changeSlide(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
  return withSegments(deck, (one) => {
    const slides = one.slides.map((slide) => {
      if (slide.id !== id) return slide;
      const next = { ...change(slide), id };
      return same(slide, next) ? slide : next;
    });
    return slides.every((slide, index) => slide === one.slides[index]) ? one : { ...one, slides };
  });
}

/**
 * @param segment that it goes to
 * @param to place among the slides of that segment afterwards, from 0; beyond the ends it is the end
 */
export function moveSlide(deck: Deck, id: string, segment: string, to: number): Deck {
  const found = inOrder(deck).find(({ slide }) => slide.id === id);
  if (!found || !deck.segments.some((one) => one.id === segment)) return deck;
  const moved = deck.segments.map((one) => {
    const rest = one.slides.filter((slide) => slide.id !== id);
    const slides =
      one.id === segment ? rest.toSpliced(Math.min(Math.max(0, to), rest.length), 0, found.slide) : rest;
    return { ...one, slides };
  });
  return same(moved, deck.segments) ? deck : { ...deck, segments: moved };
}

/** Moves a slide one place on; at the end of its segment it goes over to the next one, and so backwards. */
export function stepSlide(deck: Deck, id: string, by: 1 | -1): Deck {
  const at = deck.segments.findIndex(({ slides }) => slides.some((slide) => slide.id === id));
  const own = deck.segments[at];
  if (!own) return deck;
  const place = own.slides.findIndex((slide) => slide.id === id) + by;
  if (place >= 0 && place < own.slides.length) return moveSlide(deck, id, own.id, place);
  const neighbour = deck.segments[at + by];
  return neighbour ? moveSlide(deck, id, neighbour.id, by > 0 ? 0 : neighbour.slides.length) : deck;
}

function withSegments(deck: Deck, change: (segment: Segment) => Segment): Deck {
  const segments = deck.segments.map(change);
  return segments.every((one, index) => one === deck.segments[index]) ? deck : { ...deck, segments };
}

function patched<Whole extends object>(whole: Whole, part: Partial<NoInfer<Whole>>): Whole {
  const next = { ...whole, ...part };
  return same(whole, next) ? whole : next;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
