import type { Breakdown } from '../../src/lib/catalogue/indicator.ts';

export const SEX: Breakdown = {
  id: 'sex',
  name: 'Sex',
  groups: [
    { id: 'female', name: 'Women and girls' },
    { id: 'male', name: 'Men and boys' },
  ],
};

export const AGE: Breakdown = {
  id: 'age',
  name: 'Age',
  groups: [
    { id: '0-14', name: '0 to 14 years' },
    { id: '15-29', name: '15 to 29 years' },
    { id: '30-44', name: '30 to 44 years' },
    { id: '45-59', name: '45 to 59 years' },
    { id: '60-plus', name: '60 years and over' },
  ],
};

export const MECHANISM: Breakdown = {
  id: 'mechanism',
  name: 'Means of killing',
  groups: [
    { id: 'firearm', name: 'Firearm' },
    { id: 'sharp-object', name: 'Sharp object' },
    { id: 'other', name: 'Other means' },
    { id: 'unknown', name: 'Means unknown' },
  ],
};

export const SUSPECT_AGE: Breakdown = {
  id: 'age',
  name: 'Age',
  groups: [
    { id: '0-14', name: '0 to 14 years' },
    { id: '0-17', name: '0 to 17 years (includes 0 to 14)' },
    { id: '18-24', name: '18 to 24 years' },
    { id: '25-29', name: '25 to 29 years' },
    { id: '30-44', name: '30 to 44 years' },
    { id: '45-59', name: '45 to 59 years' },
    { id: '60-plus', name: '60 years and over' },
  ],
};

export const CITIZENSHIP: Breakdown = {
  id: 'citizenship',
  name: 'Citizenship',
  groups: [
    { id: 'citizen', name: 'Citizens' },
    { id: 'foreigner', name: 'Foreigners' },
  ],
};

export const INTOXICATION: Breakdown = {
  id: 'intoxication',
  name: 'Intoxication',
  groups: [
    { id: 'none', name: 'Not intoxicated' },
    { id: 'alcohol', name: 'Alcohol' },
    { id: 'illicit-drugs', name: 'Illicit drugs' },
    { id: 'other', name: 'Other controlled drugs or psychoactive substances' },
    { id: 'combination', name: 'A combination of substances' },
    { id: 'unknown', name: 'Intoxicated, substance unknown' },
  ],
};
