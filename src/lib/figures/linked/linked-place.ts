import type { Dataset } from '../../catalogue/dataset.ts';
import type { IncidentSet, Locality } from '../../catalogue/locality.ts';
import * as m from '../../i18n/messages/linked.js';
import { sourceOf } from '../source.ts';
import { cellMap } from './cell-map.ts';
import { monthsBetween, type LinkedPlace } from './place.ts';

/** What the tables of a place hold beside its records. */
export interface PlaceLists {
  /** In the order in which their bins are numbered. */
  districts: readonly string[];
  cells: readonly { h3: string; lon: number; lat: number }[];
}

const thousandth = (value: number) => Math.round(value * 1000) / 1000;
const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** All that the linked views of a place must know, from what its catalogue and its tables say. */
export function linkedPlace(
  locality: Locality,
  incidents: IncidentSet,
  dataset: Dataset,
  { districts, cells }: PlaceLists,
): LinkedPlace {
  const months = monthsBetween(incidents.from, incidents.to);
  const h3 = cells.map((cell) => cell.h3);
  return {
    id: locality.id,
    name: locality.name,
    months,
    missing: incidents.missingMonths.map((month) => months.indexOf(month)).filter((bin) => bin >= 0),
    grain: incidents.grain,
    categories: incidents.categories.map(named),
    outcomes: incidents.outcomes.map(named),
    // A bare number says nothing in a sentence.
    districts: districts.map((name) => ({
      id: name,
      name: /^\d+$/.test(name) ? m.numbered_district({ n: name }) : name,
    })),
    districtKind: incidents.districtKind,
    cells: {
      h3,
      lon: cells.map(({ lon }) => thousandth(lon)),
      lat: cells.map(({ lat }) => thousandth(lat)),
      map: cellMap(h3),
    },
    population: locality.population,
    points: incidents.points,
    intake: incidents.intake,
    source: sourceOf(dataset),
  };
}
