import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, quoted, things } from '../../i18n/grammar-fr.ts';
import type { Things } from '../../i18n/things.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const FR = 'fr';
const MONTHS: Things = { one: 'mois', many: 'mois' };
const amount = (value: number) => amountIn(value, FR);
const monthName = (month: number) => monthIn(month, FR);
const withheld = (value: number | null) => (value === null ? 'moins de 5' : amount(value));
const sinceMonth = (month: number) => `depuis ${monthName(month)}`;

export const french: WatchWords = {
  months: MONTHS,
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `Cas enregistrés en ${monthName(month)}\u202f: ${withheld(count)}`;
    const more = `soit ${amount(observed - expected)} de plus qu’attendu`;
    const usual = ` (d’ordinaire jusqu’à ${amount(limit)})`;
    if (method === 'ewma')
      return `${recorded}\u202f; moyenne mobile par mois\u202f: ${amount(observed)}\u202f; attendu\u202f: ${amount(expected)}${usual}, ${more} chaque mois`;
    return `${recorded}\u202f; attendu\u202f: ${amount(expected)}${limit > expected ? usual : ''}, ${more}`;
  },
  since: (run, first) =>
    run === 1 ? 'nouveau ce mois-ci' : `${sinceMonth(first)}, ${things(run, MONTHS)} de suite`,
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `Le dernier mois lui-même (${withheld(check.observed)}) n’est pas au-dessus de ce qui était attendu (${amount(check.expected)}). La hausse est peut-être terminée.`;
      case 'break':
        return `La manière de compter a changé en ${monthName(check.month)} (${check.what}). Écartez d’abord cette possibilité.`;
      case 'whole place':
        return `Parmi les ${check.of} autres infractions de ce lieu, ${check.up} dépassent aussi ce qui était attendu. Demandez si l’enregistrement ou le signalement a changé, ou s’il y avait plus de monde (jours fériés, manifestation).`;
      case 'relabelled':
        return `Dans le même lieu, ${quoted(check.offence)} a baissé de ${amount(check.fewer)} alors que la présente série montait de ${amount(check.more)}. Demandez si les mêmes faits sont désormais enregistrés sous un autre nom.`;
      case 'late entry':
        return `Le mois précédent était inhabituellement bas (${amount(check.observed)}, attendu\u202f: ${amount(check.expected)}). Demandez si des cas ont été saisis en retard.`;
      case 'everywhere':
        return `La même infraction est aussi en hausse dans ${check.up} des ${check.of} autres lieux surveillés ici. Cherchez une cause commune\u202f: une loi, un formulaire, une manière de compter, une saison.`;
      case 'neighbours':
        return check.up.length
          ? `Aussi nettement en hausse dans le voisinage\u202f: ${list(check.up)}. Examinez ces lieux ensemble.`
          : `Aucun des ${check.of} lieux les plus proches n’est nettement en hausse. Cherchez une raison locale.`;
      case 'one month':
        return `Un seul mois, ${monthName(check.month)} (${check.observed === null ? 'quelques cas' : amount(check.observed)}), réunit ${formatPercent(check.share, FR)} de ce qui dépassait l’attendu au cours de la dernière année. Cherchez un événement ou un lot de saisies avant de conclure à une hausse durable.`;
      case 'one event':
        return `Nouveau ce mois-ci. Demandez si un événement, une série d’événements ou un lot de saisies fait la différence (${amount(check.more)} de plus).`;
      case 'lasting':
        return `Au-dessus de la limite ${things(check.months, MONTHS)} de suite\u202f: un seul événement n’en rend pas compte. Demandez ce qui a changé au début.`;
      case 'small numbers':
        return `Petits nombres\u202f: seulement ${amount(check.expected)} attendu par mois. Lisez les cas un par un.`;
      case 'filled':
        return `Mois sans nombre utilisable, complétés pour le calcul\u202f: ${list(check.months.map(monthName))}. Demandez à l’éditeur ce qui s’est passé.`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `il faut ${NEEDS[method]} mois`,
      'too few events': 'trop peu de cas ces derniers mois',
      'no events before': 'aucun cas les années précédentes',
      'all equal': 'tous les mois précédents sont égaux',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return 'pas de nombre utilisable pour le mois';
      case 'too short':
        return `moins de ${LEAST_MONTHS} mois sans lacune (disponibles\u202f: ${formatNumber(reason.months, 0, FR)})`;
      case 'too few':
        return `moins de ${things(reason.least, { one: 'cas', many: 'cas' })} par mois (${formatNumber(reason.mean, 1, FR)} en moyenne ces deux dernières années)`;
      case 'silent':
        return `aucun cas enregistré depuis ${things(reason.months, MONTHS)}, après environ ${amount(reason.before)} par mois\u202f; demandez si l’enregistrement a cessé`;
    }
  },
  tooFew: (least) =>
    `moins de ${things(least, { one: 'cas', many: 'cas' })} par mois en moyenne ces deux dernières années`,
  needed: `Il faut à EARS ${NEEDS.c3} mois sans lacune, à Farrington ${NEEDS.farrington}, à EWMA ${NEEDS.ewma}`,
};
