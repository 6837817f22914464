import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Engine } from '../store/engine.ts';
import { similarQuery } from '../store/queries/similar.ts';
import { mainGroup } from './frame.ts';
import type { View } from './view.ts';

/** How many places one click adds. */
const ADDED = 3;

/**
 * Places to add beside those shown: the three most like the first one shown that have data and are not there yet. Like
 * means: of the same M49 sub-region, then region, then any, the nearest by population.
 *
 * @param shown ids of the places in the figure, in their order
 * @returns ids, the most similar first; fewer or none where there are no more
 * @throws Failure as `Engine.run` does
 */
export async function similarPlaces(
  view: View,
  shown: readonly string[],
  catalogue: Catalogue,
  engine: Engine,
): Promise<string[]> {
  const area = shown[0];
  if (area === undefined) return [];
  const params = { area, ...mainGroup(view, catalogue), count: ADDED + shown.length };
  const found = await engine.run(similarQuery, params);
  return found
    .map((row) => row.area)
    .filter((id) => !shown.includes(id))
    .slice(0, ADDED);
}
