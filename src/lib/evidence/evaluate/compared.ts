import {
  differenceInDifferences,
  type DifferenceInDifferences,
} from '../../stats/difference-in-differences.ts';
import type { Row } from './monthly.ts';
import { LEVEL } from './thresholds.ts';
import { meanOf } from './cut.ts';

/** Counts in percent of their own mean before the change, so that a town and a city can stand beside each other. */
export function indexed({ values }: Row, change: number): number[] {
  const level = meanOf(values.slice(0, change));
  return values.map((value) => (100 * value) / level);
}

/**
 * Difference in differences of the areas, each in percent of its own mean before: how many percent of what it had more
 * or less the area changed than the mean of the others.
 *
 * @returns null with fewer than two places of comparison, or where all of them changed alike
 */
export function compared(
  treated: readonly Row[],
  comparison: readonly Row[],
  change: number,
  level = LEVEL,
): DifferenceInDifferences | null {
  if (comparison.length < 2 || treated.length === 0) return null;
  try {
    const rows = (own: readonly Row[]) => own.map((row) => indexed(row, change));
    return differenceInDifferences({ treated: rows(treated), comparison: rows(comparison), change }, level);
  } catch (cause) {
    // Places that all changed alike leave nothing to measure chance by.
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** The same effect without its interval; many are needed for the dates at which nothing happened. */
export function effectAt(treated: Row, comparison: readonly Row[], change: number): number | null {
  const changed = ({ values }: Row): number =>
    (100 * meanOf(values.slice(change))) / meanOf(values.slice(0, change)) - 100;
  const shares = comparison.map(changed).filter(Number.isFinite);
  const own = changed(treated);
  return shares.length < 2 || !Number.isFinite(own) ? null : own - meanOf(shares);
}

/** What the comparison would have given: the mean before, times how the comparison stood each month. */
export function expectedBy(treated: Row, comparison: readonly Row[], change: number): number[] {
  const level = meanOf(treated.values.slice(0, change));
  const rows = comparison.map((row) => indexed(row, change));
  return treated.values.map((_, month) => (level * meanOf(rows.map((row) => row[month] ?? 0))) / 100);
}
