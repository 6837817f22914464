import type { Deck } from '../../src/lib/evidence/deck/deck.ts';
import { kyoto } from '../../src/lib/evidence/deck/kyoto.ts';

const KYOTO = kyoto('en');

/** Minutes of the show that are rehearsed. */
const MINUTES = 20;

/** The opening and as many panel segments of the built-in deck as go into the time, with two slides that cannot be shown. */
export function rehearsed(): Deck {
  let minutes = 0;
  const segments = structuredClone(
    KYOTO.segments.filter(({ kind, minutes: own }) => {
      if (kind !== 'opening' && kind !== 'panel') return false;
      minutes += own;
      return minutes <= MINUTES;
    }),
  );
  const last = segments.at(-1);
  if (!last) throw new Error('the built-in deck is empty');
  const own = { notes: '' };
  last.slides = [
    ...last.slides,
    {
      ...own,
      id: 'view',
      kind: 'view',
      view: 'indicator=homicide-rate&places=JPN,BRA,KEN&form=line',
      title: null,
    },
    { ...own, id: 'no-such-card', kind: 'card', card: 'no-such-card' },
    { ...own, id: 'bad-link', kind: 'view', view: 'indicator=no-such-thing&form=map', title: null },
    { ...own, id: 'end', kind: 'words', title: 'The end of the rehearsal', text: '' },
  ];
  return { ...KYOTO, id: 'rehearsal', title: 'Rehearsal', segments };
}
