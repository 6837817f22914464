import type { Flag } from '../../catalogue/observation.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';

/** What each flag says to a reader. Exhaustive: a new flag without words does not compile. */
const WORDS: Record<Flag, (inputs: object, options: { locale: Language }) => string> = {
  missing: m.flag_missing,
  suppressed: m.flag_suppressed,
  'not-applicable': m.flag_not_applicable,
  'not-collected': m.flag_not_collected,
  implausible: m.flag_implausible,
  estimated: m.flag_estimated,
  modelled: m.flag_modelled,
  projected: m.flag_projected,
  provisional: m.flag_provisional,
  adjusted: m.flag_adjusted,
  'small-sample': m.flag_small_sample,
  'mode-change': m.flag_mode_change,
};

/** Says in plain words why a value is missing, or what to know about one that is there. */
export function flagText(flag: Flag, language: Language): string {
  return WORDS[flag]({}, { locale: language });
}
