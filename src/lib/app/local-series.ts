import type { LocalArea, LocalMeasure } from '../catalogue/locality.ts';
import type { Answer, FigureSource } from '../figures/figure.ts';
import { localLine } from '../figures/linked/local-line.ts';
import { formatNumber } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/language.ts';
import * as m from '../i18n/messages/app.js';
import type { Engine } from '../store/engine.ts';
import { localValuesQuery } from '../store/queries/local-values.ts';

/** All that a page must know to show the series of a locality; plain JSON. */
export interface LocalSeries {
  measures: LocalMeasure[];
  areas: LocalArea[];
  sources: FigureSource[];
}

/** What a reader looks at: a measure, and the parts of the locality. */
export interface SeriesChoice {
  measure: string;
  areas: string[];
}

/** Lines that can be told apart in one chart. */
export const MOST_AREAS = 5;

/**
 * A measure over time in the chosen areas.
 * @throws Failure as `Engine.run`
 * @example await answerSeries(series, { measure: 'rio-street-robbery', areas: ['BRA-RJ'] }, engine)
 */
export async function answerSeries(
  series: LocalSeries,
  choice: SeriesChoice,
  engine: Engine,
  options: { signal?: AbortSignal } = {},
): Promise<Answer> {
  const measure = series.measures.find(({ id }) => id === choice.measure);
  const source = series.sources.find(({ id }) => id === measure?.dataset);
  if (!measure || !source) throw new Error(`There is no measure ${choice.measure}.`);
  const areas = choice.areas.flatMap((id) => series.areas.filter((area) => area.id === id));
  const params = { measure: measure.id, areas: areas.map(({ id }) => id), group: 'total' };
  const rows = await engine.run(localValuesQuery, params, options);
  return localLine(measure, areas, rows, source);
}

/**
 * What a link asks for. Never throws: what is not there is left out, and the first view takes its place.
 * @param first what is shown where the link asks for nothing
 * @example readSeries('measure=rio-street-robbery&area=BRA-RJ', series, first).choice.areas // ['BRA-RJ']
 */
export function readSeries(
  search: string,
  series: LocalSeries,
  first: SeriesChoice,
): { choice: SeriesChoice; ignored: string[] } {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const asked = params.get('measure');
  const measure = series.measures.find(({ id }) => id === asked);
  if (asked !== null && !measure) ignored.push(m.no_measure_here({ text: asked }));
  const parts = (params.get('area') ?? '').split(',').filter((part) => part !== '');
  const areas = parts.filter((part) => {
    const there = series.areas.some(({ id }) => id === part);
    if (!there) ignored.push(m.no_area_here({ text: part }));
    return there;
  });
  if (areas.length > MOST_AREAS)
    ignored.push(m.only_first_areas({ count: MOST_AREAS, n: formatNumber(MOST_AREAS, 0, pageLanguage()) }));
  return {
    choice: {
      measure: measure?.id ?? first.measure,
      areas: areas.length ? [...new Set(areas)].slice(0, MOST_AREAS) : first.areas,
    },
    ignored,
  };
}

/** The link of a choice, without `?`. */
export function writeSeries({ measure, areas }: SeriesChoice): string {
  return `measure=${measure}&area=${areas.join(',')}`;
}
