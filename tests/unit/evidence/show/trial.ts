import type { Deck } from '../../../../src/lib/evidence/deck/deck.ts';
import { showEvent, type Happening, type ShowEvent } from '../../../../src/lib/evidence/show/show-event.ts';
import { replay, type Show } from '../../../../src/lib/evidence/show/show.ts';

const words = (id: string) => ({ id, kind: 'words' as const, title: id, text: '', notes: '' });
export const DECK: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [
    { id: 'a', kind: 'opening', title: 'A', theme: null, minutes: 5, slides: [words('a1'), words('a2')] },
    { id: 'b', kind: 'panel', title: 'B', theme: 'trust', minutes: 10, slides: [words('b1')] },
  ],
};

/** A log from what happened: `[window, seconds, what]`. */
export function log(...happened: [string, number, Happening][]): ShowEvent[] {
  return happened.map(([by, seconds, what], seq) =>
    showEvent.parse({ seq, at: seconds * 1000, by, ...what }),
  );
}
export const show = (...happened: [string, number, Happening][]): Show => replay(log(...happened), DECK);

export const operator = { kind: 'join', name: 'Operator', role: 'operator' } as const;
export const moderator = { kind: 'join', name: 'Moderator', role: 'moderator' } as const;
export const go = (slide: string) => ({ kind: 'go', slide }) as const;
