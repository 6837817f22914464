import type { Finding, Recorded } from '../../../../src/lib/evidence/pattern/finding.ts';
import { monthsBetween } from '../../../../src/lib/figures/linked/place.ts';
import { randomStream } from '../../../../src/lib/stats/random.ts';

/** A made-up city of about 11 by 11 km. */
export const WEST = -0.2;
export const SOUTH = 51.5;
export const SIDE = 0.1;
const ASPECT = 1.6;

export const thousandth = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Points that fall anywhere in the city with the same probability, each in a month of chance. */
export function evenly(count: number, months: number, seed = 1) {
  const next = randomStream(seed);
  const take = (at: (i: number) => number) => Array.from({ length: count }, (_, i) => at(i));
  return {
    lon: take(() => thousandth(WEST + next() * SIDE * ASPECT)),
    lat: take(() => thousandth(SOUTH + next() * SIDE)),
    month: take(() => Math.floor(next() * months)),
  };
}

/** Records of a made-up city, with what is told. */
export function recorded(more: Partial<Recorded> = {}): Recorded {
  const months = monthsBetween('2016-01', '2020-12');
  return {
    place: { id: 'made-up', name: 'Made-up City' },
    events: 'recorded tricks',
    months,
    missing: [],
    monthly: months.map(() => 100),
    ...evenly(3000, months.length),
    districts: [],
    districtsName: null,
    points: 'made up',
    kinds: 1,
    source: {
      id: 'made-up',
      title: 'Made-up tricks',
      publisher: 'Nobody',
      via: null,
      licence: 'CC0',
      released: null,
      nature: 'counted',
    },
    nature: 'counted',
    ...more,
  };
}

type Found = Extract<Finding, { kind: 'found' }>;

/** The finding, or the reason why there is none as a failure of the test. */
export function found(finding: Finding): Found {
  if (finding.kind !== 'found') throw new Error(finding.why);
  return finding;
}
