import { points, quoted } from '../../i18n/grammar-es.ts';
import type { Word } from './outcome.ts';
import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const or = (choices: readonly string[]) => choices.join(' o ');
const withoutStop = (text: string) => text.replace(/\.$/, '');

const VERDICTS: Record<Word, string> = {
  supported: 'está respaldada por los datos',
  partly: 'está respaldada en parte',
  'not supported': 'no está respaldada',
  'cannot be checked': 'no se puede comprobar',
};

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => 'No hay ninguna frase que comprobar.',
  cause: (words) => `${quoted(words)} afirma una causa. Los datos muestran lo que ocurrió, no por qué.`,
  future: (words) =>
    `${quoted(words)} habla de lo que aún está por venir. Las proyecciones no cuentan como hechos.`,
  opinion: (words) => `${quoted(words)} es un juicio, que ningún número puede zanjar.`,
  vague: (words) => `${quoted(words)} es demasiado vago: diga qué se mide y cuánto.`,
  'many-places': (words) => `${quoted(words)} habla de muchos países a la vez; nombre el lugar.`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `${quoted(words)} puede referirse a varios lugares: ${or(choices)}. Elija uno.`
      : `${quoted(words)} puede referirse a ${or(choices)} o a un lugar que no está en los datos. Elíjalo si es ese.`,
  'unknown-name': (words) =>
    `${quoted(words)} no es ningún lugar ni medida que los datos contengan con ese nombre.`,
  'part-of-place': (words) =>
    `${quoted(words)} habla de una parte de un país; los datos son de países enteros.`,
  'two-measures': (words) =>
    `La frase afirma dos cosas a la vez; ${quoted(words)} es la segunda. Compruébelas de una en una.`,
  'no-measure': () => 'No se dice qué se mide, en palabras que se conozcan aquí.',
  'not-held': (words) =>
    words === 'sex'
      ? 'Los datos no desglosan esta medida por sexo.'
      : words === 'number'
        ? 'La afirmación da un número de casos o personas; los datos solo contienen una tasa o proporción.'
        : 'Los datos no contienen esta medida.',
  'no-place': () => 'No se nombra ningún lugar.',
  'no-claim': () => 'No se afirma ni un cambio, ni una cantidad, ni una comparación que se pueda comprobar.',
  'loose-years': (words) =>
    words === ''
      ? 'La afirmación no dice de qué año se trata; indíquelo.'
      : `${quoted(words)} no dice de qué años se trata; indíquelos.`,
  'size-without-years': () => 'La magnitud de un cambio no significa nada sin sus años; indíquelos.',
  leftover: (words) => `Estas palabras no se entendieron, y pueden cambiar la afirmación: ${quoted(words)}.`,
};

/** The Spanish sentences of the claim checker. Names stand apart, since their articles are not known. */
export const spanish: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text} (${note})`,
  noValue: ({ subject, place, years, covered }) =>
    `${place}, ${subject}: no hay ningún valor${years === null ? '' : ` de ${years} ni de años cercanos`}` +
    (covered === null ? '.' : `; hay valores de ${covered}.`),
  noPair: ({ subject, place, years }) => `${place}, ${subject}: no hay dos valores comparables en ${years}.`,
  broken: ({ place, year, what }) =>
    `${place}: entre estos años hay una ruptura de la serie (${year}: ${withoutStop(what)}); los valores de antes y de después no se pueden comparar.`,
  projected: ({ year }) => `El valor de ${year} es una proyección, no una observación.`,
  wrongUnit: ({ claimed, subject, unit }) =>
    `${
      claimed === 'points'
        ? 'Los puntos solo sirven para porcentajes y puntuaciones.'
        : 'La afirmación está en otra unidad.'
    } Unidad de la medida ${quoted(subject)}: ${unit}.`,
  scaleNotShare: ({ subject, unit }) =>
    `Para este lugar, los datos solo contienen la medida ${quoted(subject)} (${unit}): un promedio en una escala no dice cuántas personas.`,
  countNotHeld: ({ subject, unit }) =>
    `La afirmación da un número; los datos contienen la medida ${quoted(subject)} (${unit}), y no ese número.`,
  offScale: ({ amount, min, max }) => `${amount} queda fuera de la escala, que va de ${min} a ${max}.`,
  noZero: ({ subject }) =>
    `La escala de la medida ${quoted(subject)} no tiene un cero verdadero, por lo que no puede subir ni bajar en una proporción o un factor.`,
  notBetter: ({ subject }) =>
    `En la medida ${quoted(subject)} no se puede decir si más o menos es mejor: más puede significar que se descubre más.`,
  smallBase: 'El primer valor es demasiado pequeño, o se basa en muy pocos casos, para un porcentaje.',
  otherWay: 'Es lo contrario de la afirmación.',
  noClear:
    'De esto no se desprende ningún movimiento ni diferencia clara, así que la afirmación no queda respaldada.',
  otherSize: ({ claimed }) => `El sentido se confirma, pero no la magnitud: la afirmación dice ${claimed}.`,
  notReached: ({ claimed }) => `La afirmación dice ${claimed}.`,
  intervalReaches: ({ claimed }) => `La afirmación dice ${claimed}; el intervalo lo deja abierto.`,
  otherYears: ({ asked, used }) =>
    `La afirmación habla de ${asked}; los valores más cercanos son de ${used}.`,
  stale: ({ year }) => `El último valor es de ${year}: lo que ha ocurrido después no se conoce aquí.`,
  notSteady: 'No fue en el mismo sentido en cada paso.',
  noYears: ({ spans }) =>
    `La afirmación no da años; se miraron dos períodos hasta el final de la serie (en años: ${spans}), y no coinciden.`,
  onlySome: 'Esto vale para algunos de los lugares nombrados, no para todos.',
  points,
  times: (amount) => `${amount} veces`,
  per100000: (amount) => `${amount} por 100.000`,
  pointsUnit: (percentage, short) =>
    percentage ? 'puntos porcentuales' : short.trim() === '' ? 'puntos' : short.trim(),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? 'un cambio grande'
      : size.unit === 'little'
        ? 'un cambio pequeño'
        : `${size.bound === 'over' ? 'más de ' : size.bound === 'under' ? 'menos de ' : ''}${text}`,
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `${place} (${value}): puesto ${position} de ${count} en la medida ${quoted(subject)}, contando desde el valor ${highest ? 'más alto' : 'más bajo'}. Se cuentan los países (${among}) que tienen un valor reciente y personas o casos suficientes para comparar.`,
  rankFirst: ({ place, value }) => `En el primer puesto: ${place} (${value}).`,
  rankUnclear: ({ other }) => `El intervalo se solapa con el de otro país: ${other}.`,
  rankFew: ({ count, all }) => `Países que tienen un valor así: solo ${count} de ${all}.`,
  notSolid: ({ place }) =>
    `${place}: hay demasiado pocas personas o casos para una clasificación; un caso más o menos cambiaría el puesto.`,
  assumed: ({ respondents }) =>
    `La fuente no da ni un intervalo ni el número de encuestados; para el veredicto se supuso el margen de una muestra aleatoria simple de ${respondents} personas.`,
  noInterval: () =>
    'La fuente no da intervalo para estas cifras, así que una diferencia pequeña puede ser azar.',
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `Los años importan: con ${turned} de las otras ${looked} elecciones de años cercanos la afirmación ${VERDICTS[verdict]}. Por ejemplo: ${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `Según otra fuente, ${quoted(source)}, la afirmación ${VERDICTS[verdict]}: ${reason}`,
};
