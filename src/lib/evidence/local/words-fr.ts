import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { capital, list, number, quoted } from '../../i18n/grammar-fr.ts';
import type { LocalWords, PartsWords } from './words.ts';

const percent = (share: number) => formatPercent(share, 'fr');
const tenths = (value: number) => formatNumber(value, 1, 'fr');
const points = (value: number) => `${number(value)} ${Math.abs(Math.round(value)) < 2 ? 'point' : 'points'}`;

const KINDS: Record<PartsWords['parts'], string> = {
  whole: 'lieux',
  municipality: 'communes',
  borough: 'arrondissements',
  'police-district': 'districts de police',
  'police-station': 'commissariats',
  district: 'districts',
  state: 'États',
  'community-area': 'quartiers',
};

export const french: LocalWords = {
  years: { one: 'année', many: 'années' },
  tooFew: (subject, least) =>
    `Une part n’est donnée qu’à partir de ${number(least)} cas par an (${quoted(subject)}), et il n’y a pas deux années qui les atteignent.`,

  share: {
    name: (part, all) => `${capital(part)}, en proportion de ${quoted(all)}`,
    subject: (part, all) => `${part}, en proportion de ${quoted(all)}`,
    unit: () => 'pourcentage',
    interval:
      'Les intervalles montrent combien une part sur un tel nombre de cas varie par hasard d’une année à l’autre, et non une erreur de comptage.',
    claim: ({ part, whole, place, first, last, side, before, after }) => {
      const what = `${place}, ${part} en proportion de ${quoted(whole)}`;
      return side === 0
        ? `${what}\u00a0: pas d’évolution nette, ${percent(before)} en ${first} et ${percent(after)} en ${last}`
        : `${what}\u00a0: ${side > 0 ? 'hausse' : 'baisse'}, de ${percent(before)} en ${first} à ${percent(after)} en ${last}`;
    },
    say: ({ part, whole, place, first, last, before, after, cases, difference }) =>
      `${place}, ${last}. ${capital(whole)}\u00a0: ${number(cases)}. ${capital(part)}\u00a0: ${percent(after)} de ce total. En ${first}, c’était ${percent(before)}. L’évolution est de ${points(difference.difference * 100)}\u202f; elle peut se situer entre ${tenths(difference.low * 100)} et ${tenths(difference.high * 100)}. Cela ne dit pas pourquoi.`,
    otherwise: (years, all, side) =>
      `Mesurée à partir d’une autre première année, ${side === 0 ? 'une évolution nette apparaît' : `aucune ${side > 0 ? 'hausse' : 'baisse'} nette n’apparaît`} dans ${number(years.length)} cas sur ${number(all)} (${list(years.map(String))}).`,
  },

  parts: {
    none: (subject, { from, to }) =>
      `Aucune partie du lieu n’a de valeur à la fois pour ${from} et pour ${to} (${quoted(subject)}).`,
    claim: ({ subject, place, parts, years: { from, to }, count, up, down, side }) =>
      side === 0
        ? `${place}, ${subject}\u00a0: pas de direction nette, hausse dans ${number(up)} et baisse dans ${number(down)} des ${number(count)} ${KINDS[parts]} entre ${from} et ${to}`
        : `${place}, ${subject}\u00a0: ${side > 0 ? 'hausse' : 'baisse'} dans ${number(side > 0 ? up : down)} des ${number(count)} ${KINDS[parts]} entre ${from} et ${to}`,
    say: ({ subject, place, parts, years: { from, to }, count, up, down, middle }) =>
      `Nous disposons de chiffres pour ${number(count)} ${KINDS[parts]} (${place}), pour ${from} et ${to}. ${capital(subject)}\u00a0: baisse dans ${number(down)}, hausse dans ${number(up)}. Évolution médiane\u00a0: ${points(middle)}. La source ne dit pas combien de personnes ont été interrogées.`,
    other: ({ subject, rose, fell, count, parts }) =>
      `Sur les mêmes années, ${quoted(subject)}\u00a0: hausse dans ${number(rose)} et baisse dans ${number(fell)} des ${number(count)} ${KINDS[parts]}.`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      `${survive === 0 ? `Aucune des ${number(watched)} séries mensuelles de ${number(places)} lieux ne se situait` : `${number(survive)} des ${number(watched)} séries mensuelles de ${number(places)} lieux se ${survive === 1 ? 'situait' : 'situaient'}`} nettement au-dessus de ce qui était attendu, au dernier mois enregistré`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `Nous suivons ${number(watched)} séries d’infractions connues de la police dans ${number(places)} lieux, mois par mois. Au dernier mois de chaque lieu, le nombre d’alarmes est de ${number(alarms)} en tout. Une fois pris en compte un si grand nombre d’examens, il en reste ${number(survive)}. Environ ${percent(falseShare)} de celles-ci peuvent encore être dues au hasard. Une alarme est une raison d’aller voir. Elle ne dit rien d’aucune personne, et rien du mois suivant.`,
    months: (sources) =>
      `Les derniers mois enregistrés ne sont pas les mêmes\u00a0: ${list(sources.map(({ name, month }) => `${name} ${month}`))}.`,
    falseAlarms: (least, most) =>
      `Même lorsque rien ne change, un tableau de cette taille donne entre ${number(least)} et ${number(most)} alarmes par an, selon la méthode.`,
    dropped: (dropped, alarms) =>
      `Sur ${number(alarms)} alarmes, ${number(dropped)} ne dépassent pas ce que donne le hasard avec autant d’examens.`,
  },
};
