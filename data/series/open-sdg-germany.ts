import { breakdown, countOf, per100000, percentOf, SEX, sdgIndicator, type SdgSeries } from './sdg-series.ts';

/** A series of a file: the rows whose columns in `where` hold exactly these texts. */
export type GermanSeries = SdgSeries & {
  file: string;
  where: Record<string, string>;
  /** Column of the file → dimension of the group. */
  split?: Record<string, string>;
  factor?: number;
};

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id of a group from the words of the file: `16 to under 25 years` → `16-to-under-25-years`. */
export const groupId = slug;

const named = (id: string, name: string, texts: string[]) =>
  breakdown(
    id,
    name,
    texts.map((text) => [slug(text), text.charAt(0).toUpperCase() + text.slice(1)]),
  );

const WOMEN_MEN_UNKNOWN = { ...SEX, groups: [...SEX.groups, { id: 'unknown', name: 'Not known' }] };
const WOMEN_MEN_DIVERSE = { ...SEX, groups: [...SEX.groups, { id: 'divers', name: 'Diverse' }] };
const HOMICIDE_AGES = named('age', 'Age', [
  '13 years and younger',
  '14 to under 18 years',
  '18 to under 21 years',
  '21 to under 60 years',
  '60 years and older',
]);
const SURVEY_AGES = named('age', 'Age', [
  '16 to under 25 years',
  '25 to under 35 years',
  '35 to under 45 years',
  '45 to under 55 years',
  '55 to under 65 years',
  '65 to under 75 years',
  '75 years and older',
]);
const ALL_ADULTS = 'people aged 16 and over in Germany, asked in a survey';
const METHOD_2020 = {
  year: 2020,
  areas: ['DEU'],
  what: 'The survey changed its method: results from 2020 on compare only in part with those before.',
};
const CENSUS = [
  { year: 2013, areas: ['DEU'], what: 'From here the population is based on the census of 2011.' },
  { year: 2024, areas: ['DEU'], what: 'From here the population is based on the census of 2022.' },
];
const OUTGOING =
  'Police statistics count victims in the year in which the case was closed, and a person as often as she or he was a victim.';

const HOMICIDE_SPLIT = {
  'age group': 'age',
  sex: 'sex',
  'typ of victim-suspect relationship': 'relationship',
};
const HOMICIDE = {
  file: '16-1-1',
  nature: 'counted',
  better: 'lower',
  sdg: '16.1.1',
  split: HOMICIDE_SPLIT,
} satisfies Partial<GermanSeries>;
const HOMICIDE_CAVEATS = [
  OUTGOING,
  'The figures of 2025 stand about two fifths above those of 2024; the file does not say why.',
];

function violence(
  kind: 'physical' | 'psychological' | 'sexual',
  letter: string,
  types: string[],
): GermanSeries {
  return {
    file: '16-1-3',
    where: { 'type of violence': `(${letter}) ${kind} violence` },
    split: { sex: 'sex', 'age group': 'age', [`type of ${kind} violence`]: 'type' },
    id: `deu-victims-${kind}-violence`,
    name: `Germany: victims of ${kind} violence`,
    description: `Share of people in Germany who met ${kind} violence in the previous 12 months.`,
    subject: `share of victims of ${kind} violence in Germany`,
    unit: percentOf('people aged 16 and over'),
    denominator: ALL_ADULTS,
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.1.3',
    breakdowns: [SEX, SURVEY_AGES, named('type', 'Type of violence', types)],
    breaks: kind === 'physical' ? [METHOD_2020] : [],
    caveats: [
      'Figures for all types together and by age exist for 2020 only.',
      ...(kind === 'psychological'
        ? [
            'The figures by age repeat those of physical violence to the digit and lie below the total: set aside.',
          ]
        : []),
    ],
  };
}

function reporting(
  kind: 'physical' | 'psychological' | 'sexual',
  letter: string,
  types: string[],
): GermanSeries {
  return {
    file: '16-3-1',
    where: { 'type of violence': `(${letter}) ${kind} violence` },
    split: {
      sex: 'sex',
      'age group': 'age',
      ...(types.length > 0 ? { [`type of ${kind} violence`]: 'type' } : {}),
    },
    id: `deu-reporting-${kind}-violence`,
    name: `Germany: reporting ${kind} violence to the police`,
    description: `Share of victims of ${kind} violence in Germany who reported it.`,
    subject: `share of victims of ${kind} violence in Germany who reported it`,
    unit: percentOf('victims'),
    denominator: 'victims in the previous 12 months, asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['trust', 'justice'],
    sdg: '16.3.1',
    breakdowns: [SEX, SURVEY_AGES, ...(types.length > 0 ? [named('type', 'Type of violence', types)] : [])],
    breaks: kind === 'physical' ? [METHOD_2020] : [],
    caveats: [
      'Few victims stand behind figures by age or sex.',
      ...(types.length > 0
        ? ['In 2024 the total of a type lies outside the figures of women and men: all three are set aside.']
        : []),
    ],
  };
}

const safety = (when: string, id: string, breaks: SdgSeries['breaks'] & object): GermanSeries => ({
  file: '16-1-4',
  where: { Series: `feeling of (in)security of the population in its neighbourhood (${when})` },
  split: { sex: 'sex', 'age group': 'age', 'degree of feelings of insecurity': 'degree' },
  id,
  name: `Germany: feeling safe in the neighbourhood (${when})`,
  description: `How safe people in Germany feel in their neighbourhood ${when}.`,
  subject: `share of people by how safe they feel ${when}`,
  unit: percentOf('people aged 16 and over'),
  denominator: ALL_ADULTS,
  nature: 'surveyed',
  better: 'neither',
  themes: ['violence', 'trust', 'community'],
  sdg: '16.1.4',
  breakdowns: [named('degree', 'How safe', ['very safe', 'safe', 'unsafe', 'very unsafe']), SEX, SURVEY_AGES],
  hasTotal: false,
  breaks,
  caveats: ['The four answers add up to 100 percent: more “very safe” is better, more “very unsafe” worse.'],
});

const trafficking = (units: string, more: Partial<GermanSeries> & Pick<SdgSeries, 'id' | 'name' | 'unit'>) =>
  ({
    file: '16-2-2',
    where: { Units: units },
    split: { sex: 'sex', 'age group': 'age', 'form of exploitation': 'form' },
    description: 'Victims of human trafficking in Germany whom the police recorded in a year.',
    subject: 'detected trafficking victims in Germany',
    nature: 'counted',
    better: 'neither',
    themes: ['changing-crime', 'violence'],
    sdg: '16.2.2',
    breakdowns: [
      WOMEN_MEN_UNKNOWN,
      named('age', 'Age', [
        '13 years and younger',
        '14 to under 18 years',
        '18 to under 21 years',
        '21 to under 25 years',
        '25 years and older',
        'unknown age',
      ]),
      named('form', 'Form of exploitation', ['labour exploitation', 'sexual exploitation']),
    ],
    caveats: [
      OUTGOING,
      'A higher figure can mean more trafficking or more effort to find it. Two large cases of labour exploitation were closed in 2022.',
    ],
    ...more,
  }) satisfies GermanSeries;

const women = (
  units: string,
  more: Partial<GermanSeries> & Pick<SdgSeries, 'id' | 'name' | 'unit' | 'description'>,
) =>
  ({
    file: '16-7-1',
    where: { Units: units },
    split: { timeseries: 'body', 'field of work': 'field', 'level of court': 'court' },
    subject: 'representation of women in Germany',
    nature: 'counted',
    better: 'higher',
    themes: ['inclusion', 'institutions'],
    sdg: '16.7.1',
    breakdowns: [
      named('body', 'Body', [
        'public service',
        'judiciary',
        'german bundestag (lower chamber)',
        'bundesrat (upper chamber)',
        'working-age population',
      ]),
      named('field', 'Field of work', [
        'police',
        'political leadership and central administration, foreign affairs',
        'education, science, research, cultural affairs',
        'health, environment, sports and recreation',
      ]),
      named('court', 'Level of court', [
        'supreme/constitutional courts',
        'higher-level courts',
        'lower-level courts',
      ]),
    ],
    hasTotal: false,
    caveats: ['Public service: federal and state level, in full-time equivalents on 30 June.'],
    ...more,
  }) satisfies GermanSeries;

export const GERMAN_SERIES: GermanSeries[] = [
  {
    ...HOMICIDE,
    where: { Units: 'per 100,000 inhabitants' },
    id: 'deu-homicide-rate',
    name: 'Germany: homicide rate by age, sex and relationship',
    description:
      'Victims of intentional homicide in Germany in a year, per 100,000 people of the same age and sex.',
    subject: 'homicide rate of Germany',
    unit: per100000('victims'),
    denominator: 'people of that age and sex on 31 December of the year before',
    themes: ['violence'],
    breakdowns: [SEX, HOMICIDE_AGES],
    split: { 'age group': 'age', sex: 'sex' },
    breaks: CENSUS,
    caveats: HOMICIDE_CAVEATS,
  },
  {
    ...HOMICIDE,
    where: { Units: 'percentage' },
    factor: 1000,
    id: 'deu-homicide-rate-recalculated',
    name: 'Germany: homicide rate on one population base',
    description:
      'Victims of intentional homicide in Germany per 100,000 people, with a population recalculated for all years.',
    subject: 'homicide rate of Germany on one population base',
    unit: per100000('victims'),
    denominator: 'average population, recalculated on the censuses of 2011 and 2022',
    themes: ['violence'],
    breakdowns: [SEX, HOMICIDE_AGES],
    split: { 'age group': 'age', sex: 'sex' },
    caveats: [OUTGOING, 'In the file in percent of the population; multiplied by 1,000 here.'],
  },
  {
    ...HOMICIDE,
    where: { Units: 'number' },
    id: 'deu-homicide-victims',
    name: 'Germany: number of homicide victims',
    description: 'Victims of intentional homicide in Germany in a year.',
    subject: 'number of homicide victims in Germany',
    unit: countOf('victims'),
    themes: ['violence'],
    breakdowns: [
      SEX,
      HOMICIDE_AGES,
      named('relationship', 'Relationship to the suspect', [
        'intimate partner or family member',
        'intimate partner',
        'family member',
      ]),
    ],
    caveats: HOMICIDE_CAVEATS,
  },
  {
    file: '16-1-2',
    where: {},
    id: 'deu-conflict-deaths',
    name: 'Germany: conflict-related deaths',
    description:
      'Direct and indirect deaths in connection with armed conflicts in a year, per 100,000 people living in Germany.',
    subject: 'conflict death rate of Germany',
    unit: per100000('deaths', 3),
    denominator: 'people living in Germany',
    nature: 'counted',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.1.2',
    caveats: [
      'A special evaluation of the Ministry of Defence. The zeros are marked as exact by the publisher.',
    ],
  },
  violence('physical', 'a', ['physical assault', 'robbery']),
  violence('psychological', 'b', [
    'personal offense on the internet',
    'threat of violence offline',
    'threat of violence online',
  ]),
  violence('sexual', 'c', ['exposure of genitals', 'physical sexual assault', 'sexual abuse or rape']),
  safety('after dark', 'deu-safe-after-dark', [METHOD_2020]),
  safety('during the day', 'deu-safe-by-day', []),
  {
    file: '16-1-4',
    where: { Series: 'population not living in an area with crime, violence or vandalism' },
    id: 'deu-area-without-crime',
    name: 'Germany: people in areas without crime or vandalism',
    description: 'Share of people who say that there is no crime, violence or vandalism where they live.',
    subject: 'share of people in areas without crime',
    unit: percentOf('people'),
    denominator: 'people asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['violence', 'local'],
    sdg: '16.1.4',
    official: 'proxy',
    breaks: [METHOD_2020],
  },
  {
    file: '16-2-1',
    where: {},
    split: { sex: 'sex', 'age group': 'age', 'form of abuse': 'form' },
    id: 'deu-child-abuse',
    name: 'Germany: children at acute risk with signs of abuse',
    description:
      'Children at acute risk of harm with signs of physical or psychological abuse, as authorities found.',
    subject: 'share of children at acute risk in Germany',
    unit: percentOf('children of that age and sex', 2),
    denominator: 'children of that age and sex',
    nature: 'counted',
    better: 'neither',
    themes: ['violence'],
    sdg: '16.2.1',
    official: 'proxy',
    breakdowns: [
      named('age', 'Age', ['1 to under 18 years', '1 to under 15 years', '15 to under 18 years']),
      SEX,
      named('form', 'Form of abuse', ['physical abuse', 'psychological abuse']),
    ],
    hasTotal: false,
    caveats: [
      'These are cases that authorities found, not what children say in a survey: far below the official indicator.',
      '2012 without Hamburg.',
    ],
  },
  trafficking('per 100,000 inhabitants', {
    id: 'deu-trafficking-rate',
    name: 'Germany: detected victims of human trafficking, rate',
    unit: per100000('detected victims'),
    denominator: 'people of that age and sex on 31 December of the year before',
    breaks: CENSUS,
  }),
  trafficking('number', {
    id: 'deu-trafficking-victims',
    name: 'Germany: number of detected victims of human trafficking',
    unit: countOf('detected victims'),
  }),
  reporting('physical', 'a', ['physical assault', 'robbery']),
  reporting('psychological', 'b', []),
  reporting('sexual', 'c', ['physical sexual assault']),
  {
    file: '16-3-2',
    where: {},
    split: { sex: 'sex' },
    id: 'deu-unsentenced-detainees',
    name: 'Germany: prisoners without a sentence',
    description: 'Share of the people held in prison in Germany who have not been sentenced.',
    subject: 'share of prisoners without a sentence in Germany',
    unit: percentOf('people held in prison', 2),
    denominator: 'people held in prison; for a sex, people of that sex held',
    nature: 'counted',
    better: 'lower',
    themes: ['justice', 'backfire'],
    sdg: '16.3.2',
    breakdowns: [SEX],
    caveats: ['From 2022 on a special evaluation.'],
  },
  {
    file: '16-3-3',
    where: {},
    split: { 'time series': 'stage', 'outcome of the application process': 'outcome' },
    id: 'deu-consumer-conciliation',
    name: 'Germany: applications for consumer conciliation',
    description: 'Applications to conciliation bodies for consumer disputes, received and finally processed.',
    subject: 'number of applications for conciliation',
    unit: countOf('applications'),
    nature: 'counted',
    better: 'neither',
    themes: ['justice'],
    sdg: '16.3.3',
    official: 'proxy',
    breakdowns: [
      named('stage', 'Stage', ['applications received', 'applications finally processed']),
      named('outcome', 'Outcome', ['admissible applications', 'rejected applications']),
    ],
    hasTotal: false,
    caveats: ['Consumer disputes only; the official indicator asks people about all disputes.'],
  },
  {
    file: '16-5-1',
    where: {
      Units: 'percentage',
      Series:
        'population who had the impression that public officials are corruptible during their interactions with public agencies in the previous two years',
    },
    split: { sex: 'sex' },
    id: 'deu-corruptible-impression',
    name: 'Germany: impression that officials can be bribed',
    description:
      'Share of people who had the impression that public officials whom they dealt with can be bribed.',
    subject: 'share of people with the impression that officials can be bribed',
    unit: percentOf('people who dealt with public agencies', 2),
    denominator: 'people who dealt with public agencies in the previous two years, asked in a survey',
    nature: 'surveyed',
    better: 'lower',
    themes: ['institutions', 'trust'],
    sdg: '16.5.1',
    official: 'proxy',
    breakdowns: [WOMEN_MEN_DIVERSE],
    caveats: ['An impression, not a bribe asked or paid: not comparable with the official indicator.'],
  },
  {
    file: '16-5-1',
    where: {
      Units: 'number',
      Series: 'private persons (donors) suspected in the context of corruption offences',
    },
    id: 'deu-bribe-givers-suspected',
    name: 'Germany: private persons suspected of giving bribes',
    description:
      'Private persons whom the police suspected of giving bribes in a year, also where it was refused.',
    subject: 'number of suspected private bribe-givers',
    unit: countOf('suspects'),
    nature: 'counted',
    better: 'neither',
    themes: ['institutions'],
    sdg: '16.5.1',
    official: 'proxy',
    caveats: ['More suspects can mean more bribery or more work on it.'],
  },
  {
    file: '16-6-1',
    where: {},
    split: { sector: 'sector' },
    id: 'deu-budget-execution',
    name: 'Germany: spending against the approved budget',
    description: 'What government spent in percent of the budget first approved, by sector.',
    subject: 'spending against the approved budget in Germany',
    unit: { ...percentOf('the approved budget'), max: null },
    denominator: 'primary expenditure in the budget first approved',
    nature: 'counted',
    better: 'neither',
    themes: ['institutions'],
    sdg: '16.6.1',
    breakdowns: [
      named('sector', 'Sector', [
        'general services',
        'education, science, research, cultural affairs',
        'social security, family and youth, labour market policy',
        'health, environment, sport and recreation',
        'housing, urban development, regional planning and municipal community services',
        'food, agriculture and forestry',
        'energy and water management, trade, services',
        'transport and communications',
        'financial services',
      ]),
    ],
    caveats: ['Best is near 100 percent.'],
  },
  women('percentage', {
    id: 'deu-women-share',
    name: 'Germany: women in parliament, public service and courts',
    description:
      'Share of women in parliament, the public service and the judiciary, and among people of working age.',
    unit: percentOf('positions'),
    denominator: 'positions in that body',
    official: 'proxy',
  }),
  women('no unit', {
    id: 'deu-women-ratio',
    name: 'Germany: women in office against women of working age',
    description: 'Share of women in a body, divided by the share of women among people of working age.',
    unit: { name: 'ratio; 1 is parity', short: '', kind: 'ratio', decimals: 2, min: 0, max: null },
    denominator: 'share of women among people of working age',
  }),
  {
    file: '16-7-2',
    where: {},
    split: { sex: 'sex' },
    id: 'deu-fair-treatment',
    name: 'Germany: public agencies found free of discrimination',
    description: 'Share of people who found the public agencies that they dealt with free of discrimination.',
    subject: 'share of people who found agencies free of discrimination',
    unit: percentOf('people who dealt with public agencies', 2),
    denominator: 'people who dealt with public agencies in the previous two years, asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['inclusion', 'trust', 'institutions'],
    sdg: '16.7.2',
    official: 'proxy',
    breakdowns: [WOMEN_MEN_DIVERSE],
    caveats: ['Not what the official indicator asks.', 'Few people stand behind the figures of diverse sex.'],
  },
  {
    file: '16-9-1',
    where: {},
    id: 'deu-birth-registration',
    name: 'Germany: births registered',
    description: 'Share of children under 5 years whose birth was registered.',
    subject: 'share of births registered in Germany',
    unit: percentOf('children under 5', 0),
    denominator: 'children under 5 years',
    nature: 'estimated',
    better: 'higher',
    themes: ['institutions'],
    sdg: '16.9.1',
    caveats: ['100 percent by law, not by count: the publisher marks all figures as estimated.'],
  },
];

export const GERMAN_INDICATORS = GERMAN_SERIES.map((series) => sdgIndicator('open-sdg-germany', series));
