import { quasiPoisson } from '../../stats/quasi-poisson.ts';
import type { Row } from './monthly.ts';

/** A second look by a model made for counts. */
export interface CountModel {
  /** Fitted records after the change over those that the path before would have given, less one, in percent. */
  percent: number;
  /** How many times as much the counts vary as pure chance would make them. */
  dispersion: number;
}

/**
 * The same before-and-after model on a logarithmic scale, with the variance growing with the count (quasi-Poisson). Least
 * squares supposes that large and small counts vary alike; where both models say the same, that does not matter.
 *
 * @returns null where no fit exists
 */
export function countModel({ values }: Row, change: number): CountModel | null {
  const row = (t: number, changed: boolean): number[] => [
    1,
    t / 12,
    changed ? 1 : 0,
    changed ? (t - change) / 12 : 0,
    ...Array.from({ length: 11 }, (_, month) => (t % 12 === month + 1 ? 1 : 0)),
  ];
  const design = values.map((_, t) => row(t, t >= change));
  if (values.length <= (design[0]?.length ?? 0)) return null;
  const fit = quasiPoisson(design, values);
  if (!fit) return null;
  const sum = (from: readonly number[]) => from.reduce((total, value) => total + value, 0);
  const without = values
    .slice(change)
    .map((_, i) => Math.exp(sum(row(change + i, false).map((x, j) => x * (fit.coefficients[j] ?? 0)))));
  const expected = sum(without);
  if (!(expected > 0 && Number.isFinite(expected))) return null;
  return { percent: (100 * sum(fit.fitted.slice(change))) / expected - 100, dispersion: fit.dispersion };
}
