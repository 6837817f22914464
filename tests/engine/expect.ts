/** Assertions that need no test runner: the contract also runs in a page. */

/** Numbers may differ by a trillionth of their size, everything else not at all. */
const TOLERANCE = 1e-12;

/** @throws Error naming both where they differ. */
export function equal(found: unknown, expected: unknown): void {
  if (!same(found, expected)) {
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}

/** What a promise fails with. @throws Error where it does not fail. */
export async function refusal(answer: Promise<unknown>): Promise<unknown> {
  let given: unknown;
  try {
    given = await answer;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a failure, found ${JSON.stringify(given)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
