import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Engine } from '../store/engine.ts';
import { coveredQuery } from '../store/queries/covered.ts';
import { mainGroup } from './frame.ts';
import type { View } from './view.ts';

/** Ids of the areas that have a value, in any year, of what a view shows. */
export async function coveredPlaces(
  view: View,
  catalogue: Catalogue,
  engine: Engine,
): Promise<ReadonlySet<string>> {
  const rows = await engine.run(coveredQuery, mainGroup(view, catalogue));
  return new Set(rows.map(({ area }) => area));
}
