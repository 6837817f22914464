import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import {
  between,
  capital,
  inTime,
  list,
  number,
  ofThings,
  percentagePoints,
  quoted,
  things,
  VALUES,
} from './grammar-ru.ts';
import type { Things } from './things.ts';

const either = (items: readonly string[]) => new Intl.ListFormat('ru', { type: 'disjunction' }).format(items);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const withMore = (names: readonly string[], more: number) =>
  list(more > 0 ? [...names, `ещё ${number(more)}`] : [...names]);

const side = (verdict: keyof Verdicts, reference: string): string =>
  verdict === 'unclear'
    ? `без явного отличия от ориентира (${reference})`
    : `явно ${verdict === 'above' ? 'выше' : 'ниже'} ориентира (${reference})`;

const inSome = (count: number, total: number, nouns: Things) =>
  count === total
    ? `${total === 1 ? 'в единственном случае' : 'во всех случаях'} (${things(total, nouns)})`
    : `в ${number(count)} из ${ofThings(total, nouns)}`;

function parted(parts: { count: number; first: string; again: string }[], nouns: Things): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const there = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return list(
    there.map(({ count, first, again }, index) =>
      index === 0 ? `${first} ${inSome(count, total, nouns)}` : `${again} в ${number(count)}`,
    ),
  );
}

export const russianEvidence: EvidencePhrases = {
  form: {
    forest: 'Оценки с их интервалами, по одной в строке',
    funnel: 'Воронкообразная диаграмма значений в зависимости от величины, на которой они основаны',
    control: 'Контрольная карта ряда с ожидаемым диапазоном',
    lorenz: 'Кривая Лоренца: насколько неравномерно события распределены по местам',
    likert: 'Полосы ответов по обе стороны от середины шкалы',
    'before-after': 'Ряд до и после события и то, что было бы без него',
  },
  at: (value, interval) => (interval === null ? value : `${value} (${interval})`),
  nothing: ({ places, needed }) => ({
    reason: `Показать нечего (${places}): ${needed}.`,
    help: 'Выберите другие места или годы.',
  }),
  needs: {
    value: 'нужно хотя бы одно значение',
    expected: 'нужно достаточно значений, чтобы определить, чего следовало ожидать',
    after: 'нужны значения и до, и после события',
    events: 'нужны хотя бы одно событие и два места',
    answers: 'нужно хотя бы одно место с ответами',
  },
  unmeasured: ({ names, things: nouns }) =>
    `Нет данных: ${names.length > 5 ? things(names.length, nouns) : list(names)}.`,

  forest: {
    title: ({ subject, reference, things: nouns, verdicts }) =>
      `${capital(subject)}: ${parted(
        [
          { count: verdicts.below, first: side('below', reference), again: 'явно ниже' },
          { count: verdicts.above, first: side('above', reference), again: 'явно выше' },
          { count: verdicts.unclear, first: side('unclear', reference), again: 'без явного отличия' },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, reference, verdict }) =>
      `${name}, ${subject}: ${at}, ${side(verdict, reference)}`,
    plain: ({ subject, name, value, things: nouns, count, clear }) =>
      count === 1
        ? `${name}, ${subject}: ${value}`
        : clear
          ? `${capital(subject)}: самое высокое значение из ${ofThings(count, nouns)} — ${name}, ${value}`
          : `${capital(subject)}: явного первого места нет (${things(count, nouns)}); интервал пересекается с другими (${name})`,
    ends: ({ top, high, bottom, low }) =>
      `Самое высокое значение: ${top}, ${high}. Самое низкое: ${bottom}, ${low}`,
    pooled: ({ label, at }) => `${label}: ${at}`,
    remark: ({ verdict, reference }) => capital(side(verdict, reference)),
    unclear: (reference) =>
      `Если интервал включает ориентир (${reference}), о различии не говорится; некоторые из них тем не менее могут быть действительными.`,
    many: (count) =>
      `Каждый интервал стоит сам за себя: из ${ofThings(count, { one: 'интервал', few: 'интервала', many: 'интервалов' })}, верных 95 раз из ста, несколько случайно не содержат истинного значения.`,
  },

  funnel: {
    title: ({ subject, things: nouns, count, above, below }) => {
      const limits = 'границы 99,8\u00a0%';
      if (above + below === 0)
        return `${capital(subject)}: различия не больше случайных (${things(count, nouns)}, ${limits})`;
      return `${capital(subject)}: ${list([
        ...(above ? [`выше, чем допускает случайность, в ${number(above)}`] : []),
        ...(below ? [`ниже${above ? '' : ', чем допускает случайность,'} в ${number(below)}`] : []),
      ])} из ${ofThings(count, nouns)} (${limits})`;
    },
    one: ({ subject, name, at, zone }) => `${name}, ${subject}: ${at}, ${lower(zone)}`,
    target: ({ label, value }) => `Границы проведены вокруг ориентира (${label}): ${value}`,
    place: ({ name, at, zone }) => `${name}: ${at}, ${lower(zone)}`,
    outside: ({ names, more, high }) => `${high ? 'Выше' : 'Ниже'}: ${withMore(names, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `За границами ${level === 95 ? '95' : '99,8'}\u00a0%: ${number(seen)} из ${number(count)}, тогда как случайно следовало бы ожидать около ${expected}`,
    zone: {
      inside: 'В границах 95\u00a0%',
      high: 'Выше границы 95\u00a0%, но в границах 99,8\u00a0%',
      low: 'Ниже границы 95\u00a0%, но в границах 99,8\u00a0%',
      'very-high': 'Выше границы 99,8\u00a0%',
      'very-low': 'Ниже границы 99,8\u00a0%',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone} (95\u00a0%: от ${low95} до ${high95}; 99,8\u00a0%: от ${low998} до ${high998})`,
    dispersion: (factor) =>
      `Границы раздвинуты сильнее, чем при чистой случайности (множитель ${factor}), так как места различаются не только случайно (сверхдисперсия).`,
    notRank:
      'Воронка показывает, что отличается сильнее случайного; она не объясняет почему и не является рейтингом.',
  },

  control: {
    title: ({ subject, things: nouns, count, high, low }) =>
      high + low === 0
        ? `${capital(subject)}: в ожидаемом диапазоне ${inSome(count, count, nouns)}`
        : `${capital(subject)}: ${list([
            ...(high ? [`выше ожидаемого диапазона в ${number(high)}`] : []),
            ...(low ? [`ниже ${high ? '' : 'ожидаемого диапазона '}в ${number(low)}`] : []),
          ])} из ${ofThings(count, nouns)}`,
    falseAlarms: ({ expected, count, seen, things: nouns }) =>
      `Из ${ofThings(count, nouns)} примерно ${expected} вышли бы за диапазон случайно, хотя ничего не изменилось; наблюдалось: ${number(seen)}`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `${averaged ? 'Последнее скользящее среднее' : 'Последнее значение'} (${when}): ${value}; ${centre === null ? '' : `ожидалось: ${centre}; `}${lower(usual)}`,
    usual: ({ lower: from, upper: to }) =>
      `Обычные значения: ${from === null ? `до ${to}` : to === null ? `от ${from}` : `от ${from} до ${to}`}`,
    when: ({ names, more }) => `Вне диапазона: ${withMore(names, more)}`,
    expected: 'Ожидалось',
    observed: 'Наблюдалось',
    average: 'Скользящее среднее',
    averageOf: (subject) => `скользящее среднее (${subject})`,
    remark: { high: 'Выше ожидаемого диапазона', low: 'Ниже ожидаемого диапазона' },
    words: { centre: 'Ожидалось', limits: 'Ожидаемый диапазон', baseline: 'Базовый период' },
    learnt: ({ from, to }) => `Ожидание определено по базовому периоду ${between(from, to)}.`,
    signal:
      'Значение вне диапазона — повод присмотреться, а не доказательство: это может быть случайность, изменение учёта или действительное изменение.',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `${area}: половина событий (${events}) приходится на ${share} мест (${places})${chance === null ? '' : `; при чистой случайности было бы ${chance}`}`,
    gini: ({ value, chance }) =>
      `Коэффициент Джини: ${value}${chance === null ? '' : `; при чистой случайности: ${chance}`}`,
    adjusted: ({ value }) => `С поправкой на то, что мест больше, чем событий: ${value}`,
    few: ({ events, count, places, of }) =>
      `Событий (${events}: ${count}) меньше, чем мест (${places}: ${of}), поэтому в большинстве мест их нет при любом распределении: сравнивайте кривую со случайностью, а не с равенством.`,
    top: ({ share, places }) => `${share} мест (${places}), сначала наиболее затронутые`,
    byChance: ({ share }) => `При чистой случайности: ${share}`,
    words: ({ events, places, share }) => ({
      observed: 'Наблюдалось',
      equality: 'Везде одинаково',
      chance: 'При чистой случайности',
      half: `Половина — на ${share}`,
      places: `Доля мест (${places}), сначала наиболее затронутые`,
      events: `Доля событий (${events})`,
    }),
    notSame:
      'Кривая показывает, насколько неравномерно распределение за этот период, а не то, что наиболее затронутыми остаются одни и те же места.',
  },

  likert: {
    answers: (names) => either(names.map(quoted)),
    title: ({ subject, answers, things: nouns, majority, minority, unclear }) =>
      `${capital(subject)}, ответ ${answers}: ${parted(
        [
          { count: majority, first: 'более половины', again: 'более половины' },
          { count: minority, first: 'менее половины', again: 'менее половины' },
          {
            count: unclear,
            first: 'без явного отличия от половины',
            again: 'без явного отличия от половины',
          },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, answers }) => `${name}, ${subject}, ответ ${answers}: ${at}`,
    ends: ({ top, high, bottom, low }) =>
      `Самая высокая доля: ${top}, ${high}. Самая низкая: ${bottom}, ${low}`,
    apart: (names) => `Вне шкалы, серым цветом: ${list(names.map(quoted))}.`,
    half: 'О доле более или менее половины говорится, только если весь интервал лежит по эту сторону половины.',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of, when, basis }) {
      const given = basis === 'trend' ? 'дала бы прежняя тенденция' : 'дало бы сравнение';
      const head = `${place}, ${subject} после события (${what})`;
      if (direction === 'unclear') return `${head}: явного отличия от того, что ${given}, нет`;
      const how = of === 'mean' ? 'в среднем ' : of === 'step' ? 'сразу ' : '';
      return `${head}: ${how}на ${amount} ${direction === 'higher' ? 'выше' : 'ниже'}, чем ${given}${of === 'last' ? ` ${inTime(when)}` : ''}`;
    },
    effect: ({ at, of, when }) =>
      `Разница ${of === 'mean' ? 'в среднем' : of === 'step' ? 'сразу' : inTime(when)}: ${at}`,
    relative: ({ at }) => `По отношению к ожидавшемуся: ${at}`,
    last: ({ when, line, value, without }) =>
      `${capital(inTime(when))} ${line ? 'значение подобранной линии' : 'наблюдавшееся значение'}: ${value}; ожидалось: ${without}`,
    percentagePoints,
    observed: 'Наблюдалось',
    fitted: 'Подобранная линия',
    without: { trend: 'Если бы тенденция продолжилась', comparison: 'Как шло сравнение' },
    supposes: {
      trend:
        'Предполагается, что прежняя тенденция продолжилась бы; всё, что изменилось одновременно, неотличимо от события.',
      comparison:
        'Предполагается, что без события оба ряда менялись бы одинаково; всё, что изменилось лишь в одном из них, неотличимо от события.',
    },
    short: (count) =>
      `До события есть лишь ${things(count, VALUES)}: чего следовало ожидать, известно неточно.`,
  },
};
