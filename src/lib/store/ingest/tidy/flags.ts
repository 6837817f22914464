import type { Flag } from '../../../catalogue/observation.ts';
import { FLAGS } from '../../../catalogue/observation.ts';
import { headerKey } from '../match/header-key.ts';

/** Why a value is missing. */
const GAPS = new Set<Flag>(['missing', 'suppressed', 'not-applicable', 'not-collected', 'implausible']);

/** The codes of SDMX (CL_OBS_STATUS), of Eurostat, and words that publishers use. */
const WORDS: Record<string, Flag | null> = {
  a: null,
  'normal value': null,
  normal: null,
  undefined: null,
  'normal value undefined': null,
  e: 'estimated',
  i: 'estimated',
  estimate: 'estimated',
  'estimated value': 'estimated',
  'imputed value': 'estimated',
  imputed: 'estimated',
  p: 'provisional',
  'provisional value': 'provisional',
  preliminary: 'provisional',
  provisoire: 'provisional',
  provisional: 'provisional',
  vorläufig: 'provisional',
  f: 'projected',
  forecast: 'projected',
  'forecast value': 'projected',
  projection: 'projected',
  m: 'missing',
  o: 'missing',
  'missing value': 'missing',
  l: 'not-collected',
  c: 'suppressed',
  q: 'suppressed',
  confidential: 'suppressed',
  u: 'small-sample',
  'low reliability': 'small-sample',
  'small sample': 'small-sample',
  unreliable: 'small-sample',
  z: 'not-applicable',
  'not applicable': 'not-applicable',
  modeled: 'modelled',
  modelled: 'modelled',
  'modelled value': 'modelled',
  adjusted: 'adjusted',
};
const OWN = new Map<string, Flag>(FLAGS.map((flag) => [headerKey(flag), flag]));

/**
 * The flag of a value, and what of the publisher's remark no flag says, to be kept as a note.
 * @param remark the text in the column of flags or notes
 * @param withheld whether the cell of the value has a mark of suppression
 * @example flagged(null, null, true) // { flag: 'suppressed', note: '' }
 */
export function flagged(
  value: number | null,
  remark: string | null,
  withheld: boolean,
): { flag: Flag | null; note: string } {
  const key = remark === null ? '' : headerKey(remark);
  const known = OWN.get(key) ?? WORDS[key];
  const note = remark === null || known !== undefined ? '' : remark;
  if (value === null) {
    if (withheld) return { flag: 'suppressed', note };
    return { flag: known && GAPS.has(known) ? known : 'missing', note };
  }
  // A value that is there is not missing; the publisher's word stays as a note.
  if (known && GAPS.has(known)) return { flag: null, note: remark ?? '' };
  return { flag: known ?? null, note };
}
