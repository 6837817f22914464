import { COUNTRIES, quoted, things } from '../../i18n/grammar-fr.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = (count: number) => things(count, { one: 'an', many: 'ans' });
const numbers = ({ rho, low, high }: SpokenCorrelation) =>
  `corrélation de rang ${rho}, intervalle à 95\u202f% de ${low} à ${high}`;

export const french: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `Sur ${countries(count)} où les deux sont connus (${from === to ? from : `${from} à ${to}`})`;
    if (!correlation)
      return `${lead}, aucune corrélation ne peut être calculée, car l’une des deux mesures ne varie pas.`;
    if (correlation.side === 0)
      return `${lead}, aucun lien n’apparaît entre ${quoted(y)} et ${quoted(x)} (${numbers(correlation)}).`;
    return `${lead}, là où la valeur est plus élevée pour ${quoted(x)}, elle est plus ${correlation.side > 0 ? 'élevée' : 'basse'} pour ${quoted(y)} (${numbers(correlation)}).`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0)
      return 'Aucune région n’a cinq pays où les deux sont connus\u202f: les régions ne peuvent être examinées.';
    const each = regions.map(({ name, count: own, rho }) => `${name}, ${rho ?? 'aucune'} (${own})`);
    const all =
      pooled.side === 0
        ? 'aucun lien n’apparaît'
        : pooled.side > 0
          ? 'les deux augmentent encore ensemble'
          : 'l’une est encore plus basse là où l’autre est plus élevée';
    return `Si chaque pays n’est comparé qu’à ceux de sa région, ${all} (${countries(count)}, ${numbers(pooled)})\u202f: ${each.join('\u202f; ')}.`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least)
      return `Les deux sont connus à deux dates dans trop peu de pays (${countries(count)})\u202f; il en faut au moins ${least} pour examiner l’évolution.`;
    if (!correlation)
      return 'L’une des deux mesures a évolué partout de la même façon\u202f: les évolutions ne peuvent être comparées.';
    const said =
      correlation.side === 0
        ? `aucun lien n’apparaît entre l’évolution de ${quoted(y)} et celle de ${quoted(x)}`
        : correlation.side > 0
          ? `la hausse de ${quoted(y)} est plus forte là où celle de ${quoted(x)} l’est aussi`
          : `la hausse de ${quoted(y)} est plus faible, ou la baisse plus forte, là où la hausse de ${quoted(x)} est plus forte`;
    return `Dans les pays, au fil du temps, ${said} (${countries(count)}, ${numbers(correlation)}).`;
  },
  apart: ({ count, apart }) =>
    `Laissés de côté, car les deux valeurs sont séparées de plus de ${years(apart)}\u202f: ${countries(count)}.`,
  noProof: ({ y, x }) =>
    `Que deux chiffres aillent ensemble ne montre pas que l’un produit l’autre\u202f: la richesse, la guerre ou la manière d’interroger peuvent expliquer à la fois ${quoted(y)} et ${quoted(x)}.`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return 'Une série va de pair avec elle-même\u202f; cela ne dit rien.';
      case 'same-thing':
        return 'Les deux mesurent la même chose de deux façons\u202f: qu’elles aillent ensemble ne dit rien d’autre.';
      case 'mixed-scales':
        return 'Les réponses ont été données sur des échelles différentes et ne peuvent figurer sur un même axe.';
      case 'count':
        return 'Un nombre de personnes ou de faits croît avec la taille du pays\u202f; prenez plutôt le taux ou la part.';
      case 'years-apart':
        return `Les deux sont connus pour ${countries(refusal.countries)}, mais presque jamais à moins de ${years(refusal.apart)} d’écart.`;
      case 'too-few':
        return `Les deux ne sont connus que pour ${countries(refusal.countries)}\u202f; il en faut au moins ${refusal.least}.`;
    }
  },
  picture: {
    subject: (y) => `corrélation de rang avec ${quoted(y)}`,
    unit: 'de −1 (l’une baisse quand l’autre augmente) à 1 (les deux augmentent ensemble)',
    places: 'pays où les deux sont connus, leur nombre entre parenthèses',
    things: { one: 'mesure', many: 'mesures' },
    none: 'l’absence de lien',
    noCause: 'Que deux chiffres aillent ensemble ne montre pas que l’un produit l’autre.',
  },
};
