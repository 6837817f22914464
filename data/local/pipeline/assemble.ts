import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../../../src/lib/catalogue/dataset.ts';
import {
  localCatalogue,
  type LocalArea,
  type LocalCatalogue,
  type Locality,
  type LocalMeasure,
} from '../../../src/lib/catalogue/locality.ts';

/** What one recipe adds to the catalogue. */
export interface Part {
  dataset: Dataset;
  localities: Locality[];
  measures: LocalMeasure[];
  areas: LocalArea[];
}

/** A locality with incidents goes before one that has series alone; a population is taken from where there is one. */
function merged(one: Locality, other: Locality): Locality {
  if (one.incidents && other.incidents) throw new Error(`two recipes give incidents of ${one.id}`);
  const [main, second] = other.incidents ? [other, one] : [one, other];
  if (main.country !== second.country) throw new Error(`${one.id} is in two countries`);
  return { ...main, population: main.population ?? second.population };
}

function byId<Item extends { id: string }>(items: Item[], join: (one: Item, other: Item) => Item): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const other = found.get(item.id);
    found.set(item.id, other ? join(other, item) : item);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function same<Item extends { id: string }>(one: Item, other: Item): Item {
  if (isDeepStrictEqual(one, other)) return one;
  throw new Error(`two recipes describe ${one.id} in different words`);
}

/**
 * The catalogue of all that is local, each list in the order of its ids.
 * @throws when two recipes disagree, or something does not fit its schema.
 */
export function assemble(parts: Part[]): LocalCatalogue {
  return localCatalogue.parse({
    datasets: byId(
      parts.map(({ dataset }) => dataset),
      same,
    ),
    localities: byId(
      parts.flatMap(({ localities }) => localities),
      merged,
    ),
    measures: byId(
      parts.flatMap(({ measures }) => measures),
      (one) => {
        throw new Error(`two recipes describe the measure ${one.id}`);
      },
    ),
    areas: byId(
      parts.flatMap(({ areas }) => areas),
      same,
    ),
  });
}

const block = (item: object) => JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
const list = (items: string[]) => (items.length ? `[\n    ${items.join(',\n    ')}\n  ]` : '[]');

/** The catalogue as JSON that shows a change well: a line for each area, a block for all else. */
export function localCatalogueText({ datasets, localities, measures, areas }: LocalCatalogue): string {
  const parts = [
    `  "datasets": ${list(datasets.map(block))}`,
    `  "localities": ${list(localities.map(block))}`,
    `  "measures": ${list(measures.map(block))}`,
    `  "areas": ${list(areas.map((area) => JSON.stringify(area)))}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
