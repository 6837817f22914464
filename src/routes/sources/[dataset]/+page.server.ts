import { error } from '@sveltejs/kit';
import { builtCatalogue } from '$lib/server/built';
import { builtLocalCatalogue } from '$lib/server/local';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  [...builtCatalogue().datasets, ...builtLocalCatalogue().datasets].map(({ id }) => ({ dataset: id }));

export const load: PageServerLoad = ({ params }) => {
  const { datasets, indicators } = builtCatalogue();
  const local = builtLocalCatalogue();
  const dataset = [...datasets, ...local.datasets].find(({ id }) => id === params.dataset);
  if (!dataset) error(404, 'There is no dataset of this name.');
  const measures = local.measures.filter((measure) => measure.dataset === dataset.id);
  return {
    dataset,
    indicators: indicators.filter((indicator) => indicator.dataset === dataset.id),
    measures,
    places: local.localities.filter(
      ({ id, incidents }) =>
        incidents?.dataset === dataset.id || measures.some(({ locality }) => locality === id),
    ),
  };
};
