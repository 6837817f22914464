import type { IncidentSet, Locality } from '../../catalogue/locality.ts';
import type { FigureSource } from '../figure.ts';
import type { Dimension, Extent } from './selection.ts';

/** A bin that has a name of its own. */
export interface NamedBin {
  /** As it stands in a link. */
  id: string;
  name: string;
}

/** Cells of the hexagonal grid as they lie on the map. Lengths are units of a drawing `width` wide. */
export interface CellMap {
  width: number;
  height: number;
  /** Middle of each cell, by number of cell. */
  x: number[];
  y: number[];
  /** Corners of one cell, from its middle: all cells of a place have the same form but for a hair. */
  outline: [number, number][];
  /** Kilometres that the width stands for. */
  kilometres: number;
}

/** All that the linked views of a place must know before anything is counted; plain JSON. */
export interface LinkedPlace {
  id: string;
  name: string;
  /** Every month of the span, `YYYY-MM`; those that the publisher's files do not hold as well. */
  months: string[];
  /** Numbers of the months that the files do not hold: their counts are missing, not zero. */
  missing: number[];
  grain: IncidentSet['grain'];
  categories: NamedBin[];
  outcomes: NamedBin[];
  districts: NamedBin[];
  /** `police district`, `neighbourhood`; null where there is none. */
  districtKind: string | null;
  cells: {
    h3: string[];
    lon: number[];
    lat: number[];
    map: CellMap;
  };
  /** Persons who live in the whole place; null where no file of ours says. */
  population: Locality['population'];
  points: string;
  intake: IncidentSet['intake'];
  source: FigureSource;
}

/** Hours of a week, Monday 00:00 first: bin `weekday × 24 + hour`. */
export const WEEK_HOURS = 168;

/** How many bins each view of a place has, without "not known". */
export function extentOf(place: LinkedPlace): Extent {
  return {
    month: place.months.length,
    weekhour: WEEK_HOURS,
    category: place.categories.length,
    outcome: place.outcomes.length,
    district: place.districts.length,
    cell: place.cells.h3.length,
  };
}

/** Whether a place knows enough for a view to say anything. */
export function hasView(place: LinkedPlace, dimension: Dimension): boolean {
  if (dimension === 'weekhour') return place.grain === 'hour';
  return extentOf(place)[dimension] > 1;
}

/** Every month from the first to the last, both included. @example monthsBetween('2019-11', '2020-01').length // 3 */
export function monthsBetween(from: string, to: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(0, number(to) - number(from) + 1) }, (_, index) => {
    const month = number(from) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
