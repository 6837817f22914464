import type { ClaimPhrases } from './claims.ts';
import { capital, COUNTRIES, number as n, quoted, things } from './grammar-fr.ts';

const countries = (count: number): string => things(count, COUNTRIES);
const unclearToo = (count: number): string =>
  count === 0 ? '' : ` Dans ${n(count)}, rien de net ne peut être dit.`;

/** The claims in French: a noun and a colon, so that no sentence needs the gender of its subject. */
export const frenchClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = `entre ${from} et ${to} environ`;
    const say =
      `Nous disposons de chiffres pour ${countries(count)}, ${when}. ${capital(subject)}\u202f: baisse dans ${n(down)}, hausse dans ${n(up)}.` +
      `${unclearToo(unclear)} Évolution médiane\u202f: ${middle}.`;
    const claim =
      unclear * 2 > count
        ? `${capital(subject)}\u202f: pas d’évolution nette dans ${countries(unclear)} sur ${n(count)}, ${when}`
        : side === 0
          ? `${capital(subject)}\u202f: pas de direction nette, hausse dans ${countries(up)} et baisse dans ${n(down)} ${when}`
          : `${capital(subject)}\u202f: ${side > 0 ? 'hausse' : 'baisse'} dans ${countries(side > 0 ? up : down)} sur ${n(count)}, ${when}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `Valeur médiane\u202f: ${middle}. Dans la moitié des pays, elle se situe entre ${low} et ${high}.`;
    const have = `Nous disposons de chiffres pour ${countries(count)} sur la période ${span}.`;
    if (threshold === null) {
      return {
        claim: `${capital(subject)}\u202f: valeur médiane de ${middle} pour ${countries(count)}\u202f; la moitié se situe entre ${low} et ${high}`,
        say: `${have} ${capital(subject)}, ${spread.charAt(0).toLowerCase()}${spread.slice(1)}`,
      };
    }
    const claim =
      side === 0
        ? `${capital(subject)}\u202f: à peu près autant de pays de part et d’autre de ${threshold}, ${n(above)} au-dessus et ${n(below)} au-dessous`
        : `${capital(subject)}\u202f: ${side > 0 ? 'plus' : 'moins'} de ${threshold} dans ${countries(side > 0 ? above : below)} sur ${n(count)}`;
    const say =
      `${have} ${capital(subject)}\u202f: plus de ${threshold} dans ${n(above)}, moins dans ${n(below)}.` +
      `${unclearToo(unclear)} ${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `${capital(subject)}\u202f: pas d’écart net, valeur plus élevée pour ${quoted(first)} dans ${countries(up)} et pour ${quoted(second)} dans ${n(down)}`
        : `${capital(subject)}\u202f: valeur plus élevée pour ${quoted(more)} que pour ${quoted(less)} dans ${countries(times)} sur ${n(count)}`;
    const say =
      `Nous disposons des deux chiffres pour ${countries(count)} sur la période ${span}. ${capital(subject)}\u202f: valeur plus élevée pour ${quoted(first)} dans ${n(up)}, ` +
      `pour ${quoted(second)} dans ${n(down)}.${unclearToo(unclear)} Écart médian\u202f: ${middle}.`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `Pas de lien net entre ${quoted(x)} et ${quoted(y)} dans ${countries(crowd.count)}`
        : `Là où la valeur est plus élevée pour ${quoted(x)}, elle tend à être plus ${side > 0 ? 'élevée aussi' : 'basse'} pour ${quoted(y)}`;
    const numbers =
      rho === null
        ? 'Ils sont trop peu nombreux pour dire comment les deux vont ensemble.'
        : `Sur une échelle de −1 à 1, le lien est de ${rho}. Il peut se situer entre ${low} et ${high}.`;
    const say = `Nous disposons des deux chiffres pour ${countries(crowd.count)} sur la période ${span}. ${numbers} Cela ne montre pas que l’un cause l’autre.`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `part des pays en ${up ? 'hausse' : 'baisse'} (${subject})`,
    level: ({ subject, up, threshold }) =>
      `part des pays à ${up ? 'plus' : 'moins'} de ${threshold} (${subject})`,
    groups: ({ subject, first, second }) =>
      `part des pays où la valeur est plus élevée pour ${quoted(first)} que pour ${quoted(second)} (${subject})`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `${capital(subject)}\u202f: sur ${countries(count)}, combien ont connu une baisse entre ${from} et ${to} environ\u202f?`,
    level: ({ subject, count, threshold }) =>
      `${capital(subject)}\u202f: sur ${countries(count)}, combien sont à plus de ${threshold}\u202f?`,
    groups: ({ subject, count, first, second }) =>
      `${capital(subject)}\u202f: sur ${countries(count)}, dans combien la valeur est-elle plus élevée pour ${quoted(first)} que pour ${quoted(second)}\u202f?`,
    trend: ({ subject, place, from, value, to }) =>
      `${place}, ${subject}\u202f: ${value} en ${from}. Et en ${to}\u202f?`,
    counted: ({ count, of }) => `${count} sur ${of}`,
  },
  points: (amount) =>
    `${amount} ${Number.parseFloat(amount.replace(/[+−]/, '').replace(',', '.')) < 2 ? 'point' : 'points'}`,
  half: 'la moitié',
  all: 'Ensemble des pays',
  countries,
  country: COUNTRIES,
  region: { one: 'région', many: 'régions' },
  unit: 'pourcentage des pays pour lesquels quelque chose de net peut être dit',
  shareCaveat:
    'Les intervalles traitent les pays d’une région comme un tirage au hasard\u202f: ils montrent le crédit à accorder à un si petit compte, non une erreur de mesure.',
  none: ({ broken }) =>
    broken === 0
      ? 'Calcul impossible\u202f: aucun pays n’a les chiffres nécessaires.'
      : `Calcul impossible\u202f: dans ${countries(broken)}, une rupture de série sépare les deux années, et aucun autre n’a les deux.`,
};
