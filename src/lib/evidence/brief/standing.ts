import type { Row, Topic } from '../../figures/frame.ts';
import { zOf } from '../../stats/normal.ts';
import { median } from '../../stats/quantile.ts';
import { rankIntervals } from '../../stats/ranks.ts';
import { isRecorded } from '../claimed.ts';
import type { Standing } from './brief.ts';
import type { BriefData } from './data.ts';
import { large } from './large.ts';
import { words } from './words-en.ts';

/** Values more years than this from that of the place are not set beside it. */
export const NEAR_YEARS = 3;
/** Fewer others say nothing about where a place lies. */
export const LEAST_OTHERS = 3;

/** A place with what ranks it. */
export interface Placed {
  area: string;
  value: number;
  error: number;
  low: number;
  high: number;
}

/** The value of a place nearest to a year, the later of two equally near; null where none is within `NEAR_YEARS`. */
export function nearest(rows: readonly Row[], year: number): Row | null {
  let best: Row | null = null;
  for (const row of rows) {
    if (row.value === null || row.flag === 'projected' || Math.abs(row.year - year) > NEAR_YEARS) continue;
    if (best === null || Math.abs(row.year - year) <= Math.abs(best.year - year)) best = row;
  }
  return best;
}

/** A value as it is ranked: rounded as it is printed, with the standard error that its interval tells; 0 where there is none. */
function estimate(row: Row, topic: Topic, data: BriefData): { value: number; error: number } {
  const { value, low, high } = data.sure(row, topic);
  const { unit, interval } = topic.indicator;
  const width = low === null || high === null ? 0 : high - low;
  return {
    value: Number((value ?? 0).toFixed(unit.decimals)),
    error: width / (2 * zOf(interval?.level ?? 0.95)),
  };
}

/** Why a measure ranks nobody, or null. */
export function unranked(topic: Topic): string | null {
  const { unit } = topic.indicator;
  if (unit.kind === 'count') return words.rankOfCount;
  if (unit.kind === 'year') return words.rankOfYear;
  return isRecorded(topic) ? words.rankOfRecords : null;
}

/**
 * The ranks between which each may stand. Numbers that are no counts and have no interval are taken as alike where they differ by less
 * than would be called a change, so that noise is not told as a rank.
 */
function between(
  topic: Topic,
  places: readonly { value: number; error: number }[],
): { low: number; high: number }[] {
  const known = Math.max(0, ...places.map(({ error }) => error));
  const counted = topic.indicator.nature === 'counted';
  if (counted || known > 0) {
    // Of a survey that gives some intervals, a place without one is taken to be as unsure as the least sure.
    return rankIntervals(
      places.map(({ value, error }) => ({ estimate: value, error: counted || error > 0 ? error : known })),
    );
  }
  return places.map(({ value }) => {
    const apart = places.filter((other) => large(topic, value, other.value));
    return {
      low: 1 + apart.filter((other) => other.value > value).length,
      high: places.length - apart.filter((other) => other.value < value).length,
    };
  });
}

function ranked(
  data: BriefData,
  topic: Topic,
  group: string,
  year: number,
  key: string,
  among: (area: string) => boolean,
): readonly Placed[] {
  const id = `${topic.indicator.id} ${group} ${year} ${key}`;
  const known = data.ranked.get(id);
  if (known) return known;
  const there = [...data.places(topic.indicator.id, group)].flatMap(([area, rows]) => {
    const row = among(area) ? nearest(rows, year) : null;
    return row ? [{ area, ...estimate(row, topic, data) }] : [];
  });
  const ranks = between(topic, there);
  const placed = there.map((one, index) => ({
    ...one,
    low: ranks[index]?.low ?? 1,
    high: ranks[index]?.high ?? there.length,
  }));
  data.ranked.set(id, placed);
  return placed;
}

export interface Asked {
  area: string;
  topic: Topic;
  group: string;
  /** The latest row of the place. */
  row: Row;
}

/** The countries among which a place is set. */
export interface Crowd {
  among: Standing['among'];
  name: string;
  /** Tells this crowd from others. */
  key: string;
  has: (area: string) => boolean;
}

/**
 * Where a place lies among others, as an interval of ranks: rank 1 has the highest value. Values of the others are those nearest in
 * time, at most `NEAR_YEARS` years away. Source of the interval: `stats/ranks.ts`.
 */
export function standing({ area, topic, group, row }: Asked, crowd: Crowd, data: BriefData): Standing {
  const { among, name } = crowd;
  const why = unranked(topic);
  if (why !== null) return { among, name, withheld: why };
  const placed = ranked(data, topic, group, row.year, crowd.key, (id) => id === area || crowd.has(id));
  const own = placed.find((one) => one.area === area);
  if (!own) return { among, name, withheld: words.rankOfNothing };
  if (placed.length - 1 < LEAST_OTHERS) {
    return {
      among,
      name,
      withheld: words.rankOfFew({ among, name, others: placed.length - 1, years: NEAR_YEARS }),
    };
  }
  const middle = median(placed.map(({ value }) => value));
  const { low: best, high: worst } = own;
  const sure = placed.some(({ error }) => error > 0)
    ? 'intervals'
    : topic.indicator.nature === 'counted'
      ? 'counts'
      : 'margin';
  return {
    among,
    name,
    best,
    worst,
    of: placed.length,
    median: middle,
    sentence: words.rank({
      topic,
      place: data.areas.get(area)?.names.en ?? area,
      among,
      name,
      best,
      worst,
      of: placed.length,
      median: middle,
      sure,
    }),
  };
}
