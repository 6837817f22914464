import { builtCatalogue } from '$lib/server/built';
import { builtLocalCatalogue, localDataset } from '$lib/server/local';
import { builtPlace } from '$lib/server/places';
import { seriesGlance } from '$lib/server/place-series';
import { formatNumber } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/places.js';
import type { PageServerLoad } from './$types';

/** What the list says of a place. */
export interface PlaceLine {
  id: string;
  name: string;
  kind: string;
  /** By name. */
  country: string;
  from: string;
  to: string;
  /** Whether it has single records. */
  single: boolean;
  /** How many records or values, with their noun. */
  amount: string;
  sources: { title: string; publisher: string; licence: string; stated: boolean }[];
  /** Counts by month or year for a small chart; null stands for what the files do not hold. */
  glance: (number | null)[];
  glanceOf: string;
  /** First and last period of the small chart. */
  glanceEnds: [string, string];
}

/** Every place with a page of its own, those with single records first. */
export const load: PageServerLoad = async () => {
  const catalogue = builtLocalCatalogue();
  const countries = new Map(builtCatalogue().areas.map(({ id, names }) => [id, names[pageLanguage()]]));
  const lines: PlaceLine[] = [];
  for (const locality of catalogue.localities) {
    const { incidents } = locality;
    const measures = catalogue.measures.filter((measure) => measure.locality === locality.id);
    const ids = [...(incidents ? [incidents.dataset] : []), ...measures.map(({ dataset }) => dataset)];
    const shared = {
      id: locality.id,
      name: locality.name,
      kind: locality.kind,
      country: countries.get(locality.country) ?? locality.country,
      sources: [...new Set(ids)].map(localDataset).map(({ title, publisher, licence, licenceStated }) => ({
        title,
        publisher,
        licence,
        stated: licenceStated,
      })),
    };
    if (incidents) {
      const { place, whole } = await builtPlace(locality, incidents);
      lines.push({
        ...shared,
        from: incidents.from,
        to: incidents.to,
        single: true,
        amount: m.many_records({
          count: whole.chosen,
          n: formatNumber(whole.chosen, 0, pageLanguage()),
        }),
        glance: whole.views.month
          .slice(0, -1)
          .map((count, bin) => (place.missing.includes(bin) ? null : count)),
        glanceOf: m.records_by_month(),
        glanceEnds: [incidents.from, incidents.to],
      });
    } else if (measures.length)
      lines.push({ ...shared, single: false, ...(await seriesGlance(locality, measures)) });
  }
  return { lines };
};
