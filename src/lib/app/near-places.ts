import { closestOf } from './closest.ts';

/** A place that has a brief. */
export interface KnownPlace {
  id: string;
  name: string;
}

const NEAR = 3;

/** The places whose name or id comes closest to what was typed, the nearest first. */
export function nearPlaces(typed: string, known: readonly KnownPlace[]): KnownPlace[] {
  const named = known.map(({ id, name }) => ({ id, spellings: [name] }));
  return closestOf(typed, named, NEAR).flatMap((id) => known.find((one) => one.id === id) ?? []);
}
