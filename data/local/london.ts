import type { LocalArea, Locality } from '../../src/lib/catalogue/locality.ts';
import { idPart } from './area-id.ts';

export const LONDON: Locality = {
  id: 'london',
  name: 'London',
  country: 'GBR',
  kind: 'police-force',
  incidents: null,
  population: null,
};

/** Everywhere that the Metropolitan Police looks after: the 32 boroughs and Heathrow, without the City of London. */
export const LONDON_WHOLE: LocalArea = {
  id: 'GBR-LND',
  locality: LONDON.id,
  kind: 'whole',
  name: 'Metropolitan Police area',
  partOf: null,
  population: null,
};

const BOROUGHS = [
  'Barking and Dagenham',
  'Barnet',
  'Bexley',
  'Brent',
  'Bromley',
  'Camden',
  'City of Westminster',
  'Croydon',
  'Ealing',
  'Enfield',
  'Greenwich',
  'Hackney',
  'Hammersmith and Fulham',
  'Haringey',
  'Harrow',
  'Havering',
  'Hillingdon',
  'Hounslow',
  'Islington',
  'Kensington and Chelsea',
  'Kingston upon Thames',
  'Lambeth',
  'Lewisham',
  'Merton',
  'Newham',
  'Redbridge',
  'Richmond upon Thames',
  'Southwark',
  'Sutton',
  'Tower Hamlets',
  'Waltham Forest',
  'Wandsworth',
];
const AIRPORTS = ['Heathrow Airport', 'London City Airport'];

const part = (kind: LocalArea['kind']) => (name: string) => ({
  id: `${LONDON_WHOLE.id}-${idPart(name)}`,
  locality: LONDON.id,
  kind,
  name,
  partOf: LONDON_WHOLE.id,
  population: null,
});
/** The 32 boroughs, with the spelling of the Public Attitude Survey. */
export const LONDON_BOROUGHS: LocalArea[] = BOROUGHS.map(part('borough'));
/** Airports that the police count apart from the boroughs around them. */
export const LONDON_AIRPORTS: LocalArea[] = AIRPORTS.map(part('police-district'));

/** Names that differ by more than capitals, blanks and the sign for "and". */
const OTHER_NAMES: Record<string, string> = {
  westminster: 'city of westminster',
  heathrow: 'heathrow airport',
  'co18 (heathrow airport)': 'heathrow airport',
  'co18 (city airport)': 'london city airport',
};
const plain = (name: string) => name.trim().toLowerCase().replace(/ & /g, ' and ').replace(/\s+/g, ' ');
const byName = new Map(
  [...LONDON_BOROUGHS, ...LONDON_AIRPORTS].map((area) => [plain(area.name), area] as const),
);

/**
 * The area that a London file means: files differ in capitals (`Richmond Upon Thames`), in `&` for `and`, in blanks
 * at the end, and call Westminster with or without `City of`.
 * @throws when the name is none of London's.
 * @example londonArea('Ealing ').id // 'GBR-LND-EALING'
 */
export function londonArea(name: string): LocalArea {
  const known = plain(name);
  const area = byName.get(OTHER_NAMES[known] ?? known);
  if (!area) throw new Error(`"${name}" is no borough of London`);
  return area;
}
