import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import { capital, inTime, list, number, points, quoted, things } from './grammar-es.ts';
import type { Things } from './things.ts';

const either = (items: readonly string[]) => new Intl.ListFormat('es', { type: 'disjunction' }).format(items);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const withMore = (names: readonly string[], more: number) =>
  list(more > 0 ? [...names, `${number(more)} más`] : [...names]);

const side = (verdict: keyof Verdicts, reference: string): string =>
  verdict === 'unclear'
    ? `sin diferencia clara con ${reference}`
    : `claramente por ${verdict === 'above' ? 'encima' : 'debajo'} de ${reference}`;

/** "en 7 países de 12", "en el total (12 países)" */
const inSome = (count: number, total: number, nouns: Things) =>
  count === total
    ? total === 1
      ? `en el único caso (${things(1, nouns)})`
      : `en el total (${things(total, nouns)})`
    : `en ${number(count)} de ${things(total, nouns)}`;

function parted(parts: { count: number; first: string; again: string }[], nouns: Things): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const there = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return list(
    there.map(({ count, first, again }, index) =>
      index === 0 ? `${first} ${inSome(count, total, nouns)}` : `${again} en ${number(count)}`,
    ),
  );
}

export const spanishEvidence: EvidencePhrases = {
  form: {
    forest: 'Estimaciones con sus intervalos, una por fila',
    funnel: 'Gráfico de embudo de los valores según el tamaño en que se basan',
    control: 'Gráfico de control de una serie con su intervalo esperado',
    lorenz: 'Curva de Lorenz de la concentración de los hechos por lugares',
    likert: 'Barras de respuestas a ambos lados del centro de la escala',
    'before-after': 'Serie antes y después de un suceso, con lo que habría ocurrido sin él',
  },
  at: (value, interval) => (interval === null ? value : `${value} (${interval})`),
  nothing: ({ places, needed }) => ({
    reason: `No se puede mostrar nada (${places}): hace falta ${needed}.`,
    help: 'Elija otros lugares u otros años.',
  }),
  needs: {
    value: 'al menos un valor',
    expected: 'un número de valores suficiente para saber qué era de esperar',
    after: 'algún valor antes y después del suceso',
    events: 'al menos un hecho y dos lugares',
    answers: 'al menos un lugar con respuestas',
  },
  unmeasured: ({ names, things: nouns }) =>
    `Sin cifras: ${names.length > 5 ? things(names.length, nouns) : list(names)}.`,

  forest: {
    title: ({ subject, reference, things: nouns, verdicts }) =>
      `${capital(subject)}: ${parted(
        [
          { count: verdicts.below, first: side('below', reference), again: 'claramente por debajo' },
          { count: verdicts.above, first: side('above', reference), again: 'claramente por encima' },
          { count: verdicts.unclear, first: side('unclear', reference), again: 'sin diferencia clara' },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, reference, verdict }) =>
      `${name}, ${subject}: ${at}, ${side(verdict, reference)}`,
    plain: ({ subject, name, value, things: nouns, count, clear }) =>
      count === 1
        ? `${name}, ${subject}: ${value}`
        : clear
          ? `${capital(subject)}: ${name}, el valor más alto (${things(count, nouns)}): ${value}`
          : `${capital(subject)}: ningún valor es claramente el más alto (${things(count, nouns)}); el intervalo de ${name} se solapa con otros`,
    ends: ({ top, high, bottom, low }) =>
      `El valor más alto: ${top}, ${high}. El más bajo: ${bottom}, ${low}`,
    pooled: ({ label, at }) => `${label}: ${at}`,
    remark: ({ verdict, reference }) => capital(side(verdict, reference)),
    unclear: (reference) =>
      `Cuando un intervalo incluye el valor de referencia (${reference}) no se afirma ninguna diferencia; aun así, algunas pueden ser reales.`,
    many: (count) =>
      `Cada intervalo vale por sí mismo: de ${number(count)} intervalos que aciertan 95 veces de cada cien, unos pocos yerran por azar.`,
  },

  funnel: {
    title: ({ subject, things: nouns, count, above, below }) => {
      const total = things(count, nouns);
      const limits = 'límites del 99,8\u00a0%';
      if (above + below === 0)
        return `${capital(subject)}: sin más diferencias que las que permite el azar (${total}, ${limits})`;
      return `${capital(subject)}: ${list([
        ...(above ? [`por encima de lo que permite el azar en ${number(above)}`] : []),
        ...(below ? [`por debajo ${above ? '' : 'de lo que permite el azar '}en ${number(below)}`] : []),
      ])} de ${total} (${limits})`;
    },
    one: ({ subject, name, at, zone }) => `${name}, ${subject}: ${at}, ${lower(zone)}`,
    target: ({ label, value }) => `Los límites rodean el valor de referencia (${label}): ${value}`,
    place: ({ name, at, zone }) => `${name}: ${at}, ${lower(zone)}`,
    outside: ({ names, more, high }) => `${high ? 'Por encima' : 'Por debajo'}: ${withMore(names, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `Fuera de los límites del ${level === 95 ? '95' : '99,8'}\u00a0%: ${number(seen)} de ${number(count)}, cuando por azar cabría esperar unos ${expected}`,
    zone: {
      inside: 'Dentro de los límites del 95\u00a0%',
      high: 'Por encima del límite del 95\u00a0%, dentro del límite del 99,8\u00a0%',
      low: 'Por debajo del límite del 95\u00a0%, dentro del límite del 99,8\u00a0%',
      'very-high': 'Por encima del límite del 99,8\u00a0%',
      'very-low': 'Por debajo del límite del 99,8\u00a0%',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone} (95\u00a0%: de ${low95} a ${high95}; 99,8\u00a0%: de ${low998} a ${high998})`,
    dispersion: (factor) =>
      `Los límites están ${factor} veces más lejos de lo que los pondría el puro azar, porque los lugares difieren en algo más que el azar (sobredispersión).`,
    notRank: 'Un embudo muestra lo que difiere más que por azar; no dice por qué, y no es una clasificación.',
  },

  control: {
    title: ({ subject, things: nouns, count, high, low }) =>
      high + low === 0
        ? `${capital(subject)}: dentro del intervalo esperado ${inSome(count, count, nouns)}`
        : `${capital(subject)}: ${list([
            ...(high ? [`por encima del intervalo esperado en ${number(high)}`] : []),
            ...(low ? [`por debajo ${high ? '' : 'del intervalo esperado '}en ${number(low)}`] : []),
          ])} de ${things(count, nouns)}`,
    falseAlarms: ({ expected, count, seen, things: nouns }) =>
      `De ${things(count, nouns)}, unos ${expected} saldrían del intervalo por azar sin que nada hubiera cambiado; observados: ${number(seen)}`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `${averaged ? 'Última media móvil' : 'Último valor'} (${when}): ${value}; ${centre === null ? '' : `valor esperado: ${centre}; `}${lower(usual)}`,
    usual: ({ lower: from, upper: to }) =>
      `Valores habituales: ${from === null ? `hasta ${to}` : to === null ? `desde ${from}` : `de ${from} a ${to}`}`,
    when: ({ names, more }) => `Fuera del intervalo: ${withMore(names, more)}`,
    expected: 'Esperado',
    observed: 'Observado',
    average: 'Media móvil',
    averageOf: (subject) => `media móvil (${subject})`,
    remark: { high: 'Por encima del intervalo esperado', low: 'Por debajo del intervalo esperado' },
    words: { centre: 'Esperado', limits: 'Intervalo esperado', baseline: 'Período de referencia' },
    learnt: ({ from, to }) => `Lo esperado se determinó con el período de referencia: ${from} – ${to}.`,
    signal:
      'Un valor fuera del intervalo es un motivo para mirar, no una prueba: puede ser azar, un cambio en el registro o un cambio real.',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `${area}: la mitad de los hechos (${events}) se concentra en el ${share} de los lugares (${places})${chance === null ? '' : `; por puro azar sería el ${chance}`}`,
    gini: ({ value, chance }) =>
      `Coeficiente de Gini: ${value}${chance === null ? '' : `; por puro azar: ${chance}`}`,
    adjusted: ({ value }) => `Ajustado por haber más lugares que hechos: ${value}`,
    few: ({ events, count, places, of }) =>
      `Hay menos hechos (${events}: ${count}) que lugares (${places}: ${of}), de modo que la mayoría no tiene ninguno sea cual sea el reparto: compare la curva con el azar, no con la igualdad.`,
    top: ({ share, places }) => `El ${share} de los lugares (${places}), primero los más afectados`,
    byChance: ({ share }) => `Por puro azar: ${share}`,
    words: ({ events, places, share }) => ({
      observed: 'Observado',
      equality: 'Lo mismo en todas partes',
      chance: 'Por puro azar',
      half: `La mitad en el ${share}`,
      places: `Proporción de los lugares (${places}), primero los más afectados`,
      events: `Proporción de los hechos (${events})`,
    }),
    notSame:
      'La curva dice cuán desigual es el reparto en este período, no que los mismos lugares sigan siendo los más afectados.',
  },

  likert: {
    answers: (names) => either(names.map(quoted)),
    title: ({ subject, answers, things: nouns, majority, minority, unclear }) =>
      `${capital(subject)}: ${parted(
        [
          { count: majority, first: `más de la mitad responde ${answers}`, again: 'más de la mitad' },
          { count: minority, first: `menos de la mitad responde ${answers}`, again: 'menos de la mitad' },
          {
            count: unclear,
            first: `ni claramente más ni claramente menos de la mitad responde ${answers}`,
            again: 'sin diferencia clara con la mitad',
          },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, answers }) => `${name}, ${subject}: ${at} responde ${answers}`,
    ends: ({ top, high, bottom, low }) =>
      `La proporción más alta: ${top}, ${high}. La más baja: ${bottom}, ${low}`,
    apart: (names) => `Fuera de la escala, en gris: ${list(names.map(quoted))}.`,
    half: 'Solo se dice más o menos de la mitad cuando todo el intervalo queda a ese lado de la mitad.',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of, when, basis }) {
      const against = basis === 'trend' ? 'la tendencia anterior' : 'la comparación';
      const head = `${place}, ${subject} tras el suceso (${what})`;
      if (direction === 'unclear') return `${head}: sin diferencia clara con lo que habría dado ${against}`;
      const how = of === 'mean' ? 'en promedio, ' : of === 'step' ? 'de inmediato, ' : '';
      return `${head}: ${how}${amount} ${direction === 'higher' ? 'más' : 'menos'} que lo que habría dado ${against}${of === 'last' ? ` ${inTime(when)}` : ''}`;
    },
    effect: ({ at, of, when }) =>
      `Diferencia ${of === 'mean' ? 'media' : of === 'step' ? 'inmediata' : inTime(when)}: ${at}`,
    relative: ({ at }) => `Respecto de lo que era de esperar: ${at}`,
    last: ({ when, line, value, without }) =>
      `${capital(inTime(when))}, ${line ? 'valor de la recta ajustada' : 'valor observado'}: ${value}; valor esperado: ${without}`,
    percentagePoints: (amount) =>
      `${points(amount)} ${points(amount).endsWith('s') ? 'porcentuales' : 'porcentual'}`,
    observed: 'Observado',
    fitted: 'Recta ajustada a los valores',
    without: { trend: 'De haber seguido la tendencia', comparison: 'Según la comparación' },
    supposes: {
      trend:
        'Se supone que la tendencia anterior habría continuado; lo demás que cambió al mismo tiempo no puede distinguirse del suceso.',
      comparison:
        'Se supone que ambas habrían evolucionado igual sin el suceso; lo demás que cambió solo en una de ellas no puede distinguirse de él.',
    },
    short: (count) =>
      `Solo hay ${things(count, { one: 'valor', many: 'valores' })} antes del suceso: lo que habría ocurrido es incierto.`,
  },
};
