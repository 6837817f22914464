import type { Indicator } from '../../src/lib/catalogue/indicator.ts';

/** Six yearly editions, oldest first, with the year that each aims at (three years either side are allowed). */
export const QOG_EDITIONS = [
  { id: 'Jan15', file: 'qog/qog_std_cs_jan15.csv', encoding: 'windows-1252', target: 2010 },
  { id: 'Jan18', file: 'qog/qog_std_cs_jan18.csv', encoding: 'utf-8', target: 2014 },
  { id: 'Jan19', file: 'qog/qog_std_cs_jan19.csv', encoding: 'utf-8', target: 2015 },
  { id: 'Jan22', file: 'qog/qog_std_cs_jan22.csv', encoding: 'utf-8', target: 2018 },
  { id: 'Jan24', file: 'qog/qog_std_cs_jan24.csv', encoding: 'utf-8', target: 2020 },
  { id: 'Jan25', file: 'qog/qog_std_cs_jan25.csv', encoding: 'utf-8', target: 2021 },
] as const;
export type QogEdition = (typeof QOG_EDITIONS)[number]['id'];

/** A measure of the collection and the column that holds it in each edition that has it. */
export interface QogSeries {
  id: string;
  columns: Partial<Record<QogEdition, string>>;
  /** Editions in which low numbers mean more; 5 minus the value turns them round. */
  reversed: QogEdition[];
  /** Two editions of which the newer computed the same survey round again; null where there are none. */
  replaced: { older: QogEdition; newer: QogEdition } | null;
  /** 100 where the file holds shares of one and we show percentages. */
  factor: 1 | 100;
  scale: { unit: string; min: number; max: number; decimals: number };
  name: string;
  subject: string;
  description: string;
  nature: Indicator['nature'];
  better: Indicator['better'];
  themes: Indicator['themes'];
  targets: Indicator['targets'];
  sdg: string | null;
  denominator: string | null;
  caveats: string[];
}

const plain = {
  reversed: [],
  replaced: null,
  factor: 1,
  nature: 'surveyed',
  better: 'higher',
  sdg: null,
  denominator: null,
} satisfies Partial<QogSeries>;

const all = (column: string, first?: string) => ({
  ...(first === undefined ? {} : { Jan15: first }),
  Jan18: column,
  Jan19: column,
  Jan22: column,
  Jan24: column,
  Jan25: column,
});
const wef = (column: string) => ({
  Jan15: column,
  Jan18: column,
  Jan22: column,
  Jan24: column,
  Jan25: column,
});
const wjp = (column: string) => ({ Jan18: column, Jan24: column, Jan25: column });

const FOUR = { unit: 'mean answer, 1 to 4', min: 1, max: 4, decimals: 2 };
const TEN = { unit: 'mean answer, 0 to 10', min: 0, max: 10, decimals: 1 };
const SEVEN = { unit: 'mean answer, 1 to 7', min: 1, max: 7, decimals: 1 };
const ONE = { unit: 'score, 0 to 1', min: 0, max: 1, decimals: 2 };
const SHARE = { unit: 'percent of adults', min: 0, max: 100, decimals: 1 };

const WAVES =
  'Values about 2010 and 2014 come from waves 5 and 6 of the World Values Survey, which the wave means dataset holds with their exact year; values about 2018 and later come from wave 7 or the European Values Study of 2017.';
const EXECUTIVES =
  'Business executives were asked, not residents; the questionnaire of the Global Competitiveness Report was revised between the editions.';
const ESS =
  'The Jan24 and Jan25 editions hold the same survey round with means that differ by up to 0.2 points; the newer ones are kept.';

/** Every measure that we carry. */
export const QOG_SERIES: readonly QogSeries[] = [
  {
    ...plain,
    id: 'police-confidence-qog',
    columns: all('wvs_confpol', 'wvs_e069_06'),
    reversed: ['Jan15'],
    scale: FOUR,
    name: 'Confidence in the police (World and European Values Surveys, about a year)',
    subject: 'mean confidence in the police',
    description:
      'How much confidence adults say they have in the police: mean answer from 1 (none at all) to 4 (a great deal). Higher is more confidence; the Jan15 edition counts the other way round and is turned (5 minus its mean).',
    themes: ['trust'],
    targets: ['16.6'],
    caveats: [WAVES],
  },
  {
    ...plain,
    id: 'courts-confidence-qog',
    columns: all('wvs_confjs', 'wvs_e069_17'),
    reversed: ['Jan15'],
    scale: FOUR,
    name: 'Confidence in the courts (World and European Values Surveys, about a year)',
    subject: 'mean confidence in the courts',
    description:
      'How much confidence adults say they have in the justice system: mean answer from 1 (none at all) to 4 (a great deal). Higher is more confidence; the Jan15 edition counts the other way round and is turned (5 minus its mean).',
    themes: ['trust', 'justice'],
    targets: ['16.3', '16.6'],
    caveats: [WAVES],
  },
  {
    ...plain,
    id: 'police-trust-ess-qog',
    columns: all('ess_trpolice', 'ess_trpc'),
    replaced: { older: 'Jan24', newer: 'Jan25' },
    scale: TEN,
    name: 'Trust in the police (European Social Survey, about a year)',
    subject: 'mean trust in the police',
    description:
      'How much residents aged 15 and over say they trust the police: mean answer from 0 (no trust at all) to 10 (complete trust). As in the file: higher is more trust.',
    themes: ['trust'],
    targets: ['16.6'],
    caveats: [ESS],
  },
  {
    ...plain,
    id: 'legal-system-trust-ess-qog',
    columns: all('ess_trlegal', 'ess_trle'),
    replaced: { older: 'Jan24', newer: 'Jan25' },
    scale: TEN,
    name: 'Trust in the legal system (European Social Survey, about a year)',
    subject: 'mean trust in the legal system',
    description:
      'How much residents aged 15 and over say they trust the legal system: mean answer from 0 (no trust at all) to 10 (complete trust). As in the file: higher is more trust.',
    themes: ['trust', 'justice'],
    targets: ['16.3', '16.6'],
    caveats: [ESS],
  },
  {
    ...plain,
    id: 'police-reliability-wef',
    columns: wef('wef_rps'),
    scale: SEVEN,
    name: 'Reliability of the police as business sees it (World Economic Forum)',
    subject: 'mean rating of police reliability',
    description:
      'How far business executives say they can rely on the police to enforce law and order: mean answer from 1 (not at all) to 7 (completely). As in the file: higher is better.',
    themes: ['trust', 'institutions'],
    targets: ['16.6'],
    caveats: [EXECUTIVES],
  },
  {
    ...plain,
    id: 'judicial-independence-wef',
    columns: wef('wef_ji'),
    scale: SEVEN,
    name: 'Judicial independence as business sees it (World Economic Forum)',
    subject: 'mean rating of judicial independence',
    description:
      'How independent of influence business executives say the courts are: mean answer from 1 (not at all) to 7 (entirely). As in the file: higher is better.',
    themes: ['justice', 'institutions'],
    targets: ['16.3'],
    caveats: [EXECUTIVES],
  },
  {
    ...plain,
    id: 'organised-crime-cost-wef',
    columns: wef('wef_oc'),
    scale: SEVEN,
    name: 'Freedom of business from organised crime (World Economic Forum)',
    subject: 'mean rating of the burden of organised crime',
    description:
      'How far organised crime burdens business, as executives see it: mean answer from 1 (to a great extent) to 7 (not at all). As in the file: higher is better.',
    themes: ['changing-crime'],
    targets: ['16.4'],
    caveats: [EXECUTIVES],
  },
  {
    ...plain,
    id: 'police-corruption-gcb',
    columns: { Jan15: 'gcb_ppol', Jan18: 'gcb_ppol', Jan19: 'gcb_ppol' },
    scale: { unit: 'mean answer, 1 to 5', min: 1, max: 5, decimals: 1 },
    better: 'lower',
    name: 'Perceived corruption of the police (Global Corruption Barometer)',
    subject: 'mean perceived corruption of the police',
    description:
      'How corrupt adults say the police are: mean answer from 1 (not at all corrupt) to 5 (extremely corrupt). As in the file: higher is worse.',
    themes: ['institutions', 'trust'],
    targets: ['16.5'],
    caveats: [],
  },
  {
    ...plain,
    id: 'police-most-corrupt-gcb',
    columns: { Jan18: 'gcb_pcpolmost', Jan19: 'gcb_pcpolmost', Jan22: 'gcb_pcpolmost' },
    factor: 100,
    scale: SHARE,
    better: 'lower',
    name: 'Say that most police officers are corrupt (Global Corruption Barometer)',
    subject: 'share of adults who say that most police officers are corrupt',
    description:
      'Share of adults who say that most police officers in their country are involved in corruption (survey of 2015 to 2017). The file holds shares of one.',
    denominator: 'adults who answered the question',
    themes: ['institutions', 'trust'],
    targets: ['16.5'],
    caveats: ['The Quality of Government Institute gives all interviews of 2015 to 2017 the year 2016.'],
  },
  {
    ...plain,
    id: 'police-bribe-gcb',
    columns: { Jan15: 'gcb_bpol', Jan18: 'gcb_bpol', Jan19: 'gcb_bpol' },
    factor: 100,
    scale: SHARE,
    better: 'lower',
    name: 'Paid a bribe to the police (Global Corruption Barometer)',
    subject: 'share who paid a bribe to the police',
    description:
      'Share who say that they or someone in their household paid a bribe to the police in the past 12 months. The file holds shares of one.',
    denominator:
      'adults with an answer; how people without contact with the police are counted is not stated in the file',
    themes: ['institutions'],
    targets: ['16.5'],
    sdg: '16.5.1',
    caveats: [
      'Values up to 89 percent show that the share is of people who had dealings with the police, not of all adults.',
    ],
  },
  {
    ...plain,
    id: 'order-security-wjp-qog',
    columns: wjp('wjp_ord_secur'),
    scale: ONE,
    name: 'Order and security (World Justice Project, about a year)',
    subject: 'order and security score',
    description:
      'How well a society keeps persons and property safe, from surveys of residents and experts and from other sources: 0 (worst) to 1 (best).',
    themes: ['violence', 'institutions'],
    targets: ['16.1', '16.3'],
    caveats: [],
  },
  {
    ...plain,
    id: 'criminal-justice-wjp-qog',
    columns: wjp('wjp_crim_jus'),
    scale: ONE,
    name: 'Criminal justice (World Justice Project, about a year)',
    subject: 'criminal justice score',
    description:
      'How effective, timely, fair and uncorrupted criminal justice is, from surveys of residents and experts: 0 (worst) to 1 (best).',
    themes: ['justice'],
    targets: ['16.3'],
    caveats: [],
  },
];
