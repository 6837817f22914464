import { tidySha256 } from './tidy.ts';
import type { Observation } from '../../src/lib/catalogue/observation.ts';

/** What a tidy file holds, so that anyone can check that it is the one that was published. */
export interface ManifestEntry {
  /** Of the uncompressed csv. */
  sha256: string;
  rows: number;
  indicators: number;
  areas: number;
  /** First and last year of a row. */
  from: number;
  to: number;
}

/** The manifest's line for a dataset whose tidy file is written. */
export function manifestEntry(dataset: string, rows: Observation[]): ManifestEntry {
  return {
    sha256: tidySha256(dataset),
    rows: rows.length,
    indicators: new Set(rows.map((row) => row.indicator)).size,
    areas: new Set(rows.map((row) => row.area)).size,
    from: rows.reduce((least, row) => Math.min(least, row.year), Infinity),
    to: rows.reduce((greatest, row) => Math.max(greatest, row.year), -Infinity),
  };
}
