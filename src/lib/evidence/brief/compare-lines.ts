import type { Pair } from './compare-pair.ts';

/** A measurement of one thing that at least two places hold. */
export interface Candidate {
  key: string;
  pairs: readonly Pair[];
  /** In how many of the briefs it stands. */
  showing: number;
}

const idOf = ({ first, second }: Pair): string => `${first} ${second}`;
const held = ({ pairs }: Candidate): number => pairs.filter((pair) => !('unlike' in pair)).length;

/**
 * Of the measurements of one thing those that are set side by side: the one by which most pairs of places can be held against each other,
 * then by which most stand side by side, then that in most briefs, then the first of the line; and after it each that adds a pair.
 */
export function besides(candidates: readonly Candidate[]): string[] {
  const sorted = [...candidates].sort(
    (a, b) => held(b) - held(a) || b.pairs.length - a.pairs.length || b.showing - a.showing,
  );
  const there = new Set<string>();
  return sorted.flatMap(({ key, pairs }) => {
    const fresh = pairs.filter((pair) => !there.has(idOf(pair)));
    for (const pair of fresh) there.add(idOf(pair));
    return fresh.length ? [key] : [];
  });
}
