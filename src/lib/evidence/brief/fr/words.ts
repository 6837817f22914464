import { movementOf, spoken } from '../../../figures/wording.ts';
import { formatPeriod, formatWithUnit, formatYear } from '../../../i18n/format.ts';
import { capital, number } from '../../../i18n/grammar-fr.ts';
import { phrasesIn } from '../../../i18n/speak.ts';
import { differenceText } from '../quantity.ts';
import type { Words } from '../words-en.ts';

const year = (value: number): string => formatYear(value, 'fr');
const bare = (text: string): string => text.replace(/\.$/, '');

/** The sentences about one measure of a brief, in French. */
export const words: Words = {
  rankOfCount: 'Le nombre de cas croît avec le nombre d’habitants\u202f; il ne classe donc pas les lieux.',
  rankOfYear: 'Une année n’est pas un rang.',
  rankOfRecords:
    'Les pays diffèrent par ce que l’on signale et par ce que les agents consignent\u202f; les relevés ne les classent donc pas.',

  oneYear: 'Une seule année a une valeur\u202f; aucune évolution ne peut être établie.',
  notLikeOthers: (row) =>
    `La valeur de ${year(row.year)} a été obtenue autrement que les précédentes\u202f; aucune évolution n’est indiquée.`,
  noneBefore: ({ to, first, before }) =>
    `Aucune valeur ne se situe ${before.least} à ${before.most} ans avant ${year(to.year)}\u202f; la première date de ${year(first.year)}.`,
  brokenBetween: (cut) =>
    `La série recommence en ${year(cut.year)}\u202f: ${bare(cut.what)}. Rien n’est comparé au-delà.`,
  fewCases: (row) =>
    `La valeur de ${year(row.year)} repose sur peu de cas ou un petit lieu\u202f: un cas de plus ou de moins aurait l’air d’une évolution.`,
  unknownCases: (row) =>
    `La source ne dit pas sur combien de cas repose la valeur de ${year(row.year)}\u202f; aucune évolution n’est indiquée.`,
  unknownBehind:
    'Ni le nombre de cas ni le nombre d’habitants ne sont connus ici\u202f: la valeur peut varier par hasard.',
  rankOfNothing: 'La valeur ne peut pas être mise à côté d’autres.',
  rankOfFew({ among, name, others, years }) {
    const one = among === 'peers' ? 'pays comparable' : 'autre pays';
    const where = among === 'region' ? ` (${name})` : '';
    if (others === 0) return `Aucun ${one}${where} n’a de valeur à ${years} ans près.`;
    return others === 1
      ? `Un seul ${one}${where} a une valeur à ${years} ans près.`
      : `Seuls ${number(others)} ${among === 'peers' ? 'pays comparables' : 'autres pays'}${where} ont une valeur à ${years} ans près.`;
  },
  fewBehind:
    'Elle repose sur peu de cas, un petit échantillon ou un lieu de moins de 100\u202f000 habitants\u202f: elle varie par hasard.',
  old: (p) =>
    `La dernière valeur date de ${year(p.year)}\u202f; les données les plus récentes ici datent de ${year(p.now)}.`,
  note: (text) => `L’organisme précise\u202f: ${bare(text)}.`,
  also: (name, when) => `${name}, ${year(when)}`,

  change({ measure, place, from, to, movement, bounds, printed }) {
    const { decimals, kind, short } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, 'fr'));
    const values = `${start?.value} en ${start?.when}, ${end?.value} en ${end?.when}`;
    const unit = kind === 'percent' ? ' points de pourcentage' : short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span =
      bounds &&
      `intervalle à ${level}\u202f%\u202f: ${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span)
      return `${place}, ${measure.subject}\u202f: ${end?.value} en ${start?.when} comme en ${end?.when}.`;
    if (!movement) {
      const why = span
        ? `la différence peut être nulle (${span})`
        : 'aucun intervalle n’est connu, et une si petite différence n’est pas appelée évolution';
      return `${place}, ${measure.subject}\u202f: pas d’évolution nette (${values})\u202f; ${why}.`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, 'fr');
    const sentence = phrasesIn('fr').changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, 'fr'),
      to: formatPeriod(to.period, 'fr'),
    });
    const told = moved.kind === 'levels' ? '' : ` (${values})`;
    return `${sentence}${told}${span ? `\u202f; différence, ${span}` : '\u202f; aucun intervalle n’est connu'}.`;
  },

  rank({ among, name, place, best, worst, of, median, by, unit }) {
    const crowd = {
      world: `${number(of)} pays et territoires`,
      region: `${number(of)} (${name})`,
      peers: `${number(of)} (${place} et ses pays comparables)`,
    }[among];
    const ranked = {
      intervals: '',
      counts: ' D’après les nombres tels qu’imprimés.',
      margin: ' Aucun intervalle n’est connu\u202f; les valeurs proches sont donc tenues pour égales.',
    }[by];
    const ranks = best === worst ? `${best}` : `${best} à ${worst}`;
    return `Rang ${ranks} sur ${crowd}, le rang 1 étant la valeur la plus élevée\u202f; celui du milieu a ${formatWithUnit(median, unit.decimals, unit.short, 'fr')}.${ranked}`;
  },
  worldName: 'le monde',
  peersName: 'les pays comparables',

  peersOfKind: (kind) =>
    kind === 'region'
      ? 'Une région n’est pas mise à côté de pays.'
      : kind === 'former'
        ? 'Un ancien État n’a pas de voisins d’aujourd’hui.'
        : 'Une partie d’un pays n’est pas mise à côté de pays entiers.',
  peersUnknown:
    'Le nombre d’habitants n’est pas connu\u202f; aucun pays de taille semblable ne peut être nommé.',
  peersNearest: ({ count, within, times }) =>
    `Les ${number(count)} pays les plus proches par le nombre d’habitants${within.length ? `\u202f: d’abord ceux de la région (${within.join(', puis ')})` : ''}. Les pays plus de ${times} fois plus grands ou plus petits viennent en dernier, et chacun a au moins la moitié des mesures récentes. Ces données ne contiennent pas de revenus\u202f; le revenu n’entre donc pas en compte.`,
  peersChosen: 'Choisis par le lecteur\u202f; le lien garde ce choix.',

  otherValue: ({ measure, row }) => {
    const { value, interval, when } = spoken(measure, row, 'fr');
    return `Une autre source donne une autre valeur\u202f: ${measure.name}, ${value} en ${when}${interval === null ? '' : ` (${interval})`}.`;
  },
  otherWay: ({ sentence }) => `Une autre mesure évolue en sens contraire. ${capital(sentence)}`,
};
