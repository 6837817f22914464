import { error, json } from '@sveltejs/kit';
import type { PlaceSeries } from '$lib/app/stage/place-source';
import { builtLocalCatalogue } from '$lib/server/local';
import { builtSeries } from '$lib/server/place-series';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const measuresOf = (place: string) =>
  builtLocalCatalogue().measures.filter((measure) => measure.locality === place);

export const entries: EntryGenerator = () =>
  builtLocalCatalogue()
    .localities.filter(({ id }) => measuresOf(id).length > 0)
    .map(({ id }) => ({ area: id }));

/** What the stage must know to draw any series of a place. */
export const GET: RequestHandler = async ({ params }) => {
  const locality = builtLocalCatalogue().localities.find(({ id }) => id === params.area);
  const measures = measuresOf(params.area);
  if (!locality || measures.length === 0) error(404, 'There is no place of this name with series.');
  const { series, first, database } = await builtSeries(locality, measures);
  return json({ series, first, database } satisfies PlaceSeries);
};
