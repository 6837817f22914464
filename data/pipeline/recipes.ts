import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataset } from '../../src/lib/catalogue/dataset.ts';
import { indicator } from '../../src/lib/catalogue/indicator.ts';
import type { Recipe } from '../recipe.ts';

/** The dataset ids that have a recipe file in `folder`, in order. */
export function recipeIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/**
 * Loads one recipe and checks its descriptors.
 * @throws when a descriptor does not fit its schema, the file is not named for its dataset, or an indicator belongs to another.
 */
export async function loadRecipe(folder: string, id: string): Promise<Recipe> {
  const module = (await import(pathToFileURL(join(folder, `${id}.ts`)).href)) as { default?: Recipe };
  const recipe = module.default;
  if (!recipe) throw new Error(`recipe ${id} has no default export`);
  dataset.parse(recipe.dataset);
  if (recipe.dataset.id !== id) throw new Error(`recipe ${id} describes the dataset ${recipe.dataset.id}`);
  if (!recipe.indicators.length) throw new Error(`recipe ${id} describes no indicator`);
  for (const described of recipe.indicators) {
    const result = indicator.safeParse(described);
    if (!result.success) throw new Error(`indicator ${described.id}: ${result.error.message}`);
    if (described.dataset !== id) {
      throw new Error(`indicator ${described.id} of recipe ${id} names the dataset ${described.dataset}`);
    }
  }
  return recipe;
}

/** @throws when two recipes describe an indicator of the same id. */
export function checkIndicatorIds(recipes: Recipe[]): void {
  const owner = new Map<string, string>();
  for (const recipe of recipes) {
    for (const { id } of recipe.indicators) {
      const other = owner.get(id);
      if (other) throw new Error(`indicator ${id} is described by ${other} and by ${recipe.dataset.id}`);
      owner.set(id, recipe.dataset.id);
    }
  }
}
