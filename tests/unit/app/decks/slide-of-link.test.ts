import { describe, expect, it } from 'vitest';
import { slideOfLink } from '../../../../src/lib/app/decks/slide-of-link.ts';
import { builtCatalogue } from '../../../../src/lib/server/built.ts';

const of = (text: string) => slideOfLink(text, builtCatalogue());

describe('a link for a slide', () => {
  it.each([
    [
      'http://localhost/explore?indicator=homicide-rate&places=JPN&form=line',
      'indicator=homicide-rate&places=JPN&form=line',
    ],
    [
      '/explore?form=line&indicator=homicide-rate&places=jpn#content',
      'indicator=homicide-rate&places=JPN&form=line',
    ],
    ['indicator=homicide-rate&form=map', 'indicator=homicide-rate&form=map'],
  ])('%s is the view of it', (text, view) => {
    expect(of(text)).toEqual({ held: { kind: 'view', view, title: null } });
  });

  it('is a card or a series where it leads to one', () => {
    expect(of('http://localhost/evidence/women-police')).toEqual({
      held: { kind: 'card', card: 'women-police' },
    });
    expect(of('/places/london?measure=m&area=a')).toEqual({
      held: { kind: 'place', place: 'london', view: 'measure=m&area=a', title: null },
    });
  });

  it.each([
    ['', 'no view, card or series'],
    ['javascript:alert(1)', 'no view, card or series'],
    ['/places/london', 'no view, card or series'],
    ['/evidence/of-tomorrow', 'There is no card “of-tomorrow”.'],
    ['/explore?indicator=homicide-rat', 'There is no indicator "homicide-rat".'],
    ['/explore?indicator=mine-0123456789ab', 'that this browser does not keep'],
    [`/explore?indicator=${'x'.repeat(3000)}`, 'too long'],
  ])('%s is refused with the reason', (text, why) => {
    const read = of(text);
    expect('refused' in read && read.refused).toContain(why);
  });
});
