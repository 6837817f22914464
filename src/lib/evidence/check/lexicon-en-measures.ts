import type { MeasureWords } from './lexicon.ts';

const POLICE = '((the|their|its|our) )?(national |local )?police( force| service| officers)?';
const TRUST =
  '(trusts?|trusted|trusting|trust in|confidence in|faith in|have confidence in|has confidence in)';
const FEEL = '(feels?|felt|feeling|be|are|is)';
const ALONE =
  '(when )?(walking|to walk|walk) (home )?(alone|by themselves)( around)?( at night| after dark| in the dark)?( (around|in|near) (the area|their area|their neighbourhood|their neighborhood|where they live|the area where they live))?';

/** English words for what is measured. Phrases are tried from the longest to the shortest match in this order. */
export const MEASURES_EN: readonly MeasureWords[] = [
  // Violence
  {
    phrase:
      '(intentional )?(homicide|murder|killing) rates?|rates? of (intentional )?(homicides?|murders?)|(intentional )?(homicides?|murders?)( victims)?( recorded)?|(people )?(are |were |being |get |got |is |was )?murdered|killings',
    indicators: ['homicide-rate', 'homicide-rate-sdg'],
    counted: ['homicide-victims-gsh'],
    women: ['homicide-rate-female'],
    men: ['homicide-rate-male'],
  },
  {
    phrase:
      '(conflict|war|battle) deaths?( rates?)?|(people )?(were )?killed in (armed )?(conflicts?|war)|deaths in (armed )?conflicts?',
    indicators: ['conflict-death-rate-ucdp', 'conflict-deaths-ucdp'],
    counted: ['conflict-deaths-ucdp'],
  },
  {
    phrase: '(recorded |reported )?rapes?( rates?)?( known to the police)?',
    indicators: ['rape', 'eurostat-rape'],
  },
  {
    phrase: '(recorded |reported )?sexual violence( rates?)?',
    indicators: ['sexual-violence', 'eurostat-sexual-violence'],
  },
  {
    phrase: '(recorded )?sexual assaults?( rates?)?',
    indicators: ['sexual-assault', 'eurostat-sexual-assault'],
  },
  {
    phrase: '(recorded )?(serious |aggravated )assaults?( rates?)?',
    indicators: ['serious-assault', 'eurostat-serious-assault'],
  },
  {
    phrase: '(recorded )?kidnappings?( rates?)?|abductions?',
    indicators: ['kidnapping', 'eurostat-kidnapping'],
  },
  {
    phrase:
      '(children )?(who )?(met |meet |experienced? |suffer(ed)? )?violent discipline|children (who )?(are|were) (violently disciplined|hit by their parents)',
    indicators: ['violent-discipline', 'violent-discipline-sdg-2020'],
  },
  {
    phrase:
      '(people (who )?)?(were |are |been )?(victims of (a )?robbery|robbed)|robbery victims|victimi[sz]ation by robbery',
    indicators: ['victims-robbery'],
  },
  {
    phrase: '(people (who )?)?(were |are )?(victims of (a )?physical assaults?|physically assaulted)',
    indicators: ['victims-physical-assault'],
  },
  {
    phrase:
      '(robbery victims|victims of (a )?robbery)( who)? (report|reported) (it|the crime|the robbery|their case)?( to the police)?|report(ed|ing)? (a )?robber(y|ies) to the police|robberies (are |were )?reported( to the police)?',
    indicators: ['reporting-robbery'],
  },
  // Property and other recorded crime
  { phrase: '(recorded )?robber(y|ies)( rates?)?', indicators: ['robbery', 'eurostat-robbery'] },
  { phrase: '(recorded )?burglar(y|ies)( rates?)?|break-ins', indicators: ['burglary', 'eurostat-burglary'] },
  {
    phrase: '(motor )?(vehicle|car) thefts?( rates?)?',
    indicators: ['vehicle-theft', 'eurostat-vehicle-theft'],
  },
  { phrase: '(recorded )?thefts?( rates?)?', indicators: ['theft', 'eurostat-theft'] },
  {
    phrase: '(recorded )?(cyber fraud|cyber-fraud|cyber-related fraud|online fraud|internet fraud)',
    indicators: ['cyber-fraud'],
  },
  { phrase: '(recorded )?fraud( rates?| offences)?', indicators: ['fraud', 'eurostat-fraud'] },
  { phrase: 'money laundering( offences)?', indicators: ['money-laundering', 'eurostat-money-laundering'] },
  { phrase: 'migrant smuggling|smuggling of migrants', indicators: ['migrant-smuggling'] },
  {
    phrase:
      '(detected )?(human |people )?trafficking victims( detected)?|(detected )?victims of (human )?trafficking|human trafficking|people trafficking',
    indicators: ['trafficking-victims-rate'],
    counted: ['glotip-victims'],
  },
  { phrase: 'organi[sz]ed crime( score)?|criminality score', indicators: ['oci-criminality'] },
  // Trust and safety
  {
    phrase: `${TRUST} ${POLICE}|(public )?(trust|confidence) (in|of) ${POLICE}|police (trust|confidence)`,
    indicators: [
      'police-trust-lapop',
      'police-trust-afrobarometer',
      'police-trust-caucasus',
      'police-confidence-qog',
      'police-trust-ess-qog',
      'police-confidence-wvs',
      'police-trust-ess',
    ],
  },
  {
    phrase: `${TRUST} (the |their )?(courts?|judiciary|justice system|courts of law|judges)`,
    indicators: [
      'courts-trust-afrobarometer',
      'courts-confidence-qog',
      'legal-system-trust-ess-qog',
      'courts-confidence-wvs',
    ],
  },
  {
    phrase: `${TRUST} (most |other )people|${TRUST} (each other|one another|others|strangers)|interpersonal trust|most people can be trusted|social trust`,
    indicators: ['interpersonal-trust', 'trust-people-wvs'],
  },
  { phrase: `${TRUST} (the |their )?government`, indicators: ['government-confidence-wvs'] },
  {
    phrase: `${TRUST} (the |their )?parliament`,
    indicators: ['parliament-confidence-wvs', 'parliament-trust-ess'],
  },
  { phrase: `${FEEL} (very )?safe ${ALONE}`, indicators: ['safe-walking-alone'] },
  {
    phrase: `${FEEL} unsafe in (the|their) (neighbourhood|neighborhood)s?`,
    indicators: ['feel-unsafe-lapop', 'felt-unsafe-afrobarometer'],
  },
  { phrase: `safe ${ALONE}`, indicators: ['safe-walking-alone'] },
  // Justice
  {
    phrase:
      '(of )?(all )?(the )?(prisoners|prison inmates|inmates|detainees|prison population|people in prison|people held|people in prisons)( who)? (is |are |was |were |have been |being )?(still )?(held )?(waiting|awaiting|wait) (for )?(a |their )?trial|(of )?(all )?(the )?(prisoners|inmates|detainees|people in prison|people held)( who)? (is |are |was |were |have been )?(held |in prison |detained )?(without (a |any )?(sentence|conviction|trial|being (convicted|sentenced|tried))|unsentenced|not (been |yet )?(been )?(sentenced|convicted)|in pre-?trial detention|on remand)|(of )?(all )?(the )?(prisoners|inmates|detainees) (who )?(have|has) (not|never) (yet )?been (sentenced|convicted)|(share of |proportion of )?(unsentenced|pre-?trial|remand) (prisoners|detainees|detention|inmates|population)( rates?| shares?)?|unsentenced detention|awaiting trial|(held )?without a sentence',
    indicators: ['unsentenced-detainees'],
    counted: ['unsentenced-held-number'],
  },
  {
    phrase:
      '(prison|incarceration|imprisonment) (population )?rates?|rates? of (imprisonment|incarceration)|imprisonment|incarceration',
    indicators: ['persons-held', 'prison-population-rate'],
    counted: ['persons-held-number'],
  },
  {
    phrase:
      'prison population|prisoners|inmates|people (held )?(in|behind) (prisons?|bars|jail)|(are |were )?in prison|persons held in prison',
    indicators: ['persons-held', 'prison-population-rate'],
    counted: ['persons-held-number', 'prison-population'],
  },
  {
    phrase: '(prison|prisons) (occupancy|overcrowding)( rates?)?|prisons? (are |is )?overcrowded',
    indicators: ['prison-occupancy', 'prison-occupancy-latest'],
  },
  {
    phrase:
      '(of )?(the )?prisoners( who)? (is|are|were) (women|female)|female prisoners|women in prison|women among prisoners',
    indicators: ['prison-female-share'],
  },
  {
    phrase:
      'births? (is |are |were |was |being )?registered|birth registration( rates?)?|(children|under-?fives|children under five)( whose)? (birth |births )?(is |are |were )?(have been )?registered( at birth)?|registration of births|registered births',
    indicators: ['birth-registration'],
  },
  // Institutions
  { phrase: '(the )?rule of law( score| estimate| index)?', indicators: ['rule-of-law', 'rule-of-law-vdem'] },
  { phrase: '(the )?control of corruption( score| estimate)?', indicators: ['control-of-corruption'] },
  { phrase: 'government effectiveness', indicators: ['government-effectiveness'] },
  { phrase: '(voice and accountability)', indicators: ['voice-accountability'] },
  { phrase: 'political stability', indicators: ['political-stability'] },
  {
    phrase: "(transparency international's )?(corruption perceptions? index|cpi)( score)?",
    indicators: ['cpi'],
  },
  {
    phrase:
      '(people |adults |citizens )?(who )?(were |are |was |been |had been )?(asked (for|to pay) (a )?bribes?|(pay|paid|paying) (a )?bribes?|met bribery|face bribery)( by (an )?(officials?|public officials?))?|bribery (rate|prevalence)|bribery',
    indicators: ['bribery-persons-2025', 'bribery-persons'],
  },
  {
    phrase: '(asked for a bribe by|pay(ing)? bribes? to|paid a bribe to) (the )?police',
    indicators: ['police-bribe-lapop', 'police-bribe-gcb'],
  },
  {
    phrase: 'firms? (who |that )?(were |are |was )?asked (for|to pay) (a )?bribes?|bribery of firms',
    indicators: ['bribery-firms'],
  },
  { phrase: '(the )?press freedom( score| index)?|freedom of the press', indicators: ['press-freedom-rsf'] },
  {
    phrase: '(the )?freedom in the world score|freedom score|freedom house score',
    indicators: ['freedom-score'],
  },
  { phrase: '(the )?global peace index( score)?', indicators: ['global-peace-index-recent'] },
  {
    phrase:
      'journalists? (who )?(were |was |are )?(killed|murdered)|killings? of journalists|(killed|murdered) journalists',
    indicators: ['journalists-killed'],
    counted: ['journalists-killed'],
  },
  // Inclusion
  {
    phrase:
      '(of )?(all )?(the )?(police officers|police)( who)? (is |are |were |was )(women|female)|(women|females) (in|among|of) ((the|their|its) )?police( force| officers)?|female (police )?officers|(female|women) police( officers)?( share)?|policewomen|police officers (is |are |were |was )?(a )?(woman|women|female)',
    indicators: ['female-police-share'],
  },
  {
    phrase:
      '(of )?(the )?judges( who)? (is |are |were |was )(women|female)|(women|females) (among|of) (the )?judges|female judges|women judges',
    indicators: ['female-judges-share'],
  },
  {
    phrase: '(people )?(who )?(felt|feel|were|are) discriminated against|discrimination',
    indicators: ['discrimination'],
  },
];
