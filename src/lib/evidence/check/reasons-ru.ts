import { behind, over, quoted } from '../../i18n/grammar-ru.ts';
import type { Word } from './outcome.ts';
import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const or = (choices: readonly string[]) => choices.join(' или ');
const withoutStop = (text: string) => text.replace(/\.$/, '');

const VERDICTS: Record<Word, string> = {
  supported: 'подтверждается',
  partly: 'подтверждается частично',
  'not supported': 'не подтверждается',
  'cannot be checked': 'проверить нельзя',
};

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => 'Нет предложения для проверки.',
  cause: (words) =>
    `Слова ${quoted(words)} называют причину. Данные показывают, что произошло, но не почему.`,
  future: (words) => `Слова ${quoted(words)} — о том, что ещё будет. Прогнозы здесь не считаются фактами.`,
  opinion: (words) => `Слова ${quoted(words)} — оценочное суждение, которое не решить никаким числом.`,
  vague: (words) => `Слова ${quoted(words)} слишком общие: скажите, что измеряется и насколько.`,
  'many-places': (words) => `Слова ${quoted(words)} относятся сразу ко многим странам; назовите место.`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `Слова ${quoted(words)} могут означать несколько мест: ${or(choices)}. Выберите одно.`
      : `Слова ${quoted(words)} могут означать место, которое есть в данных (${or(choices)}), или другое, которого в них нет. Выберите его, если имеется в виду оно.`,
  'unknown-name': (words) => `Места или показателя с названием ${quoted(words)} в данных нет.`,
  'part-of-place': (words) =>
    `Слова ${quoted(words)} относятся к части страны; в данных есть только страны целиком.`,
  'two-measures': (words) =>
    `Предложение утверждает сразу две вещи; вторая — ${quoted(words)}. Проверьте их по одной.`,
  'no-measure': () => 'Не сказано словами, известными здесь, что измеряется.',
  'not-held': (words) =>
    words === 'sex'
      ? 'В данных этот показатель не разбит по полу.'
      : words === 'number'
        ? 'Утверждение называет число случаев или людей; в данных есть только коэффициент или доля.'
        : 'Этого показателя в данных нет.',
  'no-place': () => 'Не названо место.',
  'no-claim': () => 'Не названо ни изменение, ни величина, ни сравнение, которые можно проверить.',
  'loose-years': (words) =>
    words === ''
      ? 'В утверждении не сказано, о каком годе речь; укажите его.'
      : `Из слов ${quoted(words)} неясно, о каких годах речь; укажите их.`,
  'size-without-years': () => 'Величина изменения ничего не значит без лет; укажите их.',
  leftover: (words) => `Эти слова не поняты, а они могут изменить утверждение: ${quoted(words)}.`,
};

/** The Russian sentences of the claim checker. Names stand in the nominative, since their cases are not known. */
export const russian: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text} (${note})`,
  noValue: ({ subject, place, years, covered }) =>
    `${place}, ${subject}: нет значения${years === null ? '' : ` ${over(years)} и соседние годы`}` +
    (covered === null ? '.' : `; есть значения ${over(covered)}.`),
  noPair: ({ subject, place, years }) =>
    `${place}, ${subject}: нет двух сопоставимых значений ${over(years)}.`,
  broken: ({ place, year, what }) =>
    `${place}: между этими годами ряд прерывается (${year}: ${withoutStop(what)}); значения до и после этого несопоставимы.`,
  projected: ({ year }) => `Значение ${over(year)} — прогноз, а не наблюдение.`,
  wrongUnit: ({ claimed, subject, unit }) =>
    `${
      claimed === 'points'
        ? 'Пункты подходят только для процентов и баллов.'
        : 'В утверждении другая единица измерения.'
    } Единица показателя ${quoted(subject)}: ${unit}.`,
  scaleNotShare: ({ subject, unit }) =>
    `Для этого места в данных есть только показатель ${quoted(subject)} (${unit}): среднее по шкале не говорит, скольких людей это касается.`,
  countNotHeld: ({ subject, unit }) =>
    `Утверждение называет число; в данных есть показатель ${quoted(subject)} (${unit}), а не это число.`,
  offScale: ({ amount, min, max }) => `${amount} — вне шкалы, которая идёт от ${min} до ${max}.`,
  noZero: ({ subject }) =>
    `У шкалы показателя ${quoted(subject)} нет настоящего нуля, поэтому он не может вырасти или снизиться на долю или в несколько раз.`,
  notBetter: ({ subject }) =>
    `О показателе ${quoted(subject)} нельзя сказать, лучше ли больше или меньше: больше может означать, что больше выявлено.`,
  smallBase: 'Первое значение слишком мало или опирается на слишком малое число случаев для процентов.',
  otherWay: 'Это противоположно утверждению.',
  noClear: 'Ясного движения или различия из этого не видно, поэтому утверждение не подтверждается.',
  otherSize: ({ claimed }) => `Направление верно, но не величина: в утверждении сказано ${claimed}.`,
  notReached: ({ claimed }) => `В утверждении сказано ${claimed}.`,
  intervalReaches: ({ claimed }) => `В утверждении сказано ${claimed}; интервал оставляет это открытым.`,
  otherYears: ({ asked, used }) => `Нужны были бы значения ${over(asked)}; ближайшие есть ${over(used)}.`,
  stale: ({ year }) => `Последнее значение — ${over(year)}: что было потом, здесь не известно.`,
  notSteady: 'Движение шло в одну сторону не на каждом шаге.',
  noYears: ({ spans }) =>
    `В утверждении нет лет; просмотрены два отрезка до конца ряда (в годах: ${spans}), и они не согласуются.`,
  onlySome: 'Это верно для некоторых из названных мест, но не для всех.',
  points: (amount) => `${amount} ${behind(amount, { one: 'пункт', few: 'пункта', many: 'пунктов' })}`,
  times: (amount) => `в ${amount} ${behind(amount, { one: 'раз', few: 'раза', many: 'раз' })}`,
  per100000: (amount) => `${amount} на 100\u00a0000`,
  pointsUnit: (percentage, short) =>
    percentage ? 'процентных пунктов' : short.trim() === '' ? 'пунктов' : short.trim(),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? 'о большом изменении'
      : size.unit === 'little'
        ? 'о малом изменении'
        : quoted(
            `${size.bound === 'over' ? 'больше чем ' : size.bound === 'under' ? 'меньше чем ' : ''}${text}`,
          ),
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `${place} (${value}): место ${position} из ${count} по показателю ${quoted(subject)}, считая от ${highest ? 'наибольшего' : 'наименьшего'} значения. Учтены страны (${among}), где есть недавнее значение и достаточно людей или случаев для сравнения.`,
  rankFirst: ({ place, value }) => `На первом месте — ${place} (${value}).`,
  rankUnclear: ({ other }) => `Интервал пересекается с интервалом другой страны: ${other}.`,
  rankFew: ({ count, all }) => `Стран с таким значением — только ${count} из ${all}.`,
  notSolid: ({ place }) =>
    `${place}: слишком мало людей или случаев для места в ряду; один случай больше или меньше изменил бы его.`,
  assumed: ({ respondents }) =>
    `Источник не приводит ни интервала, ни числа опрошенных; для вывода принята погрешность простой случайной выборки, человек: ${respondents}.`,
  noInterval: () =>
    'Источник не приводит интервалов для этих данных, поэтому малое различие может быть случайным.',
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `Годы имеют значение: при других близких годах (вариантов: ${turned} из ${looked}) утверждение ${VERDICTS[verdict]}. Например: ${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `По другому источнику, ${quoted(source)}, утверждение ${VERDICTS[verdict]}: ${reason}`,
};
