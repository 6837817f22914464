import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../../src/lib/catalogue/theme.ts';
import { deck, inOrder } from '../../../../src/lib/evidence/deck/deck.ts';
import { EVENT_MINUTES, kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { CARDS } from '../../../../src/lib/evidence/library.ts';

const KYOTO = kyoto('en');

describe('the deck of Kyoto', () => {
  it('is a deck like any other', () => {
    expect(deck.parse(KYOTO)).toEqual(KYOTO);
  });

  it('takes ninety minutes, in the order of the agenda, with one panel segment for each theme', () => {
    expect(KYOTO.segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(EVENT_MINUTES);
    expect(KYOTO.segments.map(({ kind }) => kind)).toEqual([
      ...['opening', 'keynote', 'video'],
      ...THEMES.map(() => 'panel'),
      'closing',
    ]);
    expect(KYOTO.segments.flatMap(({ theme }) => theme ?? [])).toEqual(THEMES.map(({ id }) => id));
  });

  it('has notes for every screen, and no number in them: numbers come from the data', () => {
    for (const { slide } of inOrder(KYOTO)) {
      expect(slide.notes.length, slide.id).toBeGreaterThan(30);
      expect(slide.notes, slide.id).not.toMatch(/\d/);
    }
  });

  it('gives a screen of the panel at least a minute', () => {
    for (const { kind, minutes, slides } of KYOTO.segments)
      if (kind === 'panel') expect(minutes / slides.length).toBeGreaterThanOrEqual(1);
  });

  it('shows cards of the library only, each in the segment of its theme', () => {
    const themes = new Map(CARDS.map(({ id, theme }) => [id, theme]));
    for (const { slide, segment } of inOrder(KYOTO))
      if (slide.kind === 'card') expect(themes.get(slide.card), slide.card).toBe(segment.theme);
  });
});
