import { formatNumber, formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, list, number } from '../../../i18n/grammar-es.ts';
import type { Item, Quoted } from '../brief.ts';
import type { CompareWords } from '../compare-words-en.ts';
import { amount, called, differenceText, limits } from '../quantity.ts';

const when = ({ period }: Quoted): string => formatPeriod(period, 'es');
const named = (item: Item): string => capital(called(item));

/** `20,6 por 100.000 en 2022, intervalo del 95 %: 20,4 a 20,8`. */
const full = (item: Item, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} en ${when(quoted)}${interval === null ? '' : `, intervalo del 95\u00a0%: ${interval}`}`;
};

function apart({ unit }: Item, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, 'es');
  if (unit.kind === 'percent') return `${value} puntos porcentuales`;
  return unit.short === '' ? `${value}${unit.kind === 'score' ? ' puntos' : ''}` : value + unit.short;
}

const pairs = (all: readonly (readonly [string, string])[]): string => all.map((one) => list(one)).join('; ');

/** The sentences of a comparison of places, in Spanish. */
export const compareWords: CompareWords = {
  local:
    'Cada cuerpo de policía cuenta, y cada encuesta local pregunta, a su manera: los números locales no se confrontan con los de otro lugar.',
  records:
    'Los países difieren en lo que se denuncia y en lo que anotan los agentes: los delitos registrados no distinguen los lugares.',
  count: 'El número de casos crece con el número de habitantes, por lo que estos números no se confrontan.',
  year: 'Un año no es más ni menos que otro.',
  inside: (inner, outer) => `${inner} forma parte de un conjunto (${outer}): los dos no son independientes.`,
  years: (a, first, b, second) =>
    `Los años están demasiado lejos: ${when(first)} (${a}) y ${when(second)} (${b}).`,
  broken: (year, what) =>
    `La serie empieza de nuevo en ${formatYear(year, 'es')}: ${what.replace(/\.$/, '')}.`,
  few: (place, quoted) =>
    `El valor de ${when(quoted)} (${place}) se basa en pocos casos o habitantes: varía por azar.`,
  unknown: (place) =>
    `Nadie dice en cuántos casos o habitantes se basa el valor (${place}): puede variar por azar.`,
  method: (place, quoted) => `El valor de ${when(quoted)} (${place}) se obtuvo de otro modo que los demás.`,

  overlap: 'Sus intervalos se solapan: no se pueden distinguir.',
  small: 'No se conoce ningún intervalo, y una diferencia tan pequeña no se afirma.',
  same: 'Tal como se imprimen, son iguales.',

  higher: (item, a, first, b, second) =>
    `${named(item)}: ${a} (${full(item, first)}) por encima de ${b} (${full(item, second)})${[first, second].some(({ low }) => low !== null) ? '' : '; no se conoce ningún intervalo'}.`,
  alike: (item, a, first, b, second, why) =>
    `${named(item)}: ${a}, ${full(item, first)}; ${b}, ${full(item, second)}. ${why}`,
  unlike: (item, a, first, b, second, why) =>
    `${named(item)}: ${a}, ${amount(item, first.value)} en ${when(first)}; ${b}, ${amount(item, second.value)} en ${when(second)}. No se confrontan. ${why}`,
  values: (item, cells) =>
    `${named(item)}: ${list(cells.map(({ name, latest }) => `${name} ${amount(item, latest.value)} (${when(latest)})`))}.`,
  above: (sets) =>
    `Más alto: ${sets.map(({ name, below }) => `${name}, respecto de ${list(below)}`).join('; ')}.`,
  notTold: (both) => `Sin distinguir: ${pairs(both)}.`,
  notHeld: (both, why) => `No se confrontan${both.length ? `: ${pairs(both)}` : ''}. ${why}`,

  by: (item, a, b, difference, bounds) =>
    `${a} por encima de ${b}: ${apart(item, difference)} más${bounds ? ` (intervalo del 95\u00a0%: ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : '; no se conoce ningún intervalo'}`,
  between: (item, a, b, difference, bounds, why) =>
    `${a} y ${b}: ${apart(item, difference)} de diferencia${bounds ? ` (diferencia: ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : ''}. ${why}`,
  equal: (a, b) => `${a} y ${b}: iguales, tal como se imprimen.`,
  apartFrom: (a, b, why) => `${a} y ${b}: no se confrontan. ${why}`,
  noneHeld: (why) => `No se confrontan. ${why}`,
  at: (a, first, b, second) =>
    when(first) === when(second)
      ? ` Ambos valores son de ${when(first)}.`
      : ` Los valores son de ${when(first)} (${a}) y de ${when(second)} (${b}).`,
  source: (publisher) => `Fuente: ${publisher}.`,

  otherMeasure: (name, year) =>
    `Aquí lo mide otra encuesta o fuente${name === null ? '' : ` (${name}, ${formatYear(year, 'es')})`}; mediciones distintas no se ponen lado a lado.`,
  none: 'Estos datos no tienen ningún valor.',
  localOnly: 'Los registros y encuestas locales se hacen para un solo lugar.',
  notLocal: 'Las fuentes locales no lo miden.',

  safer: (a, b) => `${a} es un lugar más seguro, o menos seguro, que ${b}.`,
  more: (item, a, b) => `${named(item)}: ${a} por encima de ${b}.`,
  measured: (item, a, b) => `Se ha medido: ${called(item)}, ${a} por encima de ${b}.`,
  measuredReason:
    'Los números son puntuaciones de expertos: opiniones informadas, que otros pueden no compartir.',
  byThis: (item, a, b) => `${b} es un lugar más seguro que ${a}: ${called(item)}, valor más bajo.`,
  policy: (names) => `Los números difieren por lo que se hizo: ${list(names)}.`,
  policyReason:
    'Los números están lado a lado. Nada en ellos muestra por qué difieren; para eso hay que comparar lugares que antes eran parecidos.',

  localFirst: (names) =>
    `Números locales: ${list(names)}. Proceden de los registros de la policía local y de encuestas a los vecinos. Las encuestas y estadísticas de países enteros no llegan hasta ahí, por lo que la mayor parte no tiene aquí nada al lado.`,
  inCommon: (count, names) =>
    count === 0
      ? `Ninguna medición de estos datos se conoce para dos de estos lugares: ${list(names)}.`
      : `${count === 1 ? 'Se conoce una medición' : `Se conocen ${number(count)} mediciones`} para al menos dos de estos lugares: ${list(names)}.`,
  empty: 'Nada se mide de la misma forma en dos de estos lugares.',
};
