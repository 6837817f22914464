import type { Row, Topic } from '../../figures/frame.ts';
import { sure, type Outcome } from './outcome.ts';

/**
 * On which side of a threshold each country lies; 0 where its interval includes the threshold, or there is none.
 *
 * @param latest one row a country, as `latestQuery` gives them; projections and missing values are left out
 */
export function levels(topic: Topic, latest: readonly Row[], threshold: number | null): Outcome[] {
  return latest.flatMap((raw): Outcome[] => {
    const row = sure(raw, topic);
    const { value, low, high } = row;
    if (value === null || row.flag === 'projected') return [];
    const side =
      threshold === null ||
      value === threshold ||
      ((low ?? value) <= threshold && threshold <= (high ?? value))
        ? 0
        : value > threshold
          ? 1
          : -1;
    return [{ area: row.area, side, size: value, rows: [row] }];
  });
}
