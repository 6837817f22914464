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
  { id: 'claims', methods: claiming },
  { id: 'values', methods: reading },
  { id: 'sureness', methods: grading },
  { id: 'counter', methods: counter },
  { id: 'checks', methods: checking },
  { id: 'samples', methods: samples },
  { id: 'links', methods: links },
  { id: 'counts', methods: counts },
  { id: 'places', methods: places },
  { id: 'trends', methods: trends },
  { id: 'programmes', methods: programmes },
  { id: 'warning', methods: warning },
  { id: 'space', methods: space },
  { id: 'disclosure', methods: disclosure },
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
