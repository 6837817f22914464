import { measureOf, type Row } from '../../figures/frame.ts';
import { thresholdText } from '../words.ts';
import { withinRegions } from '../pairs/within.ts';
import { answered, type Answered } from './answered.ts';
import { shownOf, type Found, type Look, type Material } from './material.ts';
import { amount, askedOf, counterWords, rhoText, said, spanText } from './speak.ts';

/** One country may be a slip of the pen. */
const LEAST_APART = 2;
/** Fewer countries are not a whole. */
export const LEAST_COUNTRIES = 5;

/** People of a country in a year: of the nearest year known, else the latest number of the place itself. */
function peopleOf({ population, areas }: Material): (area: string, year: number) => number {
  const known = new Map<string, { year: number; value: number }[]>();
  for (const { area, year, value } of population) {
    if (value !== null) known.set(area, [...(known.get(area) ?? []), { year, value }]);
  }
  return (area, year) => {
    const nearest = known.get(area)?.reduce((best, one) => {
      return Math.abs(one.year - year) < Math.abs(best.year - year) ? one : best;
    });
    return nearest?.value ?? areas.get(area)?.population ?? 0;
  };
}

/** The sum of counts, or the mean of other values with each country weighted by its people of that year. */
function together(
  rows: readonly Row[],
  counts: boolean,
  people: (area: string, year: number) => number,
): number | null {
  let sum = 0;
  let weight = 0;
  for (const { area, year, value } of rows) {
    const own = counts ? 1 : people(area, year);
    sum += own * (value ?? 0);
    weight += own;
  }
  return weight === 0 ? null : counts ? sum : sum / weight;
}

/** The two values of each country: of a change its ends, of two groups their values; of a level only one. */
function columns({ outcomes }: Answered): [Row[], Row[]] {
  const complete = outcomes.filter(
    ({ rows }) => rows.length > 0 && rows.every(({ value }) => value !== null),
  );
  const column = (index: number) => complete.flatMap(({ rows }) => rows[index] ?? []);
  return [column(0), column(1)];
}

/** Whether all countries taken together go the other way than most of them. */
function whole(material: Material, answer: Answered): Found[] {
  const { claim, own, language } = material;
  const { unit } = measureOf(own.topic);
  const [first, second] = columns(answer);
  if (first.length < LEAST_COUNTRIES || unit.kind === 'year') return [];
  const words = counterWords(language);
  const asked = askedOf(material, own);
  const people = peopleOf(material);
  const counts = unit.kind === 'count';
  const text = (value: number) => amount(own, value, language);
  const a = together(first, counts, people);
  const b = claim.kind === 'level' ? (counts ? null : claim.threshold) : together(second, counts, people);
  if (a === null || b === null || text(a) === text(b)) return [];
  // A change goes from its first value to its second; a level or a first group stands over the second.
  const up = claim.kind === 'change' ? b > a : a > b;
  if ((up ? 1 : -1) === answer.side || answer.side === 0) return [];
  const sentence =
    claim.kind === 'change'
      ? words.total({ asked, from: text(a), to: text(b), span: spanText(claim.years, language), up, counts })
      : words.mean({
          ...{ asked, first: text(a), up },
          second: claim.kind === 'level' ? thresholdText(own.topic, b, language) : text(b),
        });
  return [{ kind: 'mix', sentence, shown: shownOf(claim), q: null, turns: true, share: 1 }];
}

/** Countries whose whole moves otherwise than every group of a dimension. */
function everyGroup(material: Material, answer: Answered): Found[] {
  const { claim, own, groups, areas, language } = material;
  const dimensions = own.topic.indicator.breakdowns.filter(({ id }) =>
    groups.some((one) => one.id.startsWith(`${id}=`)),
  );
  if (claim.kind !== 'change' || claim.group !== 'total') return [];
  return dimensions.flatMap(({ id, name }): Found[] => {
    const parts = groups
      .filter((one) => one.id.startsWith(`${id}=`))
      .map(({ source }) => answered(claim, source, claim.years, areas).outcomes)
      .map((outcomes) => new Map(outcomes.map(({ area, side }) => [area, side])));
    const shared = answer.outcomes.filter(
      ({ area, side }) =>
        side !== 0 && parts.length > 1 && parts.every((part) => (part.get(area) ?? 0) !== 0),
    );
    const count = shared.filter(({ area, side }) => parts.every((part) => part.get(area) === -side)).length;
    if (count < LEAST_APART) return [];
    const asked = askedOf(material, own);
    const sentence = counterWords(language).everyGroup({
      asked,
      dimension: name,
      count,
      shared: shared.length,
    });
    const shown = { ...shownOf(claim), by: id, group: null };
    return [{ kind: 'mix', sentence, shown, q: null, turns: false, share: count / shared.length }];
  });
}

/** Whether a link over all countries turns inside the regions. */
function inside(material: Material, answer: Answered): Look {
  const { claim, areas, language } = material;
  const words = counterWords(language);
  const { regions, pooled } = withinRegions(answer.pairs, (area) => areas.get(area)?.region ?? null);
  if (answer.side === 0 || regions.length < 2) return { found: [], looked: regions.length };
  const opposite = regions.filter(({ correlation }) => (correlation?.rho ?? 0) * answer.side < 0).length;
  const over = said(material, answer);
  const found: Found[] = [];
  const add = (sentence: string, share: number) =>
    found.push({ kind: 'mix', sentence, shown: shownOf(claim), q: null, turns: true, share });
  if (opposite > regions.length / 2) {
    add(words.parts({ said: over, opposite, parts: regions.length }), opposite / regions.length);
  } else if (pooled && pooled.rho * answer.side < 0) {
    add(
      words.within({ said: over, rho: rhoText(pooled.rho, language) }),
      Math.min(1, 0.5 + Math.abs(pooled.rho)),
    );
  }
  return { found, looked: regions.length };
}

/**
 * Simpson's paradox: whether the whole goes otherwise than its parts. All countries together, weighted by people, against
 * most countries; a country's total against all of its groups; a link over all countries against that inside regions.
 */
export function mix(material: Material, answer: Answered): Look {
  if (material.claim.kind === 'pair') return inside(material, answer);
  const found = [...whole(material, answer), ...everyGroup(material, answer)];
  return { found, looked: 1 + material.groups.length };
}
