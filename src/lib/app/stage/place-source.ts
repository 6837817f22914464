import type { Figure } from '../../figures/figure.ts';
import { answerSeries, readSeries, type LocalSeries, type SeriesChoice } from '../local-series.ts';
import { placeHost, type PlaceDatabase } from '../start-place.ts';

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
  const response = await fetch(`/present/places/${place}.json`);
  if (!response.ok) throw new Error(`The series of "${place}" could not be loaded (${response.status}).`);
  const { series, first, database } = (await response.json()) as PlaceSeries;
  const { choice, ignored } = readSeries(link, series, first);
  if (ignored[0] !== undefined) throw new Error(`The link of this series cannot be followed. ${ignored[0]}`);
  const host = placeHost(database);
  try {
    const answered = await answerSeries(series, choice, await host.get());
    if (answered.kind === 'empty') throw new Error(answered.empty.reason);
    return answered.figure;
  } finally {
    void host.drop();
  }
}
