import { shieldList } from '../../figures/shield/list.ts';
import { POLICY } from '../../figures/shield/policy.ts';

/**
 * The parts of a whole whose counts may be published: those with 1 to 4 records in any of the counts are left out, and with them
 * as many others as it takes that nobody finds a small one by taking the rest from the whole, which stands on the same page.
 *
 * What else a pattern says needs no such care: how many hexagons have how many records (Lorenz, Gini), pairs of records and
 * classes of hexagons name no place with its number, and means, trends and seasons are of the whole place.
 *
 * @param counts of a part, each of all parts adding up to a number that is known
 * @throws RangeError for a count that is not whole or below 0
 * @example enoughOf([{ n: 120 }, { n: 3 }, { n: 14 }], [({ n }) => n]) // [{ n: 120 }]
 */
export function enoughOf<Part>(parts: readonly Part[], counts: readonly ((part: Part) => number)[]): Part[] {
  const hidden = new Set<number>();
  for (const count of counts) {
    for (const [index, { value }] of shieldList(parts.map(count), POLICY).counts.entries())
      if (value === null) hidden.add(index);
  }
  return parts.filter((_, index) => !hidden.has(index));
}
