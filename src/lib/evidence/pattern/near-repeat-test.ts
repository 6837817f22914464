import { knox, type KnoxCell, type SpaceTimeEvent } from '../../stats/knox.ts';
import { randomStream } from '../../stats/random.ts';
import type { Recorded } from './finding.ts';

/** Upper ends in metres; finer ones would be finer than the grid of the points. */
const NEAR = [200];
/** Farther pairs are many more, so that they are counted in a smaller sample of their own. */
const FARTHER = [200, 400, 600];
/** Same month and next month: the records keep no days. */
const MONTHS_APART = [0, 1];
export const LAST_MONTHS = 24;
export const LEAST_MONTHS = 6;
export const LEAST_RECORDS = 100;
export const LEAST_POINTS = 30;
const MOST_RECORDS = 8_000;
/** Each near pair is looked at in every shuffle: with more a page would wait too long. */
const MOST_PAIRS = 50_000;
export const SEED = 16;
const METRES_A_DEGREE = 111_195;

/** Where and when records are. */
type Points = Pick<Recorded, 'months' | 'lon' | 'lat' | 'month'>;

/** Knox's test of a place, or of what it has too few. */
export type NearRepeatTest =
  | { kind: 'few'; of: 'records' | 'points' | 'months'; found: number }
  | {
      kind: 'tested';
      /** Records of the months looked at, and how many of them were compared. */
      records: number;
      near: number;
      farther: number;
      /** Whether earlier months were left out. */
      later: boolean;
      /** Records of one month: at the same point, and around it. */
      atPoint: KnoxCell;
      around: KnoxCell;
      cells: KnoxCell[];
    };

/**
 * Knox's test over the last two years, by months, because the records keep no days. Holds no words: the same in every language.
 */
export function nearRepeatTest(points: Points): NearRepeatTest {
  const first = Math.max(0, points.months.length - LAST_MONTHS);
  const own: number[] = [];
  for (let i = 0; i < points.month.length; i++) if ((points.month[i] ?? -1) >= first) own.push(i);
  const few = (of: 'records' | 'points' | 'months', found: number): NearRepeatTest => ({
    kind: 'few',
    of,
    found,
  });
  if (own.length < LEAST_RECORDS) return few('records', own.length);
  const places = new Set(own.map((i) => `${points.lon[i]},${points.lat[i]}`)).size;
  if (places < LEAST_POINTS) return few('points', places);
  const months = new Set(own.map((i) => points.month[i])).size;
  if (months < LEAST_MONTHS) return few('months', months);
  const tested = (distances: readonly number[]): { taken: number; cells: KnoxCell[] } => {
    const taken = fewEnough(points, sampled(own, MOST_RECORDS, SEED), distances.at(-1) ?? 0);
    return {
      taken: taken.length,
      cells: knox(onPlane(points, taken), { distances, days: MONTHS_APART, seed: SEED }),
    };
  };
  const near = tested(NEAR);
  const farther = tested(FARTHER);
  const cells = [...near.cells, ...farther.cells.filter(({ distance }) => distance.from >= (NEAR[0] ?? 0))];
  const [atPoint, around] = near.cells.filter(({ days }) => days.to === 0);
  if (!atPoint || !around) throw new RangeError('Knox’s test gave no bands');
  return {
    kind: 'tested',
    ...{ records: own.length, near: near.taken, farther: farther.taken, later: first > 0 },
    ...{ atPoint, around, cells },
  };
}

/** As many of a list as are wanted, each as likely as any other, in their order. */
function sampled(list: readonly number[], wanted: number, seed: number): number[] {
  if (list.length <= wanted) return [...list];
  const next = randomStream(seed);
  let left = list.length;
  let open = wanted;
  return list.filter(() => {
    const take = next() * left < open;
    left--;
    if (take) open--;
    return take;
  });
}

/** As many of the records as have at most so many near pairs: pairs grow with the square of the records. */
function fewEnough(points: Points, taken: readonly number[], reach: number): readonly number[] {
  const sorted = onPlane(points, taken).sort((a, b) => a.x - b.x);
  let pairs = 0;
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.x - a.x > reach) break;
      if (Math.hypot(b.x - a.x, b.y - a.y) <= reach) pairs++;
    }
  }
  if (pairs <= MOST_PAIRS) return taken;
  return sampled(
    taken,
    Math.max(LEAST_RECORDS, Math.floor(taken.length * Math.sqrt(MOST_PAIRS / pairs))),
    SEED,
  );
}

/** Metres from the middle of the records; inside a city the Earth is flat enough. Its month stands for the day. */
function onPlane({ lon, lat, month }: Points, taken: readonly number[]): SpaceTimeEvent[] {
  const middle = taken.reduce((sum, i) => sum + (lat[i] ?? 0), 0) / taken.length;
  const east = METRES_A_DEGREE * Math.cos((middle * Math.PI) / 180);
  return taken.map((i) => ({
    x: (lon[i] ?? 0) * east,
    y: (lat[i] ?? 0) * METRES_A_DEGREE,
    day: month[i] ?? 0,
  }));
}
