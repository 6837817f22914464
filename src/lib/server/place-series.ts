import { firstSeries, spanOf, type ShownSeries } from '../app/first-series.ts';
import type { Locality, LocalMeasure } from '../catalogue/locality.ts';
import { formatNumber, formatTogether } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/language.ts';
import * as m from '../i18n/messages/places.js';
import { builtLocalCatalogue, localDatabase, localDataset } from './local.ts';
import { placeEngine } from './places.ts';

export interface BuiltSeries extends ShownSeries {
  database: { file: string; bytes: number; sha256: string };
}

/** All that the page of a locality's series needs, with its first figure. */
export async function builtSeries(locality: Locality, measures: LocalMeasure[]): Promise<BuiltSeries> {
  const areas = builtLocalCatalogue().areas.filter((area) => area.locality === locality.id);
  const datasets = [...new Set(measures.map(({ dataset }) => dataset))].map(localDataset);
  const shown = await firstSeries(measures, areas, datasets, await placeEngine(locality.id));
  if (shown === null) throw new Error(`No area of ${locality.id} has a value of its first measure.`);
  return { ...shown, database: localDatabase(locality.id) };
}

/** What the list of places says of a locality with series alone. */
export async function seriesGlance(locality: Locality, measures: LocalMeasure[]) {
  const { figure, series, first } = await builtSeries(locality, measures);
  const values = measures.reduce((sum, { coverage }) => sum + coverage.rows, 0);
  const measure = measures.find(({ id }) => id === first.measure);
  const area = series.areas.find(({ id }) => id === first.areas[0]);
  return {
    ...spanOf(measures),
    amount: m.amount_of_series({
      count: measures.length,
      values: formatNumber(values, 0, pageLanguage()),
      n: formatNumber(measures.length, 0, pageLanguage()),
    }),
    glance: figure.rows.map(({ value }) => value),
    glanceEnds: [figure.rows[0]?.period ?? '', figure.rows.at(-1)?.period ?? ''] as [string, string],
    glanceOf: formatTogether([measure?.name ?? '', area?.name ?? ''], pageLanguage()),
  };
}
