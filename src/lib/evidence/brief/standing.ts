import type { Row, Topic } from '../../figures/frame.ts';
import { zOf } from '../../stats/normal.ts';
import { isRecorded } from '../claimed.ts';
import type { Standing } from './brief.ts';
import type { BriefData } from './data.ts';
import {
  factsAmong,
  nearest,
  placesOf,
  standingOf,
  type Placed,
  type RankFacts,
  type Ranking,
  type Valued,
} from './rank.ts';
import { words } from './speech.ts';
import { nameOf } from './name-of.ts';

/** A row as it is ranked. */
export function valued(row: Row, topic: Topic, data: BriefData): Valued {
  const { value, low, high } = data.sure(row, topic);
  const { unit, interval } = topic.indicator;
  const width = low === null || high === null ? 0 : high - low;
  return {
    area: row.area,
    value: Number((value ?? 0).toFixed(unit.decimals)),
    error: width / (2 * zOf(interval?.level ?? 0.95)),
  };
}

/** Why a measure ranks nobody, or null. */
export function unranked(topic: Topic): string | null {
  const { unit } = topic.indicator;
  if (unit.kind === 'count') return words().rankOfCount;
  if (unit.kind === 'year') return words().rankOfYear;
  return isRecorded(topic) ? words().rankOfRecords : null;
}

const rankingOf = ({ indicator: { unit, nature, ratioScale } }: Topic): Ranking => ({
  unit,
  nature,
  ratioScale,
});

function ranked({ area, topic, group, row }: Asked, crowd: Crowd, data: BriefData): readonly Placed[] {
  const id = `${topic.indicator.id} ${group} ${row.year} ${crowd.key}`;
  const known = data.ranked.get(id);
  if (known) return known;
  const there = [...data.places(topic.indicator.id, group)].flatMap(([other, rows]) => {
    const measured = rows.filter(({ flag }) => flag !== 'projected');
    const near = other === area || crowd.has(other) ? nearest(measured, row.year) : null;
    return near ? [valued(near, topic, data)] : [];
  });
  const placed = placesOf(rankingOf(topic), there);
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

/** Under which the ranks of one place are found again among those that were worked out beforehand. */
export const rankKey = ({ topic, group }: Asked, { among }: Crowd): string =>
  `${topic.indicator.id} ${group} ${among}`;

/** Where a place lies among others, as numbers: as told beforehand, or worked out from the rows of all places. */
export const rankFacts = (asked: Asked, crowd: Crowd, data: BriefData): RankFacts =>
  data.told
    ? (data.told.get(rankKey(asked, crowd)) ?? null)
    : factsAmong(rankingOf(asked.topic), ranked(asked, crowd, data), asked.area);

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
 * time, at most `NEAR_YEARS` years away.
 */
export function standing(asked: Asked, crowd: Crowd, data: BriefData): Standing {
  const { among, name } = crowd;
  const why = unranked(asked.topic);
  if (why !== null) return { among, name, withheld: why };
  const area = data.areas.get(asked.area);
  const place = area ? nameOf(area) : asked.area;
  return standingOf(rankFacts(asked, crowd, data), rankingOf(asked.topic), { among, name, place });
}
