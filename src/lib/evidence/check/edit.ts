import { sized } from './tolerance.ts';
import type { Problem, ProblemKind, Size, Understood } from './understood.ts';

/** A claim of which no part is said yet. */
export const UNSAID: Understood = {
  shape: null,
  measure: null,
  others: [],
  places: [],
  period: { kind: 'none' },
  direction: null,
  negated: false,
  steady: false,
  size: null,
  comparison: null,
  problems: [],
};

/** What no correction of the parts can mend: the sentence claims more than the parts say. */
const LASTING: readonly ProblemKind[] = ['cause', 'future', 'opinion'];

/**
 * A claim with parts corrected by hand. What was wrong with the words is forgotten, since the parts now say what is
 * meant; a cause, a forecast or a judgement stays one.
 *
 * @example edited(claim, { places: ['GEO'] }).problems // []
 */
export function edited(claim: Understood, parts: Partial<Understood>): Understood {
  const next = { ...claim, ...parts };
  if (parts.measure !== undefined) next.others = [];
  const missing: Problem[] = [
    { kind: 'no-measure' as const, lacks: next.measure === null },
    { kind: 'no-place' as const, lacks: next.places.length === 0 },
    { kind: 'no-claim' as const, lacks: !isClaim(next) },
  ]
    .filter(({ lacks }) => lacks)
    .map(({ kind }) => ({ kind, words: '', choices: [] }));
  return { ...next, problems: [...next.problems.filter(({ kind }) => LASTING.includes(kind)), ...missing] };
}

function isClaim({ shape, direction, size, comparison }: Understood): boolean {
  if (shape === 'change') return direction !== null;
  if (shape === 'level') return size !== null;
  return shape !== null && comparison !== null;
}

/** A size corrected by hand; null where the amount is no number. */
export function editedSize(unit: Size['unit'], amount: number, bound: Size['bound']): Size | null {
  return Number.isFinite(amount) ? sized({ unit, amount, bound }) : null;
}
