import { knox, type KnoxCell, type SpaceTimeEvent } from '../../stats/knox.ts';
import { randomStream } from '../../stats/random.ts';
import type { Finding, Recorded } from './finding.ts';
import { patternWords } from './speak.ts';

/** Upper ends in metres; finer ones would be finer than the grid of the points. */
const NEAR = [200];
/** Farther pairs are many more, so that they are counted in a smaller sample of their own. */
const FARTHER = [200, 400, 600];
/** Same month and next month: the records keep no days. */
const MONTHS_APART = [0, 1];
const LAST_MONTHS = 24;
const LEAST_MONTHS = 6;
const LEAST_RECORDS = 100;
const LEAST_POINTS = 30;
const MOST_RECORDS = 8_000;
/** Each near pair is looked at in every shuffle: with more a page would wait too long. */
const MOST_PAIRS = 50_000;
const SEED = 16;
const METRES_A_DEGREE = 111_195;

/**
 * Whether records lie near each other in both place and time by more than chance: Knox's test over the last two years, by
 * months, because the records keep no days.
 */
export function nearRepeats(recorded: Recorded): Finding {
  const words = patternWords();
  const head = { id: 'near-repeats', question: words.questions['near-repeats'] } as const;
  const first = Math.max(0, recorded.months.length - LAST_MONTHS);
  const own: number[] = [];
  for (let i = 0; i < recorded.month.length; i++) if ((recorded.month[i] ?? -1) >= first) own.push(i);
  const months = new Set(own.map((i) => recorded.month[i])).size;
  if (own.length < LEAST_RECORDS)
    return { ...head, kind: 'not', why: words.not.points(LEAST_RECORDS, own.length) };
  const points = new Set(own.map((i) => `${recorded.lon[i]},${recorded.lat[i]}`)).size;
  if (points < LEAST_POINTS) return { ...head, kind: 'not', why: words.not.spread(LEAST_POINTS, points) };
  if (months < LEAST_MONTHS) return { ...head, kind: 'not', why: words.not.apart(LEAST_MONTHS, months) };
  const tested = (distances: readonly number[]): { taken: number; cells: KnoxCell[] } => {
    const taken = fewEnough(recorded, sampled(own, MOST_RECORDS, SEED), distances.at(-1) ?? 0);
    return {
      taken: taken.length,
      cells: knox(onPlane(recorded, taken), { distances, days: MONTHS_APART, seed: SEED }),
    };
  };
  const near = tested(NEAR);
  const farther = tested(FARTHER);
  const cells = [...near.cells, ...farther.cells.filter(({ distance }) => distance.from >= (NEAR[0] ?? 0))];
  const [atPoint, around] = near.cells.filter(({ days }) => days.to === 0);
  if (!atPoint || !around) throw new RangeError('Knox’s test gave no bands');
  const name = ({ distance, days }: KnoxCell): string =>
    words.nearRepeats.cell(
      distance.samePlace
        ? words.nearRepeats.same
        : distance.from === 0
          ? words.nearRepeats.near(distance.to)
          : words.nearRepeats.band(distance.from, distance.to),
      words.nearRepeats.months[days.to] ?? '',
    );
  return {
    ...head,
    kind: 'found',
    sentence: words.nearRepeats.sentence({
      events: recorded.events,
      same: { ...atPoint, sure: isMore(atPoint) },
      near: { ...around, sure: isMore(around) },
    }),
    numbers: cells.map((cell) => ({
      name: name(cell),
      value: words.nearRepeats.value(cell.observed, cell.expected, cell.q),
    })),
    caveats: [
      words.nearRepeats.grain,
      words.nearRepeats.points(recorded.points),
      ...(farther.taken < own.length
        ? [words.nearRepeats.sample(near.taken, farther.taken, own.length, SEED)]
        : []),
      ...(first > 0 ? [words.nearRepeats.drift(LAST_MONTHS)] : []),
      ...words.kinds(recorded.kinds),
    ],
    methods: ['knox', 'benjamini-hochberg'],
    drawing: null,
  };
}

const isMore = ({ q, ratio }: KnoxCell): boolean => q < 0.05 && (ratio ?? 0) > 1;

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
function fewEnough(recorded: Recorded, taken: readonly number[], reach: number): readonly number[] {
  const sorted = onPlane(recorded, taken).sort((a, b) => a.x - b.x);
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
function onPlane({ lon, lat, month }: Recorded, taken: readonly number[]): SpaceTimeEvent[] {
  const middle = taken.reduce((sum, i) => sum + (lat[i] ?? 0), 0) / taken.length;
  const east = METRES_A_DEGREE * Math.cos((middle * Math.PI) / 180);
  return taken.map((i) => ({
    x: (lon[i] ?? 0) * east,
    y: (lat[i] ?? 0) * METRES_A_DEGREE,
    day: month[i] ?? 0,
  }));
}
