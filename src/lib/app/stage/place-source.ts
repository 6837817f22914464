import type { Figure } from '../../figures/figure.ts';
import { linkTo } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/stage.js';
import { answerSeries, readSeries, type LocalSeries, type SeriesChoice } from '../local-series.ts';
import { placeHost, type PlaceDatabase } from '../start-place.ts';
import { StageFault } from './stage-fault.ts';

/** What `/present/places/<place>.json` holds. */
export interface PlaceSeries {
  series: LocalSeries;
  first: SeriesChoice;
  database: PlaceDatabase;
}

const figures = new Map<string, Promise<Figure>>();

/**
 * A series of a place, answered once a window; its engine is let go afterwards, so that a show with many places does not hold
 * many engines.
 *
 * @param link as `writeSeries` gives it; the first series of the place where it is empty
 * @throws Failure as `EngineHost.get`; Error with the reason where the place or a part of the link is not there
 */
export async function placeFigure(place: string, link: string, signal: AbortSignal): Promise<Figure> {
  const key = `${place}?${link}`;
  const coming = figures.get(key) ?? ask(place, link);
  figures.set(key, coming);
  coming.catch(() => figures.delete(key));
  const figure = await coming;
  signal.throwIfAborted();
  return figure;
}

async function ask(place: string, link: string): Promise<Figure> {
  const response = await fetch(linkTo(`/present/places/${place}.json`));
  if (!response.ok)
    throw new StageFault('place', m.fault_place_status({ place, status: response.status }), m.show_again());
  const { series, first, database } = (await response.json()) as PlaceSeries;
  const { choice, ignored } = readSeries(link, series, first);
  if (ignored[0] !== undefined)
    throw new StageFault('view-link', m.fault_place_link({ reason: ignored[0] }), m.show_again());
  const host = placeHost(database);
  try {
    const answered = await answerSeries(series, choice, await host.get());
    if (answered.kind === 'empty') throw new StageFault('empty', answered.empty.reason, m.show_again());
    return answered.figure;
  } finally {
    void host.drop();
  }
}
