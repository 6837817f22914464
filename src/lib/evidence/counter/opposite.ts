import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import type { Answered } from './answered.ts';
import { cases, chanceOf, slicesOf, type Slice } from './slices.ts';
import { shownOf, type Found, type Look, type Material } from './material.ts';
import { counterWords, placeName, qText, said, spanText } from './speak.ts';

/** The share of false findings accepted among the slices that are named as opposite. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * The slices that go the other way than the whole, with their adjusted p-values. Every slice is tested on the side
 * opposite to the whole and all are adjusted together, so that looking at many does not make findings.
 *
 * @param side of the whole
 * @returns those of at most the accepted share of false findings, the surest first
 */
export function oppositeSlices<Part extends { answer: Answered }>(
  slices: readonly Part[],
  side: 1 | -1,
): { slice: Part; q: number }[] {
  if (slices.length === 0) return [];
  const other = side > 0 ? -1 : 1;
  const adjusted = benjaminiHochberg(slices.map(({ answer }) => chanceOf(answer, other)));
  return slices
    .map((slice, index) => ({ slice, q: adjusted[index] ?? 1 }))
    .filter(({ slice, q }) => slice.answer.leaning === other && q <= FALSE_DISCOVERY_RATE)
    .sort((a, b) => a.q - b.q);
}

function sentenceOf(material: Material, slice: Slice, q: number): string {
  const words = counterWords(material.language);
  if (slice.by === 'group') {
    const source = material.groups.find(({ id }) => id === slice.group)?.source ?? material.own;
    return words.oppositeGroup({
      group: slice.name,
      // The group is named in front, so the noun goes without it.
      said: said(material, slice.answer, source, false),
      q: qText(q, material.language),
    });
  }
  const p = { said: said(material, slice.answer), q: qText(q, material.language) };
  return slice.by === 'place'
    ? words.oppositePlace({ ...p, place: placeName(material, slice.place) })
    : words.oppositeYears({ ...p, span: spanText(slice.years, material.language) });
}

/** Regions, groups and parts of the years in which the direction is the opposite one, beyond what chance gives. */
export function opposite(material: Material, whole: Answered): Look {
  const { claim } = material;
  const slices = slicesOf(material, whole);
  if (whole.leaning === 0) return { found: [], looked: slices.length };
  const found = oppositeSlices(slices, whole.leaning).map(({ slice, q }): Found => {
    const shown =
      slice.by === 'place'
        ? { places: slice.areas }
        : slice.by === 'group'
          ? { group: slice.group }
          : { years: slice.years };
    return {
      kind: 'opposite',
      sentence: sentenceOf(material, slice, q),
      shown: shownOf(claim, shown),
      q,
      turns: false,
      share: Math.min(1, cases(slice.answer) / Math.max(1, cases(whole))),
    };
  });
  return { found, looked: slices.length };
}
