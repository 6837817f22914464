import type { Dataset } from '../catalogue/dataset.ts';
import type { LocalArea, LocalMeasure } from '../catalogue/locality.ts';
import type { Figure } from '../figures/figure.ts';
import { periodName } from '../figures/linked/local-line.ts';
import { sourceOf } from '../figures/source.ts';
import * as m from '../i18n/messages/app.js';
import type { Engine } from '../store/engine.ts';
import { answerSeries, type LocalSeries, type SeriesChoice } from './local-series.ts';

/** The series of a place with the figure that is shown first; plain JSON. */
export interface ShownSeries {
  series: LocalSeries;
  first: SeriesChoice;
  figure: Figure;
  /** `3 measures for 40 areas, January 2010 to March 2024.` */
  lead: string;
}

/**
 * The series of a place, with the figure that is shown first.
 *
 * @param datasets those that the measures are from
 * @returns null where no area has a value of the first measure
 * @throws Failure as `Engine.run`; Error where there is no measure
 */
export async function firstSeries(
  measures: LocalMeasure[],
  areas: LocalArea[],
  datasets: readonly Dataset[],
  engine: Engine,
): Promise<ShownSeries | null> {
  const series = { measures, areas, sources: datasets.map(sourceOf) };
  const measure = firstMeasure(measures);
  const { from, to } = spanOf(measures);
  // The whole of the place where the data has it, else the first area that has values.
  const rank = (area: LocalArea) => (area.kind === 'whole' ? 0 : 1);
  for (const area of [...areas].sort((a, b) => rank(a) - rank(b))) {
    const first = { measure: measure.id, areas: [area.id] };
    const answer = await answerSeries(series, first, engine);
    if (answer.kind !== 'figure') continue;
    const lead = m.for_areas({
      measures: m.measures({ count: measures.length, n: measures.length }),
      count: areas.length,
      n: areas.length,
      from: periodName(from),
      to: periodName(to),
    });
    return { series, first, figure: answer.figure, lead };
  }
  return null;
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
  if (!first) throw new Error('A place with series has no measure.');
  return first;
}

/** The first and the last period of any measure. */
export function spanOf(measures: readonly LocalMeasure[]): { from: string; to: string } {
  const froms = measures.map(({ coverage }) => coverage.from).sort();
  const tos = measures.map(({ coverage }) => coverage.to).sort();
  return { from: froms[0] ?? '', to: tos.at(-1) ?? '' };
}
