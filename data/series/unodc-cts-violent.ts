import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { MORE_FOUND, offenceRate, type OffenceSeries } from './offences.ts';

const DATASET = 'unodc-cts-violent';

/** The file's `Category` of each series of offences. */
export const VIOLENT_SERIES: (OffenceSeries & { category: string })[] = [
  {
    id: 'serious-assault',
    category: 'Serious assault',
    name: 'Serious assault',
    acts: 'Serious assaults, those that injure badly or use a weapon,',
    subject: 'serious assault rate',
    better: 'neither',
    themes: ['violence'],
    targets: ['16.1'],
    caveats: [MORE_FOUND, 'Where the line between serious and minor assault lies differs widely by country.'],
  },
  {
    id: 'sexual-violence',
    category: 'Sexual violence',
    name: 'Sexual violence known to the police',
    acts: 'Offences of sexual violence of all kinds',
    subject: 'rate of recorded sexual violence',
    better: 'neither',
    themes: ['violence', 'inclusion'],
    targets: ['16.1'],
    caveats: [
      MORE_FOUND,
      'Most sexual violence is never reported; where victims trust the police more, more is recorded.',
    ],
  },
  {
    id: 'rape',
    category: 'Sexual violence: Rape',
    name: 'Rape known to the police',
    acts: 'Rapes',
    subject: 'rate of recorded rape',
    better: 'neither',
    themes: ['violence', 'inclusion'],
    targets: ['16.1'],
    caveats: [
      MORE_FOUND,
      'Laws differ on what counts as rape, and some countries count each act where others count each victim or case.',
    ],
  },
  {
    id: 'sexual-assault',
    category: 'Sexual violence: Sexual assault',
    name: 'Sexual assault known to the police',
    acts: 'Sexual assaults other than rape',
    subject: 'rate of recorded sexual assault',
    better: 'neither',
    themes: ['violence', 'inclusion'],
    targets: ['16.1'],
    caveats: [MORE_FOUND],
  },
  {
    id: 'other-sexual-violence',
    category: 'Sexual violence: Other acts of sexual violence',
    name: 'Other sexual violence known to the police',
    acts: 'Acts of sexual violence other than rape and sexual assault',
    subject: 'rate of other recorded sexual violence',
    better: 'neither',
    themes: ['violence'],
    targets: ['16.1'],
    caveats: [MORE_FOUND],
  },
  {
    id: 'kidnapping',
    category: 'Kidnapping',
    name: 'Kidnapping',
    acts: 'Kidnappings',
    subject: 'kidnapping rate',
    better: 'neither',
    themes: ['violence', 'changing-crime'],
    targets: ['16.1'],
    decimals: 2,
    caveats: ['Some countries also count parents who keep a child from the other parent.'],
  },
  {
    id: 'sexual-exploitation',
    category: 'Sexual Exploitation',
    name: 'Sexual exploitation',
    acts: 'Offences of sexual exploitation, of children or adults,',
    subject: 'rate of recorded sexual exploitation',
    better: 'neither',
    themes: ['violence', 'changing-crime'],
    targets: ['16.1', '16.2'],
    decimals: 2,
    caveats: [MORE_FOUND, 'A single large case with many images or victims can lift a year.'],
  },
  {
    id: 'fear-or-distress',
    category: 'Acts intended to induce fear or emotional distress',
    name: 'Harassment, stalking and threats',
    acts: 'Acts meant to cause fear or emotional distress, such as harassment and stalking,',
    subject: 'rate of recorded harassment and stalking',
    better: 'neither',
    themes: ['violence'],
    targets: ['16.1'],
    caveats: [MORE_FOUND],
  },
  {
    id: 'fear-or-distress-cyber',
    category: 'Acts intended to induce fear or emotional distress: Cyber-related',
    name: 'Harassment and stalking online',
    acts: 'Acts meant to cause fear or emotional distress by means of computers or networks',
    subject: 'rate of recorded online harassment',
    better: 'neither',
    themes: ['violence', 'changing-crime'],
    targets: ['16.1'],
    caveats: [MORE_FOUND],
  },
];

/** A series of victims by their relation to the perpetrator, women and men apart. */
export interface VictimSeries {
  id: string;
  /** As in the file. */
  indicator: string;
  category: string;
  name: string;
  description: string;
  subject: string;
}

const crimes = [
  { id: 'serious-assault', indicator: 'Victims of serious assault', of: 'serious assault' },
  { id: 'sexual-violence', indicator: 'Victims of sexual violence', of: 'sexual violence' },
];
const relations = [
  {
    id: 'family',
    category: 'Intimate partner or family member',
    by: 'by an intimate partner or family member',
  },
  { id: 'known', category: 'Other Perpetrator known to the victim', by: 'by someone else whom they knew' },
  { id: 'stranger', category: 'Perpetrator unknown to the victim', by: 'by a stranger' },
  { id: 'unclear', category: 'Relationship to perpetrator is not known', by: 'by an unrecorded perpetrator' },
];

export const VICTIM_SERIES: VictimSeries[] = crimes.flatMap((crime) =>
  relations.map((relation) => ({
    id: `${crime.id}-victims-${relation.id}`,
    indicator: crime.indicator,
    category: relation.category,
    name: `Victims of ${crime.of} ${relation.by}`,
    description:
      relation.id === 'unclear'
        ? `Women, and men, known to the police in a year as victims of ${crime.of} where the relation to the perpetrator is not recorded, per 100,000 women or men.`
        : `Women, and men, known to the police in a year as victims of ${crime.of} ${relation.by}, per 100,000 women or men.`,
    subject: `rate of recorded victims of ${crime.of} ${relation.by}`,
  })),
);

function victims({ id, name, description, subject }: VictimSeries): Indicator {
  return {
    id,
    dataset: DATASET,
    name,
    description,
    subject,
    unit: {
      name: 'victims known to the police per 100,000 women or men',
      short: ' per 100,000',
      kind: 'rate',
      decimals: 1,
      min: 0,
      max: null,
    },
    denominator: 'women, or men, of all ages living there',
    nature: 'counted',
    better: 'neither',
    themes: ['violence', 'inclusion'],
    targets: ['16.1'],
    sdg: null,
    official: 'none',
    interval: null,
    breakdowns: [
      {
        id: 'sex',
        name: 'Sex of the victim',
        groups: [
          { id: 'female', name: 'Women and girls' },
          { id: 'male', name: 'Men and boys' },
        ],
      },
    ],
    hasTotal: false,
    breaks: [],
    caveats: [
      MORE_FOUND,
      'Countries differ in how often the relation is recorded at all: read it beside the series with an unrecorded relation.',
      'The file gives women and men only, no total; about 40 countries report it.',
    ],
    ratioScale: true,
  };
}

export const VIOLENT_INDICATORS = [
  ...VIOLENT_SERIES.map((series) => offenceRate(DATASET, series)),
  ...VICTIM_SERIES.map(victims),
];
