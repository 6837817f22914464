import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { capital, list, number, points, quoted } from '../../i18n/grammar-es.ts';
import type { LocalWords, PartsWords } from './words.ts';

const percent = (share: number) => formatPercent(share, 'es');
const tenths = (value: number) => formatNumber(value, 1, 'es');

const KINDS: Record<PartsWords['parts'], string> = {
  whole: 'lugares',
  municipality: 'municipios',
  borough: 'distritos municipales',
  'police-district': 'distritos policiales',
  'police-station': 'comisarías',
  district: 'distritos',
  state: 'estados',
  'community-area': 'barrios',
};

export const spanish: LocalWords = {
  years: { one: 'año', many: 'años' },
  tooFew: (subject, least) =>
    `La proporción se da a partir de ${number(least)} casos al año (${quoted(subject)}), y no hay dos años que los alcancen.`,

  share: {
    name: (part, all) => `${capital(part)}, en proporción de ${quoted(all)}`,
    subject: (part, all) => `${part}, en proporción de ${quoted(all)}`,
    unit: () => 'porcentaje',
    interval:
      'Los intervalos muestran cuánto varía por azar de un año a otro una proporción de tantos casos, no un error de recuento.',
    claim: ({ part, whole, place, first, last, side, before, after }) => {
      const what = `${place}, ${part} en proporción de ${quoted(whole)}`;
      return side === 0
        ? `${what}: sin cambio claro, ${percent(before)} en ${first} y ${percent(after)} en ${last}`
        : `${what}: ${side > 0 ? 'aumento' : 'descenso'} de ${percent(before)} en ${first} a ${percent(after)} en ${last}`;
    },
    say: ({ part, whole, place, first, last, before, after, cases, difference }) =>
      `${place}, ${last}. ${capital(whole)}: ${number(cases)}. ${capital(part)}: ${percent(after)} de ese total. En ${first} era ${percent(before)}. El cambio es de ${points(number(difference.difference * 100))}; puede estar entre ${tenths(difference.low * 100)} y ${tenths(difference.high * 100)}. Esto no dice por qué.`,
    otherwise: (years, all, side) =>
      `Medido desde otro primer año, ${side === 0 ? 'se aprecia un cambio claro' : `no se aprecia un ${side > 0 ? 'aumento' : 'descenso'} claro`} en ${number(years.length)} de ${number(all)} casos (${list(years.map(String))}).`,
  },

  parts: {
    none: (subject, { from, to }) =>
      `Ninguna parte del lugar tiene valores para ${from} y ${to} a la vez (${quoted(subject)}).`,
    claim: ({ subject, place, parts, years: { from, to }, count, up, down, side }) =>
      side === 0
        ? `${place}, ${subject}: sin dirección clara, aumento en ${number(up)} y descenso en ${number(down)} de los ${number(count)} ${KINDS[parts]} entre ${from} y ${to}`
        : `${place}, ${subject}: ${side > 0 ? 'aumento' : 'descenso'} en ${number(side > 0 ? up : down)} de ${number(count)} ${KINDS[parts]} entre ${from} y ${to}`,
    say: ({ subject, place, parts, years: { from, to }, count, up, down, middle }) =>
      `Tenemos cifras de ${number(count)} ${KINDS[parts]} (${place}), de ${from} y ${to}. ${capital(subject)}: descenso en ${number(down)}, aumento en ${number(up)}. Cambio mediano: ${points(number(middle))}. La fuente no dice a cuántas personas se preguntó.`,
    other: ({ subject, rose, fell, count, parts }) =>
      `En los mismos años, ${quoted(subject)}: aumento en ${number(rose)} y descenso en ${number(fell)} de ${number(count)} ${KINDS[parts]}.`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      `${survive === 0 ? 'Ninguna' : number(survive)} de ${number(watched)} series mensuales de ${number(places)} lugares ${survive < 2 ? 'estaba' : 'estaban'} claramente por encima de lo esperado en el último mes registrado`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `Seguimos ${number(watched)} series de delitos conocidos por la policía en ${number(places)} lugares, mes a mes. En el último mes de cada lugar, el total de alarmas fue de ${number(alarms)}. Tras tener en cuenta que se miran tantas series, quedan ${number(survive)}. Cerca del ${percent(falseShare)} de ellas aún puede deberse al azar. Una alarma es una razón para mirar. No dice nada de ninguna persona, ni del mes siguiente.`,
    months: (sources) =>
      `Los últimos meses registrados no coinciden: ${list(sources.map(({ name, month }) => `${name} ${month}`))}.`,
    falseAlarms: (least, most) =>
      `Aunque nada cambie, un tablero de este tamaño da entre ${number(least)} y ${number(most)} alarmas al año, según el método.`,
    dropped: (dropped, alarms) =>
      `De ${number(alarms)} alarmas, ${number(dropped)} no superan lo que daría el azar al mirar tantas series.`,
  },
};
