import type { ThemeId } from '../../catalogue/theme.ts';

/** An indicator and the group of people that is meant. */
export interface MeasureId {
  indicator: string;
  /** `total` where absent. */
  group?: string;
}

/** One thing that a brief may say under a theme, with every measurement of it that may serve. */
export type Line = readonly (string | MeasureId)[];

/**
 * What is looked for under each question, the weightiest first. Each line is one thing; of its measurements the rule in `choose.ts`
 * takes one for a place, and the brief names the others. The order of the lines follows the question as it is asked: first what
 * happens to people, then what they say of it, then what records and experts say. Every indicator stands once, and only under a
 * theme that the catalogue gives it.
 */
export const LINES: Record<ThemeId, readonly Line[]> = {
  violence: [
    [
      'homicide-rate',
      'homicide-rate-sdg',
      'homicide-rate-gsh',
      'homicide-rate-2026',
      'homicide-rate-modelled',
    ],
    ['homicide-rate-female', { indicator: 'homicide-rate-gsh', group: 'sex=female' }],
    [
      'safe-walking-alone',
      'safe-walking-alone-2020',
      'felt-unsafe-afrobarometer',
      'feel-unsafe-lapop',
      'safe-walking-alone-2026',
    ],
    ['victims-physical-assault', 'victims-physical-violence-2020'],
    ['victims-robbery', 'victims-robbery-2020', 'crime-victims-wvs'],
    ['violent-discipline-sdg-2020', 'violent-discipline', 'violent-discipline-2026'],
    ['sexual-violence', 'eurostat-sexual-violence'],
    ['serious-assault', 'eurostat-serious-assault'],
    ['order-security-wjp', 'order-security-wjp-qog'],
  ],
  trust: [
    [
      'police-trust-afrobarometer',
      'police-trust-lapop',
      'police-trust-ess-qog',
      'police-trust-ess',
      'police-confidence-qog',
      'police-confidence-wvs',
      'police-trust-caucasus',
    ],
    [
      'reporting-robbery',
      'reporting-robbery-2020',
      'reporting-physical-assault',
      'reporting-physical-assault-2020',
    ],
    [
      'courts-trust-afrobarometer',
      'legal-system-trust-ess-qog',
      'legal-system-trust-ess',
      'courts-confidence-qog',
      'courts-confidence-wvs',
    ],
    ['police-bribe-lapop', 'police-corruption-gcb'],
    ['police-reliability-wef'],
  ],
  community: [
    ['interpersonal-trust', 'trust-people-wvs'],
    ['local-police-good-germany'],
    ['female-police-share'],
    ['oci-prevention'],
  ],
  local: [
    ['neighbourhood-security-wvs'],
    ['neighbourhood-robberies-wvs'],
    ['deu-area-without-crime'],
    ['neighbourhood-alcohol-wvs'],
  ],
  justice: [
    ['unsentenced-detainees', 'unsentenced-detainees-2020', 'prison-pretrial-share'],
    ['unsentenced-over-a-year'],
    ['rule-of-law', 'rule-of-law-vdem', 'rule-of-law-wjp'],
    ['access-to-justice-idea', 'civil-justice-wjp'],
    ['criminal-justice-wjp', 'criminal-justice-wjp-qog'],
    ['prison-death-rate'],
  ],
  institutions: [
    ['bribery-persons-2025', 'bribery-persons'],
    ['bribery-firms'],
    ['control-of-corruption', 'cpi', 'absence-of-corruption-wjp'],
    ['government-effectiveness'],
    ['voice-accountability'],
    ['press-freedom-rsf'],
  ],
  inclusion: [
    ['women-parliament-lower'],
    ['discrimination'],
    ['birth-registration'],
    ['female-judges-share'],
    ['fundamental-rights-wjp', 'freedom-score', 'civil-liberties-idea'],
    ['prison-female-share'],
  ],
  backfire: [
    ['persons-held', 'prison-population-rate', 'prison-population-rate-latest'],
    ['prison-occupancy', 'prison-occupancy-latest'],
    ['civil-liberties-vdem'],
    ['personal-integrity-idea'],
    ['neighbourhood-police-interference-wvs'],
  ],
  'early-warning': [
    ['political-stability'],
    ['conflict-death-rate-ucdp'],
    ['global-peace-index-recent', 'global-peace-index'],
    ['journalists-killed'],
    ['defenders-killed'],
  ],
  'changing-crime': [
    ['trafficking-victims-rate', 'glotip-victims'],
    ['oci-criminality'],
    ['oci-resilience'],
    ['arms-traced'],
    ['unlawful-access', 'eurostat-computer-offences'],
    ['fraud', 'eurostat-fraud'],
    ['vehicle-theft', 'eurostat-vehicle-theft'],
    ['burglary', 'eurostat-burglary'],
  ],
};

/** A measure of a line in full. */
export const measureOfLine = (one: string | MeasureId): Required<MeasureId> =>
  typeof one === 'string'
    ? { indicator: one, group: 'total' }
    : { indicator: one.indicator, group: one.group ?? 'total' };

/** Every measure that a brief may show, each once. */
export const LINE_MEASURES: readonly Required<MeasureId>[] = Object.values(LINES).flatMap((lines) =>
  lines.flatMap((line) => line.map(measureOfLine)),
);
