import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { between, capital, list, number, percentagePoints, quoted, things } from '../../i18n/grammar-ru.ts';
import type { Things } from '../../i18n/things.ts';
import type { LocalWords, PartsWords } from './words.ts';

const percent = (share: number) => formatPercent(share, 'ru');
const tenths = (value: number) => formatNumber(value, 1, 'ru');

/** Behind `из 32`; behind 1, 21 and 31 no place has so many parts that it would matter. */
const KINDS: Record<PartsWords['parts'], string> = {
  whole: 'мест',
  municipality: 'муниципалитетов',
  borough: 'округов',
  'police-district': 'полицейских округов',
  'police-station': 'полицейских участков',
  district: 'округов',
  state: 'штатов',
  'community-area': 'районов',
};
const SERIES: Things = { one: 'ряд', few: 'ряда', many: 'рядов' };
const ALARMS: Things = { one: 'тревога', few: 'тревоги', many: 'тревог' };

export const russian: LocalWords = {
  years: { one: 'год', few: 'года', many: 'лет' },
  tooFew: (subject, least) =>
    `Доля указывается начиная с ${number(least)} случаев в год (${quoted(subject)}), а двух таких лет нет.`,

  share: {
    name: (part, all) => `${capital(part)} по отношению к показателю ${quoted(all)}`,
    subject: (part, all) => `${part} по отношению к показателю ${quoted(all)}`,
    unit: () => 'процент',
    interval:
      'Интервалы показывают, насколько доля при таком числе случаев случайно колеблется от года к году, а не ошибку подсчёта.',
    claim: ({ part, whole, place, first, last, side, before, after }) => {
      const what = `${place}, ${part} по отношению к показателю ${quoted(whole)}`;
      return side === 0
        ? `${what}: ясного изменения нет, ${percent(before)} в ${first} году и ${percent(after)} в ${last} году`
        : `${what}: ${side > 0 ? 'рост' : 'снижение'} с ${percent(before)} в ${first} году до ${percent(after)} в ${last} году`;
    },
    say: ({ part, whole, place, first, last, before, after, cases, difference }) =>
      `${place}, ${last} год. ${capital(whole)}: ${number(cases)}. ${capital(part)}: ${percent(after)} от этого числа. В ${first} году было ${percent(before)}. Изменение — ${percentagePoints(number(difference.difference * 100))}; оно может лежать между ${tenths(difference.low * 100)} и ${tenths(difference.high * 100)}. О причинах это не говорит.`,
    otherwise: (years, all, side) =>
      `Если считать от другого первого года, ${side === 0 ? 'ясное изменение есть' : `ясного ${side > 0 ? 'роста' : 'снижения'} нет`} в ${number(years.length)} из ${number(all)} случаев (${list(years.map(String))}).`,
  },

  parts: {
    none: (subject, { from, to }) =>
      `Ни в одной части этого места нет значений и за ${from}, и за ${to} год (${quoted(subject)}).`,
    claim: ({ subject, place, parts, years: { from, to }, count, up, down, side }) =>
      side === 0
        ? `${place}, ${subject}: ясного направления нет, рост в ${number(up)} и снижение в ${number(down)} из ${number(count)} ${KINDS[parts]} ${between(`${from}`, `${to}`)}`
        : `${place}, ${subject}: ${side > 0 ? 'рост' : 'снижение'} в ${number(side > 0 ? up : down)} из ${number(count)} ${KINDS[parts]} ${between(`${from}`, `${to}`)}`,
    say: ({ subject, place, parts, years: { from, to }, count, up, down, middle }) =>
      `У нас есть данные по ${number(count)} частям (${place}, ${KINDS[parts]}) за ${from} и ${to} годы. ${capital(subject)}: снижение в ${number(down)}, рост в ${number(up)}. Медианное изменение — ${percentagePoints(number(middle))}. Сколько людей опрошено, источник не сообщает.`,
    other: ({ subject, rose, fell, count, parts }) =>
      `За те же годы, ${quoted(subject)}: рост в ${number(rose)} и снижение в ${number(fell)} из ${number(count)} ${KINDS[parts]}.`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      survive === 0
        ? `Ни один из ${number(watched)} месячных рядов (мест: ${number(places)}) в последнем учтённом месяце не был явно выше ожидаемого`
        : `${capital(things(survive, SERIES))} из ${number(watched)} месячных (мест: ${number(places)}) в последнем учтённом месяце явно выше ожидаемого`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `Мы следим за рядами преступлений, известных полиции, из месяца в месяц: рядов ${number(watched)}, мест ${number(places)}. За последний месяц каждого места всего ${things(alarms, ALARMS)}. С поправкой на то, что просмотрено так много рядов, остаётся ${number(survive)}. Около ${percent(falseShare)} из них всё ещё могут быть случайными. Тревога — это повод посмотреть внимательнее. Она ничего не говорит ни о каком человеке и ничего о следующем месяце.`,
    months: (sources) =>
      `Последние учтённые месяцы не совпадают: ${list(sources.map(({ name, month }) => `${name} ${month}`))}.`,
    falseAlarms: (least, most) =>
      `Даже если ничего не меняется, табло такого размера даёт от ${number(least)} до ${number(most)} тревог в год в зависимости от метода.`,
    dropped: (dropped, alarms) =>
      `Из ${number(alarms)} тревог ${number(dropped)} не превышают того, что даёт случайность при таком числе просмотров.`,
  },
};
