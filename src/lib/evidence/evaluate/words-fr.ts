import { formatNumber } from '../../i18n/format.ts';
import { capital, list, quoted, things } from '../../i18n/grammar-fr.ts';
import type { Things } from '../../i18n/things.ts';
import { monthName, monthOf } from '../watch/month.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-fr.ts';
import { levelText, percentText } from './percent.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const FR = 'fr';
const MONTHS: Things = { one: 'mois', many: 'mois' };
const OTHER_PLACE = 'Choisissez un autre lieu ou un autre type d’enregistrement.';
const percent = (value: number) => percentText(value, FR);
const month = (id: string) => monthName(monthOf(id), FR);
const few = (names: readonly string[]) =>
  list(names.length > 4 ? [...names.slice(0, 4), `${names.length - 4} autres`] : names);

function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `${capital(subject)} (${place}), sur ${things(after, MONTHS)} à partir de ${when}\u202f:`;
  if (!relative) return `${span} aucune comparaison possible avec d’autres lieux.`;
  const { estimate, low, high } = relative;
  const interval = `intervalle à ${levelText(FR)}\u202f: de ${percent(low)} à ${percent(high)}`;
  return low > 0 || high < 0
    ? `${span} ${percent(Math.abs(estimate))} de ${estimate < 0 ? 'moins' : 'plus'} que ce qu’aurait donné la comparaison (${interval}).`
    : `${span} pas d’écart net avec ce qu’aurait donné la comparaison (${percent(estimate)}, ${interval}).`;
}

/** Sentences in French. */
export const french: EvaluateWords = {
  months: MONTHS,
  month,
  change: (when) => `le changement de ${month(when)}`,
  guard: guardWords(month),
  status: { pass: 'Rempli', fail: 'Non rempli', 'not-looked': 'Non examiné' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          facts.ring
            ? `Les ${guards} conditions sont toutes remplies\u202f; c’est donc compatible avec un effet (${spoken.what}).`
            : `Les ${guards - 1} conditions qui ont pu être examinées sont toutes remplies\u202f; c’est donc compatible avec un effet (${spoken.what}).`,
          `Ce n’en est pas une preuve\u202f: tout ce qui aurait changé au même moment en ce seul lieu (${spoken.place}) aurait le même aspect.`,
          ...(facts.ring ? [] : ['Un déplacement vers les lieux voisins n’a pas été examiné.']),
        ].join(' ');
      case 'unclear':
        return `${head} Ce n’est pas la preuve que rien n’a changé\u202f: un écart réel n’importe où dans cet intervalle aurait le même aspect.`;
      case 'refused':
        return `${head} On ne peut rien en conclure (${spoken.what})\u202f: ${reasons.join('\u202f; ')}.`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return {
          reason: `Il n’y a pas de lieu ${quoted(refusal.area)} dans ces données.`,
          help: 'Choisissez un autre lieu.',
        };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `Calcul impossible\u202f: les données comptent ${things(before, MONTHS)} avant ${month(refusal.month)} et ${formatNumber(after, 0, FR)} à partir de ce mois\u202f; ${asked.before} avant et ${asked.after} après étaient demandés.`,
          help: 'Choisissez un autre mois, ou moins de mois du côté trop court.',
        };
      }
      case 'missing':
        return {
          reason: `Calcul impossible\u202f: ${refusal.area} n’a pas de chiffres pour ${few(refusal.months.map(month))}.`,
          help: 'Choisissez un autre mois, ou une durée plus courte avant ou après. Un mois manquant ne compte pas pour zéro.',
        };
      case 'no-records':
        return {
          reason: `Calcul impossible\u202f: rien n’a été enregistré avant le changement (${refusal.area}), si bien qu’aucune part ne peut être établie.`,
          help: OTHER_PLACE,
        };
      case 'same':
        return {
          reason: `Calcul impossible\u202f: ${refusal.area} a le même nombre chaque mois, si bien que le hasard ne peut être distingué du changement.`,
          help: OTHER_PLACE,
        };
    }
  },
  left: leftBy({
    small: (names) =>
      `Exclus de la comparaison, car moins de ${LEAST_RECORDS_COMPARED} enregistrements par mois avant\u202f: ${few(names)}.`,
    missing: (names) => `Exclus de la comparaison, car des mois manquent\u202f: ${few(names)}.`,
    ring: (names) => `Exclus de la comparaison, car examinés comme lieux voisins\u202f: ${few(names)}.`,
  }),
  countModel: (model) =>
    model === null
      ? 'Un modèle de comptage (log-linéaire, quasi-Poisson) n’a pas pu être ajusté à ce lieu.'
      : `Selon un modèle de comptage (log-linéaire, quasi-Poisson) de ce lieu seul, l’écart avec sa propre évolution est de ${percent(model.percent)} en moyenne\u202f; variation des nombres par rapport au pur hasard\u202f: ${formatNumber(model.dispersion, 1, FR)} fois.`,
  always: [
    'La date doit venir d’ailleurs que de ces nombres. Une date trouvée en cherchant le plus grand saut fait du hasard un résultat.',
    'Les infractions enregistrées bougent aussi quand on signale plus ou moins, ou quand l’enregistrement change en un seul lieu.',
  ],
};
