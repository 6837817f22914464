import { answerSeries, type LocalSeries, type SeriesChoice } from '../app/local-series.ts';
import type { LocalArea, Locality, LocalMeasure } from '../catalogue/locality.ts';
import type { Figure } from '../figures/figure.ts';
import { periodName } from '../figures/linked/local-line.ts';
import { sourceOf } from '../figures/source.ts';
import { builtLocalCatalogue, localDatabase, localDataset } from './local.ts';
import { placeEngine } from './places.ts';

export interface BuiltSeries {
  series: LocalSeries;
  first: SeriesChoice;
  figure: Figure;
  lead: string;
  database: { file: string; bytes: number; sha256: string };
}

/** What a reader looks for first: crime before all other kinds, and of it the measure that holds most others. */
function firstMeasure(measures: readonly LocalMeasure[]): LocalMeasure {
  const parts = ({ contains }: LocalMeasure) => contains?.length ?? 0;
  const [first] = [...measures].sort(
    (a, b) =>
      Number(b.kind === 'crime') - Number(a.kind === 'crime') ||
      parts(b) - parts(a) ||
      b.coverage.areas - a.coverage.areas ||
      b.coverage.rows - a.coverage.rows,
  );
  if (!first) throw new Error('A locality with series has no measure.');
  return first;
}

/** The whole of the locality where the data has it, else the first areas that have values. */
async function firstChoice(locality: Locality, series: LocalSeries): Promise<[SeriesChoice, Figure]> {
  const engine = await placeEngine(locality.id);
  const measure = firstMeasure(series.measures);
  const rank = (area: LocalArea) => (area.kind === 'whole' ? 0 : 1);
  const areas = [...series.areas].sort((a, b) => rank(a) - rank(b));
  for (const area of areas) {
    const choice = { measure: measure.id, areas: [area.id] };
    const answer = await answerSeries(series, choice, engine);
    if (answer.kind === 'figure') return [choice, answer.figure];
  }
  throw new Error(`No area of ${locality.id} has a value of ${measure.id}.`);
}

/** All that the page of a locality's series needs, with its first figure. */
export async function builtSeries(locality: Locality, measures: LocalMeasure[]): Promise<BuiltSeries> {
  const areas = builtLocalCatalogue().areas.filter((area) => area.locality === locality.id);
  const ids = [...new Set(measures.map(({ dataset }) => dataset))];
  const series = { measures, areas, sources: ids.map(localDataset).map(sourceOf) };
  const [first, figure] = await firstChoice(locality, series);
  const { from, to } = spanOf(measures);
  return {
    series,
    first,
    figure,
    lead: `${measures.length} ${measures.length === 1 ? 'measure' : 'measures'} for ${areas.length} ${areas.length === 1 ? 'area' : 'areas'}, ${periodName(from)} to ${periodName(to)}.`,
    database: localDatabase(locality.id),
  };
}

function spanOf(measures: readonly LocalMeasure[]): { from: string; to: string } {
  const froms = measures.map(({ coverage }) => coverage.from).sort();
  const tos = measures.map(({ coverage }) => coverage.to).sort();
  return { from: froms[0] ?? '', to: tos.at(-1) ?? '' };
}

/** What the list of places says of a locality with series alone. */
export async function seriesGlance(locality: Locality, measures: LocalMeasure[]) {
  const { figure, series, first } = await builtSeries(locality, measures);
  const values = measures.reduce((sum, { coverage }) => sum + coverage.rows, 0);
  const measure = measures.find(({ id }) => id === first.measure);
  const area = series.areas.find(({ id }) => id === first.areas[0]);
  return {
    ...spanOf(measures),
    amount: `${values.toLocaleString('en')} values, ${measures.length} ${measures.length === 1 ? 'measure' : 'measures'}`,
    glance: figure.rows.map(({ value }) => value),
    glanceEnds: [figure.rows[0]?.period ?? '', figure.rows.at(-1)?.period ?? ''] as [string, string],
    glanceOf: `${measure?.name ?? ''}, ${area?.name ?? ''}`,
  };
}
