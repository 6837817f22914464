import type { Area } from '../../catalogue/area.ts';
import type { Brief } from './brief.ts';
import type { BriefData } from './data.ts';
import { words } from './speech.ts';
import { nameOf } from './name-of.ts';

/** Places beside which one is set. */
export const PEERS = 5;

/** A country this many times larger or smaller is no peer while there are others. */
const TIMES = 5;

/**
 * The countries most like one: those of the same M49 sub-region first, then of the region, then the rest; within each the nearest by
 * the ratio of populations. The order of `store/queries/similar.ts`, but that countries many times larger or smaller come last.
 *
 * @returns the most similar first; none where the population of the place is not known
 */
export function similarCountries(self: Area, areas: readonly Area[], count: number): Area[] {
  const people = self.population;
  if (people === null || people <= 0) return [];
  const shares = ({ region, subregion }: Area): number =>
    subregion !== null && subregion === self.subregion
      ? 0
      : region !== null && region === self.region
        ? 1
        : 2;
  const times = ({ population }: Area): number =>
    Math.max(population ?? 0, people) / Math.min(population ?? people, people);
  return areas
    .filter(({ id, kind, population }) => kind === 'country' && id !== self.id && (population ?? 0) > 0)
    .map((area) => ({ area, shares: shares(area), times: times(area) }))
    .sort(
      (a, b) =>
        Number(a.times > TIMES) - Number(b.times > TIMES) ||
        a.shares - b.shares ||
        a.times - b.times ||
        (a.area.id < b.area.id ? -1 : 1),
    )
    .slice(0, count)
    .map(({ area }) => area);
}

/** Peers have at least this share of the recent measures that the place itself has. */
const LEAST_HELD = 0.5;

const named = ({ id, names }: Area) => ({ id, name: nameOf({ names }) });

/** Who a place is set beside, and how these were chosen, in words. */
export function peersOf(self: Area, { areas, held }: Pick<BriefData, 'areas' | 'held'>): Brief['peers'] {
  // A country that is hardly measured is no peer: there would be nothing to set beside.
  const least = (held.get(self.id) ?? 0) * LEAST_HELD;
  const all = [...areas.values()].filter(({ id }) => (held.get(id) ?? 0) >= least);
  if (self.kind !== 'country') return { areas: [], how: words().peersOfKind(self.kind) };
  const found = similarCountries(self, all, PEERS);
  if (!found.length) return { areas: [], how: words().peersUnknown };
  const within = [self.subregion, self.region].flatMap((id) => {
    const found = areas.get(id ?? '');
    return found ? [nameOf(found)] : [];
  });
  return {
    areas: found.map(named),
    how: words().peersNearest({ count: found.length, within, times: TIMES }),
  };
}
