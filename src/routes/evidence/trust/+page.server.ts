import { topicOf } from '$lib/app/frame';
import { APART, POLICE_TRUST, trustPairs } from '$lib/app/trust-pairs';
import { correlations } from '$lib/evidence/pairs/picture';
import { pageLanguage } from '$lib/i18n/language';
import { builtCatalogue, builtEngine } from '$lib/server/built';
import type { PageServerLoad } from './$types';

/** Trust in the police by every survey, against what may go with it; worked out while the site is built. */
export const load: PageServerLoad = async () => {
  const catalogue = builtCatalogue();
  const pairs = await trustPairs(catalogue, await builtEngine());
  const nameOf = (id: string) => topicOf(catalogue, id).indicator.name;
  const surveys = POLICE_TRUST.map((id) => {
    const own = pairs.filter(({ y }) => y === id);
    return {
      id,
      name: nameOf(id),
      figure: correlations(own, (one) => topicOf(catalogue, one), pageLanguage()),
      pairs: own.map((pair) => ({
        x: pair.x,
        name: nameOf(pair.x),
        view: pair.view,
        said:
          pair.kind === 'refused'
            ? [pair.sentence]
            : [
                pair.sentences.over,
                pair.sentences.within,
                pair.sentences.overTime,
                ...(pair.sentences.apart === null ? [] : [pair.sentences.apart]),
              ],
        refused: pair.kind === 'refused',
      })),
    };
  });
  return { surveys, apart: APART, looked: pairs.length };
};
