interface Category {
  id: string;
  name: string;
  /** The first digits of the police’s code, all but the last four. */
  digits: string;
  original: string;
  iccs: string | null;
}

const LIST: [digits: string, id: string, name: string, iccs: string | null][] = [
  ['1', 'homicide', 'Homicide', '0101'],
  ['2', 'rape', 'Rape', '03011'],
  ['3', 'robbery', 'Robbery', '0401'],
  ['4', 'aggravated-assault', 'Aggravated assault', '020111'],
  ['5', 'burglary', 'Burglary', '0501'],
  ['6', 'larceny', 'Larceny (theft)', '0502'],
  ['7', 'vehicle-theft', 'Theft of a vehicle', '05021'],
  ['8', 'arson', 'Arson', '0504'],
  // Stalking and harassment too, so that only the section is right.
  ['9', 'simple-assault', 'Simple assault, harassment and stalking', '02'],
  ['10', 'forgery', 'Forgery', '0702'],
  ['11', 'fraud', 'Fraud', '0701'],
  ['12', 'embezzlement', 'Embezzlement', '07032'],
  ['13', 'stolen-property', 'Stolen property (buying, receiving, possessing)', '0704'],
  ['14', 'property-damage', 'Destruction of property', '0504'],
  ['15', 'weapons', 'Weapons', '0901'],
  ['16', 'prostitution', 'Prostitution', '0802'],
  ['17', 'other-sexual-offences', 'Other sexual offences', '03'],
  ['18', 'drugs', 'Drugs', '0601'],
  ['19', 'gambling', 'Gambling', null],
  ['20', 'family-and-child', 'Offences against family and children', null],
  ['21', 'impaired-driving', 'Driving under the influence', '0207'],
  ['22', 'liquor', 'Liquor laws', '0602'],
  ['24', 'disorderly-conduct', 'Disorderly conduct', '0801'],
  ['25', 'loitering', 'Loitering and begging', '0801'],
  ['26', 'other', 'All other offences', null],
];

/**
 * The classes of the Uniform Crime Reports that the files hold, with their place in the international classification;
 * null where a class spans several sections of it.
 */
export const CATEGORIES: Category[] = LIST.map(([digits, id, name, iccs]) => ({
  id,
  name,
  digits,
  original: `UCR ${digits}`,
  iccs,
}));
const BY_DIGITS = new Map(CATEGORIES.map((category) => [category.digits, category]));

/**
 * The category of a code of the police, such as 51121 (burglary) or 142320 (destruction of property).
 * @returns undefined where there is none
 */
export const categoryOf = (code: string): Category | undefined =>
  /^\d{5,6}$/.test(code) ? BY_DIGITS.get(code.slice(0, -4)) : undefined;
