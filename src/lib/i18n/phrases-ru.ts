import { russianEvidence } from './evidence-phrases-ru.ts';
import { flagged } from './flagged-ru.ts';
import {
  behind,
  between,
  capital,
  COUNTRIES,
  inSentence,
  inTime,
  list,
  number,
  ofThings,
  over,
  percentagePoints,
  PLACES,
  quoted,
  things,
  VALUES,
} from './grammar-ru.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';
import { pluralForm } from './things.ts';

const nouns = ({ countries }: Pick<Crowd, 'countries'>) => (countries ? COUNTRIES : PLACES);
const solidly = ({ solid }: Crowd) =>
  solid ? ' с достаточным для сравнения числом жителей или случаев' : '';
const crowdName = (crowd: Crowd) => things(crowd.count, nouns(crowd)) + solidly(crowd);
const ofCrowd = (crowd: Crowd) => `из ${ofThings(crowd.count, nouns(crowd))}${solidly(crowd)}`;

/** Numbers that end in one take the singular, which does not go with `во всех`. */
const inAll = (crowd: Crowd) =>
  pluralForm(crowd.count, 'ru') === 'one'
    ? `во всех случаях (${crowdName(crowd)})`
    : `во всех ${number(crowd.count)} ${crowd.countries ? 'странах' : 'местах'}${solidly(crowd)}`;

const amongCrowd = (crowd: Crowd) => `среди ${ofThings(crowd.count, nouns(crowd))}${solidly(crowd)}`;

const spoken = ({ value, interval, when }: SpokenValue) =>
  `${value} ${inTime(when)}${interval === null ? '' : `, ${interval}`}`;
const group = (name: string) => quoted(inSentence(name));

function moved(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? 'рост' : 'снижение'} на ${movement.amount}`;
    case 'times':
      return `рост в ${movement.amount} ${behind(movement.amount, { one: 'раз', few: 'раза', many: 'раз' })}`;
    case 'points':
      return `${movement.up ? 'рост' : 'снижение'} на ${
        movement.percentage
          ? percentagePoints(movement.amount)
          : `${movement.amount} ${behind(movement.amount, { one: 'пункт', few: 'пункта', many: 'пунктов' })}`
      }`;
    case 'levels':
      return `${movement.up ? 'рост' : 'снижение'} с ${movement.from} до ${movement.to}`;
    case 'unclear':
      return 'без явных изменений';
    case 'none':
      return `без изменений (${movement.at})`;
  }
}

interface Counts {
  up: number;
  down: number;
  unclear: number;
}

const sorted = (tally: Counts) =>
  [
    { count: tally.down, what: 'снижение' },
    { count: tally.up, what: 'рост' },
    { count: tally.unclear, what: 'без явных изменений' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** "снижение в 3 из 5 стран, рост в 1 и без явных изменений в 1", the most frequent first. */
function tallied(tally: Counts, crowd: Crowd): string {
  const parts = sorted(tally);
  const [only, more] = parts;
  if (only && !more) return `${only.what} ${inAll(crowd)}`;
  return list(
    parts.map(
      ({ count, what }, index) => `${what} в ${number(count)}${index === 0 ? ` ${ofCrowd(crowd)}` : ''}`,
    ),
  );
}

export const russian: Phrases = {
  capital,
  sentences: (parts) => parts.map((part) => `${part.replace(/\.$/, '')}.`).join(' '),
  clauses: (parts) => parts.join('; '),
  subject: (subject, name) => (name === null ? subject : `${subject} (${inSentence(name)})`),
  splitBy: (name, dimension) => `${name}, разбивка ${group(dimension)}`,
  interval: (level, low, high) =>
    `${level === null ? '' : `${Math.round(level * 100)}-процентный `}интервал от ${low} до ${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `${place}, ${subject}: ${moved(movement)} ${between(from, to)}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : ` (${from}–${to})`);
    const when = span ? ` ${between(span.from, span.to)}` : '';
    return span !== null && moved(a.movement) === moved(b.movement)
      ? `${list([a.place, b.place])}, ${subject}: ${moved(a.movement)}${when}`
      : `${capital(subject)}${when}: ${[a, b].map((one) => `${one.place} — ${moved(one.movement)}${years(one)}`).join('; ')}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `${capital(subject)} ${span ? between(span.from, span.to) : 'за показанные годы'}: ${tallied(tally, crowd)}`,
  others(tally) {
    const parts = sorted(tally);
    const count = tally.up + tally.down + tally.unclear;
    const [only, more] = parts;
    if (only && !more)
      return count === 1
        ? `в другом месте — ${only.what}`
        : `в остальных местах (${number(count)}) — ${only.what}`;
    return `в остальных местах (${number(count)}): ${list(parts.map((one) => `${one.what} в ${number(one.count)}`))}`;
  },
  course: ({ place, start, end }) => `${place}: ${spoken(start)}; ${spoken(end)}`,
  biggest: ({ place, movement }) => `Наибольшее изменение: ${place}, ${moved(movement)}`,

  level: ({ subject, place, at }) => `${place}, ${subject}: ${at.value} ${inTime(at.when)}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same')
      return `${list([higher, lower])}, ${subject}: одинаковое значение, ${high.value}`;
    const a = `${higher} (${high.value} ${inTime(high.when)})`;
    const b = `${lower} (${low.value} ${inTime(low.when)})`;
    return relation === 'unclear'
      ? `${capital(subject)}: явного различия нет — ${a} и ${b}`
      : `${capital(subject)}: выше — ${a}, ниже — ${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `${capital(subject)}: самое высокое значение ${amongCrowd(crowd)} — ${place} (${at.value} ${inTime(at.when)})`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `${capital(subject)}: ${value} ${inAll(crowd)}`
      : count === 2
        ? `${capital(subject)}: самое высокое значение ${amongCrowd(crowd)} — ${list(places)} (${value})`
        : `${capital(subject)}: самое высокое значение (${value}) — у ${number(count)} ${ofCrowd(crowd)}`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `${capital(subject)}: самые высокие значения ${amongCrowd(crowd)} — ${list([place, other])}; их интервалы пересекаются`
      : `${capital(subject)}: явного первого места нет (${crowdName(crowd)}); интервалы пересекаются: ${place} и ещё ${number(count)}`,
  position({ subject, place, above, below, crowd, clearly }) {
    const clear = clearly ? 'явно ' : '';
    const one = pluralForm(crowd.count, 'ru') === 'one';
    const other = !one ? 'других' : crowd.countries ? 'другой' : 'другого';
    const total = ofThings(crowd.count, nouns(crowd)).replace(' ', ` ${other} `);
    return `${place}, ${subject}: из ${total} ${clear}более высокое значение у ${number(above)}, ${clear}более низкое — у ${number(below)}`;
  },
  sure: ({ place, at }) => `${place}: ${spoken(at)}`,
  lowest: ({ place, at }) => `Самое низкое значение: ${place}, ${spoken(at)}`,
  middle: ({ value, crowd }) => `Медиана (${crowdName(crowd)}): ${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `${place}, ${subject} ${inTime(high.when)}: самое высокое значение — в группе ${group(top)} (${high.value}), самое низкое — в группе ${group(bottom)} (${low.value})`
      : `${place}, ${subject}: явного различия между группами нет ${inTime(high.when)}`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `${capital(subject)}: ${clearly ? 'явно ' : ''}самое высокое значение в группе ${group(top)} — в ${number(times)} ${ofCrowd(crowd)}`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `Явной связи между показателями ${quoted(x)} и ${quoted(y)} не видно (${crowdName(crowd)})`
      : `Чем выше показатель ${quoted(x)}, тем, как правило, ${direction === 'same' ? 'выше' : 'ниже'} показатель ${quoted(y)} (${crowdName(crowd)})`,
  correlation: ({ rho, interval }) => `Ранговая корреляция: ${rho} (${interval})`,
  noComparison: ({ subject, crowd }) => `${capital(subject)} (${crowdName(crowd)})`,

  subtitle: ({ measures, places, period }) => [measures.join(' и '), places, period].join(' · '),
  placesAll: crowdName,
  placesFew: list,
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}. ${subtitle}. ${title}. В таблице ${things(numbers, VALUES)}.`,
  form: {
    line: 'Линейный график',
    dots: 'Точки по порядку значений',
    slope: 'График изменения между двумя годами',
    scatter: 'Диаграмма рассеяния двух показателей',
    map: 'Карта мира',
    multiples: 'Небольшой линейный график для каждого места',
    table: 'Таблица',
  },
  evidence: russianEvidence,
  latest: (period) => `последнее значение ${over(period)}`,
  ends: (from, to) => `${from} и ${to}`,

  caveat: {
    flagged: ({ flag, count }) => `${things(count, VALUES)} ${flagged(flag, count)}.`,
    break: ({ place, year, what }) =>
      `Разрыв ряда ${inTime(year)}${place === null ? '' : ` (${place})`}: ${what.replace(/\.$/, '')}. Значения до и после него не сравниваются.`,
    computedInterval:
      '95-процентные интервалы рассчитаны здесь по методу Уилсона исходя из числа опрошенных, как если бы каждая выборка была простой случайной; действительные интервалы шире.',
    noInterval: () => 'Источник не приводит интервалов для этих данных.',
    overlap:
      'Там, где интервалы двух значений пересекаются, об изменении или различии не говорится; некоторые из них тем не менее могут быть действительными.',
    smallBase:
      'Изменение в процентах не приводится, если первое значение слишком мало: указаны оба значения.',
    fewCases: (count) =>
      `${things(count, PLACES)} с небольшим числом случаев, малой выборкой или населением менее ${number(100000)} человек ${pluralForm(count, 'ru') === 'one' ? 'показано, но не называется' : 'показаны, но не называются'} в числе самых высоких или самых низких.`,
    single: (places) => `Изменение не приводится, так как нет двух сопоставимых значений: ${list(places)}.`,
    mixedYears: (period) => `Для каждого места показано последнее значение; годы различаются (${period}).`,
    nearestYears: ({ places, from, to }) =>
      `Нет значения за ${from} или ${to} год: ${list(places)}; показано ближайшее в пределах двух лет.`,
    clipped: ({ asked, shown }) => `Запрошено: ${asked}; данные охватывают ${shown}.`,
    proxy: (sdg) => `Заменяет показатель ЦУР ${sdg}; это не официальный ряд.`,
    notCause: 'Два показателя, которые меняются вместе, не обязательно являются причиной друг друга.',
    leftOut: ({ places, from, to }) =>
      `Нет значений ${over(from === to ? from : `${from}–${to}`)}: ${list(places)}.`,
  },

  empty: {
    noPlaces: { reason: 'Место не выбрано.', help: 'Выберите хотя бы одно место.' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? { reason: `Данных нет: ${places}.`, help: 'Выберите другие места или другой показатель.' }
        : {
            reason: `Нет данных ${over(asked)}: ${places}. Есть значения ${over(covered)}.`,
            help: 'Расширьте период.',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `Нет ни одного значения ${over(asked)} (${places}): значения ${list(flags.map((flag) => flagged(flag, 2)))}.`,
      help: 'Выберите другие годы или места.',
    }),
    noGroup: ({ group: name, groups }) => ({
      reason: `Отдельных данных для группы ${quoted(name)} нет.`,
      help: groups.length
        ? `Выберите группу, например: ${groups.join('; ')}.`
        : 'Выберите другие места или годы.',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `Ни для одного места нет одновременно показателей ${quoted(x)} и ${quoted(y)} ${over(asked)}.`,
      help: 'Расширьте период или выберите другой второй показатель.',
    }),
    oneYear: {
      reason: 'Этот график сравнивает два года, а выбран только один.',
      help: 'Выберите первый и последний год.',
    },
    noVersus: {
      reason: 'Для диаграммы рассеяния нужны два показателя.',
      help: 'Выберите второй показатель.',
    },
    noEnds: ({ places, asked, covered }) => ({
      reason: `Ни для одного места (${places}) нет значений в пределах двух лет от обоих концов периода ${asked}${covered === null ? '' : `; есть значения ${over(covered)}`}.`,
      help: 'Выберите другие годы.',
    }),
  },
};
