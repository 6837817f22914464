import { error } from '@sveltejs/kit';
import { builtCatalogue } from '$lib/server/built';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => builtCatalogue().datasets.map(({ id }) => ({ dataset: id }));

export const load: PageServerLoad = ({ params }) => {
  const { datasets, indicators } = builtCatalogue();
  const dataset = datasets.find(({ id }) => id === params.dataset);
  if (!dataset) error(404, 'There is no dataset of this name.');
  return { dataset, indicators: indicators.filter((indicator) => indicator.dataset === dataset.id) };
};
