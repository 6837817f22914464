import { existsSync, readdirSync } from 'node:fs';
import type { Dataset } from '../../../src/lib/catalogue/dataset.ts';
import { dataset as datasetSchema } from '../../../src/lib/catalogue/dataset.ts';

/** The names of the recipe files in a folder, in order. */
export const recipeNames = (folder: URL): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.slice(0, -'.ts'.length))
        .sort()
    : [];

/**
 * The default export of a recipe file, its dataset checked.
 * @throws when there is none, or the descriptor does not fit its schema.
 */
export async function loadLocalRecipe<Recipe extends { dataset: Dataset }>(
  folder: URL,
  name: string,
): Promise<Recipe> {
  const module = (await import(new URL(`${name}.ts`, folder).href)) as { default?: Recipe };
  if (!module.default) throw new Error(`recipe ${name} has no default export`);
  datasetSchema.parse(module.default.dataset);
  return module.default;
}
