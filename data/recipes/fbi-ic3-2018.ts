import type { Breakdown, Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe } from '../describe.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { RawFolder } from '../raw.ts';
import type { Recipe } from '../recipe.ts';

const fileOf = (table: string) => `fbi-ic3/2018-fbi-ic3-${table}.csv`;
const SUMMARY = fileOf('annual-summary');
const BY_AGE = fileOf('loss-by-age');
const BY_CRIME = fileOf('loss-by-crime-type');

/** The tables by age and crime are of this year alone. */
const YEAR = 2018;
const MILLION = 1_000_000;

const AGES: Record<string, string> = {
  'Under 20': '0-19',
  '20 - 29': '20-29',
  '30 - 39': '30-39',
  '40 - 49': '40-49',
  '50 - 59': '50-59',
  'Over 60': '60-plus',
};

/** The report's kinds of crime, under its own names. */
const CRIMES = [
  'BEC/EAC',
  'Confidence Fraud/Romance',
  'Investment',
  'Non-Payment/Non-Delivery',
  'Real Estate/Rental',
  'Personal Data Breach',
  'Corporate Data Breach',
  'Identity Theft',
  'Advanced Fee',
  'Credit Card Fraud',
  'Extortion',
  'Spoofing',
  'Government Impersonation',
  'Other',
  'Lottery/Sweepstakes',
  'Overpayment',
  'Phishing/Vishing/Smishing/Pharming',
  'Employment',
  'Tech Support',
  'Harassment/Threats of Violence',
  'Misrepresentation',
  'IPR/Copyright and Counterfeit',
  'Civil Matter',
  'Malware/Scareware/Virus',
  'Health Care Related',
  'Ransomware',
  'Denial of Service/TDoS',
  'Re-shipping',
  'Charity',
  'Gambling',
  'Crimes Against Children',
  'Hacktivist',
  'Terrorism',
  'No Lead Value',
];
const LONG_NAMES: Record<string, string> = {
  'BEC/EAC': 'Business or personal e-mail takeover (BEC/EAC)',
  'No Lead Value': 'No crime type given (No Lead Value)',
};

/** @example crimeId('BEC/EAC') // 'bec-eac' */
const crimeId = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

const CRIME: Breakdown = {
  id: 'crime',
  name: 'Kind of crime',
  groups: CRIMES.map((name) => ({ id: crimeId(name), name: LONG_NAMES[name] ?? name })),
};
const AGE: Breakdown = {
  id: 'age',
  name: 'Age of the victim',
  groups: [
    { id: '0-19', name: 'Under 20' },
    { id: '20-29', name: '20-29' },
    { id: '30-39', name: '30-39' },
    { id: '40-49', name: '40-49' },
    { id: '50-59', name: '50-59' },
    { id: '60-plus', name: '60 and over' },
  ],
};

const common = {
  dataset: 'fbi-ic3-2018',
  nature: 'counted',
  better: 'neither',
  themes: ['changing-crime'],
  breakdowns: [AGE, CRIME],
  ratioScale: true,
} satisfies Partial<Indicator>;
const GROUPS_DIFFER =
  'Split by age and by kind of crime for 2018 only. Ages fall short of the total, because not every complaint gives one; kinds of crime exceed it, because a complaint can be of several: do not add them up.';

function rows(raw: RawFolder) {
  const row = (indicator: string, year: number, group: string, value: number, n: number | null = null) =>
    observed({ indicator, area: 'USA', year, group, value, n, source: 'IC3' });
  /** Whole dollars, since a product of decimals leaves a tail. */
  const dollars = (millions: number) => Math.round(millions * MILLION);
  const both = (year: number, group: string, cases: number, loss: number) => [
    row('ic3-complaints', year, group, cases),
    row('ic3-losses', year, group, loss, cases),
  ];
  const table = (file: string, columns: string[]) =>
    raw.table(file, { columns }).map((cells, index) => {
      const where = `${file}, data row ${index + 1}`;
      return {
        where,
        text: (column: string) => cells[column] ?? '',
        number: (column: string) => readNumber(cells[column] ?? '', where),
      };
    });

  const years = table(SUMMARY, ['year', 'complaints', 'losses']).flatMap(({ number }) =>
    both(number('year'), 'total', number('complaints'), dollars(number('losses'))),
  );
  const ages = table(BY_AGE, ['age_group', 'incidents', 'losses']).flatMap(({ where, text, number }) => {
    const age = AGES[text('age_group')];
    if (age === undefined)
      throw new Error(`${where}: the recipe does not know the age "${text('age_group')}"`);
    return both(YEAR, `age=${age}`, number('incidents'), number('losses'));
  });
  const crimes = table(BY_CRIME, ['crime', 'loss', 'victim_count']).flatMap(({ where, text, number }) => {
    if (!CRIMES.includes(text('crime')))
      throw new Error(`${where}: the recipe does not know the crime "${text('crime')}"`);
    return both(YEAR, `crime=${crimeId(text('crime'))}`, number('victim_count'), dollars(number('loss')));
  });
  return [...years, ...ages, ...crimes];
}

export default {
  dataset: {
    id: 'fbi-ic3-2018',
    title: 'Internet Crime Report 2018',
    publisher: 'Federal Bureau of Investigation, Internet Crime Complaint Center (IC3)',
    via: 'hrbrmstr (taken from the PDF)',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'hrbrmstr/fbi-2018-ic3 @ 56c38db956719ec683121b1acddb1024e62d141b: data/',
    released: null,
    nature: 'counted',
    summary:
      'Complaints about crime on the internet to the FBI and the losses that the victims reported, United States, 2014 to 2018, for 2018 also by age and by kind of crime.',
    preparation: [
      'Losses are in US dollars here. The tables by year and by kind of crime give millions of dollars and are multiplied; the table by age gives dollars.',
      'The table by state is not taken up: the catalogue has no states of the United States.',
      'Age groups are the report’s; "Over 60" stands for 60 and over, since its other groups end at 59.',
    ],
    caveats: [
      'Complaints of people who knew of the office and chose to report: most internet crime is not in here.',
      'Losses are what victims stated, in dollars of the year, not adjusted for inflation.',
      'Taken from a PDF by a third person.',
    ],
    files: [SUMMARY, BY_AGE, BY_CRIME],
  },
  indicators: [
    describe({
      ...common,
      id: 'ic3-complaints',
      name: 'Internet crime complaints (USA)',
      description:
        'Complaints about internet crime to the FBI in a year; by age and kind of crime, the victims named in them.',
      subject: 'number of internet crime complaints',
      unit: { name: 'complaints to the FBI', short: '', kind: 'count', decimals: 0, min: 0, max: null },
      caveats: [GROUPS_DIFFER],
    }),
    describe({
      ...common,
      id: 'ic3-losses',
      name: 'Losses to internet crime (USA)',
      description: 'Losses that victims stated in their complaints to the FBI in a year, in US dollars.',
      subject: 'loss reported to internet crime',
      unit: { name: 'US dollars', short: ' USD', kind: 'count', decimals: 0, min: 0, max: null },
      caveats: [GROUPS_DIFFER, 'A few very large cases of e-mail takeover make up much of the sum.'],
    }),
  ],
  rows,
} satisfies Recipe as Recipe;
