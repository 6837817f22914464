import { capital, list, quoted } from '../../i18n/grammar-ru.ts';
import { counted, pluralForm, type Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';
import type { PatternWords } from './words.ts';

const { whole, decimal, percent } = numbersIn('ru');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)} м` : `${decimal(value / 1000)} км`;
const chanceOf = (p: number): string => (p < 0.001 ? `менее ${decimal(0.001, 3)}` : decimal(p, 3));
const PAIRS: Things = { one: 'пара', few: 'пары', many: 'пар' };

const pairs = ({ observed, expected, sure }: Pairs): string =>
  `${counted(observed, PAIRS, 'ru')} при ожидаемых ${whole(expected)}, ${
    sure
      ? `то есть в ${decimal(observed / expected, 2)} раза больше, чем даёт случайность`
      : 'не явно больше, чем даёт случайность'
  }`;
const need = (what: string): string => `Вычислить нельзя: ${what}`;
/** Behind `в`: one hexagon, several hexagons. */
const inPlaces = (count: number, one: string, many: string): string =>
  `${whole(count)} ${pluralForm(count, 'ru') === 'one' ? one : many}`;

const HEXAGON: Things = { one: 'шестиугольник', few: 'шестиугольника', many: 'шестиугольников' };

/** The sentences of the patterns, in Russian. */
export const russian: PatternWords = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: 'Приходится ли большая часть на немногие места?',
    'hot-spots': 'Где сосредоточено больше, чем по случайности?',
    'near-repeats': 'Повторяется ли это поблизости и вскоре?',
    season: 'Следует ли это временам года?',
    trend: 'Рост или снижение?',
    districts: 'В каких округах всё шло иначе, чем в целом?',
    rates: 'Каков риск для тех, кто там живёт?',
  },
  names: {
    withPlace: 'Записи с известным местом',
    hexagons: 'Шестиугольники',
    withAny: 'Шестиугольники хотя бы с одной записью',
    gini: 'Коэффициент Джини',
    byChance: 'По одной случайности',
    adjusted: 'С поправкой на малое число записей',
    hot: 'Горячие точки',
    largest: 'Шестиугольников в самой большой группе',
    cold: 'Холодные точки',
    falseSpots: 'Ожидаемая доля ложных находок среди точек',
    perDay: 'Записей в день в среднем',
    most: (month) => `Больше всего: ${month}`,
    fewest: (month) => `Меньше всего: ${month}`,
    strength: 'Сила сезонности, от 0 до 1',
    years: 'Сравниваемые годы',
    months: 'Сравниваемые месяцы',
    level: 'Медианный уровень, записей в день',
    slope: 'Изменение за год, записей в день',
    interval: 'Его 95-процентный интервал',
    noTrend: 'p при отсутствии тенденции (Манн — Кендалл)',
    districts: 'Округа',
    before: 'Записей за предыдущий год',
    after: 'Записей за последний год',
    factor: 'Во сколько раз пределы шире случайных',
  },
  values: {
    atMost: (share) => `не более ${percent(share)}`,
    above: (amount, share) => `на ${decimal(amount)} в день выше уровня года (${percent(share)})`,
    below: (amount, share) => `на ${decimal(amount)} в день ниже уровня года (${percent(share)})`,
    between: (low, high) => `от ${decimal(low, 2)} до ${decimal(high, 2)}`,
    tooFew: 'слишком мало значений',
  },
  things: {
    hexagon: HEXAGON,
    district: () => ({ one: 'округ', few: 'округа', many: 'округов' }),
  },
  hexagons: (area) =>
    `шестиугольники по ${area < 0.95 ? `${decimal(area * 100, 0)} га` : `${decimal(area)} кв. км`}`,

  kinds: (kinds) => (kinds > 1 ? ['Все виды взяты вместе; каждый из них мог меняться иначе.'] : []),
  recorded: 'Это о том, что зарегистрировано, а не обо всём, что произошло.',

  concentration: {
    measure: (events) => `Распределение в пространстве: ${events}`,
    subject: (events) => `доля от общего числа (${events})`,
    unit: 'процентов записей',
    sentence: (p) =>
      `${capital(p.events)}: половина приходится на ${percent(p.share)} шестиугольников. По одной случайности было бы ${percent(p.chance)}. Среди только тех шестиугольников, где они есть, — ${percent(p.some)}.`,
    claim: (p) =>
      p.share < p.chance
        ? `${p.place}: половина (${p.events}) приходится на ${percent(p.share)} площади`
        : `${p.place}: сосредоточено не больше, чем по случайности (${p.events})`,
    byChance: (share) =>
      `Отчасти это случайность: при случайном разбросе половина стольких записей пришлась бы на ${percent(share)} шестиугольников.`,
    onlyWithAny: (share) =>
      `Парки, вода и места, где никто не бывает, считаются площадью: среди только тех шестиугольников, где есть записи, половина приходится на ${percent(share)}.`,
    denominator: (area) =>
      `Места здесь — ${area} на всей территории, которую охватывают записи. Это не то же, что улицы или адреса: отсюда нельзя сказать «половина на 4 % улиц», а более мелкие места всегда кажутся более сосредоточенными. Парки и вода считаются местами, где это могло произойти.`,
    stay: 'Это не говорит, что одни и те же места остаются первыми из года в год.',
  },

  hotSpots: {
    sentence: (p) =>
      p.hot === 0
        ? `Нет шестиугольника, где вместе с соседями было бы явно больше, чем при равномерном распределении (${p.events}).`
        : `Шестиугольников, где вместе с соседями сосредоточено больше, чем при равномерном распределении: ${whole(p.hot)} из ${whole(p.all)} (${percent(p.hot / p.all)}; ${p.events}). ${p.hot === 1 ? 'Это одна точка' : `Групп: ${whole(p.groups)}`}, на них приходится ${percent(p.share)} записей.${p.cold > 0 ? ` Шестиугольников, где явно меньше: ${whole(p.cold)}.` : ''}`,
    people:
      'Это числа, а не коэффициенты: точкой может быть место, где много людей. Это говорит, куда смотреть, но не почему и не кто.',
    cell: (area, spacing) =>
      `Ячейки: ${area}. Полоса: каждый шестиугольник с кольцом из шести, ${metres(spacing)} от середины до середины. Другие размеры и границы могут дать другие точки.`,
    rough:
      'Случайность оценена по нормальной кривой; она приблизительна, где числа малы или очень неравномерны.',
  },

  nearRepeats: {
    sentence: (p) =>
      `В той же точке в том же месяце: ${pairs(p.same)} (${p.events}); на расстоянии до 200 метров: ${pairs(p.near)}.`,
    cell: (distance, when) => `${distance}, ${when}`,
    value: (observed, expected, q) =>
      `${counted(observed, PAIRS, 'ru')}, ожидалось ${decimal(expected, 0)} (q ${chanceOf(q)})`,
    same: 'та же точка',
    band: (from, to) => `свыше ${whole(from)} и до ${whole(to)} м`,
    near: (to) => `до ${whole(to)} м`,
    months: ['тот же месяц', 'следующий месяц'],
    grain:
      'Даты хранятся по месяцам, поэтому недели неразличимы: «тот же месяц» — это от одного часа до 30 дней. Исследования близких повторов берут 7, 14 или 28 дней.',
    points: (how) =>
      `Точки: ${how}. Полоса той же точки говорит о том, как округлены точки, не меньше, чем о произошедшем. Одно событие с несколькими потерпевшими или преступлениями, записанное несколько раз, выглядит как повтор.`,
    sample: (near, farther, of, seed) =>
      `Записей: ${whole(of)}; взяты выборка из ${whole(near)} до 200 метров и выборка из ${whole(farther)} дальше (начальное число ${whole(seed)}), потому что сравнивается каждая пара: другая выборка даёт несколько иные числа.`,
    drift: (months) =>
      `Взяты только последние месяцы (${whole(months)}): за многие годы районы меняются, и близкие события оказываются близкими и по времени.`,
  },

  season: {
    sentence: (p) =>
      p.strength < 0.3
        ? `Сезонность слабая (${p.events}): остаток от месяца к месяцу больше, чем различие между месяцами года.`
        : `Больше всего в день — ${p.high}, на ${percent(p.above)} выше уровня года, меньше всего — ${p.low}, на ${percent(p.below)} ниже (${p.events}).`,
    strength: (value) => decimal(value, 2),
    why: 'Это говорит когда, но не почему. Праздники, погода, туризм и порядок регистрации — всё следует году.',
    run: (from, to) => `Взят самый длинный ряд месяцев без пропусков: ${from} — ${to}; ничего не дополнено.`,
    days: 'Каждый месяц сначала делится на число его дней.',
  },

  trend: {
    sentence: (p) =>
      p.direction === 'unclear'
        ? `${capital(p.from)} — ${p.to}: ни явного роста, ни явного снижения (${p.events}).`
        : `${capital(p.from)} — ${p.to}: ${p.direction === 'rose' ? 'рост' : 'снижение'} примерно на ${percent(Math.abs(p.slope / p.level))} медианного уровня в год (${p.events})${p.low === null || p.high === null ? '' : `; 95-процентный интервал: от ${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)} до ${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)}`}.`,
    years:
      'Сравниваются целые годы, в расчёте на день. Прямая скрывает повороты: их показывают месяцы под вопросом «Следует ли это временам года?».',
    runOfMonths:
      'Сравниваются месяцы без сезонности. Месяцы зависят от предыдущих, поэтому интервал слишком узок.',
    unclear: '«Не явно» не значит «без изменений».',
  },

  districts: {
    measure: 'Доля последнего года в записях двух лет',
    subject: 'доля записей последнего года',
    unit: 'процентов записей двух лет',
    target: (name) => `доля в целом (${name})`,
    size: 'Записей за два года',
    sentence: (p) => {
      const head = `За год (по ${p.from}) общее число записей ${p.change >= 0 ? 'выросло' : 'снизилось'} на ${percent(Math.abs(p.change))}.`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length ? [`${word} больше, чем даёт случайность на этом фоне: ${list(names)}`] : [];
      const parts = [...side(p.up, 'рост'), ...side(p.down, 'снижение')];
      return parts.length === 0
        ? `${head} Ни одна из территорий (${p.name}: ${whole(p.total)}) не отличается от этого больше, чем даёт случайность.`
        : `${head} ${capital(parts.join('; '))}.`;
    },
    few: (left, name) =>
      left === 0
        ? []
        : [
            `Не учтено: ${whole(left)} (${name}). Числа от 1 до 4 записей за один из двух лет на этой странице скрыты, а с ними и те, что их выдали бы.`,
          ],
    own: 'Ни в одном нашем файле не сказано, сколько людей живёт в каждом округе, поэтому коэффициент вычислить нельзя. Каждый сравнивается со своим предыдущим годом и с тем, как менялось целое.',
  },

  few: {
    months: 'В одном из месяцев от 1 до 4 записей, которые на этой странице скрыты: месяцы не нарисованы.',
  },

  not: {
    points: (least, has) => need(`нужно записей с местом: не менее ${whole(least)}, есть ${whole(has)}.`),
    spread: (least, has) =>
      need(`записи лежат в ${inPlaces(has, 'точке', 'точках')}, нужно не менее ${whole(least)}.`),
    hexagons: (least, has) =>
      need(
        `записи лежат в ${inPlaces(has, 'шестиугольнике', 'шестиугольниках')}, нужно не менее ${whole(least)}.`,
      ),
    even: need('во всех шестиугольниках записей поровну.'),
    months: (least, has) =>
      need(`нужно месяцев подряд без пропусков: не менее ${whole(least)}, есть ${whole(has)}.`),
    apart: (least, has) => need(`нужно месяцев с записями: не менее ${whole(least)}, есть ${whole(has)}.`),
    none: (months) => need(`за сравниваемые месяцы (${whole(months)}) записей не осталось.`),
    districts: (least, has) =>
      need(`нужно округов с записями за оба года: не менее ${whole(least)}, есть ${whole(has)}.`),
    population: need(
      'ни в одном нашем файле не сказано, сколько людей живёт в каждой части этого места. Карта чисел показала бы, где живёт много людей, а коэффициент по немногим записям выделялся бы случайно.',
    ),
    areas: (least, has) =>
      need(`нужно частей с известным населением: не менее ${whole(least)}, есть ${whole(has)}.`),
  },

  rates: {
    sentence: (p) =>
      `Наибольший исходный коэффициент (${p.events}): ${quoted(p.raw)}, ${decimal(p.high)} на 100 000 жителей в год. Приближённый к общему тем сильнее, чем меньше место, он равен ${decimal(p.shrunk)}; в целом — ${decimal(p.all)}.`,
    value: (raw, shrunk) => `${decimal(raw)} исходный, ${decimal(shrunk)} сглаженный`,
    residents:
      'В знаменателе — жители, даже там, где большинство лишь работает, покупает или проходит. Поэтому коэффициент центра города завышен.',
    smoothed:
      'Сглаженное значение придаёт устойчивость малым местам; для места, которое действительно выделяется, оно не лучшая оценка.',
  },
};
