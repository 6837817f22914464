import { quoted } from '../../i18n/grammar-fr.ts';
import type { Word } from './outcome.ts';
import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const or = (choices: readonly string[]) => choices.join(' ou ');
const withoutStop = (text: string) => text.replace(/\.$/, '');

const VERDICTS: Record<Word, string> = {
  supported: 'étayée par les données',
  partly: 'étayée en partie',
  'not supported': 'non étayée',
  'cannot be checked': 'impossible à vérifier',
};

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => 'Il n’y a pas de phrase à vérifier.',
  cause: (words) =>
    `${quoted(words)} affirme une cause. Les données montrent ce qui s’est passé, non pourquoi.`,
  future: (words) =>
    `${quoted(words)} parle de ce qui est encore à venir. Les projections ne comptent pas comme des faits.`,
  opinion: (words) => `${quoted(words)} est un jugement, qu’aucun nombre ne peut trancher.`,
  vague: (words) => `${quoted(words)} est trop vague\u202f: dites ce qui est mesuré et de combien.`,
  'many-places': (words) => `${quoted(words)} parle de nombreux pays à la fois\u202f; nommez le lieu.`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `${quoted(words)} peut désigner plusieurs lieux\u202f: ${or(choices)}. Choisissez-en un.`
      : `${quoted(words)} peut désigner ${or(choices)} ou un lieu absent des données. Choisissez-le si c’est bien celui-là.`,
  'unknown-name': (words) =>
    `${quoted(words)} n’est pas un lieu ni une mesure que les données contiennent sous ce nom.`,
  'part-of-place': (words) =>
    `${quoted(words)} parle d’une partie d’un pays\u202f; les données portent sur des pays entiers.`,
  'two-measures': (words) =>
    `La phrase affirme deux choses à la fois\u202f; ${quoted(words)} est la seconde. Vérifiez-les l’une après l’autre.`,
  'no-measure': () => 'Rien ne dit, en mots connus ici, ce qui est mesuré.',
  'not-held': (words) =>
    words === 'sex'
      ? 'Les données ne ventilent pas cette mesure par sexe.'
      : words === 'number'
        ? 'L’affirmation donne un nombre de cas ou de personnes\u202f; les données n’en contiennent qu’un taux ou une part.'
        : 'Les données ne contiennent pas cette mesure.',
  'no-place': () => 'Aucun lieu n’est nommé.',
  'no-claim': () => 'Il n’est question ni d’un changement, ni d’un niveau, ni d’une comparaison vérifiables.',
  'loose-years': (words) =>
    words === ''
      ? 'L’affirmation ne dit pas de quelle année il s’agit\u202f; indiquez-la.'
      : `${quoted(words)} ne dit pas de quelles années il s’agit\u202f; indiquez-les.`,
  'size-without-years': () =>
    'L’ampleur d’un changement ne signifie rien sans ses années\u202f; indiquez-les.',
  leftover: (words) =>
    `Ces mots n’ont pas été compris, et ils peuvent changer l’affirmation\u202f: ${quoted(words)}.`,
};

/** The French sentences of the claim checker. Names stand apart, since their articles are not known. */
export const french: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text} (${note})`,
  noValue: ({ subject, place, years, covered }) =>
    `${place}, ${subject}\u202f: aucune valeur${years === null ? '' : ` pour ${years} ou les années voisines`}` +
    (covered === null ? '.' : `\u202f; il existe des valeurs pour ${covered}.`),
  noPair: ({ subject, place, years }) =>
    `${place}, ${subject}\u202f: il n’y a pas deux valeurs comparables pour ${years}.`,
  broken: ({ place, year, what }) =>
    `${place}\u202f: une rupture de la série se situe entre ces années (${year}\u202f: ${withoutStop(what)})\u202f; les valeurs d’avant et d’après ne se comparent pas.`,
  projected: ({ year }) => `La valeur de ${year} est une projection, non une observation.`,
  wrongUnit: ({ claimed, subject, unit }) =>
    `${
      claimed === 'points'
        ? 'Les points ne conviennent qu’aux pourcentages et aux notes.'
        : 'L’affirmation est donnée dans une autre unité.'
    } Unité de la mesure ${quoted(subject)}\u202f: ${unit}.`,
  scaleNotShare: ({ subject, unit }) =>
    `Pour ce lieu, les données ne contiennent que la mesure ${quoted(subject)} (${unit})\u202f: une moyenne sur une échelle ne dit pas combien de personnes.`,
  countNotHeld: ({ subject, unit }) =>
    `L’affirmation donne un nombre\u202f; les données contiennent la mesure ${quoted(subject)} (${unit}), et non ce nombre.`,
  offScale: ({ amount, min, max }) => `${amount} se situe hors de l’échelle, qui va de ${min} à ${max}.`,
  noZero: ({ subject }) =>
    `L’échelle de la mesure ${quoted(subject)} n’a pas de vrai zéro\u202f: une hausse ou une baisse ne peut pas y être une part ni un facteur.`,
  notBetter: ({ subject }) =>
    `Pour la mesure ${quoted(subject)}, on ne peut dire si plus ou moins vaut mieux\u202f: plus peut signifier que davantage est découvert.`,
  smallBase: 'La première valeur est trop petite, ou repose sur trop peu de cas, pour un pourcentage.',
  otherWay: 'C’est le contraire de l’affirmation.',
  noClear: 'Aucun mouvement ni écart net ne s’en dégage\u202f: l’affirmation n’est donc pas étayée.',
  otherSize: ({ claimed }) => `Le sens est juste, mais pas l’ampleur\u202f: l’affirmation dit ${claimed}.`,
  notReached: ({ claimed }) => `L’affirmation dit ${claimed}.`,
  intervalReaches: ({ claimed }) => `L’affirmation dit ${claimed}\u202f; l’intervalle laisse cela ouvert.`,
  otherYears: ({ asked, used }) =>
    `L’affirmation parle de ${asked}\u202f; les valeurs les plus proches sont de ${used}.`,
  stale: ({ year }) => `La dernière valeur est de ${year}\u202f: la suite n’est pas connue ici.`,
  notSteady: 'Le mouvement n’est pas allé dans le même sens à chaque étape.',
  noYears: ({ spans }) =>
    `L’affirmation ne donne pas d’années\u202f; deux périodes ont été examinées jusqu’à la fin de la série (en années\u202f: ${spans}), et elles ne concordent pas.`,
  onlySome: 'Cela vaut pour certains des lieux nommés, non pour tous.',
  points: (amount) => `${amount} ${Number.parseFloat(amount.replace(',', '.')) < 2 ? 'point' : 'points'}`,
  times: (amount) => `${amount} fois`,
  per100000: (amount) => `${amount} pour 100\u202f000`,
  pointsUnit: (percentage, short) =>
    percentage ? 'points de pourcentage' : short.trim() === '' ? 'points' : short.trim(),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? 'un changement important'
      : size.unit === 'little'
        ? 'un faible changement'
        : `${size.bound === 'over' ? 'plus de ' : size.bound === 'under' ? 'moins de ' : ''}${text}`,
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `${place} (${value})\u202f: rang ${position} sur ${count} pour la mesure ${quoted(subject)}, en partant de la valeur ${highest ? 'la plus élevée' : 'la plus basse'}. Sont comptés les pays (${among}) qui ont une valeur récente et assez de personnes ou de cas pour comparer.`,
  rankFirst: ({ place, value }) => `En tête\u202f: ${place} (${value}).`,
  rankUnclear: ({ other }) => `L’intervalle recoupe celui d’un autre pays\u202f: ${other}.`,
  rankFew: ({ count, all }) => `Pays qui ont une telle valeur\u202f: ${count} seulement sur ${all}.`,
  notSolid: ({ place }) =>
    `${place}\u202f: trop peu de personnes ou de cas pour un classement\u202f; un cas de plus ou de moins en changerait le rang.`,
  assumed: ({ respondents }) =>
    `La source ne donne ni intervalle ni nombre de répondants\u202f; pour le verdict, la marge d’un échantillon aléatoire simple de ${respondents} personnes a été supposée.`,
  noInterval: () =>
    'La source ne donne pas d’intervalle pour ces chiffres\u202f: un petit écart peut être dû au hasard.',
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `Les années comptent\u202f: avec ${turned} des ${looked} autres choix d’années proches, l’affirmation est ${VERDICTS[verdict]}. Par exemple\u202f: ${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `Selon une autre source, ${quoted(source)}, l’affirmation est ${VERDICTS[verdict]}\u202f: ${reason}`,
};
