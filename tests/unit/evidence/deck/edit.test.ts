import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck, inOrder, type Deck, type Slide } from '../../../../src/lib/evidence/deck/deck.ts';
import {
  addSegment,
  addSlide,
  changeDeck,
  changeSegment,
  changeSlide,
  freeId,
  moveSegment,
  moveSlide,
  removeSegment,
  removeSlide,
  stepSlide,
  totalMinutes,
} from '../../../../src/lib/evidence/deck/edit.ts';
import { unknownCards } from '../../../../src/lib/evidence/deck/unknown-cards.ts';
import { anyDeck, TRIAL } from './decks.ts';

const order = (own: Deck) =>
  own.segments.map(({ id, slides }) => `${id}: ${slides.map((one) => one.id).join(' ')}`);
const words = (id: string): Slide => ({ id, kind: 'words', title: id, text: '', notes: '' });

describe('a change of a deck', () => {
  it('adds a screen at the end of a segment, or at its place', () => {
    expect(order(addSlide(TRIAL, 'closing', words('bye')))[2]).toBe('closing: bye');
    expect(order(addSlide(TRIAL, 'panel', words('first'), 0))[1]).toBe('panel: first one two');
  });

  it('raises the form of the deck where a slide needs it, and only there', () => {
    const place: Slide = { id: 'p', kind: 'place', place: 'london', view: '', title: null, notes: '' };
    expect(addSlide(TRIAL, 'panel', place).version).toBe(2);
    expect(addSlide(TRIAL, 'panel', words('w')).version).toBe(1);
  });

  it('moves a screen within its segment and to another one', () => {
    expect(order(moveSlide(TRIAL, 'two', 'panel', 0))[1]).toBe('panel: two one');
    expect(order(moveSlide(TRIAL, 'one', 'closing', 9))).toEqual([
      'opening: hello',
      'panel: two',
      'closing: one',
    ]);
  });

  it('steps a screen over the border of its segment, both ways, and stops at the ends', () => {
    expect(order(stepSlide(TRIAL, 'two', 1))).toEqual(['opening: hello', 'panel: one', 'closing: two']);
    expect(order(stepSlide(TRIAL, 'one', -1))).toEqual(['opening: hello one', 'panel: two', 'closing: ']);
    expect(stepSlide(TRIAL, 'hello', -1)).toBe(TRIAL);
  });

  it('moves, adds and removes segments; the last one stays', () => {
    expect(moveSegment(TRIAL, 'closing', 0).segments.map(({ id }) => id)).toEqual([
      'closing',
      'opening',
      'panel',
    ]);
    const one = removeSegment(removeSegment(TRIAL, 'opening'), 'panel');
    expect(one.segments.map(({ id }) => id)).toEqual(['closing']);
    expect(removeSegment(one, 'closing')).toBe(one);
    const added = addSegment(
      TRIAL,
      { id: 'new', kind: 'other', title: 'New', theme: null, minutes: 1, slides: [] },
      1,
    );
    expect(added.segments.map(({ id }) => id)).toEqual(['opening', 'new', 'panel', 'closing']);
  });

  it('changes words, times and notes under the same ids', () => {
    expect(totalMinutes(changeSegment(TRIAL, 'panel', { minutes: 82 }))).toBe(90);
    const noted = changeSlide(TRIAL, 'one', (slide) => ({ ...slide, notes: 'Slower.', id: 'other' }));
    expect(inOrder(noted)[1]?.slide).toMatchObject({ id: 'one', notes: 'Slower.' });
    expect(changeDeck(TRIAL, { hall: 'light' }).hall).toBe('light');
  });

  it('that changes nothing gives the very same deck', () => {
    expect(changeDeck(TRIAL, { title: 'Trial' })).toBe(TRIAL);
    expect(changeSegment(TRIAL, 'panel', { minutes: 12 })).toBe(TRIAL);
    expect(changeSegment(TRIAL, 'nowhere', { minutes: 1 })).toBe(TRIAL);
    expect(changeSlide(TRIAL, 'one', (slide) => ({ ...slide }))).toBe(TRIAL);
    expect(moveSlide(TRIAL, 'one', 'panel', 0)).toBe(TRIAL);
    expect(moveSlide(TRIAL, 'one', 'nowhere', 0)).toBe(TRIAL);
    expect(moveSegment(TRIAL, 'opening', -3)).toBe(TRIAL);
    expect(removeSlide(TRIAL, 'nothing')).toBe(TRIAL);
    expect(addSlide(TRIAL, 'nowhere', words('lost'))).toBe(TRIAL);
  });

  it('gives ids that are free', () => {
    expect(freeId(TRIAL, 'slide')).toBe('slide-1');
    expect(freeId(addSlide(TRIAL, 'panel', words('slide-1')), 'slide')).toBe('slide-2');
  });

  it('leaves a deck a deck, loses no screen, and leaves the old deck as it was', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(40), fc.nat(8), fc.nat(8), (own, which, where, at) => {
        const before = JSON.stringify(own);
        const slides = inOrder(own).map(({ slide }) => slide.id);
        const id = slides[which % Math.max(1, slides.length)] ?? 'none';
        const segment = own.segments[where % own.segments.length]?.id ?? 'none';
        for (const next of [
          moveSlide(own, id, segment, at),
          stepSlide(own, id, 1),
          stepSlide(own, id, -1),
          moveSegment(own, segment, at),
        ]) {
          expect(deck.safeParse(next).success).toBe(true);
          expect(
            inOrder(next)
              .map(({ slide }) => slide.id)
              .sort(),
          ).toEqual([...slides].sort());
        }
        expect(JSON.stringify(own)).toBe(before);
      }),
    );
  });
});

describe('cards that are not known', () => {
  it('are found with their place', () => {
    expect(
      unknownCards(TRIAL, [{ id: 'other' }]).map(({ slide, segment }) => [slide.id, segment.id]),
    ).toEqual([['one', 'panel']]);
    expect(unknownCards(TRIAL, [{ id: 'homicide-since-2000' }])).toEqual([]);
  });
});
