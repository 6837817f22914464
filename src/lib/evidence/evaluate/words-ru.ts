import { formatNumber } from '../../i18n/format.ts';
import { capital, list, quoted, things } from '../../i18n/grammar-ru.ts';
import type { Things } from '../../i18n/things.ts';
import { monthName, monthOf } from '../watch/month.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-ru.ts';
import { levelText, percentText } from './percent.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const RU = 'ru';
const MONTHS: Things = { one: 'месяц', few: 'месяца', many: 'месяцев' };
const OTHER_PLACE = 'Выберите другое место или другой вид записей.';
const percent = (value: number) => percentText(value, RU);
const month = (id: string) => monthName(monthOf(id), RU).replace(/г\.$/, 'года');
const few = (names: readonly string[]) =>
  list(names.length > 4 ? [...names.slice(0, 4), `ещё ${names.length - 4}`] : names);

function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `${capital(subject)} (${place}), ${things(after, MONTHS)}, первый из них — ${when}:`;
  if (!relative) return `${span} сопоставить с другими местами нельзя.`;
  const { estimate, low, high } = relative;
  const interval = `интервал ${levelText(RU)}: от ${percent(low)} до ${percent(high)}`;
  return low > 0 || high < 0
    ? `${span} на ${percent(Math.abs(estimate))} ${estimate < 0 ? 'ниже' : 'выше'} того, что дало бы сравнение (${interval}).`
    : `${span} явного отличия от того, что дало бы сравнение, нет (${percent(estimate)}, ${interval}).`;
}

/** Sentences in Russian. */
export const russian: EvaluateWords = {
  months: MONTHS,
  month,
  change: (when) => `изменение, ${month(when)}`,
  guard: guardWords(month),
  status: { pass: 'Выполнено', fail: 'Не выполнено', 'not-looked': 'Не рассматривалось' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          facts.ring
            ? `Выполнены все условия (${guards}), поэтому это согласуется с эффектом (${spoken.what}).`
            : `Выполнены все условия, которые можно было рассмотреть (${guards - 1}), поэтому это согласуется с эффектом (${spoken.what}).`,
          `Это не доказательство: всё, что в то же время изменилось только в этом месте (${spoken.place}), выглядело бы так же.`,
          ...(facts.ring ? [] : ['Смещение в соседние места не рассматривалось.']),
        ].join(' ');
      case 'unclear':
        return `${head} Это не доказывает, что ничего не изменилось: подлинная разница в любой точке этого интервала выглядела бы так же.`;
      case 'refused':
        return `${head} Из этого ничего нельзя заключить (${spoken.what}): ${reasons.join('; ')}.`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return { reason: `Места ${quoted(refusal.area)} в этих данных нет.`, help: 'Выберите другое место.' };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `Вычислить нельзя: в данных ${things(before, MONTHS)} до выбранного (${month(refusal.month)}) и ${formatNumber(after, 0, RU)} начиная с него; запрошено ${asked.before} до и ${asked.after} после.`,
          help: 'Выберите другой месяц или меньше месяцев с той стороны, где их не хватает.',
        };
      }
      case 'missing':
        return {
          reason: `Вычислить нельзя: ${refusal.area} — нет чисел за эти месяцы: ${few(refusal.months.map(month))}.`,
          help: 'Выберите другой месяц или более короткое время до или после. Недостающий месяц не считается нулём.',
        };
      case 'no-records':
        return {
          reason: `Вычислить нельзя: до изменения ничего не зарегистрировано (${refusal.area}), поэтому долю определить невозможно.`,
          help: OTHER_PLACE,
        };
      case 'same':
        return {
          reason: `Вычислить нельзя: ${refusal.area} — во всех месяцах одно и то же число, поэтому случайность не отличить от изменения.`,
          help: OTHER_PLACE,
        };
    }
  },
  left: leftBy({
    small: (names) =>
      `Не вошли в сравнение, так как прежде у них было менее ${LEAST_RECORDS_COMPARED} записей в месяц: ${few(names)}.`,
    missing: (names) => `Не вошли в сравнение, так как не хватает месяцев: ${few(names)}.`,
    ring: (names) => `Не вошли в сравнение, так как рассматриваются как соседние места: ${few(names)}.`,
  }),
  countModel: (model) =>
    model === null
      ? 'Модель для счётных данных (логлинейную, квазипуассоновскую) к этому месту подобрать не удалось.'
      : `По модели для счётных данных (логлинейной, квазипуассоновской) для самого места отличие от собственного хода составляет в среднем ${percent(model.percent)}; разброс чисел относительно чистой случайности — ${formatNumber(model.dispersion, 1, RU)} к 1.`,
  always: [
    'Дата должна быть известна не из этих чисел. Дата, найденная поиском наибольшего скачка, делает из случайности результат.',
    'Зарегистрированные преступления меняются и тогда, когда люди сообщают чаще или реже или когда в одном лишь месте меняется регистрация.',
  ],
};
