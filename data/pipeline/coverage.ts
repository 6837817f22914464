import type { Coverage } from '../../src/lib/catalogue/indicator.ts';
import type { Observation } from '../../src/lib/catalogue/observation.ts';

/**
 * What the rows of one indicator hold. Only rows with a value count for areas and years; `rows` counts all.
 * `fullestLate` counts countries; where an indicator has none, it counts areas.
 * @param rows at least one of them with a value
 * @param countries ids of the areas of kind country
 */
export function coverageOf(rows: Observation[], countries: ReadonlySet<string>): Coverage {
  const present = rows.filter((row) => row.value !== null);
  const areas = new Set(present.map((row) => row.area));
  const countriesHere = [...areas].filter((area) => countries.has(area));
  const counted = countriesHere.length ? new Set(countriesHere) : areas;
  const perYear = new Map<number, Set<string>>();
  for (const { year, area } of present) {
    if (!counted.has(area)) continue;
    const inYear = perYear.get(year) ?? new Set();
    perYear.set(year, inYear.add(area));
  }
  const best = Math.max(...[...perYear.values()].map((inYear) => inYear.size));
  const full = [...perYear].filter(([, inYear]) => inYear.size * 2 >= best).map(([year]) => year);
  const years = present.map((row) => row.year);
  return {
    rows: rows.length,
    areas: areas.size,
    countries: countriesHere.length,
    from: years.reduce((least, year) => Math.min(least, year)),
    to: years.reduce((greatest, year) => Math.max(greatest, year)),
    fullestLate: Math.max(...full),
  };
}
