import { describe, expect, it } from 'vitest';
import { dataset } from '../../../../src/lib/catalogue/dataset.ts';
import { localMeasure } from '../../../../src/lib/catalogue/locality.ts';
import { loadLocalRecipe, recipeNames } from '../../../../data/local/pipeline/recipes.ts';
import type { SeriesRecipe } from '../../../../data/local/recipe.ts';

const FOLDER = new URL('../../../../data/local/series-recipes/', import.meta.url);
const recipes = await Promise.all(
  recipeNames(FOLDER).map((name) => loadLocalRecipe<SeriesRecipe>(FOLDER, name)),
);
const measures = recipes.flatMap((recipe) => recipe.measures);

describe('recipes of local series', () => {
  it('describe their datasets and measures completely', () => {
    for (const recipe of recipes) {
      expect(dataset.safeParse(recipe.dataset).error).toBeUndefined();
      for (const measure of recipe.measures) {
        expect(localMeasure.omit({ coverage: true }).safeParse(measure).error).toBeUndefined();
        expect(measure.dataset).toBe(recipe.dataset.id);
        expect(recipe.localities.map(({ id }) => id)).toContain(measure.locality);
      }
    }
  });

  it('give each measure an id of its own', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  it('name measures of the same dataset as parts of a total, and none as a part of itself', () => {
    for (const recipe of recipes) {
      const own = new Set(recipe.measures.map(({ id }) => id));
      for (const { id, contains = [] } of recipe.measures) {
        expect(contains).not.toContain(id);
        for (const part of contains) expect(own).toContain(part);
        expect(new Set(contains).size).toBe(contains.length);
      }
    }
  });

  it('name the parts of parts too, so that one look tells whether two measures share events', () => {
    const byId = new Map(measures.map((measure) => [measure.id, measure]));
    for (const { contains = [] } of measures) {
      for (const part of contains.flatMap((id) => byId.get(id)?.contains ?? [])) {
        expect(contains).toContain(part);
      }
    }
  });

  it('say in the licence that none is stated where it is not', () => {
    for (const { dataset: told } of recipes) {
      if (!told.licenceStated) expect(told.licence).toMatch(/not stated/i);
    }
  });

  it('count more trust and more safety as better', () => {
    for (const { kind, better } of measures) {
      if (kind === 'trust' || kind === 'safety') expect(better).toBe('higher');
    }
  });
});
