import { movementOf, spoken } from '../../../figures/wording.ts';
import { formatPeriod, formatWithUnit, formatYear } from '../../../i18n/format.ts';
import { capital, number } from '../../../i18n/grammar-es.ts';
import { phrasesIn } from '../../../i18n/speak.ts';
import { differenceText } from '../quantity.ts';
import type { Words } from '../words-en.ts';

const year = (value: number): string => formatYear(value, 'es');
const bare = (text: string): string => text.replace(/\.$/, '');

/** The sentences about one measure of a brief, in Spanish. */
export const words: Words = {
  rankOfCount:
    'El número de casos crece con el número de habitantes, por lo que no sirve para clasificar lugares.',
  rankOfYear: 'Un año no es un rango.',
  rankOfRecords:
    'Los países difieren en lo que se denuncia y en lo que anotan los agentes, por lo que no se clasifican por registros.',

  oneYear: 'Solo un año tiene un valor, por lo que no se puede indicar ningún cambio.',
  notLikeOthers: (row) =>
    `El valor de ${year(row.year)} se obtuvo de otro modo que los anteriores, por lo que no se indica ningún cambio.`,
  noneBefore: ({ to, first, before }) =>
    `No hay ningún valor de ${before.least} a ${before.most} años antes de ${year(to.year)}; el primero es de ${year(first.year)}.`,
  brokenBetween: (cut) =>
    `La serie empieza de nuevo en ${year(cut.year)}: ${bare(cut.what)}. Nada se compara a través de ese punto.`,
  fewCases: (row) =>
    `El valor de ${year(row.year)} se basa en pocos casos o en un lugar pequeño: un caso más o menos parecería un cambio.`,
  unknownCases: (row) =>
    `La fuente no dice en cuántos casos se basa el valor de ${year(row.year)}, por lo que no se indica ningún cambio.`,
  unknownBehind: 'Aquí no se conocen ni el número de casos ni el de habitantes: puede variar por azar.',
  rankOfNothing: 'El valor no se puede poner junto a otros.',
  rankOfFew({ among, name, others, years }) {
    const one = among === 'peers' ? 'país comparable' : 'otro país';
    const where = among === 'region' ? ` (${name})` : '';
    if (others === 0)
      return `Ningún ${among === 'peers' ? one : 'otro país'}${where} tiene un valor a menos de ${years} años.`;
    return others === 1
      ? `Solo un ${among === 'peers' ? one : 'país más'}${where} tiene un valor a menos de ${years} años.`
      : `Solo ${number(others)} ${among === 'peers' ? 'países comparables' : 'países más'}${where} tienen un valor a menos de ${years} años.`;
  },
  fewBehind:
    'Se basa en pocos casos, una muestra pequeña o un lugar de menos de 100.000 habitantes: varía por azar.',
  old: (p) => `El último valor es de ${year(p.year)}; los datos más recientes aquí son de ${year(p.now)}.`,
  note: (text) => `El organismo señala: ${bare(text)}.`,
  also: (name, when) => `${name}, ${year(when)}`,

  change({ measure, place, from, to, movement, bounds, printed }) {
    const { decimals, kind, short } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, 'es'));
    const values = `${start?.value} en ${start?.when}, ${end?.value} en ${end?.when}`;
    const unit = kind === 'percent' ? ' puntos porcentuales' : short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span =
      bounds && `intervalo del ${level}\u00a0%: ${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span)
      return `${place}, ${measure.subject}: ${end?.value} tanto en ${start?.when} como en ${end?.when}.`;
    if (!movement) {
      const why = span
        ? `la diferencia puede ser nula (${span})`
        : 'no se conoce ningún intervalo, y una diferencia tan pequeña no se llama cambio';
      return `${place}, ${measure.subject}: sin cambio claro (${values}); ${why}.`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, 'es');
    const sentence = phrasesIn('es').changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, 'es'),
      to: formatPeriod(to.period, 'es'),
    });
    const told = moved.kind === 'levels' ? '' : ` (${values})`;
    return `${sentence}${told}${span ? `; diferencia, ${span}` : '; no se conoce ningún intervalo'}.`;
  },

  rank({ among, name, place, best, worst, of, median, by, unit }) {
    const crowd = {
      world: `${number(of)} países y territorios`,
      region: `${number(of)} (${name})`,
      peers: `${number(of)} (${place} y sus países comparables)`,
    }[among];
    const ranked = {
      intervals: '',
      counts: ' Según los números tal como se imprimen.',
      margin: ' No se conoce ningún intervalo, por lo que los valores cercanos se toman como iguales.',
    }[by];
    const ranks = best === worst ? `${best}` : `${best} a ${worst}`;
    return `Rango ${ranks} de ${crowd}; el rango 1 es el valor más alto y el del centro tiene ${formatWithUnit(median, unit.decimals, unit.short, 'es')}.${ranked}`;
  },
  worldName: 'el mundo',
  peersName: 'los países comparables',

  peersOfKind: (kind) =>
    kind === 'region'
      ? 'Una región no se pone junto a países.'
      : kind === 'former'
        ? 'Un antiguo Estado no tiene vecinos actuales.'
        : 'Una parte de un país no se pone junto a países enteros.',
  peersUnknown:
    'No se conoce el número de habitantes, por lo que no se pueden nombrar países de tamaño parecido.',
  peersNearest: ({ count, within, times }) =>
    `Los ${number(count)} países más cercanos por número de habitantes${within.length ? `: primero los de la región (${within.join(', después ')})` : ''}. Los países más de ${times} veces mayores o menores van al final, y cada uno tiene al menos la mitad de las mediciones recientes. Estos datos no contienen ingresos, por lo que los ingresos no influyen.`,
  peersChosen: 'Elegidos por quien lee; el enlace conserva la elección.',

  otherValue: ({ measure, row }) => {
    const { value, interval, when } = spoken(measure, row, 'es');
    return `Otra fuente da otro valor: ${measure.name}, ${value} en ${when}${interval === null ? '' : ` (${interval})`}.`;
  },
  otherWay: ({ sentence }) => `Otra medición va en sentido contrario. ${capital(sentence)}`,
};
