import type { Area } from '../../catalogue/area.ts';
import type { Brief } from './brief.ts';
import type { BriefData } from './data.ts';
import { nameOf } from './name-of.ts';
import { words } from './speech.ts';
import type { Crowd } from './standing.ts';

/** Among whom a place is set: countries only are set among countries. */
export function crowdsOf(area: Area, peers: Brief['peers'], data: BriefData): Crowd[] {
  if (area.kind !== 'country') return [];
  const country = (id: string) => data.areas.get(id)?.kind === 'country';
  const region = area.region === null ? undefined : data.areas.get(area.region);
  const ids = new Set(peers.areas.map(({ id }) => id));
  return [
    { among: 'world', name: words().worldName, key: 'world', has: country },
    ...(region
      ? [
          {
            among: 'region' as const,
            name: nameOf(region),
            key: region.id,
            has: (id: string) => country(id) && data.areas.get(id)?.region === region.id,
          },
        ]
      : []),
    ...(ids.size
      ? [
          {
            among: 'peers' as const,
            name: words().peersName,
            key: `peers of ${area.id}`,
            has: (id: string) => ids.has(id),
          },
        ]
      : []),
  ];
}
