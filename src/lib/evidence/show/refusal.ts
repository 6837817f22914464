import { inOrder, type Deck } from '../deck/deck.ts';
import type { ShowEvent } from './show-event.ts';

/** What only the driver may do. */
const DRIVING: ReadonlySet<ShowEvent['kind']> = new Set([
  ...([
    'go',
    'show-card',
    'show-view',
    'back',
    'step',
    'blank',
    'freeze',
    'highlight',
    'year',
    'qr',
  ] as const),
  ...(['queue', 'unqueue', 'start', 'pause', 'resume', 'hand-over'] as const),
]);

/** What a refusal depends on. */
interface Seen {
  consoles: readonly { id: string; role: string }[];
  driver: string | null;
  before: readonly unknown[];
  queue: readonly unknown[];
}

/**
 * Why an event moves nothing; null where it counts.
 *
 * @example refusal(show, { kind: 'blank', on: true, by: 'another-window', ... }, deck) // 'it does not drive'
 */
export function refusal(show: Seen, event: ShowEvent, deck: Deck): string | null {
  const known = show.consoles.find(({ id }) => id === event.by);
  if (DRIVING.has(event.kind) && show.driver !== event.by) return 'it does not drive';
  switch (event.kind) {
    case 'take-over':
      return known?.role === 'operator' ? null : 'only an operator may take over';
    case 'ask-to-drive':
      return known ? null : 'it has not joined';
    case 'replace':
      if (!known) return 'it has not joined';
      return show.driver === event.who ? null : 'somebody else drives by now';
    case 'hand-over':
      return show.consoles.some(({ id }) => id === event.to) ? null : 'nobody is there to hand over to';
    case 'go':
      return inOrder(deck).some(({ slide }) => slide.id === event.slide)
        ? null
        : 'the deck has no such slide';
    case 'back':
      return show.before.length > 0 ? null : 'nothing stood there before';
    case 'unqueue':
      return event.place < show.queue.length ? null : 'the queue has no such place';
    default:
      return null;
  }
}
