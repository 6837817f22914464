import type { Indicator } from '../../src/lib/catalogue/indicator.ts';

/** How a wave mean becomes the value: a reversed scale of 1 to 4, or a share made a percentage. */
export type WvsTurn = 'reverse' | 'share' | 'share-of-ones';

/** A question of the World Values Survey that we carry. */
export interface WvsSeries {
  id: string;
  column: string;
  turn: WvsTurn;
  name: string;
  subject: string;
  description: string;
  better: Indicator['better'];
  themes: Indicator['themes'];
  targets: Indicator['targets'];
  sdg: string | null;
}

const confidence = (
  id: string,
  column: string,
  name: string,
  whom: string,
  themes: Indicator['themes'],
  targets: Indicator['targets'],
): WvsSeries => ({
  id,
  column,
  turn: 'reverse',
  name,
  subject: `mean confidence in ${whom}`,
  description: `How much confidence adults say they have in ${whom}: mean answer from 1 (none at all) to 4 (a great deal). The file counts the other way round, so we show 5 minus its mean: higher is more confidence.`,
  better: 'higher',
  themes,
  targets,
  sdg: null,
});

const frequency = (
  id: string,
  column: string,
  name: string,
  what: string,
  themes: Indicator['themes'],
): WvsSeries => ({
  id,
  column,
  turn: 'reverse',
  name,
  subject: `mean reported frequency of ${what}`,
  description: `How often adults say that ${what} happens in their neighbourhood: mean answer from 1 (not at all frequently) to 4 (very frequently). The file counts the other way round, so we show 5 minus its mean: higher is more often.`,
  better: 'lower',
  themes,
  targets: [],
  sdg: null,
});

const precaution = (id: string, column: string, name: string, did: string): WvsSeries => ({
  id,
  column,
  turn: 'share',
  name,
  subject: `share of adults who ${did} for security`,
  description: `Share of adults who say that they ${did} for reasons of security.`,
  better: 'lower',
  themes: ['violence'],
  targets: ['16.1'],
  sdg: null,
});

/** Every question that we carry, by column of the wave means file. */
export const WVS_SERIES: readonly WvsSeries[] = [
  confidence(
    'police-confidence-wvs',
    'E069_06',
    'Confidence in the police (World Values Survey)',
    'the police',
    ['trust'],
    ['16.6'],
  ),
  confidence(
    'courts-confidence-wvs',
    'E069_17',
    'Confidence in the courts (World Values Survey)',
    'the justice system and courts',
    ['trust', 'justice'],
    ['16.3', '16.6'],
  ),
  confidence(
    'parliament-confidence-wvs',
    'E069_07',
    'Confidence in parliament (World Values Survey)',
    'parliament',
    ['institutions'],
    ['16.6', '16.7'],
  ),
  confidence(
    'civil-service-confidence-wvs',
    'E069_08',
    'Confidence in the civil service (World Values Survey)',
    'the civil service',
    ['institutions'],
    ['16.6'],
  ),
  confidence(
    'government-confidence-wvs',
    'E069_11',
    'Confidence in the government (World Values Survey)',
    'the government',
    ['institutions'],
    ['16.6'],
  ),
  confidence(
    'press-confidence-wvs',
    'E069_04',
    'Confidence in the press (World Values Survey)',
    'the press',
    ['institutions'],
    ['16.10'],
  ),
  {
    id: 'trust-people-wvs',
    column: 'A165',
    turn: 'share-of-ones',
    name: 'Trust in other people (World Values Survey)',
    subject: 'share of adults who trust most people',
    description:
      'Share of adults who say that most people can be trusted, rather than that one cannot be too careful. The file holds the mean of 1 (can be trusted) and 2 (too careful); the share is 2 minus that mean.',
    better: 'higher',
    themes: ['trust', 'community'],
    targets: [],
    sdg: null,
  },
  {
    id: 'neighbourhood-security-wvs',
    column: 'H001',
    turn: 'reverse',
    name: 'Feeling secure in the neighbourhood (World Values Survey)',
    subject: 'mean feeling of security in the neighbourhood',
    description:
      'How secure adults say they feel in their neighbourhood: mean answer from 1 (not at all secure) to 4 (very secure). The file counts the other way round, so we show 5 minus its mean: higher is more secure.',
    better: 'higher',
    themes: ['violence', 'local'],
    targets: ['16.1'],
    sdg: '16.1.4',
  },
  frequency(
    'neighbourhood-robberies-wvs',
    'H002_01',
    'Robberies in the neighbourhood (World Values Survey)',
    'robbery',
    ['violence', 'local'],
  ),
  frequency(
    'neighbourhood-alcohol-wvs',
    'H002_02',
    'Drinking in the streets of the neighbourhood (World Values Survey)',
    'drinking in the streets',
    ['local'],
  ),
  frequency(
    'neighbourhood-police-interference-wvs',
    'H002_03',
    'Police or soldiers interfering with private life (World Values Survey)',
    'interference of police or military with private life',
    ['backfire', 'trust'],
  ),
  frequency(
    'neighbourhood-racist-behaviour-wvs',
    'H002_04',
    'Racist behaviour in the neighbourhood (World Values Survey)',
    'racist behaviour',
    ['inclusion', 'local'],
  ),
  frequency(
    'neighbourhood-drug-sale-wvs',
    'H002_05',
    'Drug sale in the streets (World Values Survey)',
    'drug sale in the streets',
    ['changing-crime', 'local'],
  ),
  precaution(
    'precaution-money-wvs',
    'H003_01',
    'Carrying little money for security (World Values Survey)',
    'did not carry much money',
  ),
  precaution(
    'precaution-night-wvs',
    'H003_02',
    'Staying in at night for security (World Values Survey)',
    'preferred not to go out at night',
  ),
  precaution(
    'precaution-weapon-wvs',
    'H003_03',
    'Carrying a weapon for security (World Values Survey)',
    'carried a knife, gun or other weapon',
  ),
  {
    id: 'crime-victims-wvs',
    column: 'H004',
    turn: 'share',
    name: 'Victims of a crime in the past year (World Values Survey)',
    subject: 'share of adults who were victims of a crime',
    description:
      'Share of adults who say that they were the victim of a crime, of any kind, during the past year.',
    better: 'lower',
    themes: ['violence'],
    targets: ['16.1'],
    sdg: null,
  },
];
