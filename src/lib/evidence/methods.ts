import type { Claim } from './claim.ts';
import { checking } from './methods/checking.ts';
import { claiming } from './methods/claiming.ts';
import { counter } from './methods/counter.ts';
import { counts } from './methods/counts.ts';
import { disclosure } from './methods/disclosure.ts';
import { grading } from './methods/grading.ts';
import { links } from './methods/links.ts';
import type { Method, MethodGroup } from './methods/method.ts';
import { places } from './methods/places.ts';
import { programmes } from './methods/programmes.ts';
import { reading } from './methods/reading.ts';
import { samples } from './methods/samples.ts';
import { space } from './methods/space.ts';
import { trends } from './methods/trends.ts';
import { warning } from './methods/warning.ts';

/** Every method of the product, by subject: first the rules by which something is claimed, then the statistics. */
export const METHOD_GROUPS: readonly MethodGroup[] = [
  { id: 'claims', name: 'How a claim is made', methods: claiming },
  { id: 'values', name: 'How a figure is read', methods: reading },
  { id: 'sureness', name: 'How sure a claim is', methods: grading },
  { id: 'counter', name: 'What argues against a claim', methods: counter },
  { id: 'checks', name: 'How a sentence is checked', methods: checking },
  { id: 'samples', name: 'Shares and surveys', methods: samples },
  { id: 'links', name: 'Middle values and links', methods: links },
  { id: 'counts', name: 'Counts and rates', methods: counts },
  { id: 'places', name: 'Comparing places', methods: places },
  { id: 'trends', name: 'Trends and seasons', methods: trends },
  { id: 'programmes', name: 'What an event changed', methods: programmes },
  { id: 'warning', name: 'Early warning', methods: warning },
  { id: 'space', name: 'Where events cluster', methods: space },
  { id: 'disclosure', name: 'What stays hidden', methods: disclosure },
];

/** All of them in one list, in the order of the page. */
export const METHODS: readonly Method[] = METHOD_GROUPS.flatMap(({ methods }) => methods);

/**
 * The methods that a card of this kind rests on, in the order of the page.
 *
 * @example methodsOf('pair').map(({ id }) => id) // [..., 'grade', ..., 'spearman']
 */
export function methodsOf(kind: Claim['kind']): Method[] {
  return METHODS.filter(({ claims }) => claims.includes(kind));
}
