import type { Area } from '../../catalogue/area.ts';
import type { Measure, Point } from '../../figures/figure.ts';
import { LEAST_PEOPLE, solid } from '../../figures/finding.ts';

/** How many people a place is taken to have: a region of the world is never too small, whether or not the data count its people. */
const peopleOf = ({ kind, population }: Area): number | null => (kind === 'region' ? Infinity : population);

/**
 * Whether a value of a place rests on enough cases to be compared: as the figures ask it, and also for counted shares of whom the source
 * does not say how many, which in a place of few people are shares of a handful.
 */
export function solidHere(area: Area, measure: Measure, point: Point): boolean {
  const people = peopleOf(area);
  if (!solid(measure, point, people)) return false;
  const share = measure.nature === 'counted' && measure.unit.kind === 'percent' && point.n === null;
  return !share || people === null || people >= LEAST_PEOPLE;
}

/** Why a value is not solid cannot be told where neither its cases nor the people of the place are known. */
export const unknownBase = (area: Area, point: Point): boolean => point.n === null && peopleOf(area) === null;
