/** An indicator as one of several measurements of the same thing. */
interface Member {
  id: string;
  /** The group that is meant where the indicator holds several; without it, the group of the claim. */
  group?: string;
  /** Values of members with the same word compare as they stand; without it only directions compare. */
  scale?: string;
  /** Rises where the others fall: `feels unsafe` beside `feels safe`. */
  turned?: true;
}

/**
 * Indicators that measure the same thing by another source, release or instrument: police record, health record and
 * model; record and survey of victims; two surveys of trust. A statement that holds by one only is weaker.
 */
const FAMILIES: readonly (readonly Member[])[] = [
  [
    { id: 'homicide-rate', scale: 'rate' },
    { id: 'homicide-rate-sdg', scale: 'rate' },
    { id: 'homicide-rate-gsh', scale: 'rate' },
    { id: 'homicide-rate-sdg-2020', scale: 'rate' },
    { id: 'eurostat-homicide', scale: 'rate' },
    { id: 'homicide-rate-modelled' },
  ],
  [
    { id: 'homicide-rate-female', group: 'total', scale: 'rate' },
    { id: 'homicide-rate-gsh', group: 'sex=female', scale: 'rate' },
    { id: 'homicide-rate-sdg-2020', group: 'sex=female', scale: 'rate' },
    { id: 'homicide-rate-modelled', group: 'sex=female' },
  ],
  [
    { id: 'homicide-rate-male', group: 'total', scale: 'rate' },
    { id: 'homicide-rate-gsh', group: 'sex=male', scale: 'rate' },
    { id: 'homicide-rate-sdg-2020', group: 'sex=male', scale: 'rate' },
    { id: 'homicide-rate-modelled', group: 'sex=male' },
  ],
  [
    { id: 'police-confidence-wvs', scale: '1-4' },
    { id: 'police-confidence-qog', scale: '1-4' },
    { id: 'police-trust-ess-qog', scale: '0-10' },
    { id: 'police-trust-ess', scale: '0-10' },
    { id: 'police-trust-lapop', scale: 'percent' },
    { id: 'police-trust-afrobarometer', scale: 'percent' },
    { id: 'police-reliability-wef' },
  ],
  [
    { id: 'courts-confidence-wvs', scale: '1-4' },
    { id: 'courts-confidence-qog', scale: '1-4' },
    { id: 'legal-system-trust-ess-qog', scale: '0-10' },
    { id: 'legal-system-trust-ess', scale: '0-10' },
    { id: 'courts-trust-afrobarometer' },
  ],
  [
    { id: 'bribery-persons', scale: 'percent' },
    { id: 'bribery-persons-2025', scale: 'percent' },
    { id: 'police-bribe-lapop' },
    { id: 'police-bribe-gcb' },
    { id: 'control-of-corruption', turned: true },
    { id: 'cpi', turned: true },
    { id: 'absence-of-corruption-wjp', turned: true },
    { id: 'absence-of-corruption-idea', turned: true },
    { id: 'political-corruption-vdem' },
  ],
  [{ id: 'bribery-firms' }, { id: 'control-of-corruption', turned: true }, { id: 'cpi', turned: true }],
  [
    { id: 'safe-walking-alone', scale: 'percent' },
    { id: 'safe-walking-alone-2020', scale: 'percent' },
    { id: 'felt-unsafe-afrobarometer', turned: true },
    { id: 'feel-unsafe-lapop', turned: true },
    { id: 'precaution-night-wvs', turned: true },
    { id: 'order-security-wjp-qog' },
  ],
  [
    { id: 'unsentenced-detainees', scale: 'percent' },
    { id: 'unsentenced-detainees-2020', scale: 'percent' },
    { id: 'prison-pretrial-share', scale: 'percent' },
    { id: 'unsentenced-held' },
  ],
  [
    { id: 'persons-held', scale: 'rate' },
    { id: 'prison-population-rate', scale: 'rate' },
    { id: 'prison-population-rate-latest', scale: 'rate' },
  ],
  [
    { id: 'prison-occupancy', scale: 'percent' },
    { id: 'prison-occupancy-latest', scale: 'percent' },
  ],
  [
    { id: 'robbery', scale: 'recorded' },
    { id: 'eurostat-robbery', scale: 'recorded' },
    { id: 'victims-robbery', scale: 'survey' },
    { id: 'victims-robbery-2020', scale: 'survey' },
  ],
  [
    { id: 'serious-assault' },
    { id: 'eurostat-serious-assault' },
    { id: 'victims-physical-assault' },
    { id: 'victims-physical-violence-2020', scale: 'survey' },
    { id: 'victims-physical-violence-2026', scale: 'survey' },
  ],
  [
    { id: 'sexual-violence' },
    { id: 'eurostat-sexual-violence' },
    { id: 'victims-sexual-violence', scale: 'survey' },
    { id: 'victims-sexual-violence-2020', scale: 'survey' },
    { id: 'victims-sexual-violence-2026', scale: 'survey' },
  ],
  [
    { id: 'burglary', scale: 'rate' },
    { id: 'eurostat-burglary', scale: 'rate' },
  ],
  [
    { id: 'theft', scale: 'rate' },
    { id: 'eurostat-theft', scale: 'rate' },
  ],
  [
    { id: 'vehicle-theft', scale: 'rate' },
    { id: 'eurostat-vehicle-theft', scale: 'rate' },
  ],
  [{ id: 'kidnapping' }, { id: 'eurostat-kidnapping' }],
  [{ id: 'rape' }, { id: 'eurostat-rape' }],
  [{ id: 'sexual-assault' }, { id: 'eurostat-sexual-assault' }, { id: 'victims-sexual-assault' }],
  [{ id: 'fraud' }, { id: 'eurostat-fraud' }],
  [{ id: 'corruption-offences' }, { id: 'eurostat-corruption' }],
  [{ id: 'bribery-offences' }, { id: 'eurostat-bribery' }],
  [
    { id: 'reporting-robbery', scale: 'percent' },
    { id: 'reporting-robbery-2020', scale: 'percent' },
  ],
  [
    { id: 'reporting-physical-assault', scale: 'percent' },
    { id: 'reporting-physical-assault-2020', scale: 'percent' },
  ],
  [
    { id: 'reporting-sexual-assault', scale: 'percent' },
    { id: 'reporting-sexual-assault-2020', scale: 'percent' },
  ],
  [
    { id: 'rule-of-law' },
    { id: 'rule-of-law-vdem' },
    { id: 'rule-of-law-wjp' },
    { id: 'predictable-enforcement-idea' },
  ],
  [
    { id: 'control-of-corruption' },
    { id: 'cpi' },
    { id: 'absence-of-corruption-idea' },
    { id: 'absence-of-corruption-wjp' },
    { id: 'political-corruption-vdem', turned: true },
    { id: 'bribery-persons-2025', turned: true },
  ],
  [
    { id: 'judicial-independence-idea' },
    { id: 'judicial-independence-wef' },
    { id: 'judicial-constraints-vdem' },
  ],
  [
    { id: 'civil-liberties-idea' },
    { id: 'civil-liberties-vdem' },
    { id: 'freedom-score' },
    { id: 'fundamental-rights-wjp' },
  ],
  [{ id: 'access-to-justice-idea' }, { id: 'civil-justice-wjp' }],
  [
    { id: 'criminal-justice-wjp', scale: 'index' },
    { id: 'criminal-justice-wjp-qog', scale: 'index' },
  ],
  [
    { id: 'trust-people-wvs', scale: 'percent' },
    { id: 'interpersonal-trust', scale: 'percent' },
  ],
  [{ id: 'global-peace-index' }, { id: 'global-peace-index-recent' }],
  [{ id: 'press-freedom-rsf' }, { id: 'press-unfreedom-rsf-old', turned: true }],
  [{ id: 'trafficking-victims-rate' }, { id: 'glotip-victims' }, { id: 'trafficking-detected' }],
  [
    { id: 'violent-discipline', scale: 'percent' },
    { id: 'violent-discipline-sdg-2020', scale: 'percent' },
  ],
];

/** Every indicator that the table names, for checking it against the catalogue. */
export const SIBLING_IDS: readonly string[] = [...new Set(FAMILIES.flat().map(({ id }) => id))];

/** Another measurement of the same thing, as seen from one indicator. */
export interface Sibling {
  id: string;
  group: string;
  /** Whether its values compare as they stand. */
  sameScale: boolean;
  /** -1 where it rises as the other falls. */
  sense: 1 | -1;
}

/**
 * The other measurements of what an indicator measures for a group, each once.
 *
 * @example siblingsOf('safe-walking-alone', 'total')[0]
 * // { id: 'safe-walking-alone-2020', group: 'total', sameScale: true, sense: 1 }
 */
export function siblingsOf(id: string, group: string): Sibling[] {
  const found = new Map<string, Sibling>();
  for (const family of FAMILIES) {
    const self = family.find((member) => member.id === id && (member.group ?? group) === group);
    if (!self) continue;
    for (const other of family) {
      if (other.id === id || found.has(other.id)) continue;
      found.set(other.id, {
        id: other.id,
        group: other.group ?? group,
        sameScale: other.scale !== undefined && other.scale === self.scale,
        sense: other.turned === self.turned ? 1 : -1,
      });
    }
  }
  return [...found.values()];
}
