import { capital, list } from '../../i18n/grammar-fr.ts';
import { counted, type Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';
import type { PatternWords } from './words.ts';

const { whole, decimal, percent } = numbersIn('fr');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)} mètres` : `${decimal(value / 1000)} kilomètres`;
const plural = (count: number, one: string, many: string): string => counted(count, { one, many }, 'fr');
const chanceOf = (p: number): string => (p < 0.001 ? `moins de ${decimal(0.001, 3)}` : decimal(p, 3));

const pairs = ({ observed, expected, sure }: Pairs): string =>
  `${plural(observed, 'paire', 'paires')} pour ${whole(expected)} attendues, ${
    sure
      ? `soit ${decimal(observed / expected, 2)} fois plus, ce qui dépasse le hasard`
      : 'ce qui ne dépasse pas nettement le hasard'
  }`;
const need = (what: string): string => `Calcul impossible\u202f: ${what}`;

const HEXAGON: Things = { one: 'hexagone', many: 'hexagones' };

/** The sentences of the patterns, in French. */
export const french: PatternWords = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: 'Quelques lieux en ont-ils la plus grande partie\u202f?',
    'hot-spots': 'Où cela se concentre-t-il plus que par hasard\u202f?',
    'near-repeats': 'Cela se répète-t-il à proximité, peu après\u202f?',
    season: 'Cela suit-il les saisons\u202f?',
    trend: 'Est-ce en hausse ou en baisse\u202f?',
    districts: 'Quels secteurs ont évolué autrement que l’ensemble\u202f?',
    rates: 'Quel est le risque pour ceux qui y vivent\u202f?',
  },
  names: {
    withPlace: 'Enregistrements avec un lieu',
    hexagons: 'Hexagones',
    withAny: 'Hexagones avec au moins un enregistrement',
    gini: 'Coefficient de Gini',
    byChance: 'Par le seul hasard',
    adjusted: 'Corrigé du petit nombre d’enregistrements',
    hot: 'Points chauds',
    largest: 'Hexagones du plus grand groupe',
    cold: 'Points froids',
    falseSpots: 'Fausses découvertes à attendre parmi ces points',
    perDay: 'Enregistrements par jour en moyenne',
    most: (month) => `Maximum\u202f: ${month}`,
    fewest: (month) => `Minimum\u202f: ${month}`,
    strength: 'Force de la saison, de 0 à 1',
    years: 'Années comparées',
    months: 'Mois comparés',
    level: 'Niveau médian, enregistrements par jour',
    slope: 'Évolution par an, enregistrements par jour',
    interval: 'Son intervalle à 95\u202f%',
    noTrend: 'p de l’absence de tendance (Mann-Kendall)',
    districts: 'Secteurs',
    before: 'Enregistrements de l’année précédente',
    after: 'Enregistrements de la dernière année',
    factor: 'Limites élargies par rapport au hasard, facteur',
  },
  values: {
    atMost: (share) => `au plus ${percent(share)}`,
    above: (amount, share) => `${decimal(amount)} par jour au-dessus de son année (${percent(share)})`,
    below: (amount, share) => `${decimal(amount)} par jour au-dessous de son année (${percent(share)})`,
    between: (low, high) => `de ${decimal(low, 2)} à ${decimal(high, 2)}`,
    tooFew: 'trop peu de valeurs',
  },
  things: {
    hexagon: HEXAGON,
    district: (many) => ({ one: 'secteur', many }),
  },
  hexagons: (area) =>
    `hexagones de ${area < 0.95 ? `${decimal(area * 100, 0)} hectares` : `${decimal(area)} kilomètres carrés`}`,

  kinds: (kinds) =>
    kinds > 1 ? ['Toutes les catégories sont prises ensemble\u202f; chacune peut évoluer autrement.'] : [],
  recorded: 'Cela porte sur ce qui a été enregistré, et non sur tout ce qui s’est passé.',

  concentration: {
    measure: (events) => `Répartition dans l’espace\u202f: ${events}`,
    subject: (events) => `part du total (${events})`,
    unit: 'pour cent des enregistrements',
    sentence: (p) =>
      `${capital(p.events)}\u202f: la moitié se trouve dans ${percent(p.share)} des hexagones. Par le seul hasard, ce serait ${percent(p.chance)}. Parmi les seuls hexagones qui en ont, c’est ${percent(p.some)}.`,
    claim: (p) =>
      p.share < p.chance
        ? `${p.place}\u202f: la moitié (${p.events}) se trouve dans ${percent(p.share)} de la superficie`
        : `${p.place}\u202f: pas plus de concentration que par hasard (${p.events})`,
    byChance: (share) =>
      `Une partie relève du hasard\u202f: répartie au sort, la moitié d’autant d’enregistrements se trouverait dans ${percent(share)} des hexagones.`,
    onlyWithAny: (share) =>
      `Les parcs, l’eau et les endroits où personne ne va comptent comme superficie\u202f: parmi les seuls hexagones qui ont un enregistrement, la moitié se trouve dans ${percent(share)}.`,
    denominator: (area) =>
      `Les lieux sont des ${area} couvrant tout ce que les enregistrements délimitent. Ce n’est pas la même chose que des rues ou des adresses\u202f: «\u202fla moitié dans 4\u202f% des rues\u202f» ne peut pas en être tiré, et des lieux plus petits paraissent toujours plus concentrés. Les parcs et l’eau comptent comme des lieux où cela aurait pu se produire.`,
    stay: 'Cela ne dit pas que les mêmes lieux restent en tête d’une année à l’autre.',
  },

  hotSpots: {
    sentence: (p) =>
      p.hot === 0
        ? `Aucun hexagone n’en compte nettement plus, avec ses voisins, que ne le donnerait une répartition égale (${p.events}).`
        : `Dans ${whole(p.hot)} des ${whole(p.all)} hexagones et autour (${percent(p.hot / p.all)}), la concentration dépasse celle d’une répartition égale (${p.events}). ${p.hot === 1 ? 'C’est un seul point' : `Ils forment ${plural(p.groups, 'groupe', 'groupes')}`}, avec ${percent(p.share)} des enregistrements.${p.cold > 0 ? ` ${plural(p.cold, 'hexagone en a', 'hexagones en ont')} nettement moins alentour.` : ''}`,
    people:
      'Ce sont des nombres, et non des taux\u202f: un point peut être un endroit très fréquenté. Cela dit où regarder, et non pourquoi ni qui.',
    cell: (area, spacing) =>
      `Cellule\u202f: ${area}. Largeur de bande\u202f: chaque hexagone avec ses six voisins, à ${metres(spacing)} de centre à centre. D’autres tailles et limites peuvent donner d’autres points.`,
    rough:
      'Le hasard est estimé par la courbe normale, approximative lorsque les nombres sont petits ou très inégaux.',
  },

  nearRepeats: {
    sentence: (p) =>
      `Au même point et au cours du même mois\u202f: ${pairs(p.same)} (${p.events})\u202f; jusqu’à 200 mètres\u202f: ${pairs(p.near)}.`,
    cell: (distance, when) => `${distance}, ${when}`,
    value: (observed, expected, q) =>
      `${plural(observed, 'paire', 'paires')}, ${decimal(expected, 0)} attendues (q ${chanceOf(q)})`,
    same: 'même point',
    band: (from, to) => `de plus de ${whole(from)} à ${whole(to)} m`,
    near: (to) => `jusqu’à ${whole(to)} m`,
    months: ['même mois', 'mois suivant'],
    grain:
      'Les dates sont conservées par mois, de sorte que les semaines ne peuvent pas être distinguées\u202f: «\u202fmême mois\u202f» va d’une heure à 30 jours. Les études de répétition proche utilisent 7, 14 ou 28 jours.',
    points: (how) =>
      `Les points\u202f: ${how}. La bande du même point renseigne autant sur l’arrondi des points que sur les faits. Un fait avec plusieurs victimes ou infractions, enregistré plusieurs fois, ressemble à une répétition.`,
    sample: (near, farther, of, seed) =>
      `Sur ${whole(of)} enregistrements, un échantillon de ${whole(near)} a été utilisé jusqu’à 200 mètres et un de ${whole(farther)} au-delà (graine ${whole(seed)}), car chaque paire est comparée\u202f: un autre échantillon donne des nombres un peu différents.`,
    drift: (months) =>
      `Seuls les ${whole(months)} derniers mois sont utilisés\u202f: sur de nombreuses années, les quartiers changent, ce qui rapproche aussi dans le temps les faits proches dans l’espace.`,
  },

  season: {
    sentence: (p) =>
      p.strength < 0.3
        ? `La saison compte peu (${p.events})\u202f: ce qui reste d’un mois à l’autre dépasse l’écart entre les mois de l’année.`
        : `Par jour, le maximum est en ${p.high}, ${percent(p.above)} au-dessus du niveau de son année, et le minimum en ${p.low}, ${percent(p.below)} au-dessous (${p.events}).`,
    strength: (value) => decimal(value, 2),
    why: 'Cela dit quand, et non pourquoi. Les vacances, la météo, le tourisme et le mode d’enregistrement suivent tous l’année.',
    run: (from, to) =>
      `Établi de ${from} à ${to}, la plus longue suite de mois sans lacune\u202f: rien n’est complété.`,
    days: 'Chaque mois est d’abord divisé par son nombre de jours.',
  },

  trend: {
    sentence: (p) =>
      p.direction === 'unclear'
        ? `De ${p.from} à ${p.to}, ni hausse nette ni baisse nette (${p.events}).`
        : `De ${p.from} à ${p.to}, ${p.direction === 'rose' ? 'hausse' : 'baisse'} d’environ ${percent(Math.abs(p.slope / p.level))} par an du niveau médian (${p.events})${p.low === null || p.high === null ? '' : `\u202f; intervalle à 95\u202f%\u202f: de ${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)} à ${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)}`}.`,
    years:
      'Des années entières sont comparées, par jour. Une droite cache les retournements\u202f: les mois sous «\u202fCela suit-il les saisons\u202f?\u202f» les montrent.',
    runOfMonths:
      'Les mois sont comparés après retrait de la saison. Chaque mois dépend des précédents, de sorte que l’intervalle est trop étroit.',
    unclear: 'Pas net ne veut pas dire sans changement.',
  },

  districts: {
    measure: 'Part des enregistrements de deux ans qui relève de la dernière année',
    subject: 'part des enregistrements de la dernière année',
    unit: 'pour cent des enregistrements de deux ans',
    target: (name) => `part de l’ensemble (${name})`,
    size: 'Enregistrements des deux années',
    sentence: (p) => {
      const head = `D’une année à l’autre (jusqu’à ${p.from}), l’ensemble des enregistrements a ${p.change >= 0 ? 'augmenté' : 'diminué'} de ${percent(Math.abs(p.change))}.`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length ? [`${word} plus que par hasard au regard de cela\u202f: ${list(names)}`] : [];
      const parts = [...side(p.up, 'en hausse'), ...side(p.down, 'en baisse')];
      return parts.length === 0
        ? `${head} Aucun des ${whole(p.total)} ${p.name} ne s’en écarte plus que par hasard.`
        : `${head} ${capital(parts.join('\u202f; '))}.`;
    },
    few: (left, name) =>
      left === 0
        ? []
        : [
            `Laissés de côté\u202f: ${whole(left)} (${name}). Un nombre de 1 à 4 enregistrements dans l’une des deux années est masqué sur cette page, ainsi que ceux qui permettraient de le déduire.`,
          ],
    own: 'Aucun de nos fichiers ne dit combien de personnes vivent dans chaque secteur, si bien qu’aucun taux ne peut être calculé. Chacun est comparé à sa propre année précédente et à l’évolution de l’ensemble.',
  },

  few: {
    months:
      'Un mois compte de 1 à 4 enregistrements, qui sont masqués sur cette page\u202f: ses mois ne sont donc pas dessinés.',
  },

  not: {
    points: (least, has) =>
      need(`il faut au moins ${whole(least)} enregistrements avec un lieu, et il y en a ${whole(has)}.`),
    spread: (least, has) =>
      need(
        `les enregistrements se trouvent en ${plural(has, 'point', 'points')}, et il en faut au moins ${whole(least)}.`,
      ),
    hexagons: (least, has) =>
      need(
        `les enregistrements se trouvent dans ${plural(has, 'hexagone', 'hexagones')}, et il en faut au moins ${whole(least)}.`,
      ),
    even: need('tous les hexagones ont autant d’enregistrements.'),
    months: (least, has) =>
      need(`il faut au moins ${whole(least)} mois sans lacune entre eux, et il y en a ${whole(has)}.`),
    apart: (least, has) =>
      need(`il faut des enregistrements d’au moins ${whole(least)} mois, et il y en a ${whole(has)}.`),
    none: (months) => need(`il ne reste aucun enregistrement dans les ${whole(months)} mois comparés.`),
    districts: (least, has) =>
      need(
        `il faut au moins ${whole(least)} secteurs avec des enregistrements dans les deux années, et il y en a ${whole(has)}.`,
      ),
    population: need(
      'aucun de nos fichiers ne dit combien de personnes vivent dans chaque partie de ce lieu. Une carte de nombres montrerait où vivent beaucoup de gens, et un taux fondé sur peu d’enregistrements ressortirait par hasard.',
    ),
    areas: (least, has) =>
      need(
        `il faut au moins ${whole(least)} parties dont la population est connue, et il y en a ${whole(has)}.`,
      ),
  },

  rates: {
    sentence: (p) =>
      `${p.raw} a le taux brut le plus élevé (${p.events})\u202f: ${decimal(p.high)} pour 100 000 habitants par an. Rapproché du taux de l’ensemble selon la petitesse du lieu, il est de ${decimal(p.shrunk)}\u202f; l’ensemble a ${decimal(p.all)}.`,
    value: (raw, shrunk) => `${decimal(raw)} brut, ${decimal(shrunk)} lissé`,
    residents:
      'Les habitants servent de dénominateur, même là où la plupart des gens ne font que travailler, acheter ou passer. Le taux d’un centre-ville est donc trop élevé.',
    smoothed:
      'La valeur lissée stabilise les petits lieux\u202f; elle n’est pas une meilleure estimation pour un lieu qui se distingue vraiment.',
  },
};
