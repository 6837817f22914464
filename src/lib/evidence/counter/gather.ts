import type { Argument } from '../argument.ts';
import { answered } from './answered.ts';
import type { Found, Look, Material, Shown } from './material.ts';
import { mix } from './mix.ts';
import { noChange } from './no-change.ts';
import { opposite } from './opposite.ts';
import { otherSource } from './other-source.ts';
import { fewPlaces } from './places.ts';
import { otherYears } from './years.ts';

/** More lines than this are not read. */
export const MOST = 6;
/** Of one kind, so that no way of looking crowds out the others. */
export const MOST_OF_KIND = 2;

/** What turns the answer comes before what concerns a part of it; then by how much speaks against the claim. */
const weight = ({ turns, share }: Found): number => (turns ? 1 : 0) + share;

/** The strongest findings, at most two of a kind and six in all. */
export function strongest(found: readonly Found[]): Found[] {
  const taken = new Map<Argument['kind'], number>();
  return [...found]
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ kind }) => {
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      return count <= MOST_OF_KIND;
    })
    .slice(0, MOST);
}

/** A finding as it is said, with the view that shows it. */
export type Told = Omit<Argument, 'view'> & { shown: Shown | null };

/**
 * Looks for everything that argues against a claim, in every way there is.
 *
 * @returns the strongest first, none where nothing was found, and how many slices, years, places and sources were
 * looked at
 */
export function gather(material: Material): { told: Told[]; looked: number } {
  const { claim, own, areas } = material;
  const whole = answered(claim, own, claim.years, areas);
  const looks: Look[] = [
    otherSource(material),
    opposite(material, whole),
    noChange(material, whole),
    otherYears(material, whole),
    fewPlaces(material, whole),
    mix(material, whole),
  ];
  return {
    told: strongest(looks.flatMap(({ found }) => found)).map(({ kind, sentence, shown, q }) => ({
      kind,
      sentence,
      shown,
      q,
    })),
    looked: looks.reduce((sum, { looked }) => sum + looked, 0),
  };
}
