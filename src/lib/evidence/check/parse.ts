import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Lexicon } from './lexicon.ts';
import { picksOf, type Sex } from './measures.ts';
import { readParts, type Parts } from './parts.ts';
import { sized } from './tolerance.ts';
import type { Comparison, Direction, Problem, Shape, Size, Understood } from './understood.ts';

/** A sentence longer than this is no sentence. */
const LONGEST = 600;
const WORLD = 'M49-001';

/**
 * What a sentence claims, as far as the grammar of a lexicon can tell. Never guesses: whatever is ambiguous, vague or
 * left over stands in `problems`, and a claim with problems is never called supported.
 *
 * @example parse('Homicide in Jamaica has fallen by a third since 2015', english, catalogue).places // ['JAM']
 */
export function parse(sentence: string, lexicon: Lexicon, catalogue: Catalogue): Understood {
  const parts = readParts(sentence.slice(0, LONGEST), lexicon, catalogue);
  const problems = [...parts.problems];
  if (sentence.trim() === '') problems.push({ kind: 'empty', words: '', choices: [] });
  const sided = sidesOf(parts, catalogue);
  const { size, direction } = againstPast(
    parts,
    sizeOf(parts, problems),
    directionOf(parts, sided.comparison, problems),
  );
  const shape = shapeOf(sided.comparison, direction, size);
  const comparison = sided.comparison;

  const [first, second] = parts.measures;
  if (!first) problems.push({ kind: 'no-measure', words: '', choices: [] });
  if (second && second.measure !== first?.measure) {
    problems.push({ kind: 'two-measures', words: second.words, choices: [] });
  }
  const picked = first
    ? picksOf(first.measure, catalogue, { counted: isCount(parts, size, shape), sex: sided.sex })
    : { picks: [], problem: null };
  if (picked.problem) problems.push(picked.problem);
  const ambiguous = problems.some(({ kind }) => kind === 'ambiguous-place' || kind === 'unknown-name');
  if (sided.places.length === 0 && !ambiguous) problems.push({ kind: 'no-place', words: '', choices: [] });
  if (shape === null) problems.push({ kind: 'no-claim', words: '', choices: [] });
  if (shape === 'change' && parts.period.kind === 'none' && size !== null && size.least !== null) {
    problems.push({ kind: 'size-without-years', words: '', choices: [] });
  }
  if (parts.steady && shape !== null && shape !== 'change') {
    problems.push({ kind: 'loose-years', words: '', choices: [] });
  }
  const [measure = null, ...others] = picked.picks;
  return {
    shape,
    measure,
    others,
    places: sided.places,
    period: parts.period,
    direction,
    negated: parts.negated,
    steady: parts.steady,
    size: shape === 'rank' ? null : size,
    comparison,
    problems,
  };
}

/** Which places the claim is about and what they are held against. */
function sidesOf(
  { places, rank, than, comparatives, groups, compared, sizes, directions }: Parts,
  catalogue: Catalogue,
): { places: string[]; comparison: Comparison | null; sex: Sex | 'both' | null } {
  const ids = [...new Set(places.map(({ area }) => area))];
  const isRegion = (id: string) => catalogue.areas.find((area) => area.id === id)?.kind === 'region';
  const sexes = [...new Set(groups.map(({ sex }) => sex))];
  const [only] = sexes;
  const sex = sexes.length === 2 ? 'both' : (only ?? null);
  if (rank) {
    const among = ids.find(isRegion) ?? WORLD;
    return { places: ids.filter((id) => id !== among), comparison: { ...rank, among }, sex };
  }
  const [stated] = sizes;
  // "Twice the rate of Kenya" compares without a "higher".
  const factor = stated?.size.unit === 'times' ? (stated.size.amount < 1 ? 'lower' : 'higher') : null;
  const relation = factor ?? (than === null ? undefined : comparatives[0]?.means);
  if (relation === undefined || compared) return { places: ids, comparison: null, sex };
  const [first, second] = groups;
  if (sex === 'both' && first && second) {
    const comparison: Comparison = {
      kind: 'group',
      group: `sex=${first.sex}`,
      other: `sex=${second.sex}`,
      relation,
    };
    return { places: ids, comparison, sex };
  }
  const other = (than === null ? undefined : places.find(({ at }) => at > than)?.area) ?? ids[1];
  const [place, more] = ids.filter((id) => id !== other);
  if (place === undefined || other === undefined || more !== undefined || directions.length > 0) {
    return { places: ids, comparison: null, sex };
  }
  return { places: [place], comparison: { kind: 'place', other, relation }, sex };
}

/** The one amount that is claimed. */
function sizeOf({ sizes, directions, degrees }: Parts, problems: Problem[]): Size | null {
  const stated = [...sizes.map(({ size }) => size), ...directions.flatMap(({ size }) => size ?? [])];
  const amounts = stated.filter(({ unit }) => unit !== 'much' && unit !== 'little');
  if (amounts.length > 1) {
    const words = sizes.map(({ words }) => words.trim()).join(', ');
    problems.push({ kind: 'leftover', words, choices: [] });
  }
  return amounts[0] ?? stated[0] ?? degrees[0] ?? null;
}

/** Which way it is said to have gone; "fewer than in 2015" says so as well as "fell". */
function directionOf(
  { directions, comparatives, compared, backwards, than }: Parts,
  comparison: Comparison | null,
  problems: Problem[],
): Direction | null {
  const said = [...new Set(directions.map(({ direction }) => direction))];
  const [first = null, second] = said;
  const against = second !== undefined || (first !== null && comparison !== null);
  if (against)
    problems.push({ kind: 'no-claim', words: directions.map(({ words }) => words).join(', '), choices: [] });
  const [relation] = comparatives;
  // "Has fallen less than in Mexico" compares two changes, which is not asked here.
  const idle =
    first !== null && comparison === null && (relation !== undefined || than !== null) && !compared;
  if (idle) problems.push({ kind: 'no-claim', words: 'than', choices: [] });
  if (first !== null) return first;
  if (relation && compared && comparison === null) {
    if (relation.means === 'same' || relation.means === 'better' || relation.means === 'worse')
      return relation.means;
    return (relation.means === 'higher') !== backwards ? 'up' : 'down';
  }
  // A comparative that compares with nothing says nothing.
  if (relation && comparison === null) {
    problems.push({ kind: 'no-claim', words: than === null ? '' : 'than', choices: [] });
  }
  return null;
}

/** "Twice as high as in 2010" and "half what it was" say which way it went by their factor. */
function againstPast(
  { compared }: Parts,
  size: Size | null,
  direction: Direction | null,
): { size: Size | null; direction: Direction | null } {
  const percent = size?.unit === 'times' ? size.amount * 100 : size?.unit === 'percent' ? size.amount : null;
  if (!compared || direction !== null || size === null || percent === null) return { size, direction };
  if (percent >= 100) return { size, direction: 'up' };
  const fall = sized({ unit: 'percent', amount: 100 - percent, bound: 'near' }, { words: true });
  return { size: fall, direction: 'down' };
}

function shapeOf(
  comparison: Comparison | null,
  direction: Direction | null,
  size: Size | null,
): Shape | null {
  if (comparison) return comparison.kind === 'rank' ? 'rank' : 'difference';
  if (direction !== null) return 'change';
  return size === null || size.unit === 'much' || size.unit === 'little' ? null : 'level';
}

/** Whether a number of people or cases is meant: "the number of", "12 journalists". */
function isCount({ counting, sizes, measures }: Parts, size: Size | null, shape: Shape | null): boolean {
  if (counting || size?.unit === 'number') return true;
  if (shape !== 'level' || size?.unit !== 'plain') return false;
  const [measure] = measures;
  const [stated] = sizes;
  return (
    measure !== undefined && stated !== undefined && measure.at >= stated.end && measure.at - stated.end <= 1
  );
}
