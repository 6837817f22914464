import { error, json } from '@sveltejs/kit';
import { monthlyCounts, monthlyMeasures } from '$lib/server/monthly-counts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every monthly measure of every locality that has some. */
export const entries: EntryGenerator = monthlyMeasures;

/** The monthly counts of one measure in all parts of a locality. */
export const GET: RequestHandler = ({ params }) => {
  const counts = monthlyCounts(params.locality).get(params.measure);
  if (!counts) error(404, 'There are no such monthly counts.');
  return json(counts);
};
