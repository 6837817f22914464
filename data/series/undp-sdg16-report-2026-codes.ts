import { groupOf } from './sdg-series.ts';

/** The report's regions under all spellings that its files use. */
export const REGIONS: Record<string, string> = {
  World: 'M49-001',
  Africa: 'M49-002',
  Americas: 'M49-019',
  Asia: 'M49-142',
  Europe: 'M49-150',
  Oceania: 'M49-009',
  'Australia and New Zealand': 'M49-053',
  'Central and Southern Asia': 'M49-062',
  'Central Asia and Southern Asia': 'M49-062',
  'Eastern and South-Eastern Asia': 'M49-753',
  'Eastern Asia and South-Eastern Asia': 'M49-753',
  'Eastern Asia and South-eastern Asia': 'M49-753',
  'Europe and Northern America': 'M49-513',
  'Latin America and the Caribbean': 'M49-419',
  'Northern Africa and Western Asia': 'M49-747',
  'Sub-Saharan Africa': 'M49-202',
};
export const INSTITUTIONS: Record<string, string> = {
  WTO: 'wto',
  'UN Security Council': 'unsc',
  'UN General Assembly': 'unga',
  'UN ECOSOC': 'ecosoc',
  FSB: 'fsb',
  IaDB: 'iadb',
  AfDB: 'afdb',
  ADB: 'adb',
  IBRD: 'ibrd',
  IMF: 'imf',
  IFC: 'ifc',
};
export const POSITIONS: Record<string, string> = {
  Members: 'members',
  Speakers: 'speakers',
  'Defence chairs': 'chairs-defence',
  'Finance chairs': 'chairs-finance',
  'Foreign Affairs chairs': 'chairs-foreign-affairs',
  'Human rights chairs': 'chairs-human-rights',
  'Youth chairs': 'chairs-youth',
  'Gender equality chairs': 'chairs-gender-equality',
};
export const FORMS: Record<string, string> = {
  'Sexual exploitation': 'sexual-exploitation',
  'Forced labour': 'forced-labour',
  'Other forms of exploitation': 'other',
};
export const PEOPLE: Record<string, string> = {
  Girls: groupOf({ age: 'under-18', sex: 'female' }),
  Boys: groupOf({ age: 'under-18', sex: 'male' }),
  Women: groupOf({ age: '18-plus', sex: 'female' }),
  Men: groupOf({ age: '18-plus', sex: 'male' }),
};
export const DEFENDERS: Record<string, string> = {
  Women: 'women',
  Youth: 'youth',
  'Indigenous & minority': 'indigenous-minority',
  'Environmental & Land': 'environment-land',
};
export const VIOLENCE: Record<string, string> = {
  '7.1.6': 'physical',
  '7.1.9': 'sexual',
  '7.1.12': 'psychological',
};

/** The files of the report, by what they hold. */
export const FILES = {
  homicideBySex: '16-1-1__homicide-rate-by-sex.json',
  homicideByRegion: '16-1-1__homicide-rate-by-region.json',
  partner: '16-1-1__intimate-partner-homicide-share-by-region-sex.json',
  violence: '16-1-3.csv',
  safeByPeriod: '16-1-4__feel-safe-walking-alone-by-region-period.json',
  safeBySex: '16-1-4__feel-safe-walking-alone-by-region-sex.json',
  discipline: '16-2-1-16-2-3__violent-discipline-by-region.json',
  traffickingForm: '16-2-2__trafficking-by-exploitation-form.json',
  traffickingPeople: '16-2-2__trafficking-victims-by-sex-age.json',
  parliament: '16-7-1-a__parliamentary-leadership-by-category.json',
  efficacy: '16-7-2__political-efficacy-by-region.json',
  votes: '16-8-1__vote-shares-by-institution.json',
  defendersByYear: '16-10-1__defender-killings-by-year.json',
  defendersByGroup: '16-10-1__defenders-killed-by-group-region.json',
  information: '16-10-2__access-to-information.json',
};
