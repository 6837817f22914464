import type { ThemeId } from '../../catalogue/theme.ts';

/** The cards of each panel segment, from what is known best to what argues with it or is not known at all. */
export const KYOTO_CARDS: Record<ThemeId, readonly string[]> = {
  violence: ['homicide-since-2000', 'homicide-women-men', 'homicide-law'],
  trust: ['police-trust-americas', 'police-trust-africa', 'trust-and-homicide', 'robbery-reported'],
  community: ['safe-walking-women-men', 'london-good-job', 'community-before-after'],
  local: ['concentration', 'concentration-burglary', 'unsafe-africa'],
  justice: ['unsentenced-level', 'unsentenced-and-law', 'prison-full'],
  institutions: ['bribery-people', 'press-freedom', 'human-rights-body'],
  inclusion: ['women-police', 'births-registered', 'young-and-minorities'],
  backfire: ['rio-killings-by-police', 'police-interference', 'stop-and-search'],
  'early-warning': ['early-rise', 'defenders', 'conflict-deaths'],
  'changing-crime': ['cyber-fraud', 'resilience-and-crime', 'trafficking'],
};
