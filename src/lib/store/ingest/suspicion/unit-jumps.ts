/** A jump by a power of ten is one within this distance of it, in powers of ten: from a factor of 7.6 to 13. */
const NEAR = 0.12;
/** A series whose ordinary step between neighbours is larger (a factor of 1.3) makes jumps of its own. */
const CALM = 0.12;
/** The same if one of its other steps is larger (a factor of 2.5). */
const CALMEST = 0.4;
/** Whole numbers below this jump tenfold by chance. */
const SMALLEST_COUNT = 30;

export interface UnitJump {
  /** Place of the value after the jump. */
  at: number;
  /** 10, 100 or 1000. */
  factor: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/**
 * Where a series jumps by ten, a hundred or a thousand although it is calm otherwise, as when a unit changes (thousands, then
 * single ones; percent, then fractions). A value that jumps out and back is one jump.
 * @param values in order of time
 * @param whole whether they are counts
 * @example unitJumps([120, 118, 1210, 125], true) // [{ at: 2, factor: 10 }]
 */
export function unitJumps(values: readonly number[], whole: boolean): UnitJump[] {
  if (values.length < 3) return [];
  const steps: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const [a, b] = [values[i - 1] ?? 0, values[i] ?? 0];
    steps.push(a * b > 0 ? Math.log10(b / a) : NaN);
  }
  const sizes = steps.filter((step) => !Number.isNaN(step)).map(Math.abs);
  const isJump = (step: number): boolean => {
    const power = Math.abs(Math.round(step));
    return power >= 1 && power <= 3 && Math.abs(Math.abs(step) - power) <= NEAR;
  };
  if (!sizes.some(isJump)) return [];
  const ordinary = sizes.filter((size) => !isJump(size));
  if (ordinary.length === 0 || median(ordinary) > CALM || Math.max(...ordinary) > CALMEST) return [];
  const jumps: UnitJump[] = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? NaN;
    if (!isJump(step)) continue;
    const smaller = Math.min(Math.abs(values[i] ?? 0), Math.abs(values[i + 1] ?? 0));
    if (whole && smaller < SMALLEST_COUNT) continue;
    jumps.push({ at: i + 1, factor: 10 ** Math.abs(Math.round(step)) });
    const next = steps[i + 1] ?? NaN;
    if (isJump(next) && Math.sign(next) !== Math.sign(step)) i++;
  }
  return jumps;
}
