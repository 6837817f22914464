import type { ThemeId } from '../../catalogue/theme.ts';

/** What a brief of a city, force or state may show: a measure of its series, its records of a kind, or how they concentrate. */
export type LocalLine =
  /** A measure of the local catalogue. `group` is `total` where absent. */
  | { measure: string; group?: string }
  /** Records of one kind, or of all kinds. */
  | { records: string }
  /** In how few parts of the place half of all events lie. */
  | { half: string }
  | { halfOfRecords: string };

type Lines = Partial<Record<ThemeId, readonly LocalLine[]>>;

/** All kinds of records together. */
export const ALL_KINDS = 'all-records';
const all: LocalLine = { records: ALL_KINDS };
const measures = (...ids: string[]): LocalLine[] => ids.map((measure) => ({ measure }));
const records = (...ids: string[]): LocalLine[] => ids.map((id) => ({ records: id }));

/** Three forces publish the same kinds in the same way. */
const STREET_LEVEL: Lines = {
  violence: records('violence-and-sexual-offences', 'robbery'),
  community: records('anti-social-behaviour'),
  'changing-crime': records('burglary', 'vehicle-crime', 'theft-from-the-person'),
};

/**
 * What is shown of each locality under each question, the weightiest first: measures that contain others before these, and no measure
 * twice. A locality that is not listed has no brief.
 */
export const LOCAL_LINES: Record<string, Lines> = {
  chicago: { violence: [all, ...records('residence', 'street')], local: [{ halfOfRecords: ALL_KINDS }] },
  'city-of-london': STREET_LEVEL,
  'greater-manchester': { 'changing-crime': [all] },
  hokkaido: {
    local: [{ halfOfRecords: ALL_KINDS }],
    'changing-crime': [all, ...records('bicycle-theft', 'theft-from-vehicle')],
  },
  india: {
    violence: measures('ncrb-murder', 'ncrb-attempted-murder', 'ncrb-robbery', 'ncrb-hurt'),
    local: [{ half: 'ncrb-murder' }],
    inclusion: measures('ncrb-rape', 'ncrb-dowry-deaths', 'ncrb-cruelty-by-husband'),
    'early-warning': measures('ncrb-riots'),
    'changing-crime': measures('ncrb-cheating', 'ncrb-counterfeiting', 'ncrb-vehicle-theft'),
  },
  london: {
    violence: measures('london-homicide-victims'),
    trust: measures('london-trust-police', 'london-police-fair', 'london-police-good-job'),
    community: measures('london-police-listen', 'london-informed-about-police'),
    local: [{ half: 'london-homicide-victims' }],
    institutions: measures('london-police-reliable'),
    backfire: measures('london-use-of-force'),
  },
  mexico: {
    violence: measures('mexico-crime-prevalence', 'mexico-physical-violence', 'mexico-safe-at-night'),
    trust: measures('mexico-trust-state-police', 'mexico-reporting-violence', 'mexico-trust-judges'),
    justice: measures('mexico-trust-prosecutors', 'mexico-treatment-when-reporting'),
    inclusion: [
      { measure: 'mexico-crime-prevalence', group: 'sex=female' },
      { measure: 'mexico-crime-prevalence', group: 'sex=male' },
    ],
  },
  'mexico-city': {
    violence: measures('mxc-intentional-homicide', 'mxc-firearm-homicide', 'mxc-robbery'),
    local: [{ half: 'mxc-robbery' }],
    'changing-crime': measures('mxc-fraud', 'mxc-extortion', 'mxc-kidnapping'),
  },
  northumbria: STREET_LEVEL,
  nottingham: { 'changing-crime': [all] },
  'rio-de-janeiro': {
    violence: measures('rio-violent-deaths', 'rio-intentional-homicide', 'rio-rape', 'rio-street-robbery'),
    local: [{ half: 'rio-violent-deaths' }, { half: 'rio-street-robbery' }],
    backfire: measures(
      'rio-killings-by-police',
      'rio-military-police-killed',
      'rio-minors-apprehended-in-the-act',
    ),
    'changing-crime': measures('rio-fraud', 'rio-extortion', 'rio-theft-of-phones'),
  },
  'san-francisco': { violence: [all] },
  'south-africa': {
    violence: measures(
      'saps-group-contact',
      'saps-murder',
      'saps-aggravated-robbery',
      'saps-serious-assault',
    ),
    local: [{ half: 'saps-murder' }],
    inclusion: measures('saps-group-sexual'),
    'early-warning': measures('saps-public-violence'),
    'changing-crime': measures('saps-group-property', 'saps-commercial-crime', 'saps-carjacking'),
  },
  'south-yorkshire': STREET_LEVEL,
  'st-louis': {
    violence: records('homicide', 'robbery', 'aggravated-assault'),
    local: [{ halfOfRecords: ALL_KINDS }],
    'changing-crime': records('vehicle-theft', 'burglary', 'fraud'),
  },
  vancouver: {
    local: [{ halfOfRecords: ALL_KINDS }],
    'changing-crime': [all, ...records('theft-from-vehicle', 'theft-of-bicycle')],
  },
};
