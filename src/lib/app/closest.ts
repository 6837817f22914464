/** Lower case, without accents and punctuation, for comparing what was typed with what exists. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Least number of single letters to insert, drop or exchange between two words (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

type Named = { id: string; spellings: readonly string[] };

/**
 * The ids whose name, id or other spelling come closest to `typed`, the nearest first; [] where nothing is near.
 * Near is the same spelling, one being the beginning of the other (from three letters on), or at most a third of the
 * letters changed.
 *
 * @param count of them at most
 * @example closestOf('guinea', [{ id: 'GIN', spellings: ['Guinea'] }, { id: 'GNB', spellings: ['Guinea-Bissau'] }], 2)
 */
export function closestOf(typed: string, candidates: readonly Named[], count: number): string[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const best = new Map<string, number>();
  // Ids before names: among equally near ones the id that was mistyped is meant.
  const pairs = [
    ...candidates.map(({ id }) => ({ id, spelling: id })),
    ...candidates.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling }))),
  ];
  for (const { id, spelling } of pairs) {
    const known = plain(spelling);
    const length = Math.max(wanted.length, known.length);
    const begins =
      Math.min(wanted.length, known.length) >= 3 && (known.startsWith(wanted) || wanted.startsWith(known));
    // A spelling that only begins alike stands behind one that differs in a letter or two.
    const score = begins && known !== wanted ? 0.2 : distance(wanted, known) / length;
    if (score > 1 / 3 || score >= (best.get(id) ?? Infinity)) continue;
    // Behind those that were as near before it.
    best.delete(id);
    best.set(id, score);
  }
  return [...best]
    .sort(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([id]) => id);
}

/**
 * The id that `closestOf` puts first; null where nothing is near.
 *
 * @example closest('brasil', [{ id: 'BRA', spellings: ['Brazil'] }]) // 'BRA'
 */
export const closest = (typed: string, candidates: readonly Named[]): string | null =>
  closestOf(typed, candidates, 1)[0] ?? null;
