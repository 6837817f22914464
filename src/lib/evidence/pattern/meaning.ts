import { concentration } from './concentration.ts';
import { districtChange } from './districts.ts';
import { PATTERNS, type Finding, type Recorded } from './finding.ts';
import { hotSpots } from './hot-spots.ts';
import { nearRepeats } from './near-repeats.ts';
import { season } from './season.ts';
import { smoothedRates, type Populated } from './smoothed-rates.ts';
import { patternStatistics } from './statistics.ts';
import { trend } from './trend.ts';
import { patternWords } from './speak.ts';

/**
 * Everything that can be said of the pattern of a place's records, in the order in which it is read.
 *
 * @param areas parts of the place with their populations, where there are any
 * @param statistics of the same records, where they are known already
 * @example meaningOf(recorded, []).map(({ id }) => id) // ['concentration', 'hot-spots', 'near-repeats', …]
 */
export function meaningOf(
  recorded: Recorded,
  areas: readonly Populated[],
  statistics = patternStatistics(recorded),
): Finding[] {
  const words = patternWords();
  const { places, repeats } = statistics;
  const without = (id: 'concentration' | 'hot-spots'): Finding => ({
    id,
    question: words.questions[id],
    kind: 'not',
    why: words.not.points(1, 0),
  });
  const found: Record<(typeof PATTERNS)[number], () => Finding> = {
    concentration: () => (places ? concentration(recorded, places) : without('concentration')),
    'hot-spots': () => (places ? hotSpots(recorded, places) : without('hot-spots')),
    'near-repeats': () => nearRepeats(recorded, repeats),
    season: () => season(recorded),
    trend: () => trend(recorded),
    districts: () => districtChange(recorded),
    rates: () => smoothedRates(recorded.events, areas),
  };
  return PATTERNS.map((id) => found[id]());
}
