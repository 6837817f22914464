import { hexagons, type Hexagons } from '../../figures/pattern/hexagons.ts';
import type { Recorded } from './finding.ts';
import { nearRepeatTest, type NearRepeatTest } from './near-repeat-test.ts';

/** What takes long to compute of a pattern and holds no words: worked out once, said in any language. */
export interface PatternStatistics {
  /** Null where no record has a place. */
  places: Hexagons | null;
  repeats: NearRepeatTest;
}

/** @example meaningOf(recorded, [], patternStatistics(recorded)) */
export function patternStatistics(
  points: Pick<Recorded, 'months' | 'lon' | 'lat' | 'month'>,
): PatternStatistics {
  return {
    places: points.lon.length === 0 ? null : hexagons(points.lon, points.lat),
    repeats: nearRepeatTest(points),
  };
}
