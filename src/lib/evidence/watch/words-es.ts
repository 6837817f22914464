import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, quoted, things } from '../../i18n/grammar-es.ts';
import type { Things } from '../../i18n/things.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const ES = 'es';
const MONTHS: Things = { one: 'mes', many: 'meses' };
const CASES: Things = { one: 'caso', many: 'casos' };
const amount = (value: number) => amountIn(value, ES);
const monthName = (month: number) => monthIn(month, ES);
const withheld = (value: number | null) => (value === null ? 'menos de 5' : amount(value));
const sinceMonth = (month: number) => `desde ${monthName(month)}`;
const inARow = (count: number) => `${things(count, MONTHS)} ${count === 1 ? 'seguido' : 'seguidos'}`;

export const spanish: WatchWords = {
  months: MONTHS,
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `Casos registrados en ${monthName(month)}: ${withheld(count)}`;
    const more = `es decir, ${amount(observed - expected)} más de lo esperado`;
    const usual = ` (lo habitual es hasta ${amount(limit)})`;
    if (method === 'ewma')
      return `${recorded}; media móvil al mes: ${amount(observed)}; esperado: ${amount(expected)}${usual}, ${more} cada mes`;
    return `${recorded}; esperado: ${amount(expected)}${limit > expected ? usual : ''}, ${more}`;
  },
  since: (run, first) => (run === 1 ? 'nuevo este mes' : `${sinceMonth(first)}, ${inARow(run)}`),
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `El propio último mes (${withheld(check.observed)}) no supera lo esperado (${amount(check.expected)}). El aumento puede haber terminado.`;
      case 'break':
        return `La forma de contar cambió en ${monthName(check.month)} (${check.what}). Descarte eso primero.`;
      case 'whole place':
        return `De los otros ${check.of} delitos de este lugar, ${check.up} también superan lo esperado. Pregunte si cambió el registro o la denuncia, o si había más gente (un feriado, un evento).`;
      case 'relabelled':
        return `En el mismo lugar, ${quoted(check.offence)} bajó en ${amount(check.fewer)} mientras esta serie subía en ${amount(check.more)}. Pregunte si los mismos hechos se registran ahora con otro nombre.`;
      case 'late entry':
        return `El mes anterior fue inusualmente bajo (${amount(check.observed)}; esperado: ${amount(check.expected)}). Pregunte si se introdujeron casos con retraso.`;
      case 'everywhere':
        return `El mismo delito también sube en ${check.up} de los otros ${check.of} lugares vigilados aquí. Busque una causa común: una ley, un formulario, una forma de contar, una estación del año.`;
      case 'neighbours':
        return check.up.length
          ? `También sube claramente en las cercanías: ${list(check.up)}. Examine esos lugares juntos.`
          : `Ninguno de los ${check.of} lugares más cercanos sube claramente. Busque algo local.`;
      case 'one month':
        return `Un solo mes, ${monthName(check.month)} (${check.observed === null ? 'unos pocos casos' : amount(check.observed)}), reúne el ${formatPercent(check.share, ES)} de lo que superó lo esperado en el último año. Busque un solo hecho o un lote de entradas antes que un aumento duradero.`;
      case 'one event':
        return `Nuevo este mes. Pregunte si un hecho, una serie de hechos o un lote de entradas forma la diferencia (${amount(check.more)} más).`;
      case 'lasting':
        return `Por encima del límite ${inARow(check.months)}: un solo hecho no da cuenta de ello. Pregunte qué cambió cuando empezó.`;
      case 'small numbers':
        return `Números pequeños: lo esperado era solo ${amount(check.expected)}. Lea los casos uno por uno.`;
      case 'filled':
        return `Meses sin número utilizable, completados para el cálculo: ${list(check.months.map(monthName))}. Pregunte al editor qué ocurrió.`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `necesita ${NEEDS[method]} meses`,
      'too few events': 'muy pocos casos en los últimos meses',
      'no events before': 'ningún caso en años anteriores',
      'all equal': 'todos los meses anteriores son iguales',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return 'no hay número utilizable para el mes';
      case 'too short':
        return `menos de ${LEAST_MONTHS} meses sin lagunas (disponibles: ${formatNumber(reason.months, 0, ES)})`;
      case 'too few':
        return `menos de ${things(reason.least, CASES)} al mes (${formatNumber(reason.mean, 1, ES)} en promedio en los dos últimos años)`;
      case 'silent':
        return `ningún caso registrado desde hace ${things(reason.months, MONTHS)}, tras unos ${amount(reason.before)} al mes; pregunte si cesó el registro`;
    }
  },
  tooFew: (least) => `menos de ${things(least, CASES)} al mes en promedio en los dos últimos años`,
  needed: `EARS necesita ${NEEDS.c3} meses sin lagunas, Farrington ${NEEDS.farrington}, EWMA ${NEEDS.ewma}`,
};
