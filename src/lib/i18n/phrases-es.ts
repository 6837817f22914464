import { spanishEvidence } from './evidence-phrases-es.ts';
import {
  capital,
  COUNTRIES,
  inSentence,
  inTime,
  list,
  number,
  PLACES,
  points,
  quoted,
  things,
} from './grammar-es.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';

const solidly = ({ solid }: Crowd) => (solid ? ' con habitantes o casos suficientes para comparar' : '');
const nouns = ({ countries }: Pick<Crowd, 'countries'>) => (countries ? COUNTRIES : PLACES);
const crowdName = (crowd: Crowd) => things(crowd.count, nouns(crowd)) + solidly(crowd);

const spoken = ({ value, interval, when }: SpokenValue) =>
  `${value} ${inTime(when)}${interval === null ? '' : `, ${interval}`}`;
const group = (name: string) => quoted(inSentence(name));

/** A percentage takes an article: `descenso del 25 %`; "del" is also what stands before any other number of percent. */
function moved(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? 'aumento' : 'descenso'} del ${movement.amount}`;
    case 'times':
      return `nivel multiplicado por ${movement.amount}`;
    case 'points':
      return `${movement.up ? 'aumento' : 'descenso'} de ${points(movement.amount)}${movement.percentage ? (points(movement.amount).endsWith('s') ? ' porcentuales' : ' porcentual') : ''}`;
    case 'levels':
      return `${movement.up ? 'aumento' : 'descenso'}, de ${movement.from} a ${movement.to}`;
    case 'unclear':
      return 'sin cambio claro';
    case 'none':
      return `sin variación (${movement.at})`;
  }
}

/**
 * "descenso en 3 de 5 países, aumento en 1 y sin cambio claro en 1", the most frequent first.
 * @param all,of where all are alike, and what stands behind the first number: `los 5 países`, `de 5 países`
 */
function tallied(tally: { up: number; down: number; unclear: number }, all: string, of: string): string {
  const parts = [
    { count: tally.down, what: 'descenso' },
    { count: tally.up, what: 'aumento' },
    { count: tally.unclear, what: 'sin cambio claro' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [only, more] = parts;
  if (only && !more) return `${only.what} en ${all}`;
  return list(
    parts.map(({ count, what }, index) => `${what} en ${number(count)}${index === 0 ? ` ${of}` : ''}`),
  );
}

const FLAGGED: Record<string, readonly [string, string]> = {
  missing: [
    'falta en la fuente sin que se indique el motivo',
    'faltan en la fuente sin que se indique el motivo',
  ],
  suppressed: ['no ha sido divulgado por el organismo', 'no han sido divulgados por el organismo'],
  'not-applicable': ['no procede para el lugar', 'no proceden para los lugares'],
  'not-collected': ['no se recogió', 'no se recogieron'],
  implausible: ['se descartó por ser imposible', 'se descartaron por ser imposibles'],
  estimated: ['fue estimado por el organismo', 'fueron estimados por el organismo'],
  modelled: ['procede de un modelo estadístico', 'proceden de un modelo estadístico'],
  projected: ['es una proyección', 'son proyecciones'],
  provisional: ['es provisional y puede revisarse', 'son provisionales y pueden revisarse'],
  adjusted: [
    'fue ajustado por un organismo internacional',
    'fueron ajustados por un organismo internacional',
  ],
  'small-sample': ['se basa en pocos casos', 'se basan en pocos casos'],
  'mode-change': [
    'se recogió de un modo distinto al de los valores vecinos de la serie',
    'se recogieron de un modo distinto al de los valores vecinos de la serie',
  ],
};
const flagged = (flag: string, count: number) => FLAGGED[flag]?.[count === 1 ? 0 : 1] ?? flag;

export const spanish: Phrases = {
  capital,
  sentences: (parts) => parts.map((part) => `${part.replace(/\.$/, '')}.`).join(' '),
  clauses: (parts) => parts.join('; '),
  subject: (subject, name) => (name === null ? subject : `${subject} (${inSentence(name)})`),
  splitBy: (name, dimension) => `${name} según ${group(dimension)}`,
  interval: (level, low, high) =>
    `intervalo ${level === null ? '' : `del ${Math.round(level * 100)}\u00a0% `}de ${low} a ${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `${place}, ${subject}: ${moved(movement)} entre ${from} y ${to}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : ` (${from}–${to})`);
    const between = span ? ` entre ${span.from} y ${span.to}` : '';
    return span !== null && moved(a.movement) === moved(b.movement)
      ? `${list([a.place, b.place])}, ${subject}: ${moved(a.movement)}${between}`
      : `${capital(subject)}${between}: ${[a, b].map((one) => `${one.place}, ${moved(one.movement)}${years(one)}`).join('; ')}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `${capital(subject)} ${span ? `entre ${span.from} y ${span.to}` : 'en los años mostrados'}: ${tallied(
      tally,
      crowd.count === 1 ? `el único ${nouns(crowd).one}` : `los ${crowdName(crowd)}`,
      `de ${crowdName(crowd)}`,
    )}`,
  others(tally) {
    const count = tally.up + tally.down + tally.unclear;
    const others = `los otros ${number(count)} lugares`;
    return count === 1
      ? `en el otro lugar, ${tally.up ? 'aumento' : tally.down ? 'descenso' : 'sin cambio claro'}`
      : tallied(tally, others, `de ${others}`);
  },
  course: ({ place, start, end }) => `${place}: ${spoken(start)}; ${spoken(end)}`,
  biggest: ({ place, movement }) => `El mayor cambio: ${place}, ${moved(movement)}`,

  level: ({ subject, place, at }) => `${place}, ${subject}: ${at.value} ${inTime(at.when)}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same') return `${list([higher, lower])}, ${subject}: el mismo valor, ${high.value}`;
    const a = `${higher} (${high.value} ${inTime(high.when)})`;
    const b = `${lower} (${low.value} ${inTime(low.when)})`;
    return relation === 'unclear'
      ? `${capital(subject)}: ${a} y ${b}, sin diferencia clara`
      : `${capital(subject)}: valor más alto, ${a}; más bajo, ${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `${capital(subject)}: ${place}, el valor más alto de ${crowdName(crowd)} (${at.value} ${inTime(at.when)})`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `${capital(subject)}: ${value} en los ${crowdName(crowd)}`
      : count === 2
        ? `${capital(subject)}: ${list(places)}, el valor más alto de ${crowdName(crowd)} (${value})`
        : `${capital(subject)}: el valor más alto (${value}) se da en ${number(count)} de ${crowdName(crowd)}`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `${capital(subject)}: ${list([place, other])}, los valores más altos de ${crowdName(crowd)}; sus intervalos se solapan`
      : `${capital(subject)}: ningún valor es claramente el más alto de ${crowdName(crowd)}; los intervalos se solapan (${place} y otros ${number(count)})`,
  position({ subject, place, above, below, crowd, clearly }) {
    const clear = clearly ? 'claramente ' : '';
    const others =
      crowd.count === 1
        ? `${number(1)} otro ${nouns(crowd).one}`
        : `otros ${things(crowd.count, nouns(crowd))}`;
    return `${place}, ${subject}: de ${others}, ${number(above)} ${above === 1 ? 'tiene' : 'tienen'} un valor ${clear}más alto y ${number(below)} un valor ${clear}más bajo`;
  },
  sure: ({ place, at }) => `${place}: ${spoken(at)}`,
  lowest: ({ place, at }) => `El valor más bajo: ${place}, ${spoken(at)}`,
  middle: ({ value, crowd }) => `Mediana (${crowdName(crowd)}): ${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `${place}, ${subject} ${inTime(high.when)}: el valor más alto, en el grupo ${group(top)} (${high.value}); el más bajo, en el grupo ${group(bottom)} (${low.value})`
      : `${place}, ${subject}: sin diferencia clara entre los grupos ${inTime(high.when)}`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `${capital(subject)}: valor ${clearly ? 'claramente ' : ''}más alto en el grupo ${group(top)} en ${number(times)} de ${crowdName(crowd)}`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `Sin relación clara entre ${quoted(x)} y ${quoted(y)} (${crowdName(crowd)})`
      : `Donde el valor es más alto en ${quoted(x)}, tiende a ser más ${direction === 'same' ? 'alto' : 'bajo'} en ${quoted(y)} (${crowdName(crowd)})`,
  correlation: ({ rho, interval }) => `Correlación de rangos: ${rho} (${interval})`,
  noComparison: ({ subject, crowd }) => `${capital(subject)} (${crowdName(crowd)})`,

  subtitle: ({ measures, places, period }) => [measures.join(' frente a '), places, period].join(' · '),
  placesAll: crowdName,
  placesFew: list,
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}. ${subtitle}. ${title}. La tabla da ${numbers === 1 ? 'el valor' : `los ${number(numbers)} valores`}.`,
  form: {
    line: 'Gráfico de líneas',
    dots: 'Puntos ordenados',
    slope: 'Gráfico del cambio entre dos años',
    scatter: 'Diagrama de dispersión de dos medidas',
    map: 'Mapa del mundo',
    multiples: 'Un pequeño gráfico de líneas por lugar',
    table: 'Tabla',
  },
  evidence: spanishEvidence,
  latest: (period) => `último valor en ${period}`,
  ends: (from, to) => `${from} y ${to}`,

  caveat: {
    flagged: ({ flag, count }) =>
      `${things(count, { one: 'valor', many: 'valores' })} ${flagged(flag, count)}.`,
    break: ({ place, year, what }) =>
      `Ruptura de la serie ${inTime(year)}${place === null ? '' : ` (${place})`}: ${what.replace(/\.$/, '')}. No se compara nada a través de ella.`,
    computedInterval:
      'Los intervalos del 95\u00a0% se calculan aquí por el método de Wilson a partir del número de encuestados, como si cada muestra fuera aleatoria simple; los intervalos verdaderos son más amplios.',
    noInterval: () => 'La fuente no da intervalo para estas cifras.',
    overlap:
      'Cuando los intervalos de dos valores se solapan no se afirma ningún cambio ni diferencia; aun así, algunos pueden ser reales.',
    smallBase:
      'No se da el cambio porcentual cuando el primer valor es demasiado pequeño: se indican ambos valores.',
    fewCases: (count) =>
      `${things(count, PLACES)} con pocos casos, una muestra pequeña o menos de ${number(100000)} habitantes ${count === 1 ? 'se muestra, pero no se menciona' : 'se muestran, pero no se mencionan'} como el valor más alto o más bajo.`,
    single: (places) => `No se da el cambio por falta de dos valores comparables: ${list(places)}.`,
    mixedYears: (period) => `Cada lugar se muestra con su último valor; los años difieren (${period}).`,
    nearestYears: ({ places, from, to }) =>
      `Sin valor en ${from} o en ${to}: ${list(places)}; se muestra el valor más cercano, a dos años como máximo.`,
    clipped: ({ asked, shown }) => `Años solicitados: ${asked}; los datos abarcan ${shown}.`,
    proxy: (sdg) => `Hace las veces del indicador ${sdg} de los ODS; no es la serie oficial.`,
    notCause: 'Dos medidas que varían juntas no son necesariamente causa una de la otra.',
    leftOut: ({ places, from, to }) =>
      `Sin valores ${inTime(from === to ? from : `${from}–${to}`)}: ${list(places)}.`,
  },

  empty: {
    noPlaces: { reason: 'No se ha elegido ningún lugar.', help: 'Elija al menos un lugar.' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? { reason: `No hay datos: ${places}.`, help: 'Elija otros lugares u otro indicador.' }
        : {
            reason: `No hay datos ${inTime(asked)}: ${places}. Hay valores para ${covered}.`,
            help: 'Amplíe el período.',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `Faltan todos los valores ${inTime(asked)} (${places}): ${list(flags.map((flag) => flagged(flag, 2)))}.`,
      help: 'Elija otros años u otros lugares.',
    }),
    noGroup: ({ group: name, groups }) => ({
      reason: `No hay datos propios de ${quoted(name)}.`,
      help: groups.length
        ? `Elija un grupo, por ejemplo: ${groups.join('; ')}.`
        : 'Elija otros lugares u otros años.',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `Ningún lugar tiene a la vez ${quoted(x)} y ${quoted(y)} ${inTime(asked)}.`,
      help: 'Amplíe el período o elija otro segundo indicador.',
    }),
    oneYear: {
      reason: 'Este gráfico compara dos años, pero solo se ha elegido uno.',
      help: 'Elija un primer y un último año.',
    },
    noVersus: {
      reason: 'Un diagrama de dispersión requiere dos indicadores.',
      help: 'Elija un segundo indicador.',
    },
    noEnds: ({ places, asked, covered }) => ({
      reason: `Ningún lugar (${places}) tiene un valor a dos años como máximo de ambos extremos de ${asked}${covered === null ? '' : `; hay valores para ${covered}`}.`,
      help: 'Elija otros años.',
    }),
  },
};
