import { formatNumber, formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, list, number } from '../../../i18n/grammar-fr.ts';
import type { Item, Quoted } from '../brief.ts';
import type { CompareWords } from '../compare-words-en.ts';
import { amount, called, differenceText, limits } from '../quantity.ts';

const when = ({ period }: Quoted): string => formatPeriod(period, 'fr');

/** `20,6 pour 100 000 en 2022, intervalle à 95 % : 20,4 à 20,8`. */
const full = (item: Item, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} en ${when(quoted)}${interval === null ? '' : `, intervalle à 95\u202f%\u202f: ${interval}`}`;
};

function apart({ unit }: Item, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, 'fr');
  if (unit.kind === 'percent') return `${value} points de pourcentage`;
  return unit.short === '' ? `${value}${unit.kind === 'score' ? ' points' : ''}` : value + unit.short;
}

const pairs = (all: readonly (readonly [string, string])[]): string =>
  all.map((one) => list(one)).join('\u202f; ');

/** The sentences of a comparison of places, in French. */
export const compareWords: CompareWords = {
  local:
    'Chaque service compte, et chaque enquête locale interroge, à sa façon\u202f: les nombres locaux ne sont pas confrontés à ceux d’un autre lieu.',
  records:
    'Les pays diffèrent par ce que l’on signale et par ce que les agents consignent\u202f: les infractions enregistrées ne distinguent pas les lieux.',
  count: 'Le nombre de cas croît avec le nombre d’habitants\u202f; ces nombres ne sont donc pas confrontés.',
  year: 'Une année n’est ni plus ni moins qu’une autre.',
  inside: (inner, outer) =>
    `${inner} fait partie d’un ensemble (${outer})\u202f: les deux ne sont pas indépendants.`,
  years: (a, first, b, second) =>
    `Les années sont trop éloignées\u202f: ${when(first)} (${a}) et ${when(second)} (${b}).`,
  broken: (year, what) =>
    `La série recommence en ${formatYear(year, 'fr')}\u202f: ${what.replace(/\.$/, '')}.`,
  few: (place, quoted) =>
    `La valeur de ${when(quoted)} (${place}) repose sur peu de cas ou d’habitants\u202f: elle varie par hasard.`,
  unknown: (place) =>
    `Personne ne dit sur combien de cas ou d’habitants repose la valeur (${place})\u202f: elle peut varier par hasard.`,
  method: (place, quoted) =>
    `La valeur de ${when(quoted)} (${place}) a été obtenue autrement que les autres.`,

  overlap: 'Leurs intervalles se recoupent\u202f: on ne peut pas les distinguer.',
  small: 'Aucun intervalle n’est connu, et une si petite différence n’est pas affirmée.',
  same: 'Telles qu’imprimées, elles sont égales.',

  higher: (item, a, first, b, second) =>
    `${capital(called(item))}\u202f: ${a} (${full(item, first)}) au-dessus de ${b} (${full(item, second)})${[first, second].some(({ low }) => low !== null) ? '' : '\u202f; aucun intervalle n’est connu'}.`,
  alike: (item, a, first, b, second, why) =>
    `${capital(called(item))}\u202f: ${a}, ${full(item, first)}\u202f; ${b}, ${full(item, second)}. ${why}`,
  unlike: (item, a, first, b, second, why) =>
    `${capital(called(item))}\u202f: ${a}, ${amount(item, first.value)} en ${when(first)}\u202f; ${b}, ${amount(item, second.value)} en ${when(second)}. Ces valeurs ne sont pas confrontées. ${why}`,
  values: (item, cells) =>
    `${capital(called(item))}\u202f: ${list(cells.map(({ name, latest }) => `${name} ${amount(item, latest.value)} (${when(latest)})`))}.`,
  above: (sets) =>
    `Plus élevé\u202f: ${sets.map(({ name, below }) => `${name}, par rapport à ${list(below)}`).join('\u202f; ')}.`,
  notTold: (both) => `Non distingués\u202f: ${pairs(both)}.`,
  notHeld: (both, why) => `Non confrontés${both.length ? `\u202f: ${pairs(both)}` : ''}. ${why}`,

  by: (item, a, b, difference, bounds) =>
    `${a} au-dessus de ${b}\u202f: ${apart(item, difference)} de plus${bounds ? ` (intervalle à 95\u202f%\u202f: ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : '\u202f; aucun intervalle n’est connu'}`,
  between: (item, a, b, difference, bounds, why) =>
    `${a} et ${b}\u202f: ${apart(item, difference)} d’écart${bounds ? ` (différence\u202f: ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : ''}. ${why}`,
  equal: (a, b) => `${a} et ${b}\u202f: valeurs égales, telles qu’imprimées.`,
  apartFrom: (a, b, why) => `${a} et ${b}\u202f: non confrontés. ${why}`,
  noneHeld: (why) => `Non confrontés. ${why}`,
  at: (a, first, b, second) =>
    when(first) === when(second)
      ? ` Les deux valeurs sont de ${when(first)}.`
      : ` Les valeurs sont de ${when(first)} (${a}) et de ${when(second)} (${b}).`,
  source: (publisher) => `Source\u202f: ${publisher}.`,

  otherMeasure: (name, year) =>
    `Une autre enquête ou source le mesure ici${name === null ? '' : ` (${name}, ${formatYear(year, 'fr')})`}\u202f; des mesures différentes ne sont pas mises côte à côte.`,
  none: 'Ces données n’en ont aucune valeur.',
  localOnly: 'Les relevés et enquêtes locaux ne portent que sur un seul lieu.',
  notLocal: 'Les sources locales ne le mesurent pas.',

  safer: (a, b) => `${a} est un lieu plus sûr, ou moins sûr, que ${b}.`,
  more: (item, a, b) => `${capital(called(item))}\u202f: ${a} au-dessus de ${b}.`,
  measured: (item, a, b) => `Il a été mesuré\u202f: ${called(item)}, ${a} au-dessus de ${b}.`,
  measuredReason:
    'Ces nombres sont des notes d’experts\u202f: des avis éclairés, que d’autres peuvent ne pas partager.',
  byThis: (item, a, b) => `${b} est un lieu plus sûr que ${a}\u202f: ${called(item)}, valeur plus basse.`,
  policy: (names) => `Ces nombres diffèrent par ce qui a été fait\u202f: ${list(names)}.`,
  policyReason:
    'Ces nombres sont côte à côte. Rien n’y montre pourquoi ils diffèrent\u202f; il faut pour cela comparer des lieux qui étaient semblables auparavant.',

  localFirst: (names) =>
    `Nombres locaux\u202f: ${list(names)}. Ils viennent des relevés de la police locale et d’enquêtes auprès des habitants. Les enquêtes et statistiques de pays entiers ne descendent pas jusque-là\u202f; l’essentiel n’a donc rien à côté de soi ici.`,
  inCommon: (count, names) =>
    count === 0
      ? `Aucune mesure de ces données n’est connue pour deux de ces lieux\u202f: ${list(names)}.`
      : `${count === 1 ? 'Une mesure est connue' : `${number(count)} mesures sont connues`} pour au moins deux de ces lieux\u202f: ${list(names)}.`,
  empty: 'Rien n’est mesuré de la même façon dans deux de ces lieux.',
};
