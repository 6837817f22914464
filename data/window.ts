/** A value of one edition of a collection that says only about which year it is. */
export interface EditionValue {
  edition: string;
  /** The year that the edition aims at. */
  target: number;
  value: number;
}

/** A value with the years in which it may have been observed and the editions that hold it. */
export interface Sighting {
  value: number;
  first: number;
  last: number;
  editions: string[];
}

/** How far from its target year an edition may take a value. */
const REACH = 3;
/** Two editions write the same number with more or fewer digits; real differences are far larger. */
const SAME = 1e-5;

/**
 * One sighting per distinct observation of a country. A value that several editions repeat is one observation, and
 * it must lie within the years of each of them: repeats narrow the window down.
 *
 * @param values of one country and measure, oldest edition first
 * @throws when editions share a value although their windows do not meet
 * @example distinct([{ edition: 'Jan22', target: 2018, value: 3.1 }, { edition: 'Jan24', target: 2020, value: 3.1 }])
 * // [{ value: 3.1, first: 2017, last: 2021, editions: ['Jan22', 'Jan24'] }]
 */
export function distinct(values: readonly EditionValue[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { edition, target, value } of values) {
    const known = sightings.find((sighting) => Math.abs(sighting.value - value) < SAME);
    if (!known) {
      sightings.push({ value, first: target - REACH, last: target + REACH, editions: [edition] });
      continue;
    }
    known.first = Math.max(known.first, target - REACH);
    known.last = Math.min(known.last, target + REACH);
    known.editions.push(edition);
    if (known.first > known.last) throw new Error(`${known.editions.join(', ')} share a value but no year`);
  }
  return sightings;
}

/**
 * The sightings with the one of the `older` edition folded into that of the `newer`, which computed the same survey
 * round again: one observation with the newer value, within the years of both.
 * @throws when their windows do not meet
 */
export function replaced(sightings: readonly Sighting[], older: string, newer: string): Sighting[] {
  const before = sightings.find((sighting) => sighting.editions.includes(older));
  const after = sightings.find((sighting) => sighting.editions.includes(newer));
  if (!before || !after || before === after) return [...sightings];
  const first = Math.max(before.first, after.first);
  const last = Math.min(before.last, after.last);
  if (first > last) throw new Error(`${older} and ${newer} cannot hold the same survey round`);
  const editions = [...before.editions, ...after.editions];
  return [
    ...sightings.filter((sighting) => sighting !== before && sighting !== after),
    { value: after.value, first, last, editions },
  ];
}
