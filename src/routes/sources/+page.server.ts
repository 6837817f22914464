import type { Dataset } from '$lib/catalogue/dataset';
import { builtCatalogue } from '$lib/server/built';
import { builtLocalCatalogue } from '$lib/server/local';
import type { PageServerLoad } from './$types';

const about = ({ id, title, publisher, via, nature, licence, licenceStated }: Dataset) => ({
  id,
  title,
  publisher,
  via,
  nature,
  licence,
  licenceStated,
});

export const load: PageServerLoad = () => {
  const { datasets, indicators } = builtCatalogue();
  const local = builtLocalCatalogue();
  return {
    datasets: datasets.map((dataset) => {
      const own = indicators.filter((indicator) => indicator.dataset === dataset.id);
      return {
        ...about(dataset),
        indicators: own.length,
        rows: own.reduce((sum, indicator) => sum + indicator.coverage.rows, 0),
        countries: Math.max(...own.map((indicator) => indicator.coverage.countries)),
        from: Math.min(...own.map((indicator) => indicator.coverage.from)),
        to: Math.max(...own.map((indicator) => indicator.coverage.to)),
      };
    }),
    local: local.datasets.map((dataset) => {
      const measures = local.measures.filter((measure) => measure.dataset === dataset.id);
      const places = local.localities.filter(
        ({ id, incidents }) =>
          incidents?.dataset === dataset.id || measures.some(({ locality }) => locality === id),
      );
      const sets = places.flatMap(({ incidents }) => (incidents?.dataset === dataset.id ? [incidents] : []));
      const spans = [...sets, ...measures.map(({ coverage }) => coverage)];
      return {
        ...about(dataset),
        places: places.map(({ id, name }) => ({ id, name })),
        records: sets.reduce((sum, { intake }) => sum + intake.kept, 0),
        measures: measures.length,
        rows: measures.reduce((sum, { coverage }) => sum + coverage.rows, 0),
        from: spans.map(({ from }) => from).sort()[0] ?? '',
        to:
          spans
            .map(({ to }) => to)
            .sort()
            .at(-1) ?? '',
      };
    }),
  };
};
