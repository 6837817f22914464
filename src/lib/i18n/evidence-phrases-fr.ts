import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import { capital, inTime, list, number, of, quoted, things } from './grammar-fr.ts';
import type { Things } from './things.ts';

const either = (items: readonly string[]) => new Intl.ListFormat('fr', { type: 'disjunction' }).format(items);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const withMore = (names: readonly string[], more: number) =>
  list(more > 0 ? [...names, `${number(more)} ${more === 1 ? 'autre' : 'autres'}`] : [...names]);

const side = (verdict: keyof Verdicts, reference: string): string =>
  verdict === 'unclear'
    ? `pas d’écart net avec ${reference}`
    : `nettement ${verdict === 'above' ? 'au-dessus' : 'au-dessous'} ${of(reference)}`;

/** "in 7 countries of 12", "in the one country", "in all 12 countries" */
const inSome = (count: number, total: number, nouns: Things) =>
  count === total
    ? total === 1
      ? `dans le seul cas (${things(1, nouns)})`
      : `dans l’ensemble (${things(total, nouns)})`
    : `dans ${things(count, nouns)} sur ${number(total)}`;

function parted(parts: { count: number; first: string; again: string }[], nouns: Things): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const there = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return list(
    there.map(({ count, first, again }, index) =>
      index === 0 ? `${first} ${inSome(count, total, nouns)}` : `${again} dans ${number(count)}`,
    ),
  );
}

export const frenchEvidence: EvidencePhrases = {
  form: {
    forest: 'Estimations avec leurs intervalles, une par ligne',
    funnel: 'Graphique en entonnoir des valeurs selon la taille dont elles dépendent',
    control: 'Carte de contrôle d’une série avec son intervalle attendu',
    lorenz: 'Courbe de Lorenz de la concentration des faits selon les lieux',
    likert: 'Barres des réponses, de part et d’autre du milieu de l’échelle',
    'before-after': 'Série avant et après un événement, avec ce qui serait advenu sans lui',
  },
  at: (value, interval) => (interval === null ? value : `${value} (${interval})`),
  nothing: ({ places, needed }) => ({
    reason: `Rien ne peut être présenté (${places})\u202f: il faut ${needed}.`,
    help: 'Choisissez d’autres lieux ou d’autres années.',
  }),
  needs: {
    value: 'au moins une valeur',
    expected: 'assez de valeurs pour établir ce qui était attendu',
    after: 'des valeurs avant et après l’événement',
    events: 'au moins un fait et deux lieux',
    answers: 'au moins un lieu où il y a des réponses',
  },
  unmeasured: ({ names, things: nouns }) =>
    `Pas de chiffres\u202f: ${names.length > 5 ? things(names.length, nouns) : list(names)}.`,

  forest: {
    title: ({ subject, reference, things: nouns, verdicts }) =>
      `${capital(subject)}\u202f: ${parted(
        [
          { count: verdicts.below, first: side('below', reference), again: 'nettement au-dessous' },
          { count: verdicts.above, first: side('above', reference), again: 'nettement au-dessus' },
          { count: verdicts.unclear, first: side('unclear', reference), again: 'pas d’écart net' },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, reference, verdict }) =>
      `${name}, ${subject}\u202f: ${at}, ${side(verdict, reference)}`,
    plain: ({ subject, name, value, things: nouns, count, clear }) =>
      count === 1
        ? `${name}, ${subject}\u202f: ${value}`
        : clear
          ? `${capital(subject)}\u202f: ${name}, valeur la plus élevée (${things(count, nouns)})\u202f: ${value}`
          : `${capital(subject)}\u202f: aucune valeur nettement la plus élevée (${things(count, nouns)})\u202f; l’intervalle recoupe celui d’autres (${name})`,
    ends: ({ top, high, bottom, low }) =>
      `Valeur la plus élevée\u202f: ${top}, ${high}. Valeur la plus basse\u202f: ${bottom}, ${low}`,
    pooled: ({ label, at }) => `${label}\u202f: ${at}`,
    remark: ({ verdict, reference }) => capital(side(verdict, reference)),
    unclear: (reference) =>
      `Lorsqu’un intervalle contient la valeur de référence (${reference}), aucun écart n’est affirmé\u202f; certains peuvent néanmoins être réels.`,
    many: (count) =>
      `Chaque intervalle vaut pour lui-même\u202f: sur ${number(count)} intervalles justes 95 fois sur cent, quelques-uns manquent la vraie valeur par hasard.`,
  },

  funnel: {
    title: ({ subject, things: nouns, count, above, below }) => {
      const total = things(count, nouns);
      const limits = 'limites à 99,8\u202f%';
      if (above + below === 0)
        return `${capital(subject)}\u202f: pas plus d’écart que n’en permet le hasard (${total}, ${limits})`;
      return `${capital(subject)}, sur ${total}\u202f: ${list([
        ...(above ? [`au-dessus de ce que permet le hasard dans ${number(above)}`] : []),
        ...(below ? [`au-dessous ${above ? '' : 'de ce que permet le hasard '}dans ${number(below)}`] : []),
      ])} (${limits})`;
    },
    one: ({ subject, name, at, zone }) => `${name}, ${subject}\u202f: ${at}, ${lower(zone)}`,
    target: ({ label, value }) => `Les limites encadrent la valeur de référence (${label})\u202f: ${value}`,
    place: ({ name, at, zone }) => `${name}\u202f: ${at}, ${lower(zone)}`,
    outside: ({ names, more, high }) =>
      `${high ? 'Au-dessus' : 'Au-dessous'}\u202f: ${withMore(names, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `Hors des limites à ${level === 95 ? '95' : '99,8'}\u202f%\u202f: ${number(seen)} sur ${number(count)}, alors que le hasard en ferait attendre environ ${expected}`,
    zone: {
      inside: 'Dans les limites à 95\u202f%',
      high: 'Au-dessus de la limite à 95\u202f%, en deçà de celle à 99,8\u202f%',
      low: 'Au-dessous de la limite à 95\u202f%, en deçà de celle à 99,8\u202f%',
      'very-high': 'Au-dessus de la limite à 99,8\u202f%',
      'very-low': 'Au-dessous de la limite à 99,8\u202f%',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone} (95\u202f%\u202f: ${low95} à ${high95}\u202f; 99,8\u202f%\u202f: ${low998} à ${high998})`,
    dispersion: (factor) =>
      `Les limites sont ${factor} fois plus écartées que ne le voudrait le seul hasard, car les lieux diffèrent par plus que le hasard (surdispersion).`,
    notRank:
      'Un entonnoir montre ce qui diffère plus que par hasard\u202f; il n’en dit pas la cause et n’est pas un classement.',
  },

  control: {
    title: ({ subject, things: nouns, count, high, low }) =>
      high + low === 0
        ? `${capital(subject)}\u202f: dans l’intervalle attendu ${inSome(count, count, nouns)}`
        : `${capital(subject)}, sur ${things(count, nouns)}\u202f: ${list([
            ...(high ? [`au-dessus de l’intervalle attendu dans ${number(high)}`] : []),
            ...(low ? [`au-dessous ${high ? '' : 'de l’intervalle attendu '}dans ${number(low)}`] : []),
          ])}`,
    falseAlarms: ({ expected, count, seen, things: nouns }) =>
      `Sur ${things(count, nouns)}, environ ${expected} sortiraient de l’intervalle par hasard sans que rien ait changé\u202f; observés\u202f: ${number(seen)}`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `Dernière ${averaged ? 'moyenne mobile' : 'valeur'} (${when})\u202f: ${value}\u202f; ${centre === null ? '' : `valeur attendue\u202f: ${centre}\u202f; `}${lower(usual)}`,
    usual: ({ lower: from, upper: to }) =>
      `Valeurs habituelles\u202f: ${from === null ? `jusqu’à ${to}` : to === null ? `à partir de ${from}` : `de ${from} à ${to}`}`,
    when: ({ names, more }) => `Hors de l’intervalle\u202f: ${withMore(names, more)}`,
    expected: 'Attendu',
    observed: 'Observé',
    average: 'Moyenne mobile',
    averageOf: (subject) => `moyenne mobile (${subject})`,
    remark: { high: 'Au-dessus de l’intervalle attendu', low: 'Au-dessous de l’intervalle attendu' },
    words: { centre: 'Attendu', limits: 'Intervalle attendu', baseline: 'Période de référence' },
    learnt: ({ from, to }) =>
      `Ce qui est attendu a été établi sur la période de référence\u202f: ${from} – ${to}.`,
    signal:
      'Une valeur hors de l’intervalle est une raison d’y regarder de plus près, non une preuve\u202f: ce peut être le hasard, un changement d’enregistrement ou un changement réel.',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `${area}\u202f: la moitié des faits (${events}) se concentre sur ${share} des lieux (${places})${chance === null ? '' : `\u202f; par le seul hasard, ce serait ${chance}`}`,
    gini: ({ value, chance }) =>
      `Coefficient de Gini\u202f: ${value}${chance === null ? '' : `\u202f; par le seul hasard\u202f: ${chance}`}`,
    adjusted: ({ value }) => `Corrigé du fait qu’il y a plus de lieux que de faits\u202f: ${value}`,
    few: ({ events, count, places, of: total }) =>
      `Il y a moins de faits (${events}\u202f: ${count}) que de lieux (${places}\u202f: ${total}), de sorte que la plupart n’en ont aucun quelle que soit la répartition\u202f: comparez la courbe au hasard, non à l’égalité.`,
    top: ({ share, places }) => `${share} des lieux (${places}), les plus touchés d’abord`,
    byChance: ({ share }) => `Par le seul hasard\u202f: ${share}`,
    words: ({ events, places, share }) => ({
      observed: 'Observé',
      equality: 'Partout pareil',
      chance: 'Par le seul hasard',
      half: `La moitié sur ${share}`,
      places: `Part des lieux (${places}), les plus touchés d’abord`,
      events: `Part des faits (${events})`,
    }),
    notSame:
      'La courbe dit combien la répartition est inégale sur cette période, non que les mêmes lieux restent les plus touchés.',
  },

  likert: {
    answers: (names) => either(names.map(quoted)),
    title: ({ subject, answers, things: nouns, majority, minority, unclear }) =>
      `${capital(subject)}\u202f: ${parted(
        [
          { count: majority, first: `plus de la moitié répondent ${answers}`, again: 'plus de la moitié' },
          { count: minority, first: `moins de la moitié répondent ${answers}`, again: 'moins de la moitié' },
          {
            count: unclear,
            first: `ni nettement plus ni nettement moins de la moitié répondent ${answers}`,
            again: 'sans écart net avec la moitié',
          },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, answers }) => `${name}, ${subject}\u202f: ${at} répondent ${answers}`,
    ends: ({ top, high, bottom, low }) =>
      `Part la plus élevée\u202f: ${top}, ${high}. Part la plus basse\u202f: ${bottom}, ${low}`,
    apart: (names) => `Hors de l’échelle, en gris\u202f: ${list(names.map(quoted))}.`,
    half: 'Plus ou moins de la moitié n’est affirmé que si l’intervalle tout entier se trouve de ce côté.',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of: span, when, basis }) {
      const against = basis === 'trend' ? 'la tendance antérieure' : 'la comparaison';
      const head = `${place}, ${subject} après l’événement (${what})`;
      if (direction === 'unclear') return `${head}\u202f: pas d’écart net avec ce qu’aurait donné ${against}`;
      const how = span === 'mean' ? 'en moyenne, ' : span === 'step' ? 'd’emblée, ' : '';
      return `${head}\u202f: ${how}${amount} de ${direction === 'higher' ? 'plus' : 'moins'} que ce qu’aurait donné ${against}${span === 'last' ? ` ${inTime(when)}` : ''}`;
    },
    effect: ({ at, of: span, when }) =>
      `Écart ${span === 'mean' ? 'moyen' : span === 'step' ? 'immédiat' : inTime(when)}\u202f: ${at}`,
    relative: ({ at }) => `Par rapport à ce qui était attendu\u202f: ${at}`,
    last: ({ when, line, value, without }) =>
      `${capital(inTime(when))}, ${line ? 'valeur de la droite ajustée' : 'valeur observée'}\u202f: ${value}\u202f; valeur attendue\u202f: ${without}`,
    percentagePoints: (amount) =>
      `${amount} ${Number.parseFloat(amount.replace(',', '.')) < 2 ? 'point' : 'points'} de pourcentage`,
    observed: 'Observé',
    fitted: 'Droite ajustée aux valeurs',
    without: { trend: 'Si la tendance s’était poursuivie', comparison: 'Selon la comparaison' },
    supposes: {
      trend:
        'On suppose que la tendance antérieure se serait poursuivie\u202f; tout ce qui a changé au même moment ne peut être distingué de l’événement.',
      comparison:
        'On suppose que les deux auraient évolué de même sans l’événement\u202f; tout ce qui n’a changé que d’un côté ne peut en être distingué.',
    },
    short: (count) =>
      `Il n’y a que ${things(count, { one: 'valeur', many: 'valeurs' })} avant l’événement\u202f: ce qui serait advenu est incertain.`,
  },
};
