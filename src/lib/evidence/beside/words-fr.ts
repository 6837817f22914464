import { formatNumber, formatYears } from '../../i18n/format.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';
import type { BesideWords, Named } from './words.ts';

const number = (value: number) => formatNumber(value, 2, 'fr');
const said = ({ rho, low, high, areas }: Link) =>
  `corrélation de rang ${number(rho)}, intervalle à 95\u202f% de ${number(low)} à ${number(high)}, ${areas} territoires`;

function together({ trust, other, counted }: Named, found: Together): string[] {
  const [t, o] = [`«\u202f${trust}\u202f»`, `«\u202f${other}\u202f»`];
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`Les années de ${t} et de ${o} ne se recouvrent pas\u202f: rien ne peut être comparé.`];
      case 'other-areas':
        return [
          `${t} et ${o} sont connus pour des types de territoires différents, et rien ici ne dit lesquels se trouvent dans lesquels. On peut les voir côte à côte pour l’ensemble, mais non les comparer territoire par territoire.`,
        ];
      case 'whole-only':
        return [
          `${o} n’est connu que pour l’ensemble. On peut le voir à côté de ${t}, mais non le comparer territoire par territoire.`,
        ];
      case 'few-areas':
        return [
          `Seuls ${found.areas} territoires ont les deux pour les mêmes années\u202f; il en faut au moins ${LEAST_AREAS} pour les comparer.`,
        ];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'fr');
  const overSaid = !over
    ? 'L’une des deux mesures est la même partout\u202f: les territoires ne peuvent pas être comparés.'
    : over.side === 0
      ? `Entre territoires (moyennes de ${span}), aucun lien net entre ${t} et ${o} (${said(over)}).`
      : `Entre territoires (moyennes de ${span}), ${o} est plus ${over.side > 0 ? 'élevé' : 'bas'} là où ${t} est plus élevé (${said(over)}).`;
  const withinSaid = within
    ? within.side === 0
      ? `À l’intérieur des territoires, de la première moitié de ces années à la seconde, aucun lien net entre les évolutions (${said(within)}).`
      : `À l’intérieur des territoires, de la première moitié de ces années à la seconde, ${o} a ${within.side > 0 ? 'augmenté davantage' : 'augmenté moins ou baissé davantage'} là où ${t} a augmenté davantage (${said(within)}).`
    : years.count < 4
      ? `Années trop peu nombreuses pour examiner l’évolution à l’intérieur des territoires (${years.count})\u202f; il en faut quatre.`
      : 'L’une des deux mesures a évolué de la même façon partout\u202f: l’évolution ne peut pas être comparée.';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [
          `${o} est un nombre et non un taux\u202f: aucun fichier disponible ne dit combien de personnes vivent dans chaque territoire, si bien que les grands territoires en ont plus et varient davantage.`,
        ]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in French. */
export const french: BesideWords = {
  caveat:
    'Plus de confiance peut faire monter les infractions enregistrées\u202f: ceux qui font confiance à la police signalent davantage. Une hausse des infractions enregistrées à côté d’une confiance en hausse n’est pas le signe que la confiance nuit, et une baisse à côté d’une confiance en baisse n’est pas un signe de sécurité. Que deux nombres aillent ensemble ne montre pas que l’un produit l’autre.',
  middle: 'Médiane de tous les territoires',
  aYear: (unit) => `${unit} par an`,
  numberOf: (subject) => (/^nombre /.test(subject) ? subject : `nombre (${subject})`),
  together,
};
