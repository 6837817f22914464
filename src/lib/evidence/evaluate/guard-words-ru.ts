import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, things } from '../../i18n/grammar-ru.ts';
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

const RU = 'ru';
const MONTHS: Things = { one: 'месяц', few: 'месяца', many: 'месяцев' };
const number = (value: number, decimals = 1) => formatNumber(value, decimals, RU);
const percent = (value: number) => percentText(value, RU);
const chance = (p: number) =>
  p < 0.001 ? `p меньше ${number(0.001, 3)}` : `p = ${number(p, p < 0.0995 ? 3 : 2)}`;
const interval = (low: number, high: number, level: string, say: (value: number) => string) =>
  `интервал ${level}: от ${say(low)} до ${say(high)}`;

/** What each guard asks, found, and what it is called when it fails; in Russian. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: 'Достаточно времени до и после',
    found: ({ before, after }) =>
      `${things(before, MONTHS)} до и ${after} после; нужно не менее ${LEAST_BEFORE} и ${LEAST_AFTER}.`,
    fails: ({ before, after }) => `${things(before, MONTHS)} до и ${after} после — слишком мало`,
  },
  counts: {
    name: 'Достаточно записей',
    found: ({ level, smallest }) =>
      `Записей в месяц до изменения в этом месте: ${number(level)} (не менее ${LEAST_RECORDS})${smallest ? `; в наименьшем месте для сравнения (${smallest.name}): ${number(smallest.level)} (не менее ${LEAST_RECORDS_COMPARED})` : ''}.`,
    fails: ({ level, smallest }) =>
      level < LEAST_RECORDS
        ? `записей в месяц слишком мало (${number(level)})`
        : `в одном из мест для сравнения слишком мало записей${smallest ? ` (${smallest.name})` : ''}`,
  },
  recording: {
    name: 'В эти месяцы не известно об изменениях регистрации',
    found: ({ breaks }) =>
      breaks.length === 0
        ? 'В эти месяцы ни одно не отмечено. Прочитайте и примечания под рисунками: чего никто не отметил, того здесь не видно.'
        : breaks.map(({ month: when, what }) => `${month(when)}: ${what}`).join(' '),
    fails: ({ breaks }) => `изменилась регистрация (${list(breaks.map(({ month: when }) => month(when)))})`,
  },
  comparisons: {
    name: 'Достаточно мест для сравнения',
    found: ({ comparisons }) => `Мест: ${comparisons}; нужно не менее ${LEAST_COMPARED}.`,
    fails: ({ comparisons }) =>
      comparisons === 0
        ? 'нет ни одного места для сравнения'
        : `мест для сравнения (${comparisons}) слишком мало, чтобы сказать, как далеко простирается случайность`,
  },
  'pre-trend': {
    name: 'Одинаковый ход до изменения',
    found: ({ preTrend }) =>
      preTrend === null
        ? 'Прежний ход сравнить нельзя.'
        : `До изменения место отклонялось от хода сравнения ${preTrend.estimate < 0 ? 'вниз' : 'вверх'} на ${percent(Math.abs(12 * preTrend.estimate))} в год (${chance(preTrend.p)}; ниже ${number(PRE_TREND_P)} — не выполнено). То, что отклонение не найдено, не доказывает, что его нет.`,
    fails: ({ preTrend }) =>
      preTrend === null ? 'прежний ход сравнить нельзя' : 'место уже раньше шло иначе, чем сравнение',
  },
  clear: {
    name: 'Явное отличие от сравнения',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? 'Вычислить нельзя.'
        : `${percent(relative.estimate)} (${interval(relative.low, relative.high, levelText(RU), percent)}; ${chance(effect.p)}).`,
    fails: () => 'отличие от сравнения не явное',
  },
  placebo: {
    name: 'Больше, чем на даты, когда, насколько известно, ничего не произошло',
    found: ({ placebo }) =>
      placebo === null
        ? 'Вычислить нельзя.'
        : `Не меньшую разницу дают другие даты: ${placebo.asFar} из ${placebo.dates.length}; дат нужно не менее ${LEAST_PLACEBOS}, и допускается не более ${formatPercent(PLACEBO_SHARE, RU)} таких. У близких дат большинство месяцев общие, поэтому они весят меньше.`,
    fails: ({ placebo }) =>
      placebo === null
        ? 'другие даты проверить нельзя'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `других дат (${placebo.dates.length}) слишком мало, чтобы найти место этой среди них`
          : `столь же большую разницу дают другие даты, когда, насколько известно, ничего не произошло (${placebo.asFar} из ${placebo.dates.length})`,
  },
  agreement: {
    name: 'Оба способа указывают в одну сторону',
    found: ({ alone }) =>
      alone === null
        ? 'Модель для самого места подобрать нельзя.'
        : `Относительно собственного прежнего хода записей в месяц было в среднем на ${number(Math.abs(alone.estimate))} ${alone.estimate < 0 ? 'меньше' : 'больше'} (${interval(alone.low, alone.high, levelText(RU), number)}).`,
    fails: ({ alone }) =>
      alone === null
        ? 'модель для самого места подобрать нельзя'
        : 'собственный прежний ход указывает в другую сторону, чем сравнение',
  },
  displacement: {
    name: 'Ничто не сместилось в соседние места',
    found: ({ ring }) =>
      ring === null
        ? 'Соседние места не указаны.'
        : `${list(ring.names)}: ${percent(ring.effect.estimate)} от прежнего уровня (${interval(ring.effect.low, ring.effect.high, ringLevelText(RU), percent)}).${ring.moved === 'unclear' ? ' Явного смещения нет; это не доказывает, что его не было.' : ''}`,
    fails: ({ ring }) =>
      `в то же время числа в соседних местах ${ring?.moved === 'rose' ? 'выросли' : ring?.moved === 'fell' ? 'снизились' : 'изменились'}`,
  },
});
