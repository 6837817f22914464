import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../../src/lib/catalogue/theme.ts';
import { deck, inOrder } from '../../../../src/lib/evidence/deck/deck.ts';
import { KYOTO } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { CARDS } from '../../../../src/lib/evidence/library.ts';

describe('the deck of Kyoto', () => {
  it('is a deck like any other', () => {
    expect(deck.parse(KYOTO)).toEqual(KYOTO);
  });

  it('takes ninety minutes, in the order of the agenda, with one panel segment for each theme', () => {
    expect(KYOTO.segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    expect(KYOTO.segments.map(({ kind }) => kind)).toEqual([
      ...['opening', 'keynote', 'video'],
      ...THEMES.map(() => 'panel'),
      'closing',
    ]);
    expect(KYOTO.segments.flatMap(({ theme }) => theme ?? [])).toEqual(THEMES.map(({ id }) => id));
  });

  it('shows cards of the library only, each in the segment of its theme', () => {
    const themes = new Map(CARDS.map(({ id, theme }) => [id, theme]));
    for (const { slide, segment } of inOrder(KYOTO))
      if (slide.kind === 'card') expect(themes.get(slide.card), slide.card).toBe(segment.theme);
  });
});
