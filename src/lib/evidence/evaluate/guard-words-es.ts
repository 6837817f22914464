import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, things } from '../../i18n/grammar-es.ts';
import type { Things } from '../../i18n/things.ts';
import { levelText, percentText, ringLevelText } from './percent.ts';
import {
  LEAST_AFTER,
  LEAST_BEFORE,
  LEAST_COMPARED,
  LEAST_PLACEBOS,
  LEAST_RECORDS,
  LEAST_RECORDS_COMPARED,
  PLACEBO_SHARE,
  PRE_TREND_P,
} from './thresholds.ts';
import type { EvaluateWords } from './words.ts';

const ES = 'es';
const MONTHS: Things = { one: 'mes', many: 'meses' };
const number = (value: number, decimals = 1) => formatNumber(value, decimals, ES);
const percent = (value: number) => percentText(value, ES);
const chance = (p: number) =>
  p < 0.001 ? `p inferior a ${number(0.001, 3)}` : `p = ${number(p, p < 0.0995 ? 3 : 2)}`;
const interval = (low: number, high: number, level: string, say: (value: number) => string) =>
  `intervalo del ${level}: de ${say(low)} a ${say(high)}`;

/** What each guard asks, found, and what it is called when it fails; in Spanish. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: 'Suficiente tiempo antes y después',
    found: ({ before, after }) =>
      `${things(before, MONTHS)} antes y ${after} después; se necesitan al menos ${LEAST_BEFORE} y ${LEAST_AFTER}.`,
    fails: ({ before, after }) => `${things(before, MONTHS)} antes y ${after} después son muy pocos`,
  },
  counts: {
    name: 'Suficientes registros',
    found: ({ level, smallest }) =>
      `Registros al mes antes, en el lugar: ${number(level)} (al menos ${LEAST_RECORDS})${smallest ? `; en el menor lugar de comparación, ${smallest.name}: ${number(smallest.level)} (al menos ${LEAST_RECORDS_COMPARED})` : ''}.`,
    fails: ({ level, smallest }) =>
      level < LEAST_RECORDS
        ? `los registros al mes son muy pocos (${number(level)})`
        : `un lugar de comparación tiene muy pocos registros${smallest ? ` (${smallest.name})` : ''}`,
  },
  recording: {
    name: 'Ningún cambio conocido del registro en estos meses',
    found: ({ breaks }) =>
      breaks.length === 0
        ? 'No hay ninguno señalado en estos meses. Lea también las notas bajo las figuras: lo que nadie señaló no se ve aquí.'
        : breaks.map(({ month: when, what }) => `${month(when)}: ${what}`).join(' '),
    fails: ({ breaks }) => `el registro cambió (${list(breaks.map(({ month: when }) => month(when)))})`,
  },
  comparisons: {
    name: 'Suficientes lugares con que comparar',
    found: ({ comparisons }) =>
      `Lugares de comparación: ${comparisons}; se necesitan al menos ${LEAST_COMPARED}.`,
    fails: ({ comparisons }) =>
      comparisons === 0
        ? 'no hay ningún lugar con que comparar'
        : `los lugares de comparación (${comparisons}) son muy pocos para decir hasta dónde llega el azar`,
  },
  'pre-trend': {
    name: 'La misma trayectoria antes',
    found: ({ preTrend }) =>
      preTrend === null
        ? 'Las trayectorias anteriores no pueden compararse.'
        : `Antes, el lugar se apartaba de la trayectoria de la comparación un ${percent(Math.abs(12 * preTrend.estimate))} al año, hacia ${preTrend.estimate < 0 ? 'abajo' : 'arriba'} (${chance(preTrend.p)}; por debajo de ${number(PRE_TREND_P)} no se cumple). No hallar ninguna desviación no prueba que no la haya.`,
    fails: ({ preTrend }) =>
      preTrend === null
        ? 'las trayectorias anteriores no pueden compararse'
        : 'el lugar ya seguía antes una trayectoria distinta de la comparación',
  },
  clear: {
    name: 'Una diferencia clara con la comparación',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? 'No puede calcularse.'
        : `${percent(relative.estimate)} (${interval(relative.low, relative.high, levelText(ES), percent)}; ${chance(effect.p)}).`,
    fails: () => 'la diferencia con la comparación no es clara',
  },
  placebo: {
    name: 'Mayor que en fechas en las que no se sabe que ocurriera nada',
    found: ({ placebo }) =>
      placebo === null
        ? 'No puede calcularse.'
        : `Otras fechas con una diferencia al menos igual de grande: ${placebo.asFar} de ${placebo.dates.length}; se necesitan al menos ${LEAST_PLACEBOS}, y a lo sumo el ${formatPercent(PLACEBO_SHARE, ES)} de ellas puede darla. Las fechas cercanas comparten la mayoría de sus meses, así que cuentan por menos.`,
    fails: ({ placebo }) =>
      placebo === null
        ? 'no pueden probarse otras fechas'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `las otras fechas posibles (${placebo.dates.length}) son muy pocas para situar esta entre ellas`
          : `otras fechas, en las que no se sabe que ocurriera nada, dan una diferencia igual de grande (${placebo.asFar} de ${placebo.dates.length})`,
  },
  agreement: {
    name: 'Las dos vías apuntan en el mismo sentido',
    found: ({ alone }) =>
      alone === null
        ? 'El lugar por sí solo no puede ajustarse.'
        : `Frente a su propia trayectoria anterior, el lugar tuvo en promedio ${number(Math.abs(alone.estimate))} registros ${alone.estimate < 0 ? 'menos' : 'más'} al mes (${interval(alone.low, alone.high, levelText(ES), number)}).`,
    fails: ({ alone }) =>
      alone === null
        ? 'el lugar por sí solo no puede ajustarse'
        : 'su propia trayectoria anterior apunta en otro sentido que la comparación',
  },
  displacement: {
    name: 'Nada se desplazó a lugares cercanos',
    found: ({ ring }) =>
      ring === null
        ? 'No se indicó ningún lugar cercano.'
        : `${list(ring.names)}: ${percent(ring.effect.estimate)} de lo que tenían antes (${interval(ring.effect.low, ring.effect.high, ringLevelText(ES), percent)}).${ring.moved === 'unclear' ? ' Ningún movimiento claro; eso no prueba que no lo haya.' : ''}`,
    fails: ({ ring }) =>
      `los lugares cercanos ${ring?.moved === 'rose' ? 'subieron' : ring?.moved === 'fell' ? 'bajaron' : 'cambiaron'} al mismo tiempo`,
  },
});
