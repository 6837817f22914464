import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe } from '../describe.ts';

const common = {
  dataset: 'world-prison-brief',
  nature: 'counted',
  targets: ['16.3'],
  ratioScale: true,
} satisfies Partial<Indicator>;

const rate: Indicator['unit'] = {
  name: 'prisoners per 100,000 people',
  short: ' per 100,000',
  kind: 'rate',
  decimals: 0,
  min: 0,
  max: null,
};
const share = (name: string, max: number | null = 100): Indicator['unit'] => ({
  name,
  short: '%',
  kind: 'percent',
  decimals: 1,
  min: 0,
  max,
});

/** Said of every figure from the table that has no year of its own. */
const NO_YEAR =
  'The source gives no year for a single value: it is the latest that it had in early 2021, shown here as "about 2020" under the year 2020; some values are several years older.';

export const SERIES_INDICATORS: Indicator[] = [
  describe({
    ...common,
    id: 'prison-population-rate',
    name: 'Prison population rate',
    description: 'Prisoners, with and without a sentence, per 100,000 people of all ages.',
    subject: 'prison population rate',
    unit: rate,
    denominator: 'people of all ages living there',
    better: 'neither',
    themes: ['justice', 'backfire'],
    caveats: ['Years are irregular, about every second one, and end in 2016.'],
  }),
  describe({
    ...common,
    id: 'prison-population',
    name: 'Prison population, number',
    description: 'Prisoners, with and without a sentence.',
    subject: 'prison population',
    unit: { name: 'prisoners', short: '', kind: 'count', decimals: 0, min: 0, max: null },
    better: 'neither',
    themes: ['justice', 'backfire'],
    caveats: ['Years are irregular, about every second one, and end in 2016.'],
  }),
];

/** The column of the undated table of each series. */
export const TABLE_SERIES: { column: string; described: Indicator }[] = [
  {
    column: 'prison_population_rate',
    described: describe({
      ...common,
      id: 'prison-population-rate-latest',
      name: 'Prison population rate, about 2020',
      description: 'Prisoners, with and without a sentence, per 100,000 people of all ages, about 2020.',
      subject: 'prison population rate about 2020',
      unit: rate,
      denominator: 'people of all ages living there',
      better: 'neither',
      themes: ['justice', 'backfire'],
      caveats: [NO_YEAR],
    }),
  },
  {
    column: 'female_prisoners',
    described: describe({
      ...common,
      id: 'prison-female-share',
      name: 'Women among prisoners',
      description: 'The share of women among prisoners, about 2020.',
      subject: 'share of women among prisoners',
      unit: share('percent of prisoners'),
      denominator: 'prisoners',
      better: 'neither',
      themes: ['justice', 'inclusion'],
      caveats: [NO_YEAR],
    }),
  },
  {
    column: 'pre_trial_detainees',
    described: describe({
      ...common,
      id: 'prison-pretrial-share',
      name: 'Prisoners awaiting trial (World Prison Brief)',
      description: 'The share of prisoners who await trial or a final sentence, about 2020.',
      subject: 'share of prisoners awaiting trial',
      unit: share('percent of prisoners'),
      denominator: 'prisoners',
      better: 'lower',
      themes: ['justice'],
      sdg: '16.3.2',
      official: 'proxy',
      caveats: [NO_YEAR],
    }),
  },
  {
    column: 'foreign_prisoners',
    described: describe({
      ...common,
      id: 'prison-foreign-share',
      name: 'Foreigners among prisoners',
      description: 'The share of foreign nationals among prisoners, about 2020.',
      subject: 'share of foreigners among prisoners',
      unit: share('percent of prisoners'),
      denominator: 'prisoners',
      better: 'neither',
      themes: ['justice', 'inclusion'],
      caveats: [NO_YEAR],
    }),
  },
  {
    column: 'juvenile_prisoners',
    described: describe({
      ...common,
      id: 'prison-juvenile-share',
      name: 'Juveniles among prisoners',
      description: 'The share of juveniles among prisoners, about 2020.',
      subject: 'share of juveniles among prisoners',
      unit: share('percent of prisoners'),
      denominator: 'prisoners',
      better: 'lower',
      themes: ['justice', 'inclusion'],
      caveats: [NO_YEAR, 'Who counts as a juvenile depends on national law.'],
    }),
  },
  {
    column: 'occupancy_level',
    described: describe({
      ...common,
      id: 'prison-occupancy-latest',
      name: 'Prison occupancy, about 2020',
      description:
        'Prisoners for every 100 places of official capacity, about 2020: above 100, prisons are overcrowded.',
      subject: 'prison occupancy about 2020',
      unit: share('prisoners per 100 official places', null),
      denominator: 'places of official capacity',
      better: 'lower',
      themes: ['justice', 'backfire'],
      caveats: [NO_YEAR, 'Each country sets its own official capacity.'],
    }),
  },
];
