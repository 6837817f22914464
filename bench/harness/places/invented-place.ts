import { gridDisk, latLngToCell } from 'h3-js';
import { cellMap } from '../../../src/lib/figures/linked/cell-map.ts';
import { monthsBetween, type LinkedPlace } from '../../../src/lib/figures/linked/place.ts';
import { CATEGORIES, DISTRICTS, MONTHS, OUTCOMES, RINGS } from '../../places/shape.ts';

const named = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, place) => ({ id: `${prefix}-${place}`, name: `${prefix} ${place}` }));

/** The place that the generated incidents lie in. */
export function inventedPlace(): LinkedPlace {
  const h3 = gridDisk(latLngToCell(41.85, -87.65, 8), RINGS);
  return {
    id: 'invented',
    name: 'Invented',
    months: monthsBetween('2010-01', '2019-12').slice(0, MONTHS),
    missing: [],
    grain: 'hour',
    categories: named(CATEGORIES, 'Category'),
    outcomes: named(OUTCOMES, 'Outcome'),
    districts: named(DISTRICTS, 'District'),
    districtKind: 'district',
    cells: { h3, lon: [], lat: [], map: cellMap(h3) },
    population: null,
    points: 'invented',
    intake: { records: 0, kept: 0, faults: [], setAside: [] },
    source: {} as LinkedPlace['source'],
  };
}
