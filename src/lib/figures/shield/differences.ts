import { isSubset, isWithin, keyOf, type Box, type Fact } from './box.ts';
import { isSmall, type Policy } from './policy.ts';

/** What was shown and what was hidden as small, found by the dimension that they differ in. */
export interface History {
  facts: readonly Fact[];
  /** By the box without one dimension, `dimension|key`: facts that differ in that dimension alone. */
  lines: ReadonlyMap<string, readonly Fact[]>;
  /** Likewise the boxes of small counts that were asked for and hidden. */
  hidden: ReadonlyMap<string, readonly Box[]>;
}

/** The places in a history where a box is found. */
export function linesOf(box: Box, dimensions: readonly string[]): { dimension: string; line: string }[] {
  return dimensions.map((dimension) => ({ dimension, line: `${dimension}|${keyOf(box, dimension)}` }));
}

/**
 * Whether a count, beside those shown before, would isolate a few records: the records that lie between it and a nested
 * one, or that are left of a larger count when the parts of it that were shown are taken away. Of what is left, hidden
 * small counts have one record each at least, so that it must be large enough for each of them to be the threshold.
 *
 * @param fact of a tidy box
 * @example isolates({ box: { category: [1], month: [3, 4] }, value: 50 }, history, ['category', 'month'], POLICY)
 */
export function isolates(
  fact: Fact,
  history: History,
  dimensions: readonly string[],
  policy: Policy,
): boolean {
  const nested = history.facts.some(
    (other) =>
      (isWithin(fact.box, other.box) || isWithin(other.box, fact.box)) &&
      isSmall(Math.abs(other.value - fact.value), policy),
  );
  return (
    nested ||
    linesOf(fact.box, dimensions).some(({ dimension, line }) => {
      const along = [...(history.lines.get(line) ?? []), fact];
      const hidden = (history.hidden.get(line) ?? []).map((box) => box[dimension]);
      return along.some((whole) => leavesFew(whole, fact, along, hidden, dimension, policy));
    })
  );
}

/** What is left of a whole when the parts shown are taken away, those first that hold the new count. */
function leavesFew(
  whole: Fact,
  fact: Fact,
  along: readonly Fact[],
  hidden: readonly (readonly number[] | undefined)[],
  dimension: string,
  policy: Policy,
): boolean {
  const span = whole.box[dimension];
  const inside = (bins: readonly number[] | undefined): bins is readonly number[] =>
    bins !== undefined && (span === undefined || (isSubset(bins, span) && bins.length < span.length));
  const taken = new Set<number>();
  let left = whole.value;
  // The new count is one of the parts or the whole; else nothing changes by it.
  if (whole !== fact && !inside(fact.box[dimension])) return false;
  const parts = along
    .filter((part) => part !== whole && inside(part.box[dimension]))
    .sort((a, b) => Number(b === fact) - Number(a === fact) || size(a, dimension) - size(b, dimension));
  for (const part of parts) {
    const bins = part.box[dimension] ?? [];
    if (bins.some((bin) => taken.has(bin))) continue;
    for (const bin of bins) taken.add(bin);
    left -= part.value;
  }
  if (taken.size === 0 || left === 0) return false;
  const waiting = new Set(
    hidden.flatMap((bins) => (inside(bins) && bins.length === 1 && !taken.has(bins[0] ?? -1) ? bins : [])),
  ).size;
  return left - Math.max(0, waiting - 1) < policy.threshold;
}

const size = ({ box }: Fact, dimension: string): number => box[dimension]?.length ?? 0;
