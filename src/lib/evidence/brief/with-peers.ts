import { zOf } from '../../stats/normal.ts';
import type { Brief, Item, Quoted, Standing } from './brief.ts';
import type { PlaceValues } from './held.ts';
import { factsAmong, nearest, placesOf, standingOf } from './rank.ts';
import { words } from './speech.ts';

/** A place that a reader set beside the one of the brief. */
export interface Peer {
  id: string;
  name: string;
  values: PlaceValues;
}

/** Most that stand beside one place without crowding the page. */
export const MOST_PEERS = 8;

type Dated = Pick<Quoted, 'year' | 'value' | 'low' | 'high'>;

function besidePeers(item: Item, brief: Brief, peers: readonly Peer[]): Standing {
  const { latest, unit } = item;
  // What ranks nobody ranks no peers either.
  const { rankOfCount, rankOfYear, rankOfRecords } = words();
  const reasons = [rankOfCount, rankOfYear, rankOfRecords];
  const never = item.standings.find((one) => 'withheld' in one && reasons.includes(one.withheld));
  if (never && 'withheld' in never)
    return { among: 'peers', name: words().peersName, withheld: never.withheld };
  const ranked = (area: string, { value, low, high }: Omit<Dated, 'year'>) => ({
    area,
    value: Number(value.toFixed(unit.decimals)),
    error: (low === null || high === null ? 0 : high - low) / (2 * zOf(0.95)),
  });
  const own = ranked(brief.place, latest);
  const others = peers.flatMap(({ id, values }) => {
    const rows = values[`${item.indicator} ${item.group}`]?.rows ?? [];
    const near = nearest(
      rows.map(([year, value, low, high]): Dated => ({ year, value, low, high })),
      latest.year,
    );
    return near ? [ranked(id, near)] : [];
  });
  const crowd = { among: 'peers', name: words().peersName, place: brief.name } as const;
  return standingOf(factsAmong(item, placesOf(item, [own, ...others]), brief.place), item, crowd);
}

/** The brief with the peers that a reader chose in the place of those found by rule; nothing else changes. */
export function withPeers(brief: Brief, peers: readonly Peer[]): Brief {
  return {
    ...brief,
    peers: { areas: peers.map(({ id, name }) => ({ id, name })), how: words().peersChosen },
    sections: brief.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        standings: [
          ...item.standings.filter(({ among }) => among !== 'peers'),
          besidePeers(item, brief, peers),
        ],
      })),
    })),
  };
}
