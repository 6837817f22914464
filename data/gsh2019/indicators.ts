import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe } from '../describe.ts';
import { AGE, CITIZENSHIP, INTOXICATION, MECHANISM, SEX, SUSPECT_AGE } from './breakdowns.ts';

const dataset = 'unodc-gsh2019';
const count = (name: string): Indicator['unit'] => ({
  name,
  short: '',
  kind: 'count',
  decimals: 0,
  min: 0,
  max: null,
});
const rate = (name: string, decimals = 1): Indicator['unit'] => ({
  name,
  short: ' per 100,000',
  kind: 'rate',
  decimals,
  min: 0,
  max: null,
});

type Counted = Pick<Indicator, 'id' | 'name' | 'description' | 'subject' | 'unit'> & Partial<Indicator>;

/** An indicator of the study: counted by police, courts or health services, by sex unless said otherwise. */
function counted(given: Counted): Indicator {
  return describe({
    dataset,
    nature: 'counted',
    better: 'lower',
    themes: ['violence'],
    targets: ['16.1'],
    breakdowns: [SEX],
    ratioScale: true,
    ...given,
  });
}

const FEW_COUNTRIES = 'Only some countries report it; those that do are not a sample of the world.';
const SUSPECTS_CAVEAT =
  'A person in formal contact is a suspect, an arrested or a cautioned person, by each country’s own rule: more of them may mean more offences or more that are cleared up.';

export const INDICATORS: Indicator[] = [
  counted({
    id: 'homicide-rate-gsh',
    name: 'Homicide rate by sex, age and means',
    description: 'Victims of intentional homicide per 100,000 people of the same sex and age.',
    subject: 'homicide rate',
    unit: rate('victims per 100,000 people', 2),
    denominator: 'people of the same sex and age; for the means of killing, all people of that sex',
    themes: ['violence', 'inclusion'],
    sdg: '16.1.1',
    official: 'proxy',
    breakdowns: [SEX, AGE, MECHANISM],
    caveats: [
      'Age bands come only together with sex. The means of killing by sex come with one decimal, all other rates with four.',
      'Regions and the world are the publisher’s estimates.',
    ],
  }),
  counted({
    id: 'homicide-victims-gsh',
    name: 'Homicide victims by sex, age and means',
    description: 'Victims of intentional homicide in a year.',
    subject: 'number of homicide victims',
    unit: count('victims'),
    themes: ['violence', 'inclusion'],
    breakdowns: [SEX, AGE, MECHANISM],
    caveats: [
      'The groups do not always add up to the total: in nine country-years (Albania and Chile 2015; Kyrgyzstan 2005 and 2012 to 2014; Poland 2008 to 2010) the means differ from it by more than a tenth.',
      'Regions and the world are the publisher’s estimates.',
    ],
  }),
  counted({
    id: 'homicide-partner-family',
    name: 'Victims killed by a partner or a family member',
    description: 'Victims of intentional homicide killed by an intimate partner or another family member.',
    subject: 'number of people killed by a partner or a family member',
    unit: count('victims'),
    themes: ['violence', 'inclusion'],
    targets: ['16.1'],
    caveats: [
      FEW_COUNTRIES,
      'Counts, not rates: a big country has more. The sexes do not always add up to the total.',
    ],
  }),
  counted({
    id: 'homicide-partner',
    name: 'Victims killed by an intimate partner',
    description: 'Victims of intentional homicide killed by a present or former intimate partner.',
    subject: 'number of people killed by a partner',
    unit: count('victims'),
    themes: ['violence', 'inclusion'],
    caveats: [FEW_COUNTRIES, 'Counts, not rates: a big country has more.'],
  }),
  counted({
    id: 'homicide-robbery',
    name: 'Victims killed in robberies',
    description: 'Victims of intentional homicide that was linked to a robbery.',
    subject: 'number of people killed in robberies',
    unit: count('victims'),
    caveats: [FEW_COUNTRIES],
  }),
  counted({
    id: 'homicide-gang',
    name: 'Victims of gang homicides',
    description: 'Victims of intentional homicide that was linked to gangs.',
    subject: 'number of victims of gang homicides',
    unit: count('victims'),
    themes: ['violence', 'changing-crime'],
    caveats: [FEW_COUNTRIES, 'What counts as a gang differs by country.'],
  }),
  counted({
    id: 'homicide-organized-crime',
    name: 'Victims of organised-crime homicides',
    description: 'Victims of intentional homicide that was linked to organised criminal groups.',
    subject: 'number of victims of organised-crime homicides',
    unit: count('victims'),
    themes: ['violence', 'changing-crime'],
    targets: ['16.1', '16.4'],
    caveats: [FEW_COUNTRIES, 'What counts as an organised criminal group differs by country.'],
  }),
  counted({
    id: 'homicide-suspects',
    name: 'Persons in formal contact for homicide',
    description:
      'Persons brought into formal contact with the police or the courts for intentional homicide.',
    subject: 'number of persons in formal contact for homicide',
    unit: count('persons'),
    better: 'neither',
    themes: ['justice'],
    targets: ['16.1', '16.3'],
    breakdowns: [SEX, SUSPECT_AGE, CITIZENSHIP, INTOXICATION],
    caveats: [
      SUSPECTS_CAVEAT,
      'The age band 0 to 17 includes 0 to 14: never add all bands up. Ages come only together with sex.',
    ],
  }),
  counted({
    id: 'homicide-suspect-rate',
    name: 'Rate of persons in formal contact for homicide',
    description:
      'Persons brought into formal contact with the police or the courts for intentional homicide, per 100,000 people of the same sex.',
    subject: 'rate of persons in formal contact for homicide',
    unit: rate('persons per 100,000 people'),
    denominator: 'people of the same sex',
    better: 'neither',
    themes: ['justice'],
    targets: ['16.1', '16.3'],
    caveats: [
      SUSPECTS_CAVEAT,
      'The publisher’s rates for women are wrong and were set aside: use the number of women.',
    ],
  }),
  counted({
    id: 'homicide-convicted',
    name: 'Persons convicted of homicide',
    description: 'Persons convicted of intentional homicide in a year.',
    subject: 'number of persons convicted of homicide',
    unit: count('persons'),
    better: 'neither',
    themes: ['justice'],
    targets: ['16.3'],
    caveats: [
      'Convictions follow the homicide by months or years: never divide one by the other of the same year.',
    ],
  }),
  counted({
    id: 'homicide-convicted-rate',
    name: 'Conviction rate for homicide, per population',
    description: 'Persons convicted of intentional homicide per 100,000 people of the same sex.',
    subject: 'rate of persons convicted of homicide',
    unit: rate('persons per 100,000 people'),
    denominator: 'people of the same sex',
    better: 'neither',
    themes: ['justice'],
    targets: ['16.3'],
    caveats: ['Not the share of homicides that end in a conviction.'],
  }),
  counted({
    id: 'homicide-prison',
    name: 'Homicides in prisons',
    description: 'Victims of intentional homicide in prisons.',
    subject: 'number of homicides in prisons',
    unit: count('victims'),
    themes: ['violence', 'justice'],
    targets: ['16.1', '16.3'],
    breakdowns: [],
    caveats: [FEW_COUNTRIES],
  }),
  counted({
    id: 'homicide-prison-rate',
    name: 'Homicide rate in prisons',
    description: 'Victims of intentional homicide in prisons per 100,000 prisoners.',
    subject: 'homicide rate in prisons',
    unit: rate('victims per 100,000 prisoners'),
    denominator: 'prisoners',
    themes: ['violence', 'justice'],
    targets: ['16.1', '16.3'],
    breakdowns: [],
    caveats: [FEW_COUNTRIES, 'Few cases make it jump: look at the number of victims.'],
  }),
];
