import { formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, list, number, quoted as quote, things } from '../../../i18n/grammar-fr.ts';
import { gradeWord } from '../../grade-words.ts';
import { amount, level, limits, short, shortPublisher } from '../quantity.ts';
import type { Sentences } from '../sentences-en.ts';

const year = (value: number): string => formatYear(value, 'fr');
const stop = (text: string): string => `${text.replace(/\.$/, '')}.`;
const measures = (count: number): string => things(count, { one: 'mesure', many: 'mesures' });

/** The sentences of a brief about several measures, in French. */
export const sentences: Sentences = {
  say(item, place) {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    return [
      level(item, place),
      ...(interval ? [`L’intervalle à 95\u202f% est de ${interval}`] : []),
      ...(moved
        ? [
            `En ${formatPeriod(moved.from.period, 'fr')}, la valeur était de ${amount(item, moved.from.value)}`,
          ]
        : []),
      `Source\u202f: ${shortPublisher(item)}`,
    ]
      .map(stop)
      .join(' ');
  },

  strongSentence: (item, place, standing) =>
    standing
      ? `${stop(level(item, place))} C’est le rang ${standing.best === standing.worst ? standing.best : `${standing.best} à ${standing.worst}`} sur ${standing.of} pays et territoires, le rang 1 étant la valeur la plus élevée.`
      : stop(level(item, place)),
  strongBecause: (item, { better, sure, far }) =>
    stop(
      `${capital(
        list([
          `degré de certitude\u202f: ${gradeWord(item.graded.grade, 'fr')}`,
          ...(better
            ? [sure ? 'une amélioration dont l’intervalle exclut zéro' : 'une grande amélioration']
            : []),
          ...(far > 0 ? ['une place dans le meilleur tiers des pays qui ont une valeur'] : []),
          item.looked
            ? `rien contre dans ${things(item.looked, { one: 'autre mesure', many: 'autres mesures' })}`
            : 'aucune autre mesure à lui opposer',
        ]),
      )}${far < 0 ? '\u202f; mais une place dans le tiers le moins favorable des pays qui ont une valeur' : ''}`,
    ),
  challengeBecause: (reasons) => stop(capital(list(reasons))),
  reason: {
    against: 'une autre mesure dit autre chose',
    worse: 'une détérioration nette',
    ranked: 'une place dans le tiers le moins favorable des pays qui ont une valeur',
    grade: (item) =>
      item.graded.grade === 'none'
        ? 'les données sont trop faibles pour fonder une affirmation'
        : `degré de certitude\u202f: ${gradeWord(item.graded.grade, 'fr')}`,
    old: (item) => `la dernière valeur date de ${year(item.latest.year)}`,
  },
  rule: {
    strongest:
      'degré de certitude élevé ou moyen, nette amélioration par rapport à dix ans plus tôt ou place dans le meilleur tiers des pays qui ont une valeur, et rien trouvé contre.',
    challenged:
      'une autre mesure dit autre chose, une détérioration nette, une place dans le tiers le moins favorable, des données faibles ou une valeur ancienne.',
  },
  fewer: (found, rule) =>
    found === 0
      ? `Aucune mesure ne remplit la règle\u202f: ${rule}`
      : found === 1
        ? `Une seule mesure remplit la règle\u202f: ${rule}`
        : `Seules ${measures(found)} remplissent la règle\u202f: ${rule}`,

  nearest: (gap, parts) =>
    `${stop(gap)} ${parts.length ? 'Ce qui s’en approche le plus\u202f: ' : ''}${parts.map(stop).join(' ')}`.trim(),
  answer: (parts) => parts.map(stop).join(' '),
  notAnswered: (place) => `Les données ne disent rien à ce sujet (${place}).`,
  localRecords: (names) => `Des relevés de lieux particuliers existent ici\u202f: ${list(names)}.`,

  trust: ({ trust, safety }) =>
    `${stop(trust)} ${stop(safety)} Les deux nombres viennent de sources différentes\u202f; un seul lieu ne peut pas dire si la confiance et la sécurité vont de pair.`,
  noTrust: (place) =>
    `${place}\u202f: aucune enquête de ces données n’a demandé aux habitants s’ils font confiance à la police.`,
  noSafety: (place) =>
    `${place}\u202f: la confiance dans la police n’a, dans ces données, aucune mesure de la sécurité à côté d’elle.`,

  dont: {
    exactly: (item, place) => `${level(item, place)}, exactement.`,
    changed: (item, place) =>
      `${place}, ${short(item.subject)}\u202f: en hausse ou en baisse ces dix dernières années.`,
    moved: (item, place, up) => `${place}, ${short(item.subject)}\u202f: en ${up ? 'hausse' : 'baisse'}.`,
    records: (item, place) =>
      `${place}\u202f: d’après cette mesure (${short(item.subject)}), un lieu plus sûr, ou moins sûr, que d’autres pays.`,
    rank: (item, place, { best, of }) => `${place}, ${short(item.subject)}\u202f: rang ${best} sur ${of}.`,
    rankReason: ({ best, worst, of }) =>
      `Les valeurs de nombreux pays ne peuvent être distinguées\u202f: le rang peut aller de ${best} à ${worst} sur ${of}.`,
    today: (item, place) =>
      `Aujourd’hui\u202f: ${place}, ${short(item.subject)}, ${amount(item, item.latest.value)}.`,
    todayReason: (item, now) =>
      `La dernière valeur date de ${year(item.latest.year)}. Rien ici ne dit ce qu’elle est aujourd’hui\u202f; les données les plus récentes datent de ${year(now)}.`,
    measured: (item, place) =>
      `Il a été mesuré\u202f: ${place}, ${short(item.subject)}, ${amount(item, item.latest.value)}.`,
    measuredReason:
      'Ce nombre est une note d’experts\u202f: un avis éclairé, que d’autres peuvent ne pas partager.',
    policy: (place) => `${place}\u202f: une politique ou un programme a changé ces nombres.`,
    policyReason:
      'Ce sont des nombres dans le temps. Rien n’y montre ce qu’ils auraient été autrement\u202f; il faut pour cela une comparaison avec des lieux ou des mois sans cette politique.',
  },

  gap({ since, now, countries, held, proxy }) {
    const nearest = proxy ? ` La plus proche\u202f: ${quote(proxy.name)}, ${year(proxy.year)}.` : '';
    if (since !== null)
      return `Dernière valeur\u202f: ${year(since)}, soit ${number(now - since)} ans avant les données les plus récentes ici.${nearest}`;
    if (!held) return `Ces données n’ont de série officielle pour aucun pays.${nearest}`;
    if (countries === 0)
      return `Ces données ont des valeurs pour des régions du monde, non pour des pays.${nearest}`;
    return `Aucune valeur pour ce lieu\u202f; ${things(countries, { one: 'pays en a une', many: 'pays en ont une' })} dans ces données.${nearest}`;
  },

  notice: {
    former: (newest) =>
      `Cet État n’existe plus.${newest === null ? '' : ` Sa dernière valeur ici date de ${year(newest)}.`} Voyez les États qui lui ont succédé.`,
    part: (country) =>
      `Ce lieu est une partie d’un pays${country === null ? '' : ` (${country})`}\u202f: la plupart des sources ne donnent de nombres que pour des pays entiers.`,
    region:
      'Ce lieu est une région du monde\u202f: ses nombres sont ceux que les organismes donnent pour l’ensemble, et ils sont peu nombreux.',
    none: 'Ces données n’ont de valeur pour ce lieu sous aucune des dix questions.',
    few: (count) =>
      `On ne sait presque rien\u202f: ${things(count, { one: 'mesure a', many: 'mesures ont' })} une valeur. Ce dossier est court faute de données, non de questions.`,
    thin: (count, unanswered) =>
      `On sait peu de choses\u202f: ${things(count, { one: 'mesure a', many: 'mesures ont' })} une valeur${unanswered ? `, et ${unanswered === 1 ? 'une des dix questions n’en a' : `${number(unanswered)} des dix questions n’en ont`} aucune` : ''}.`,
    old: (newest, now) =>
      `Tout est ancien\u202f: la valeur la plus récente date de ${year(newest)}, soit ${number(now - newest)} ans avant les données les plus récentes ici.`,
  },
  empty: (looked, place, kind) =>
    `Recherché\u202f: ${looked.join('\u202f; ')}. Aucune de ces mesures n’a de valeur (${place})${kind === 'country' ? '' : '\u202f; la plupart des sources ne donnent que des pays'}.`,
};
