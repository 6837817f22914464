import type { Breakdown, Indicator } from '../../src/lib/catalogue/indicator.ts';

const DATASET = 'unodc-cts-prisons';

const SEX: Breakdown = {
  id: 'sex',
  name: 'Sex',
  groups: [
    { id: 'female', name: 'Women' },
    { id: 'male', name: 'Men' },
  ],
};

const CAUSE: Breakdown = {
  id: 'cause',
  name: 'Cause of death',
  groups: [
    { id: 'natural', name: 'Natural causes' },
    { id: 'external', name: 'External causes, all' },
    { id: 'suicide', name: 'Suicide' },
    { id: 'homicide', name: 'Homicide' },
    { id: 'accident-or-other', name: 'Accident or other external cause' },
  ],
};

type Own = Pick<Indicator, 'id' | 'name' | 'description' | 'subject' | 'unit' | 'denominator' | 'better'>;

const common = {
  dataset: DATASET,
  nature: 'counted',
  themes: ['justice'],
  targets: ['16.3'],
  sdg: null,
  official: 'none',
  interval: null,
  breakdowns: [],
  hasTotal: true,
  breaks: [],
  caveats: [],
  ratioScale: true,
} satisfies Partial<Indicator>;

const prison = (own: Own, more: Partial<Indicator> = {}): Indicator => ({ ...common, ...own, ...more });

const rate = (name: string): Indicator['unit'] => ({
  name,
  short: ' per 100,000',
  kind: 'rate',
  decimals: 1,
  min: 0,
  max: null,
});
const count = (name: string): Indicator['unit'] => ({
  name,
  short: '',
  kind: 'count',
  decimals: 0,
  min: 0,
  max: null,
});
const percent = (name: string, max: number | null): Indicator['unit'] => ({
  name,
  short: '%',
  kind: 'percent',
  decimals: 1,
  min: 0,
  max,
});

const SEXES_INCOMPLETE =
  'Women and men do not always add up to the total: in some years a country split only part of its prisoners by sex.';
const MOLDOVA =
  'For Moldova the publisher divides by a population 1.2 to 1.4 times the one that the World Bank counts, so its rates are on the low side.';

export const PRISON_INDICATORS: Indicator[] = [
  prison(
    {
      id: 'persons-held',
      name: 'Persons held in prison',
      description:
        'Persons held in prisons, jails and other penal institutions on a day of the year, per 100,000 people (women per 100,000 women, men per 100,000 men).',
      subject: 'rate of persons held in prison',
      unit: rate('persons held per 100,000 people'),
      denominator: 'people of all ages living there (of that sex, where split by sex)',
      better: 'neither',
    },
    {
      themes: ['justice', 'backfire'],
      breakdowns: [SEX],
      caveats: [
        SEXES_INCOMPLETE,
        MOLDOVA,
        'Rates end in 2021; for 2022 and 2023 only counts are in the file.',
      ],
    },
  ),
  prison(
    {
      id: 'persons-held-number',
      name: 'Persons held in prison, number',
      description: 'Persons held in prisons, jails and other penal institutions on a day of the year.',
      subject: 'number of persons held in prison',
      unit: count('persons held'),
      denominator: null,
      better: 'neither',
    },
    { themes: ['justice', 'backfire'], breakdowns: [SEX], caveats: [SEXES_INCOMPLETE] },
  ),
  prison(
    {
      id: 'unsentenced-held',
      name: 'Persons held without a sentence',
      description:
        'Persons held in detention who have not been sentenced, on a day of the year, per 100,000 people (women per 100,000 women, men per 100,000 men).',
      subject: 'rate of persons held without a sentence',
      unit: rate('unsentenced persons held per 100,000 people'),
      denominator: 'people of all ages living there (of that sex, where split by sex)',
      better: 'lower',
    },
    {
      breakdowns: [SEX],
      sdg: '16.3.2',
      official: 'proxy',
      caveats: [
        'The official SDG indicator is the share of unsentenced among all held; this is their number per 100,000 people.',
        MOLDOVA,
        'Rates end in 2021; for 2022 and 2023 only counts are in the file.',
      ],
    },
  ),
  prison(
    {
      id: 'unsentenced-held-number',
      name: 'Persons held without a sentence, number',
      description: 'Persons held in detention who have not been sentenced, on a day of the year.',
      subject: 'number of persons held without a sentence',
      unit: count('unsentenced persons held'),
      denominator: null,
      better: 'lower',
    },
    { breakdowns: [SEX] },
  ),
  prison(
    {
      id: 'unsentenced-over-a-year',
      name: 'Unsentenced for more than a year',
      description:
        'Of the persons held without a sentence, the share that has been held for more than 12 months.',
      subject: 'share of unsentenced prisoners held for more than a year',
      unit: percent('percent of persons held without a sentence', 100),
      denominator: 'persons held without a sentence',
      better: 'lower',
    },
    {
      caveats: [
        'Calculated here from the publisher’s counts.',
        'The shares for Indonesia, 95 to 100 percent, look as if the two lengths were swapped in the report.',
      ],
    },
  ),
  prison(
    {
      id: 'juveniles-held',
      name: 'Juveniles held in prison',
      description: 'Juveniles held in prisons and other penal institutions on a day of the year.',
      subject: 'number of juveniles held in prison',
      unit: count('juveniles held'),
      denominator: null,
      better: 'lower',
    },
    {
      themes: ['justice', 'inclusion'],
      breakdowns: [
        {
          ...SEX,
          groups: [
            { id: 'female', name: 'Girls' },
            { id: 'male', name: 'Boys' },
          ],
        },
      ],
      caveats: [
        'Who counts as a juvenile depends on national law; young people in homes outside the prison system are mostly not counted.',
        'A number, not a rate: large countries hold more.',
      ],
    },
  ),
  prison({
    id: 'prison-capacity',
    name: 'Official prison capacity',
    description:
      'Places in prisons and other penal institutions, as each country sets its own official capacity.',
    subject: 'official prison capacity',
    unit: count('places'),
    denominator: null,
    better: 'neither',
  }),
  prison(
    {
      id: 'prison-occupancy',
      name: 'Prison occupancy',
      description:
        'Persons held for every 100 places of official prison capacity: above 100, prisons are overcrowded.',
      subject: 'prison occupancy',
      unit: percent('persons held per 100 official places', null),
      denominator: 'places of official capacity',
      better: 'lower',
    },
    {
      themes: ['justice', 'backfire'],
      caveats: [
        'Calculated here from the publisher’s counts of persons held and of places in the same year.',
        'Each country sets its own official capacity: one counts a place in a dormitory where another asks for a cell.',
      ],
    },
  ),
  prison(
    {
      id: 'prison-deaths',
      name: 'Deaths in prison, number',
      description: 'Persons who died in prisons and other penal institutions in a year.',
      subject: 'number of deaths in prison',
      unit: count('deaths in prison'),
      denominator: null,
      better: 'lower',
    },
    {
      breakdowns: [CAUSE],
      caveats: ['Countries that record no cause for a death leave the causes short of the total.'],
    },
  ),
  prison(
    {
      id: 'prison-death-rate',
      name: 'Deaths in prison',
      description:
        'Persons who died in prisons and other penal institutions in a year, per 1,000 persons held.',
      subject: 'death rate in prison',
      unit: {
        name: 'deaths per 1,000 persons held',
        short: ' per 1,000',
        kind: 'rate',
        decimals: 1,
        min: 0,
        max: null,
      },
      denominator: 'persons held on a day of the same year',
      better: 'lower',
    },
    {
      caveats: [
        'Calculated here from the publisher’s counts; not adjusted for the age of prisoners.',
        'Where a prison system holds a few dozen people (Andorra, Liechtenstein) a single death makes a high rate.',
      ],
    },
  ),
];
