import * as m from '../../../i18n/messages/intake.js';
import { classesWhere, type Fit, IssueList, type Question, together } from './fit.ts';
import { CLASS } from './reading.ts';

/** How well a column fits yes and no: all its words are of one pair, or it is none. */
export function fitBoolean({ tally, name, valued }: Question): Fit {
  const words = tally.count(CLASS.boolean);
  let pairs = ~0;
  for (const each of tally.pairs.keys()) pairs &= each;
  const list = new IssueList(name);
  const rest = classesWhere(
    tally,
    (kind) => kind !== CLASS.mark && kind !== CLASS.boolean && kind !== CLASS.trivial,
  );
  // Only if the analyst says so, 1 and 0 are yes and no.
  const values = words + tally.count(CLASS.trivial);
  list.add('not-a-boolean', { count: valued - values, row: together(rest).row });
  return {
    type: 'boolean',
    reach: words === valued && pairs !== 0 ? words : 0,
    values,
    what: m.booleans(),
    min: null,
    max: null,
    objection: null,
    issues: list.issues,
  };
}
