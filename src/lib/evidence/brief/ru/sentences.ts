import { formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, list, number, ofThings, quoted as quote, things } from '../../../i18n/grammar-ru.ts';
import type { Things } from '../../../i18n/things.ts';
import { gradeWord } from '../../grade-words.ts';
import { amount, level, limits, short, shortPublisher } from '../quantity.ts';
import type { Sentences } from '../sentences-en.ts';

const year = (value: number): string => formatYear(value, 'ru');
const stop = (text: string): string => `${text.replace(/\.$/, '')}.`;
const MEASURES: Things = { one: 'показателю', few: 'показателям', many: 'показателям' };
const YEARS: Things = { one: 'год', few: 'года', many: 'лет' };

/** The sentences of a brief about several measures, in Russian. */
export const sentences: Sentences = {
  say(item, place) {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    return [
      level(item, place),
      ...(interval ? [`95-процентный интервал — ${interval}`] : []),
      ...(moved
        ? [`Значение за ${formatPeriod(moved.from.period, 'ru')} год — ${amount(item, moved.from.value)}`]
        : []),
      `Источник: ${shortPublisher(item)}`,
    ]
      .map(stop)
      .join(' ');
  },

  strongSentence: (item, place, standing) =>
    standing
      ? `${stop(level(item, place))} Это ранг ${standing.best === standing.worst ? standing.best : `${standing.best}–${standing.worst}`} из ${standing.of} стран и территорий; ранг 1 — наибольшее значение.`
      : stop(level(item, place)),
  strongBecause: (item, { better, sure, far }) =>
    stop(
      `${capital(
        list([
          `степень уверенности — ${gradeWord(item.graded.grade, 'ru')}`,
          ...(better ? [sure ? 'улучшение, интервал которого не включает ноль' : 'большое улучшение'] : []),
          ...(far > 0 ? ['место в лучшей трети стран, у которых есть значение'] : []),
          item.looked
            ? `ничего против в ${ofThings(item.looked, { one: 'другом измерении', few: 'другом измерении', many: 'других измерениях' })}`
            : 'нет другого измерения, с которым можно сравнить',
        ]),
      )}${far < 0 ? '; но место в худшей трети стран, у которых есть значение' : ''}`,
    ),
  challengeBecause: (reasons) => stop(capital(list(reasons))),
  reason: {
    against: 'другое измерение говорит иное',
    worse: 'явное ухудшение',
    ranked: 'место в худшей трети стран, у которых есть значение',
    grade: (item) =>
      item.graded.grade === 'none'
        ? 'данные слишком слабы, чтобы опирать на них утверждение'
        : `степень уверенности — ${gradeWord(item.graded.grade, 'ru')}`,
    old: (item) => `последнее значение — за ${year(item.latest.year)} год`,
  },
  rule: {
    strongest:
      'высокая или средняя степень уверенности, явно лучше, чем десять лет назад, или место в лучшей трети стран, у которых есть значение, и ничего не найдено против.',
    challenged:
      'другое измерение говорит иное, явное ухудшение, место в худшей трети, слабые данные или старое значение.',
  },
  fewer: (found, rule) =>
    found === 0
      ? `Правилу не отвечает ни один показатель: ${rule}`
      : `Правилу отвечает показателей: ${number(found)}. Правило: ${rule}`,

  nearest: (gap, parts) =>
    `${stop(gap)} ${parts.length ? 'Самое близкое, что можно сказать: ' : ''}${parts.map(stop).join(' ')}`.trim(),
  answer: (parts) => parts.map(stop).join(' '),
  notAnswered: (place) => `Данные ничего об этом не говорят (${place}).`,
  localRecords: (names) => `Здесь есть записи по отдельным местам: ${list(names)}.`,

  trust: ({ trust, safety }) =>
    `${stop(trust)} ${stop(safety)} Эти два числа взяты из разных источников; по одному месту нельзя сказать, связаны ли доверие и безопасность.`,
  noTrust: (place) =>
    `${place}: ни в одном опросе из этих данных людей не спрашивали, доверяют ли они полиции.`,
  noSafety: (place) => `${place}: рядом с доверием к полиции в этих данных нет показателя безопасности.`,

  dont: {
    exactly: (item, place) => `${level(item, place)} — ровно.`,
    changed: (item, place) => `${place}, ${short(item.subject)}: рост или снижение за последние десять лет.`,
    moved: (item, place, up) => `${place}, ${short(item.subject)}: ${up ? 'рост' : 'снижение'}.`,
    records: (item, place) =>
      `${place}: по этому показателю (${short(item.subject)}) здесь безопаснее или опаснее, чем в других странах.`,
    rank: (item, place, { best, of }) => `${place}, ${short(item.subject)}: ранг ${best} из ${of}.`,
    rankReason: ({ best, worst, of }) =>
      `Значения многих стран неразличимы: ранг может быть любым от ${best} до ${worst} из ${of}.`,
    today: (item, place) => `Сегодня: ${place}, ${short(item.subject)} — ${amount(item, item.latest.value)}.`,
    todayReason: (item, now) =>
      `Последнее значение — за ${year(item.latest.year)} год. Ничто здесь не говорит, каково оно сейчас; новейшие данные — за ${year(now)} год.`,
    measured: (item, place) =>
      `Измерено: ${place}, ${short(item.subject)} — ${amount(item, item.latest.value)}.`,
    measuredReason: 'Это экспертная оценка: обоснованное мнение, с которым другие могут не согласиться.',
    policy: (place) => `${place}: эти числа изменила политика или программа.`,
    policyReason:
      'Это числа во времени. Ничто в них не показывает, какими они были бы иначе; для этого нужно сопоставление с местами или месяцами без такой политики.',
  },

  gap({ since, now, countries, held, proxy }) {
    const nearest = proxy ? ` Самое близкое — ${quote(proxy.name)}, ${year(proxy.year)}.` : '';
    if (since !== null)
      return `Последнее значение: ${year(since)} год, на ${things(now - since, YEARS)} раньше новейших данных здесь.${nearest}`;
    if (!held) return `В этих данных нет официального ряда ни для одной страны.${nearest}`;
    if (countries === 0) return `В этих данных есть значения по регионам мира, но не по странам.${nearest}`;
    return `Для этого места значения нет; стран, у которых оно есть в этих данных: ${number(countries)}.${nearest}`;
  },

  notice: {
    former: (newest) =>
      `Этого государства больше нет.${newest === null ? '' : ` Последнее значение здесь — за ${year(newest)} год.`} Смотрите государства, которые появились после него.`,
    part: (country) =>
      `Это часть страны${country === null ? '' : ` (${country})`}: большинство источников дает данные только по странам целиком.`,
    region: 'Это регион мира: данные о нем — те, которые издатели приводят для региона в целом, и их мало.',
    none: 'В этих данных нет ни одного значения для этого места ни по одному из десяти вопросов.',
    few: (count) =>
      `Почти ничего не известно: значения есть по ${things(count, MEASURES)}. Справка коротка из-за нехватки данных, а не вопросов.`,
    thin: (count, unanswered) =>
      `Известно мало: значения есть по ${things(count, MEASURES)}${unanswered ? `, а вопросов без значений — ${number(unanswered)} из десяти` : ''}.`,
    old: (newest, now) =>
      `Все данные старые: новейшее значение — за ${year(newest)} год, на ${things(now - newest, YEARS)} раньше новейших данных здесь.`,
  },
  empty: (looked, place, kind) =>
    `Искали: ${looked.join('; ')}. Ни по одному из этих показателей нет значения (${place})${kind === 'country' ? '' : '; большинство источников дает только страны'}.`,
};
