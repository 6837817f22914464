import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { localMeasure, type LocalMeasure } from '../../src/lib/catalogue/locality.ts';

const described = localMeasure.omit({ coverage: true });
type Described = Omit<LocalMeasure, 'coverage'>;

/** What all measures of a table share, and what most of them say. */
export type SharedMeasure = Pick<Described, 'dataset' | 'locality' | 'nature' | 'grain'> &
  Partial<Pick<Described, 'unit' | 'kind' | 'better' | 'iccs'>>;

/** The unit of a number of records, victims or things. */
export function counts(name: string): Described['unit'] {
  return { name, short: '', kind: 'count', decimals: 0 };
}

/** The unit of a share of 100. */
export function percents(name: string, decimals = 1): Described['unit'] {
  return { name, short: '%', kind: 'percent', decimals };
}

/**
 * The descriptors of a recipe's measures from its table, a JSON list beside the recipe; what a line does not say is
 * taken from `shared`.
 *
 * @param url of the table: `new URL('saps-stations.measures.json', import.meta.url)`
 * @throws when a line, completed so, is not a descriptor, or when two lines have one id or one original.
 */
export function measureTable(url: URL, shared: SharedMeasure): Described[] {
  const lines = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(readFileSync(url, 'utf-8')));
  const measures = lines.map((line) =>
    described.parse({ iccs: null, better: 'neither', breaks: [], caveats: [], ...shared, ...line }),
  );
  for (const key of ['id', 'original'] as const) {
    const seen = new Set<string>();
    for (const measure of measures) {
      if (seen.has(measure[key])) throw new Error(`two measures have the ${key} "${measure[key]}"`);
      seen.add(measure[key]);
    }
  }
  return measures;
}
