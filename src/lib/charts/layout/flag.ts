import type { Flag } from '../../catalogue/observation.ts';

/** What each flag says to a reader. Exhaustive: a new flag without words does not compile. */
const WORDS: Record<Flag, string> = {
  missing: 'No figure was published',
  suppressed: 'Withheld by the publisher',
  'not-applicable': 'The question does not apply here',
  'not-collected': 'Nobody measured it',
  implausible: 'Set aside: the published figure is impossible',
  estimated: 'Estimate by the publisher',
  modelled: 'Output of a statistical model',
  projected: 'Projection, not a measurement',
  provisional: 'Provisional: may be revised',
  adjusted: 'National figure adjusted by an international agency',
  'small-sample': 'Rests on few cases',
  'mode-change': 'Asked in another way than its neighbours',
};

/** Says in plain words why a value is missing, or what to know about one that is there. */
export function flagText(flag: Flag): string {
  return WORDS[flag];
}
