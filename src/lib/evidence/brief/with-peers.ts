import { zOf } from '../../stats/normal.ts';
import type { Brief, Item, Standing } from './brief.ts';
import { nearest, placesOf, standingAmong } from './rank.ts';
import { words } from './words-en.ts';

/** Years, values and standard errors of every measure of a place that can be ranked, by `indicator group`. */
export type PlaceValues = Record<string, [year: number, value: number, error: number][]>;

/** A place that a reader set beside the one of the brief. */
export interface Peer {
  id: string;
  name: string;
  values: PlaceValues;
}

/** Most that stand beside one place without crowding the page. */
export const MOST_PEERS = 8;

function standingOf(item: Item, brief: Brief, peers: readonly Peer[]): Standing {
  const { latest, unit } = item;
  // What ranks nobody ranks no peers either.
  const never = item.standings.find((one) => 'withheld' in one && words.neverRanked.includes(one.withheld));
  if (never && 'withheld' in never)
    return { among: 'peers', name: words.peersName, withheld: never.withheld };
  const width = latest.low === null || latest.high === null ? 0 : latest.high - latest.low;
  const own = {
    area: brief.place,
    value: Number(latest.value.toFixed(unit.decimals)),
    error: width / (2 * zOf(0.95)),
  };
  const others = peers.flatMap(({ id, values }) => {
    const rows = (values[`${item.indicator} ${item.group}`] ?? []).map(([year, value, error]) => ({
      year,
      value,
      error,
    }));
    const near = nearest(rows, latest.year);
    return near ? [{ area: id, value: near.value, error: near.error }] : [];
  });
  const crowd = { among: 'peers', name: words.peersName, place: brief.name } as const;
  return standingAmong(item, placesOf(item, [own, ...others]), brief.place, crowd);
}

/** The brief with the peers that a reader chose in the place of those found by rule; nothing else changes. */
export function withPeers(brief: Brief, peers: readonly Peer[]): Brief {
  return {
    ...brief,
    peers: { areas: peers.map(({ id, name }) => ({ id, name })), how: words.peersChosen },
    sections: brief.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        standings: [
          ...item.standings.filter(({ among }) => among !== 'peers'),
          standingOf(item, brief, peers),
        ],
      })),
    })),
  };
}
