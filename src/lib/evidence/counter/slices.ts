import { signTest } from '../../stats/sign-test.ts';
import { spearmanTest } from '../../stats/spearman-test.ts';
import type { Years } from '../claim.ts';
import { among, answered, type Answered } from './answered.ts';
import type { Material } from './material.ts';

/** Fewer clear countries, or pairs, cannot be told from chance however they fall. */
export const LEAST_CASES_OF_SLICE = 5;

/** A part of what a claim speaks about: a region, a group, or a part of its years. */
export type Slice = { answer: Answered } & (
  | { by: 'place'; place: string; areas: string[] }
  | { by: 'group'; group: string; name: string }
  | { by: 'years'; years: Years }
);

/** How many countries of an answer take a side or have a pair. */
export const cases = ({ up, down, pairs }: Answered): number => pairs.length || up + down;

/** The M49 regions and sub-regions of the countries that answer; a part that holds them all is no part. */
export function regionsOf({ areas }: Material, answer: Answered): Map<string, string[]> {
  const all = [...answer.outcomes, ...answer.pairs].map(({ area }) => area);
  const regions = new Map<string, string[]>();
  for (const id of all) {
    const area = areas.get(id);
    for (const part of new Set([area?.region, area?.subregion])) {
      if (part) regions.set(part, [...(regions.get(part) ?? []), id]);
    }
  }
  const seen = new Set<string>();
  return new Map(
    [...regions].filter(([, members]) => {
      // A region whose countries are all of one sub-region would be looked at twice.
      const key = members.join();
      if (members.length === all.length || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}

/** Halves of a window, and thirds of a long one; none of one too short for two values a country. */
export function partsOf({ from, to }: Years, kind: 'change' | 'level' | 'groups' | 'pair'): Years[] {
  // The ends of neighbouring changes meet; windows of levels do not share a year.
  const least = kind === 'change' ? 6 : 4;
  const cut = (count: number): Years[] =>
    Array.from({ length: count }, (_, index) => {
      const start = from + Math.round(((to - from) * index) / count);
      const end = from + Math.round(((to - from) * (index + 1)) / count);
      return { from: kind === 'change' || index === 0 ? start : start + 1, to: end };
    });
  if (to - from < least) return [];
  return [...cut(2), ...(to - from >= least * 2 ? cut(3) : [])];
}

/** Every slice with enough cases, looked at in the same way as the whole. */
export function slicesOf(material: Material, whole: Answered): Slice[] {
  const { claim, own, areas } = material;
  const places = [...regionsOf(material, whole)].map(([place, members]): Slice => {
    const inside = new Set(members);
    return { by: 'place', place, areas: members, answer: among(whole, (area) => inside.has(area)) };
  });
  const groups = material.groups.map(({ id, name, source }): Slice => ({
    ...{ by: 'group', group: id, name },
    answer: answered(claim, source, claim.years, areas),
  }));
  const years = partsOf(claim.years, claim.kind).map((years): Slice => ({
    by: 'years',
    years,
    answer: answered(claim, own, years, areas),
  }));
  return [...places, ...groups, ...years].filter(({ answer }) => cases(answer) >= LEAST_CASES_OF_SLICE);
}

/**
 * How probable it is that a slice leans to `side` as far as it does where it leans to neither: by the sign test over
 * its clear countries, of a pair by the test of its rank correlation.
 */
export function chanceOf({ up, down, pairs, correlation }: Answered, side: 1 | -1): number {
  if (pairs.length) return correlation ? spearmanTest(correlation.rho, pairs.length, side) : 1;
  return up + down === 0 ? 1 : signTest(side > 0 ? up : down, up + down);
}
