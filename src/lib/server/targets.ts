import targets from '../../../data/sdg-targets.json';
import { targetsIn, type Target } from '../catalogue/in-language.ts';
import { inEachLanguage } from './in-each-language.ts';

/** The targets of SDG 16 and their official indicators, in the language of the page. */
export const builtTargets: () => Target[] = inEachLanguage(() => targets, targetsIn);
