import type { PlaceMatch } from '../meaning.ts';
import homonyms from './homonyms.json' with { type: 'json' };
import { placeKey } from './place-key.ts';

/** Neighbours that must stand in a column before a name is doubted: two may be there by chance. */
const NEIGHBOURS = 2;
/** Of a column's numbers, the part that must be numbers of the M49 list before any of them is taken for one. */
const NEARLY_ALL = 0.9;
/** Of a column's names, the part that must be known before a misspelling is guessed at. */
const HALF = 0.5;

const neighboursOf = new Map(
  Object.entries(homonyms).map(([area, names]) => [area, new Set(names.map((name) => placeKey(name)))]),
);

/** Codes of the states of the USA that are no country's code: a column with some of them is one of states. */
const STATE_CODES = new Set('AK CT FL HI IA KS NH NJ NV NY OH OK OR RI TX UT VT WA WI WV WY'.split(' '));

/**
 * What the names of a column are taken for in the light of each other. Names that are also those of a part of a country
 * are undecided where their neighbours are in the same column (Georgia beside Texas, Niger beside Kano); two letters are,
 * where they are codes of states; small numbers are, where most are no M49 numbers; and misspellings are not guessed at
 * in a column of places that are mostly no countries. What was taken away stays the first alternative.
 * @param matches the distinct texts of one column; what the analyst chose is never touched
 */
export function inContext(matches: PlaceMatch[], nameOf: (area: string) => string): PlaceMatch[] {
  const keys = new Set(matches.map(({ text }) => placeKey(text)));
  const doubted = new Set<string>();
  for (const [area, names] of neighboursOf) {
    if ([...names].filter((name) => keys.has(name)).length >= NEIGHBOURS) doubted.add(area);
  }
  const states = matches.filter(({ text }) => STATE_CODES.has(text.trim())).length >= NEIGHBOURS;
  const numbers = matches.filter(isNumber);
  const numbered = numbers.filter(({ area }) => area !== null).length >= numbers.length * NEARLY_ALL;
  const exact =
    matches.filter(({ area, how }) => area !== null && how !== 'near').length >= matches.length * HALF;
  return matches.map((match) => {
    const { area, how, text } = match;
    if (area === null || how === 'chosen') return match;
    const stated = states && how === 'code' && /^[A-Z]{2}$/.test(text.trim());
    const homonym = doubted.has(area) && how !== 'code';
    const strayNumber = isNumber(match) && !numbered;
    const stray = how === 'near' && !exact;
    return stated || homonym || strayNumber || stray ? undecided(match, area, nameOf) : match;
  });
}

const isNumber = ({ text }: PlaceMatch): boolean => /^\d+(\.0)?$/.test(text.trim());

function undecided(match: PlaceMatch, area: string, nameOf: (area: string) => string): PlaceMatch {
  const others = match.alternatives.filter((one) => one.area !== area);
  return { ...match, area: null, how: null, alternatives: [{ area, name: nameOf(area) }, ...others] };
}
