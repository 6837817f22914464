import { cellMap } from '../../../src/lib/figures/linked/cell-map.ts';
import { type LinkedPlace, monthsBetween } from '../../../src/lib/figures/linked/place.ts';

const H3 = ['892664c1a8bffff', '892664c1a8fffff', '892664c1a87ffff'];

/** A small invented place: three years of months, one of them missing, four kinds, two districts, three cells. */
export const PLACE: LinkedPlace = {
  id: 'example',
  name: 'Example',
  months: monthsBetween('2017-01', '2019-12'),
  missing: [26],
  grain: 'hour',
  categories: ['robbery', 'burglary', 'theft', 'other'].map((id) => ({
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  })),
  outcomes: [
    { id: 'charged', name: 'Suspect charged' },
    { id: 'none', name: 'No suspect found' },
  ],
  districts: [
    { id: 'North, upper', name: 'North, upper' },
    { id: '07', name: 'District 07' },
  ],
  districtKind: 'police district',
  cells: { h3: H3, lon: [-87.631, -87.628, -87.634], lat: [41.881, 41.884, 41.887], map: cellMap(H3) },
  population: { persons: 100_000, year: 2018, source: 'an invented census' },
  points: 'invented',
  intake: { records: 10, kept: 10, faults: [], setAside: [] },
  source: {
    id: 'example',
    title: 'Invented records',
    publisher: 'Nobody',
    via: null,
    licence: '=none, invented',
    released: null,
    nature: 'counted',
  },
};
