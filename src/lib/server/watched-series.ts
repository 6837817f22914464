import type { LocalArea, LocalCatalogue, Locality, LocalMeasure } from '../catalogue/locality.ts';
import { monthOf } from '../evidence/watch/month.ts';
import type { WatchedSeries } from '../evidence/watch/series.ts';
import { foundByPolice, isSmallArea, leftOut } from '../evidence/watch/watched-measures.ts';
import * as m from '../i18n/messages/warning.js';
import { watchedIncidents } from './watched-incidents.ts';
import { localRows } from './local-rows.ts';

/** Every monthly series of the catalogue that can stand on the board, and the measures that do not, with the reason. */
export function watchedSeries(catalogue: LocalCatalogue): {
  series: WatchedSeries[];
  leftOut: { name: string; why: string }[];
} {
  const monthly = catalogue.measures.filter(({ grain }) => grain === 'month');
  const out = monthly.flatMap((measure) => {
    const why = leftOut(measure);
    return why === null ? [] : [{ name: measure.name, why }];
  });
  const found = catalogue.localities.flatMap(({ incidents }) =>
    (incidents?.categories ?? []).filter(({ iccs }) => foundByPolice(iccs)).map(({ name }) => name),
  );
  const categories = [...new Set(found)].map((name) => ({ name, why: m.left_police() }));
  const watched = monthly.filter((measure) => leftOut(measure) === null);
  return {
    series: [
      ...measuredSeries(catalogue, watched),
      ...catalogue.localities.flatMap((locality) => watchedIncidents(locality, titleOf(catalogue, locality))),
    ],
    leftOut: [...out, ...categories],
  };
}

function titleOf(catalogue: LocalCatalogue, { incidents }: Locality): string {
  const title = catalogue.datasets.find(({ id }) => id === incidents?.dataset)?.title ?? '';
  // What was counted, without where and when: `Aggravated assaults in Chicago, 2010 to 2019`.
  return title.split(/ in |[,،\uff0c]/)[0] ?? title;
}

function measuredSeries(catalogue: LocalCatalogue, measures: readonly LocalMeasure[]): WatchedSeries[] {
  const parents = new Set(catalogue.areas.map(({ partOf }) => partOf));
  // Only the smallest parts: a whole would be watched beside them.
  const areas = new Map(catalogue.areas.filter(({ id }) => !parents.has(id)).map((area) => [area.id, area]));
  const wanted = new Map(measures.map((measure) => [measure.id, measure]));
  const found = new Map<string, WatchedSeries & { values: (number | null)[] }>();
  for (const dataset of new Set(measures.map((measure) => measure.dataset))) {
    const rows = localRows(`data/local/series/${dataset}.csv.gz`, [
      'measure',
      'area',
      'period',
      'group',
      'value',
      'flag',
    ]);
    for (const [measureId = '', areaId = '', period = '', group, value = '', flag] of rows) {
      const measure = wanted.get(measureId);
      const area = areas.get(areaId);
      if (!measure || !area || group !== 'total') continue;
      const month = monthOf(period);
      const id = `${measure.locality}/${area.id}/${measure.id}`;
      const series = found.get(id) ?? newSeries(id, measure, area, month);
      found.set(id, series);
      while (series.from + series.values.length < month) series.values.push(null);
      series.values.push(value === '' ? null : Number(value));
      if (flag === 'provisional') series.provisional ??= month;
    }
  }
  return [...found.values()];
}

function newSeries(
  id: string,
  measure: LocalMeasure,
  area: LocalArea,
  from: number,
): WatchedSeries & { values: (number | null)[] } {
  return {
    id,
    source: measure.locality,
    dataset: measure.dataset,
    area: area.id,
    areaName: area.name,
    offence: measure.id,
    offenceName: measure.name,
    subject: measure.subject,
    // No outlines of these places are at hand, so nothing tells which lie beside each other.
    neighbours: null,
    from,
    values: [],
    breaks: measure.breaks.map(({ period, what }) => ({ month: monthOf(period), what })),
    provisional: null,
    small: isSmallArea(area),
  };
}
