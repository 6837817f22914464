import type { Breakdown, Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe } from '../describe.ts';

/** The file's `Sex`, `Age` and `Category` under the ids of our groups. */
export const SEXES: Record<string, string> = {
  Female: 'female',
  Male: 'male',
  Other: 'other',
  Unknown: 'unknown',
};
export const AGES: Record<string, string> = { '0 to 17 years': '0-17', '18 years or over': '18-plus' };
export const FORMS: Record<string, string> = {
  'Sexual exploitation': 'sexual-exploitation',
  'Forced labour': 'forced-labour',
  'Other forms of exploitation': 'other',
};

const sex = (female: string, male: string): Breakdown => ({
  id: 'sex',
  name: 'Sex',
  groups: [
    { id: 'female', name: female },
    { id: 'male', name: male },
    { id: 'other', name: 'Other' },
    { id: 'unknown', name: 'Not recorded' },
  ],
});
const AGE: Breakdown = {
  id: 'age',
  name: 'Age',
  groups: [
    { id: '0-17', name: 'Under 18' },
    { id: '18-plus', name: '18 and over' },
  ],
};
const FORM: Breakdown = {
  id: 'form',
  name: 'Form of exploitation',
  groups: [
    { id: 'sexual-exploitation', name: 'Sexual exploitation' },
    { id: 'forced-labour', name: 'Forced labour' },
    { id: 'other', name: 'Other forms' },
  ],
};

const count = (name: string): Indicator['unit'] => ({
  name,
  short: '',
  kind: 'count',
  decimals: 0,
  min: 0,
  max: null,
});
const common = {
  dataset: 'unodc-glotip-2025',
  nature: 'counted',
  better: 'neither',
  targets: ['16.2'],
  ratioScale: true,
} satisfies Partial<Indicator>;
const PEOPLE = [AGE, sex('Women and girls', 'Men and boys')];

/** The file's `Indicator` with what it becomes. */
export const GLOTIP_SERIES: { indicator: string; described: Indicator }[] = [
  {
    indicator: 'Detected trafficking victims',
    described: describe({
      ...common,
      id: 'glotip-victims',
      name: 'Detected victims of trafficking',
      description: 'Victims of trafficking in persons whom the authorities detected in a year.',
      subject: 'number of detected trafficking victims',
      unit: count('detected victims'),
      themes: ['violence', 'changing-crime', 'inclusion'],
      sdg: '16.2.2',
      official: 'proxy',
      breakdowns: [...PEOPLE, FORM],
      caveats: [
        'Detected victims only: more of them can mean more trafficking or better detection. Most victims are never detected.',
        'The official SDG indicator is this number per 100,000 people.',
        'The forms of exploitation need not add up to the total: a victim can be exploited in several ways, or the form is not recorded.',
      ],
    }),
  },
  {
    indicator: 'Offences of trafficking in persons',
    described: describe({
      ...common,
      id: 'glotip-offences',
      name: 'Trafficking offences recorded',
      description: 'Offences of trafficking in persons that the authorities recorded in a year.',
      subject: 'number of recorded trafficking offences',
      unit: count('recorded offences'),
      themes: ['changing-crime'],
    }),
  },
  {
    indicator: 'Persons brought into formal contact',
    described: describe({
      ...common,
      id: 'glotip-suspects',
      name: 'Persons suspected of trafficking',
      description:
        'Persons suspected of, arrested for or cautioned for trafficking in persons in a year ("brought into formal contact" with the authorities).',
      subject: 'number of persons suspected of trafficking',
      unit: count('persons suspected'),
      themes: ['changing-crime', 'justice'],
      breakdowns: PEOPLE,
    }),
  },
  {
    indicator: 'Persons prosecuted',
    described: describe({
      ...common,
      id: 'glotip-prosecuted',
      name: 'Persons prosecuted for trafficking',
      description: 'Persons prosecuted for trafficking in persons in a year.',
      subject: 'number of persons prosecuted for trafficking',
      unit: count('persons prosecuted'),
      themes: ['changing-crime', 'justice'],
      breakdowns: PEOPLE,
    }),
  },
  {
    indicator: 'Persons convicted',
    described: describe({
      ...common,
      id: 'glotip-convicted',
      name: 'Persons convicted of trafficking',
      description: 'Persons convicted of trafficking in persons in a year.',
      subject: 'number of persons convicted of trafficking',
      unit: count('persons convicted'),
      themes: ['changing-crime', 'justice'],
      breakdowns: PEOPLE,
    }),
  },
];
