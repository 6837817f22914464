import { error } from '@sveltejs/kit';
import { builtLocalCatalogue, localDatabase, localDataset } from '$lib/server/local';
import { questionOf } from '$lib/evidence/card-words';
import { CARDS } from '$lib/evidence/library';
import { METHODS } from '$lib/evidence/methods';
import { methodIn } from '$lib/evidence/methods/words';
import { builtPatterns, builtRates } from '$lib/server/patterns';
import { builtPlace } from '$lib/server/places';
import { builtSeries } from '$lib/server/place-series';
import { builtTrustBeside } from '$lib/server/trust-beside';
import * as m from '$lib/i18n/messages/places.js';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => builtLocalCatalogue().localities.map(({ id }) => ({ area: id }));

/** The views of the whole period, worked out while the site is built, so that charts are there before any engine. */
export const load: PageServerLoad = async ({ params }) => {
  const catalogue = builtLocalCatalogue();
  const locality = catalogue.localities.find(({ id }) => id === params.area);
  if (!locality) error(404, m.no_such_place({ id: params.area }));
  const measures = catalogue.measures.filter((measure) => measure.locality === locality.id);
  const ids = [
    ...(locality.incidents ? [locality.incidents.dataset] : []),
    ...measures.map(({ dataset }) => dataset),
  ];
  const findings = locality.incidents ? builtPatterns(locality, locality.incidents) : builtRates(locality);
  const used = new Set(findings.flatMap((one) => (one.kind === 'found' ? one.methods : [])));
  return {
    area: locality.id,
    name: locality.name,
    cards: CARDS.filter(({ claim }) => 'locality' in claim && claim.locality === locality.id).map((card) => ({
      id: card.id,
      question: questionOf(card),
    })),
    findings,
    methods: Object.fromEntries(
      METHODS.filter(({ id }) => used.has(id)).map((method) => [method.id, methodIn(method).name]),
    ),
    trust: builtTrustBeside(locality.id),
    datasets: [...new Set(ids)].map(localDataset),
    linked: locality.incidents
      ? {
          ...(await builtPlace(locality, locality.incidents)),
          database: localDatabase(locality.id),
        }
      : null,
    series: measures.length ? await builtSeries(locality, measures) : null,
  };
};
