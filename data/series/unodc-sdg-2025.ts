import { breakdown, countOf, per100000, percentOf, SEX, sdgIndicator, type SdgSeries } from './sdg-series.ts';

/** A series of the file: rows are found by the wording of `series`, which is unique in it. */
export type UnodcSeries = SdgSeries & { series: string };

const SURVEY_CAVEAT =
  'From surveys of the population: who was asked, how and about which acts differs by country and sometimes between two rounds in one country.';
const VICTIMS = 'people, most often adults, asked in a survey about the previous 12 months';
const REPORTING = 'victims in the previous 12 months, asked in a survey';
const FEW_CASES = 'Few victims stand behind many of these shares, so they jump from year to year.';

function victims(
  id: string,
  series: string,
  act: string,
  name: string,
  more: Partial<UnodcSeries> = {},
): UnodcSeries {
  return {
    id,
    series: `Prevalence rate of ${series} (%)`,
    name: `Victims of ${name}`,
    description: `Share of people who say that they were victims of ${act} in the previous 12 months.`,
    subject: `share of victims of ${name}`,
    unit: percentOf('people'),
    denominator: VICTIMS,
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.1.3',
    breakdowns: [SEX],
    caveats: [SURVEY_CAVEAT],
    ...more,
  };
}

function reporting(id: string, series: string, act: string, caveats: string[] = []): UnodcSeries {
  return {
    id,
    series: `Police reporting rate for ${series} (%)`,
    name: `Reporting ${act} to the police`,
    description: `Share of victims of ${act} in the previous 12 months who say that they told the police or another authority.`,
    subject: `share of victims of ${act} who reported it`,
    unit: percentOf('victims'),
    denominator: REPORTING,
    nature: 'surveyed',
    better: 'higher',
    themes: ['trust', 'justice'],
    sdg: '16.3.1',
    breakdowns: [SEX],
    caveats: [SURVEY_CAVEAT, FEW_CASES, ...caveats],
  };
}

const HOMICIDE = 'Victims of intentional homicide per 100,000 population';
const HOMICIDE_SHARED = {
  series: HOMICIDE,
  nature: 'counted',
  better: 'lower',
  themes: ['violence'],
  sdg: '16.1.1',
} as const;
const HOMICIDE_CAVEATS = [
  'Figures of the world and of regions are estimates of the publisher, and so are those of countries marked as estimated: they fill years without a report.',
  'In small places one case changes the rate a lot.',
];

const FLOWS = {
  breakdowns: [
    breakdown('activity', 'Activity', [
      ['drugs', 'Drug trafficking'],
      ['migrants', 'Smuggling of migrants'],
      ['persons', 'Trafficking in persons'],
    ]),
  ],
  unit: countOf('million US dollars'),
  nature: 'estimated',
  better: 'lower',
  themes: ['changing-crime'],
  sdg: '16.4.1',
  hasTotal: false,
  interval: {
    level: 1,
    method: 'lowest and highest estimate of the publisher; no probability is attached to them',
  },
} satisfies Partial<SdgSeries>;
const FLOW_CAVEATS = [
  'Nine countries only, each for the one or two activities that it measured: neither a total nor comparable between countries.',
  'The publisher’s range is wide, often by a factor of two to thirty; where it gives a range only, no value stands here.',
];

export const UNODC_SERIES: UnodcSeries[] = [
  {
    ...HOMICIDE_SHARED,
    themes: ['violence'],
    id: 'homicide-rate-sdg',
    name: 'Homicide rate by sex (SDG series, 2025)',
    description:
      'Victims of intentional homicide in a year per 100,000 people, for everybody, women and men.',
    subject: 'homicide rate',
    unit: per100000('victims'),
    denominator: 'people of all ages living there; for a sex, people of that sex',
    breakdowns: [SEX],
    caveats: HOMICIDE_CAVEATS,
  },
  {
    ...HOMICIDE_SHARED,
    themes: ['violence'],
    id: 'homicide-rate-female',
    name: 'Homicide rate of women and girls',
    description:
      'Women and girls who were victims of intentional homicide in a year, per 100,000 women and girls.',
    subject: 'homicide rate of women and girls',
    unit: per100000('women and girls killed', 2),
    denominator: 'women and girls of all ages living there',
    caveats: HOMICIDE_CAVEATS,
  },
  {
    ...HOMICIDE_SHARED,
    themes: ['violence'],
    id: 'homicide-rate-male',
    name: 'Homicide rate of men and boys',
    description: 'Men and boys who were victims of intentional homicide in a year, per 100,000 men and boys.',
    subject: 'homicide rate of men and boys',
    unit: per100000('men and boys killed', 2),
    denominator: 'men and boys of all ages living there',
    caveats: HOMICIDE_CAVEATS,
  },
  victims('victims-physical-assault', 'physical assault', 'a physical assault', 'physical assault'),
  victims('victims-robbery', 'robbery', 'a robbery', 'robbery'),
  victims('victims-sexual-assault', 'sexual assault', 'a sexual assault', 'sexual assault', {
    caveats: [SURVEY_CAVEAT, 'Victims may not tell an interviewer: the true share is likely higher.'],
  }),
  victims('victims-sexual-violence', 'sexual violence', 'sexual violence of any kind', 'sexual violence', {
    caveats: [SURVEY_CAVEAT, 'Victims may not tell an interviewer: the true share is likely higher.'],
  }),
  victims(
    'victims-psychological-violence',
    'psychological violence',
    'psychological violence such as threats or insults',
    'psychological violence',
    {
      caveats: [
        SURVEY_CAVEAT,
        'Which acts count as psychological violence is the least agreed of all: thirteen places only.',
      ],
    },
  ),
  victims(
    'harassment',
    'non-sexual harassment and/or sexual harassment',
    'harassment, sexual or not',
    'harassment',
    {
      sdg: '11.7.2',
      themes: ['violence', 'inclusion'],
      caveats: [
        SURVEY_CAVEAT,
        'An indicator of goal 11, kept because it belongs to safety in public places.',
      ],
    },
  ),
  {
    id: 'safe-walking-alone',
    series: 'Proportion of population that feel safe walking alone around the area they live (%)',
    name: 'Feeling safe walking alone',
    description: 'Share of people who feel safe walking alone around the area where they live.',
    subject: 'share of people who feel safe walking alone',
    unit: percentOf('people'),
    denominator: 'people, most often adults, asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['violence', 'trust', 'community'],
    sdg: '16.1.4',
    breakdowns: [SEX],
    caveats: [
      SURVEY_CAVEAT,
      'Most surveys ask about the dark or the night, some do not; the file does not say which.',
      'The figures of Poland in 2022 (11 percent) and of South Africa in 2010 and 2011 (13 to 14 percent of women) are far below those of other countries; they stand as published.',
    ],
  },
  {
    id: 'trafficking-victims-rate',
    series: 'Victims of human trafficking per 100,000 population',
    name: 'Detected victims of human trafficking',
    description: 'Victims of human trafficking whom the authorities detected in a year, per 100,000 people.',
    subject: 'rate of detected trafficking victims',
    unit: per100000('detected victims'),
    denominator: 'people living there; for a sex or age, people of that sex or age',
    nature: 'counted',
    better: 'neither',
    themes: ['changing-crime', 'violence'],
    sdg: '16.2.2',
    breakdowns: [
      SEX,
      breakdown('age', 'Age', [
        ['0-17', 'Children, 0 to 17 years'],
        ['18-plus', 'Adults, 18 years and older'],
      ]),
      breakdown('form', 'Form of exploitation', [
        ['sexual-exploitation', 'Sexual exploitation'],
        ['forced-labour', 'Forced labour or services'],
        ['organ-removal', 'Removal of organs'],
      ]),
    ],
    caveats: [
      'These are victims whom the authorities found: a higher figure can mean more trafficking or more effort to find it.',
      'About one figure in six is withheld by the publisher to protect the victims; it is shown as withheld and never as zero.',
      'In very small places a few victims make a high rate.',
    ],
  },
  reporting('reporting-physical-assault', 'physical assault', 'a physical assault'),
  reporting('reporting-robbery', 'robbery', 'a robbery'),
  reporting('reporting-sexual-assault', 'sexual assault', 'a sexual assault'),
  reporting('reporting-physical-violence', 'physical violence', 'physical violence', [
    'Some countries answer for physical violence of all kinds, others for physical assault: the two series do not join.',
  ]),
  reporting('reporting-sexual-violence', 'sexual violence', 'sexual violence', [
    'Some countries answer for sexual violence of all kinds, others for sexual assault: the two series do not join.',
  ]),
  {
    id: 'unsentenced-detainees',
    series: 'Percentage of unsentenced prisoners of all persons held in prison',
    name: 'Prisoners without a sentence',
    description: 'Share of the people held in prison who have not been sentenced by a court.',
    subject: 'share of prisoners without a sentence',
    unit: percentOf('people held in prison'),
    denominator: 'people held in prison; for a sex, people of that sex held',
    nature: 'counted',
    better: 'lower',
    themes: ['justice', 'backfire'],
    sdg: '16.3.2',
    breakdowns: [SEX],
    caveats: [
      'A lower share is not always better justice: it also falls when more sentenced people are held.',
      'Figures above 100 percent stand in the file for 28 place-years, most by sex; they are rates or errors and are set aside.',
      'Figures of the world and of regions are estimates, and so are those of countries marked as estimated.',
    ],
  },
  {
    id: 'illicit-flows-inward',
    series: 'Total value of inward illicit financial flows (Million USD, actual value)',
    name: 'Illicit money flowing in',
    description:
      'Estimated value of illicit money that flows into a country from a criminal activity in a year.',
    subject: 'illicit money flowing in',
    ...FLOWS,
    themes: ['changing-crime'],
    caveats: FLOW_CAVEATS,
  },
  {
    id: 'illicit-flows-outward',
    series: 'Total value of outward illicit financial flows (Million USD, actual value)',
    name: 'Illicit money flowing out',
    description:
      'Estimated value of illicit money that flows out of a country for a criminal activity in a year.',
    subject: 'illicit money flowing out',
    ...FLOWS,
    themes: ['changing-crime'],
    caveats: FLOW_CAVEATS,
  },
  {
    id: 'arms-traced',
    series:
      'Proportion of seized arms whose illicit origin or context has been traced or established by a competent authority in line with international instruments',
    name: 'Seized arms traced to their origin',
    description:
      'Share of the arms seized, found or surrendered whose illicit origin was traced or established.',
    subject: 'share of seized arms traced',
    unit: percentOf('arms seized, found or surrendered'),
    denominator: 'arms seized, found or surrendered',
    nature: 'counted',
    better: 'higher',
    themes: ['changing-crime'],
    sdg: '16.4.2',
    caveats: [
      'Many figures are averages of two years; they stand at the second.',
      'How many arms stand behind a share is not in the file: 0 and 100 percent can be one gun.',
    ],
  },
  {
    id: 'bribery-persons-2025',
    series: 'Prevalence rate of bribery (%)',
    name: 'Bribery met by people (2025 release)',
    description:
      'Share of people in contact with a public official in the previous 12 months who paid a bribe or were asked for one.',
    subject: 'share of people asked for a bribe',
    unit: percentOf('people in contact with a public official'),
    denominator: 'people who had contact with a public official, asked in a survey',
    nature: 'surveyed',
    better: 'lower',
    themes: ['institutions', 'trust'],
    sdg: '16.5.1',
    breakdowns: [SEX],
    caveats: [
      SURVEY_CAVEAT,
      'The file labels this series 16.5.2, bribery met by firms. It is read as 16.5.1, bribery met by people: it is split by sex, half of it comes from a survey of households, and it equals the 2020 release of 16.5.1 in 60 of 72 shared figures and that of 16.5.2 in none of 18.',
      'More than half of the figures come from the Global Corruption Barometer (source GCB), the others from official surveys: compare within one source.',
    ],
  },
];

export const UNODC_INDICATORS = UNODC_SERIES.map((series) => sdgIndicator('unodc-sdg-2025', series));
