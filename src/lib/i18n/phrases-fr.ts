import { frenchEvidence } from './evidence-phrases-fr.ts';
import {
  capital,
  COUNTRIES,
  inSentence,
  inTime,
  list,
  number,
  PLACES,
  quoted,
  things,
} from './grammar-fr.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';

const solidly = ({ solid }: Crowd) => (solid ? ' ayant assez d’habitants ou de cas pour être comparés' : '');
const crowdName = (crowd: Crowd) =>
  things(crowd.count, crowd.countries ? COUNTRIES : PLACES) + solidly(crowd);
const inSome = (count: number, { countries }: Crowd) => things(count, countries ? COUNTRIES : PLACES);

const spoken = ({ value, interval, when }: SpokenValue) =>
  `${value} ${inTime(when)}${interval === null ? '' : `, ${interval}`}`;
const group = (name: string) => quoted(inSentence(name));

/** A plural begins at two: `1,9 point`, `2 points`. */
const plural = (amount: string) => (Number.parseFloat(amount.replace(',', '.')) < 2 ? '' : 's');

function moved(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? 'hausse' : 'baisse'} de ${movement.amount}`;
    case 'times':
      return `niveau multiplié par ${movement.amount}`;
    case 'points':
      return `${movement.up ? 'hausse' : 'baisse'} de ${movement.amount} point${plural(movement.amount)}${movement.percentage ? ' de pourcentage' : ''}`;
    case 'levels':
      return `${movement.up ? 'hausse' : 'baisse'}, de ${movement.from} à ${movement.to}`;
    case 'unclear':
      return 'pas d’évolution nette';
    case 'none':
      return `niveau inchangé (${movement.at})`;
  }
}

/** "baisse dans 3 pays sur 5, hausse dans 1 et pas d’évolution nette dans 1", the most frequent first. */
function tallied(tally: { up: number; down: number; unclear: number }, noun: string): string {
  const parts = [
    { count: tally.down, what: 'baisse' },
    { count: tally.up, what: 'hausse' },
    { count: tally.unclear, what: 'pas d’évolution nette' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const total = tally.up + tally.down + tally.unclear;
  const [only, more] = parts;
  if (only && !more) return `${only.what} dans ${total === 1 ? 'le seul' : `les ${number(total)}`} ${noun}`;
  return list(
    parts.map(
      ({ count, what }, index) =>
        `${what} dans ${number(count)}${index === 0 ? ` ${noun} sur ${number(total)}` : ''}`,
    ),
  );
}

const FLAGGED: Record<string, readonly [string, string]> = {
  missing: ['manque dans la source, sans motif', 'manquent dans la source, sans motif'],
  suppressed: ['n’est pas divulguée par l’organisme', 'ne sont pas divulguées par l’organisme'],
  'not-applicable': ['est sans objet pour ce lieu', 'sont sans objet pour ces lieux'],
  'not-collected': ['n’a pas été recueillie', 'n’ont pas été recueillies'],
  implausible: ['a été écartée car impossible', 'ont été écartées car impossibles'],
  estimated: ['a été estimée par l’organisme', 'ont été estimées par l’organisme'],
  modelled: ['provient d’un modèle statistique', 'proviennent d’un modèle statistique'],
  projected: ['est une projection', 'sont des projections'],
  provisional: ['est provisoire et peut être révisée', 'sont provisoires et peuvent être révisées'],
  adjusted: [
    'a été ajustée par un organisme international',
    'ont été ajustées par un organisme international',
  ],
  'small-sample': ['repose sur peu de cas', 'reposent sur peu de cas'],
  'mode-change': [
    'a été recueillie autrement que les valeurs voisines de la série',
    'ont été recueillies autrement que les valeurs voisines de la série',
  ],
};
const flagged = (flag: string, count: number) => FLAGGED[flag]?.[count === 1 ? 0 : 1] ?? flag;

export const french: Phrases = {
  capital,
  sentences: (parts) => parts.map((part) => `${part.replace(/\.$/, '')}.`).join(' '),
  clauses: (parts) => parts.join('\u202f; '),
  subject: (subject, name) => (name === null ? subject : `${subject} (${inSentence(name)})`),
  splitBy: (name, dimension) => `${name} selon ${group(dimension)}`,
  interval: (level, low, high) =>
    `intervalle ${level === null ? '' : `à ${Math.round(level * 100)}\u202f% `}de ${low} à ${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `${place}, ${subject}\u202f: ${moved(movement)} entre ${from} et ${to}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : ` (${from}–${to})`);
    const between = span ? ` entre ${span.from} et ${span.to}` : '';
    return span !== null && moved(a.movement) === moved(b.movement)
      ? `${list([a.place, b.place])}, ${subject}\u202f: ${moved(a.movement)}${between}`
      : `${capital(subject)}${between}\u202f: ${[a, b].map((one) => `${one.place}, ${moved(one.movement)}${years(one)}`).join('\u202f; ')}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `${capital(subject)} ${span ? `entre ${span.from} et ${span.to}` : 'sur les années présentées'}\u202f: ${tallied(tally, crowd.countries ? 'pays' : crowd.count === 1 ? 'lieu' : 'lieux')}`,
  others(tally) {
    const count = tally.up + tally.down + tally.unclear;
    return count === 1
      ? `dans l’autre lieu, ${tally.up ? 'hausse' : tally.down ? 'baisse' : 'pas d’évolution nette'}`
      : tallied(tally, 'autres lieux');
  },
  course: ({ place, start, end }) => `${place}\u202f: ${spoken(start)}\u202f; ${spoken(end)}`,
  biggest: ({ place, movement }) => `Évolution la plus marquée\u202f: ${place}, ${moved(movement)}`,

  level: ({ subject, place, at }) => `${place}, ${subject}\u202f: ${at.value} ${inTime(at.when)}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same') return `${list([higher, lower])}, ${subject}\u202f: même valeur, ${high.value}`;
    const a = `${higher} (${high.value} ${inTime(high.when)})`;
    const b = `${lower} (${low.value} ${inTime(low.when)})`;
    return relation === 'unclear'
      ? `${capital(subject)}\u202f: ${a} et ${b}, pas d’écart net`
      : `${capital(subject)}\u202f: valeur la plus élevée, ${a}\u202f; la plus basse, ${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `${capital(subject)}\u202f: ${place}, valeur la plus élevée de ${crowdName(crowd)} (${at.value} ${inTime(at.when)})`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `${capital(subject)}\u202f: ${value} dans les ${crowdName(crowd)}`
      : count === 2
        ? `${capital(subject)}\u202f: ${list(places)}, valeur la plus élevée de ${crowdName(crowd)} (${value})`
        : `${capital(subject)}\u202f: valeur la plus élevée (${value}) dans ${number(count)} ${crowd.countries ? 'pays' : 'lieux'} sur ${number(crowd.count)}${solidly(crowd)}`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `${capital(subject)}\u202f: ${list([place, other])}, valeurs les plus élevées de ${crowdName(crowd)}\u202f; leurs intervalles se recoupent`
      : `${capital(subject)}\u202f: aucune valeur nettement la plus élevée parmi ${crowdName(crowd)}\u202f; les intervalles se recoupent (${place} et ${number(count)} autres)`,
  position: ({ subject, place, above, below, crowd, clearly }) => {
    const clear = clearly ? 'nettement ' : '';
    const others = crowd.countries ? 'autres pays' : crowd.count === 1 ? 'autre lieu' : 'autres lieux';
    return `${place}, ${subject}\u202f: sur ${number(crowd.count)} ${others}, ${number(above)} ${above < 2 ? 'a' : 'ont'} une valeur ${clear}plus élevée et ${number(below)} une valeur ${clear}plus basse`;
  },
  sure: ({ place, at }) => `${place}\u202f: ${spoken(at)}`,
  lowest: ({ place, at }) => `Valeur la plus basse\u202f: ${place}, ${spoken(at)}`,
  middle: ({ value, crowd }) => `Valeur médiane (${crowdName(crowd)})\u202f: ${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `${place}, ${subject} ${inTime(high.when)}\u202f: valeur la plus élevée dans le groupe ${group(top)} (${high.value}), la plus basse dans le groupe ${group(bottom)} (${low.value})`
      : `${place}, ${subject}\u202f: pas d’écart net entre les groupes ${inTime(high.when)}`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `${capital(subject)}\u202f: valeur ${clearly ? 'nettement ' : ''}la plus élevée dans le groupe ${group(top)} pour ${inSome(times, crowd)} sur ${number(crowd.count)}`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `Pas de relation nette entre ${quoted(x)} et ${quoted(y)} (${crowdName(crowd)})`
      : `Plus la valeur est élevée pour ${quoted(x)}, plus elle tend à être ${direction === 'same' ? 'élevée' : 'basse'} pour ${quoted(y)} (${crowdName(crowd)})`,
  correlation: ({ rho, interval }) => `Corrélation de rang\u202f: ${rho} (${interval})`,
  noComparison: ({ subject, crowd }) => `${capital(subject)} (${crowdName(crowd)})`,

  subtitle: ({ measures, places, period }) => [measures.join(' en regard de '), places, period].join(' · '),
  placesAll: crowdName,
  placesFew: list,
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}. ${subtitle}. ${title}. Le tableau donne ${numbers < 2 ? 'la valeur' : `l’ensemble des ${number(numbers)} valeurs`}.`,
  form: {
    line: 'Graphique en courbes',
    dots: 'Points classés',
    slope: 'Graphique de l’évolution entre deux années',
    scatter: 'Nuage de points de deux mesures',
    map: 'Carte du monde',
    multiples: 'Un petit graphique en courbes par lieu',
    table: 'Tableau',
  },
  evidence: frenchEvidence,
  latest: (period) => `dernière valeur sur la période ${period}`,
  ends: (from, to) => `${from} et ${to}`,

  caveat: {
    flagged: ({ flag, count }) =>
      `${things(count, { one: 'valeur', many: 'valeurs' })} ${flagged(flag, count)}.`,
    break: ({ place, year, what }) =>
      `Rupture de série ${inTime(year)}${place === null ? '' : ` (${place})`}\u202f: ${what.replace(/\.$/, '')}. Rien n’est comparé de part et d’autre.`,
    computedInterval:
      'Les intervalles à 95\u202f% sont calculés ici par la méthode de Wilson d’après le nombre de répondants, comme si chaque échantillon était aléatoire simple\u202f; les intervalles réels sont plus larges.',
    noInterval: () => 'La source ne donne pas d’intervalle pour ces chiffres.',
    overlap:
      'Lorsque les intervalles de deux valeurs se recoupent, aucun changement ni écart n’est affirmé\u202f; certains peuvent néanmoins être réels.',
    smallBase:
      'Aucune évolution en pourcentage n’est donnée lorsque la première valeur est trop petite\u202f: les deux valeurs sont indiquées.',
    fewCases: (count) =>
      `${things(count, PLACES)} où il y a peu de cas, un petit échantillon ou moins de ${number(100000)} habitants ${count < 2 ? 'est présenté, mais n’est pas cité' : 'sont présentés, mais ne sont pas cités'} comme valeur la plus élevée ou la plus basse.`,
    single: (places) =>
      `Aucune évolution n’est donnée, faute de deux valeurs comparables\u202f: ${list(places)}.`,
    mixedYears: (period) =>
      `Chaque lieu est présenté avec sa dernière valeur\u202f; les années diffèrent (${period}).`,
    nearestYears: ({ places, from, to }) =>
      `Sans valeur en ${from} ou en ${to}\u202f: ${list(places)}\u202f; la valeur la plus proche, à deux ans au plus, est présentée.`,
    clipped: ({ asked, shown }) => `Années demandées\u202f: ${asked}\u202f; les données couvrent ${shown}.`,
    proxy: (sdg) => `Tient lieu de l’indicateur ${sdg} des ODD, sans en être la série officielle.`,
    notCause: 'Deux mesures qui varient ensemble ne sont pas forcément cause l’une de l’autre.',
    leftOut: ({ places, from, to }) =>
      `Aucune valeur ${inTime(from === to ? from : `${from}–${to}`)}\u202f: ${list(places)}.`,
  },

  empty: {
    noPlaces: { reason: 'Aucun lieu n’est choisi.', help: 'Choisissez au moins un lieu.' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? {
            reason: `Aucune donnée\u202f: ${places}.`,
            help: 'Choisissez d’autres lieux ou un autre indicateur.',
          }
        : {
            reason: `Aucune donnée ${inTime(asked)}\u202f: ${places}. Il y a des valeurs pour ${covered}.`,
            help: 'Élargissez la période.',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `Toutes les valeurs manquent ${inTime(asked)} (${places})\u202f: elles ${list(flags.map((flag) => flagged(flag, 2)))}.`,
      help: 'Choisissez d’autres années ou d’autres lieux.',
    }),
    noGroup: ({ group: name, groups }) => ({
      reason: `Il n’y a pas de données propres à ${quoted(name)}.`,
      help: groups.length
        ? `Choisissez un groupe, par exemple\u202f: ${groups.join('\u202f; ')}.`
        : 'Choisissez d’autres lieux ou d’autres années.',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `Aucun lieu n’a à la fois ${quoted(x)} et ${quoted(y)} ${inTime(asked)}.`,
      help: 'Élargissez la période ou choisissez un autre second indicateur.',
    }),
    oneYear: {
      reason: 'Ce graphique compare deux années, mais une seule est choisie.',
      help: 'Choisissez une première et une dernière année.',
    },
    noVersus: {
      reason: 'Un nuage de points exige deux indicateurs.',
      help: 'Choisissez un second indicateur.',
    },
    noEnds: ({ places, asked, covered }) => ({
      reason: `Aucun lieu (${places}) n’a de valeur à deux ans au plus des deux bornes de ${asked}${covered === null ? '' : `\u202f; il y a des valeurs pour ${covered}`}.`,
      help: 'Choisissez d’autres années.',
    }),
  },
};
