import { segmented, type Segmented } from '../../stats/segmented.ts';
import type { Row } from './monthly.ts';
import { LEVEL } from './thresholds.ts';

/** Six pairs of waves over twelve months are a term for each calendar month. */
const CALENDAR_MONTHS = { period: 12, harmonics: 6 } as const;

/**
 * The area by itself: level and slope before and after, a term for each calendar month, Newey-West errors.
 *
 * A term a month takes out the season as it was over the whole window; it supposes that the season itself stayed the same.
 * @returns null where the counts fit without error or are too few
 */
export function interrupted({ values }: Row, change: number): Segmented | null {
  try {
    return segmented(values, { change, level: LEVEL, ...CALENDAR_MONTHS });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
