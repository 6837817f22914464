/** What the study's column and row labels mean as indicator and group. */
export interface Meaning {
  indicator: string;
  group: string;
}

const SEXES = { Male: 'male', Female: 'female' } as const;
const AGES = ['0-14', '15-29', '30-44', '45-59', '60 or more'] as const;
const ageId = (age: string) => (age === '60 or more' ? '60-plus' : age);
/** Label of the count, label of the rate, id. */
const MECHANISMS = [
  ['Firearms', 'Firearms', 'firearm'],
  ['Sharp Objects', 'Sharp Objects', 'sharp-object'],
  ['Other Mechanisms', 'Other Mechanism', 'other'],
  ['Unknown Mechanisms', 'Unknown Mechanism', 'unknown'],
] as const;

const RATE = 'homicide-rate-gsh';
const COUNT = 'homicide-victims-gsh';
const sexes = Object.entries(SEXES);

/** Columns of TS_plot_countries.csv. */
export const RATE_COLUMNS: ReadonlyMap<string, Meaning> = new Map([
  ['Homicide_Rate', { indicator: RATE, group: 'total' }],
  ...sexes.flatMap(([label, sex]): [string, Meaning][] => [
    [`${label}_Homicide_Rate`, { indicator: RATE, group: `sex=${sex}` }],
    ...AGES.map((age): [string, Meaning] => [
      `${label}_${age.replaceAll(/[- ]/g, '_')}_Rate`,
      { indicator: RATE, group: `age=${ageId(age)},sex=${sex}` },
    ]),
  ]),
  ...MECHANISMS.map(([, label, id]): [string, Meaning] => [
    `${label.replaceAll(' ', '_')}_Rate`,
    { indicator: RATE, group: `mechanism=${id}` },
  ]),
]);

/** Indicators of Shiny_DT.csv; null for a rate that TS_plot_countries.csv gives with more decimals. */
export const COUNTRY_LABELS: ReadonlyMap<string, Meaning | null> = new Map<string, Meaning | null>([
  ['Homicide Total Count', { indicator: COUNT, group: 'total' }],
  ['Homicide Rate', null],
  ...sexes.flatMap(([label, sex]): [string, Meaning | null][] => [
    [`${label} Homicide Count`, { indicator: COUNT, group: `sex=${sex}` }],
    [`${label} Homicide Rate`, null],
    ...AGES.flatMap((age): [string, Meaning | null][] => [
      [`${label} ${age} Count`, { indicator: COUNT, group: `age=${ageId(age)},sex=${sex}` }],
      [`${label} ${age} Rate`, null],
    ]),
    ...MECHANISMS.flatMap(([plural, , id]): [string, Meaning][] => [
      [`${label} Homicide by ${plural}`, { indicator: COUNT, group: `mechanism=${id},sex=${sex}` }],
      [`${label} Homicide Rate by ${plural}`, { indicator: RATE, group: `mechanism=${id},sex=${sex}` }],
    ]),
  ]),
  ...MECHANISMS.flatMap(([plural, singular, id]): [string, Meaning | null][] => [
    [`Homicide by ${plural}`, { indicator: COUNT, group: `mechanism=${id}` }],
    [`${singular} Rate`, null],
  ]),
]);

/** Indicators of shiny_reg_dt.csv, the study's estimates for regions. */
export const REGION_LABELS: ReadonlyMap<string, Meaning | null> = new Map<string, Meaning | null>([
  ['Estimated Homicide Count', { indicator: COUNT, group: 'total' }],
  ['Homicide Rate', null],
  ...sexes.flatMap(([label, sex]): [string, Meaning | null][] => [
    [`Estimated Homicide Count: ${label}`, { indicator: COUNT, group: `sex=${sex}` }],
    [`${label} Homicide Rate`, null],
    ...AGES.flatMap((age): [string, Meaning | null][] => [
      [`Estimate: ${label} ${age} Count`, { indicator: COUNT, group: `age=${ageId(age)},sex=${sex}` }],
      [`${label} ${age} Rate`, null],
    ]),
  ]),
  ...MECHANISMS.flatMap(([plural, singular, id]): [string, Meaning | null][] => [
    [`Estimated Homicide Count: ${plural}`, { indicator: COUNT, group: `mechanism=${id}` }],
    [`${singular} Rate`, null],
  ]),
]);

const bySex = (indicator: string, total: string, male: string, female: string): [string, Meaning][] => [
  [total, { indicator, group: 'total' }],
  [male, { indicator, group: 'sex=male' }],
  [female, { indicator, group: 'sex=female' }],
];

export const PARTNER_LABELS: ReadonlyMap<string, Meaning> = new Map([
  ...bySex(
    'homicide-partner-family',
    'Intimate Partner/Family Member Homicide',
    'IPFM Male Victims',
    'IPFM Female Victims',
  ),
  ...bySex('homicide-partner', 'Intimate Partner Homicide', 'IP Male Victims', 'IP Female Victims'),
]);

export const CRIME_LABELS: ReadonlyMap<string, Meaning> = new Map(
  [
    ['homicide-robbery', 'Robbery'],
    ['homicide-gang', 'Gangs'],
    ['homicide-organized-crime', 'Organized Crime'],
  ].flatMap(([indicator = '', label = '']) =>
    bySex(indicator, `${label}-Related Homicide`, `${label}: Male Homicide`, `${label}: Female Homicide`),
  ),
);

const CONTACT = 'Brought into Formal Contact';
const SUSPECTS = 'homicide-suspects';
const SUSPECT_AGES = ['0-14', '0-17', '18-24', '25-29', '30-44', '45-59', 'over 60'] as const;
const STATES = [
  ['not Intoxicated', 'none'],
  ['Intoxicated by Alcohol', 'alcohol'],
  ['Intoxicated by Illicit Drugs', 'illicit-drugs'],
  ['Intoxicated by Other Controlled Drugs or Psychoactive Substances', 'other'],
  ['Intoxicated by a Combination of Psychoactive Substances', 'combination'],
  ['Intoxicated with Unknown Exposure to Psychoactive Substances', 'unknown'],
] as const;

export const JUSTICE_LABELS: ReadonlyMap<string, Meaning> = new Map([
  ...bySex(SUSPECTS, `Persons ${CONTACT}`, `Male ${CONTACT}`, `Female ${CONTACT}`),
  ...bySex(
    'homicide-suspect-rate',
    `Rate: Persons ${CONTACT}`,
    `Rate: Male ${CONTACT}`,
    `Rate: Female ${CONTACT}`,
  ),
  ...bySex(
    'homicide-convicted',
    'Persons Convicted for Intentional Homicide',
    'Male Convicted for Intentional Homicide',
    'Female Convicted for Intentional Homicide',
  ),
  ...bySex('homicide-convicted-rate', 'Rate: Convicted', 'Rate: Male Convicted', 'Rate: Female Convicted'),
  ...sexes.flatMap(([label, sex]): [string, Meaning][] => [
    ...SUSPECT_AGES.map((age): [string, Meaning] => [
      `${label} ${age} ${CONTACT}`,
      { indicator: SUSPECTS, group: `age=${age === 'over 60' ? '60-plus' : age},sex=${sex}` },
    ]),
    [`${label} Citizens ${CONTACT}`, { indicator: SUSPECTS, group: `citizenship=citizen,sex=${sex}` }],
    [`${label} Foreigners ${CONTACT}`, { indicator: SUSPECTS, group: `citizenship=foreigner,sex=${sex}` }],
  ]),
  [`Citizens ${CONTACT}`, { indicator: SUSPECTS, group: 'citizenship=citizen' }],
  [`Foreigners ${CONTACT}`, { indicator: SUSPECTS, group: 'citizenship=foreigner' }],
  ...STATES.map(([label, id]): [string, Meaning] => [
    `Persons ${CONTACT} ${label}`,
    { indicator: SUSPECTS, group: `intoxication=${id}` },
  ]),
]);

/** The prison population stands in the prison datasets, so it is not repeated here. */
export const PRISON_LABELS: ReadonlyMap<string, Meaning | null> = new Map<string, Meaning | null>([
  ['Intentional Homicide', { indicator: 'homicide-prison', group: 'total' }],
  ['Rate per 100,000 prisoners', { indicator: 'homicide-prison-rate', group: 'total' }],
  ['Total Prison Population', null],
]);
