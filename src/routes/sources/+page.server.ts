import { builtCatalogue } from '$lib/server/built';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { datasets, indicators } = builtCatalogue();
  return {
    datasets: datasets.map((dataset) => {
      const own = indicators.filter((indicator) => indicator.dataset === dataset.id);
      return {
        id: dataset.id,
        title: dataset.title,
        publisher: dataset.publisher,
        via: dataset.via,
        nature: dataset.nature,
        licence: dataset.licence,
        licenceStated: dataset.licenceStated,
        indicators: own.length,
        rows: own.reduce((sum, indicator) => sum + indicator.coverage.rows, 0),
        countries: Math.max(...own.map((indicator) => indicator.coverage.countries)),
        from: Math.min(...own.map((indicator) => indicator.coverage.from)),
        to: Math.max(...own.map((indicator) => indicator.coverage.to)),
      };
    }),
  };
};
