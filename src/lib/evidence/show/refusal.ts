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

/** Why an event moved nothing, as every window tells it in its own language. */
export type Refusal =
  | 'not-driving'
  | 'operators-only'
  | 'not-joined'
  | 'other-drives'
  | 'nobody-there'
  | 'no-slide'
  | 'nothing-before'
  | 'no-place';

/**
 * Why an event moves nothing; null where it counts.
 *
 * @example refusal(show, { kind: 'blank', on: true, by: 'another-window', ... }, deck) // 'not-driving'
 */
export function refusal(show: Seen, event: ShowEvent, deck: Deck): Refusal | null {
  const known = show.consoles.find(({ id }) => id === event.by);
  if (DRIVING.has(event.kind) && show.driver !== event.by) return 'not-driving';
  switch (event.kind) {
    case 'take-over':
      return known?.role === 'operator' ? null : 'operators-only';
    case 'ask-to-drive':
      return known ? null : 'not-joined';
    case 'replace':
      if (!known) return 'not-joined';
      return show.driver === event.who ? null : 'other-drives';
    case 'hand-over':
      return show.consoles.some(({ id }) => id === event.to) ? null : 'nobody-there';
    case 'go':
      return inOrder(deck).some(({ slide }) => slide.id === event.slide) ? null : 'no-slide';
    case 'back':
      return show.before.length > 0 ? null : 'nothing-before';
    case 'unqueue':
      return event.place < show.queue.length ? null : 'no-place';
    default:
      return null;
  }
}
