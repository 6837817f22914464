/** One equation between the hidden numbers: the unknowns with their factors, and what they add up to. */
export interface Equation {
  factors: readonly number[];
  sum: number;
}

/**
 * Everything that linear algebra gives away: unknowns that have one value in every solution, with that value
 * (elimination after Gauss and Jordan, on whole numbers kept small by their greatest common divisor).
 */
export function solved(equations: readonly Equation[]): Map<number, number> {
  const rows = equations.map(({ factors, sum }) => [...factors, sum].map(BigInt));
  const width = equations[0]?.factors.length ?? 0;
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    if (at < 0) continue;
    const pivot = rows[at] ?? [];
    rows[at] = rows[done] ?? [];
    rows[done] = pivot;
    for (const [index, row] of rows.entries()) {
      if (index === done || row[column] === 0n) continue;
      const [p, r] = [pivot[column] ?? 1n, row[column] ?? 0n];
      rows[index] = reduced(row.map((value, i) => value * p - (pivot[i] ?? 0n) * r));
    }
    done++;
  }
  const found = new Map<number, number>();
  for (const row of rows) {
    const own = row.slice(0, width).flatMap((value, index) => (value === 0n ? [] : [index]));
    const [index] = own;
    if (own.length === 1 && index !== undefined)
      found.set(index, Number(row[width] ?? 0n) / Number(row[index] ?? 1n));
  }
  return found;
}

function reduced(row: bigint[]): bigint[] {
  const divisor = row.reduce((a, b) => gcd(a, b), 0n);
  return divisor > 1n ? row.map((value) => value / divisor) : row;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/** Limits of each unknown by passing them from equation to equation until nothing moves; all factors are 0, 1 or −1. */
export function bounded(
  equations: readonly Equation[],
  least: number,
  most: number,
): { low: number; high: number }[] {
  const limits = Array.from({ length: equations[0]?.factors.length ?? 0 }, () => ({
    low: least,
    high: most,
  }));
  for (let moved = true; moved;) {
    moved = false;
    for (const { factors, sum } of equations) {
      for (const [own, factor] of factors.entries()) {
        const limit = limits[own];
        if (factor === 0 || !limit) continue;
        let [low, high] = [sum, sum];
        for (const [other, times] of factors.entries()) {
          const { low: from, high: to } = limits[other] ?? { low: 0, high: 0 };
          if (other === own || times === 0) continue;
          low -= times > 0 ? to : -from;
          high -= times > 0 ? from : -to;
        }
        const [a, b] = factor > 0 ? [low, high] : [-high, -low];
        if (a > limit.low) [limit.low, moved] = [a, true];
        if (b < limit.high) [limit.high, moved] = [b, true];
      }
    }
  }
  return limits;
}
