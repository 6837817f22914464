import { movementOf, spoken } from '../../../figures/wording.ts';
import { formatPeriod, formatWithUnit, formatYear } from '../../../i18n/format.ts';
import { capital, inTime, number, ofThings, things } from '../../../i18n/grammar-ru.ts';
import { phrasesIn } from '../../../i18n/speak.ts';
import { differenceText } from '../quantity.ts';
import type { Words } from '../words-en.ts';

const year = (value: number): string => formatYear(value, 'ru');
const bare = (text: string): string => text.replace(/\.$/, '');

/** The sentences about one measure of a brief, in Russian. */
export const words: Words = {
  rankOfCount: 'Число случаев растет с числом жителей, поэтому по нему ранги не присваиваются.',
  rankOfYear: 'Год — это не ранг.',
  rankOfRecords:
    'Страны различаются тем, о чем люди сообщают и что записывают сотрудники, поэтому по учетным данным ранги не присваиваются.',

  oneYear: 'Значение есть только за один год, поэтому об изменении сказать нельзя.',
  notLikeOthers: (row) =>
    `Значение за ${year(row.year)} год получено иначе, чем прежние, поэтому об изменении не говорится.`,
  noneBefore: ({ to, first, before }) =>
    `Нет значения за ${before.least}–${before.most} лет до ${year(to.year)} года; первое — за ${year(first.year)} год.`,
  brokenBetween: (cut) =>
    `С ${year(cut.year)} года ряд начинается заново: ${bare(cut.what)}. Через этот разрыв ничего не сопоставляется.`,
  fewCases: (row) =>
    `Значение за ${year(row.year)} год основано на малом числе случаев или относится к небольшому месту: один случай выглядел бы изменением.`,
  unknownCases: (row) =>
    `Источник не говорит, на скольких случаях основано значение за ${year(row.year)} год, поэтому об изменении не говорится.`,
  unknownBehind: 'Здесь неизвестны ни число случаев, ни число жителей: значение может меняться случайно.',
  rankOfNothing: 'Это значение нельзя поставить рядом с другими.',
  rankOfFew({ among, name, others, years }) {
    const where = among === 'region' ? ` (${name})` : '';
    const who = among === 'peers' ? 'сопоставимых стран' : 'других стран';
    return others === 0
      ? `Ни у одной из ${who}${where} нет значения не далее чем за ${years} года.`
      : `Значение не далее чем за ${years} года есть лишь у немногих из ${who}${where}: ${number(others)}.`;
  },
  fewBehind:
    'Оно основано на малом числе случаев, небольшой выборке или относится к месту, где живут менее 100 000 человек: оно меняется случайно.',
  old: (p) => `Последнее значение — за ${year(p.year)} год; новейшие данные здесь — за ${year(p.now)} год.`,
  note: (text) => `Издатель отмечает: ${bare(text)}.`,
  also: (name, when) => `${name}, ${year(when)}`,

  change({ measure, place, from, to, movement, bounds, printed }) {
    const { decimals, kind, short } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, 'ru'));
    const values = `${start?.value} ${inTime(start?.when ?? '')}, ${end?.value} ${inTime(end?.when ?? '')}`;
    const unit = kind === 'percent' ? ' п. п.' : short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span =
      bounds && `${level}-процентный интервал ${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span)
      return `${place}, ${measure.subject}: ${end?.value} и ${inTime(start?.when ?? '')}, и ${inTime(end?.when ?? '')}.`;
    if (!movement) {
      const why = span
        ? `разница может быть нулевой (${span})`
        : 'интервал неизвестен, а столь малая разница изменением не называется';
      return `${place}, ${measure.subject}: явного изменения нет (${values}); ${why}.`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, 'ru');
    const sentence = phrasesIn('ru').changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, 'ru'),
      to: formatPeriod(to.period, 'ru'),
    });
    const told = moved.kind === 'levels' ? '' : ` (${values})`;
    return `${sentence}${told}${span ? `; разница: ${span}` : '; интервал неизвестен'}.`;
  },

  rank({ among, name, place, best, worst, of, median, by, unit }) {
    const crowd = {
      world: `${number(of)} стран и территорий`,
      region: `${number(of)} (${name})`,
      peers: `${number(of)} (${place} и сопоставимые страны)`,
    }[among];
    const ranked = {
      intervals: '',
      counts: ' По напечатанным числам.',
      margin: ' Интервалы неизвестны, поэтому близкие значения считаются равными.',
    }[by];
    const ranks = best === worst ? `${best}` : `${best}–${worst}`;
    return `Ранг ${ranks} из ${crowd}; ранг 1 — наибольшее значение, в середине — ${formatWithUnit(median, unit.decimals, unit.short, 'ru')}.${ranked}`;
  },
  worldName: 'мир',
  peersName: 'сопоставимые страны',

  peersOfKind: (kind) =>
    kind === 'region'
      ? 'Регион не ставится рядом со странами.'
      : kind === 'former'
        ? 'У бывшего государства нет сегодняшних соседей.'
        : 'Часть страны не ставится рядом с целыми странами.',
  peersUnknown: 'Число жителей неизвестно, поэтому страны схожего размера назвать нельзя.',
  peersNearest: ({ count, within, times }) =>
    `Ближайшие по числу жителей: ${things(count, { one: 'страна', few: 'страны', many: 'стран' })}${within.length ? `; сначала из региона (${within.join(', затем ')})` : ''}. Страны, которые больше или меньше более чем в ${ofThings(times, { one: 'раз', few: 'раза', many: 'раз' })}, идут последними, и у каждой есть не менее половины недавних показателей. В этих данных нет доходов, поэтому они не учитываются.`,
  peersChosen: 'Выбраны читателем; выбор хранится в ссылке.',

  otherValue: ({ measure, row }) => {
    const { value, interval, when } = spoken(measure, row, 'ru');
    return `Другой источник дает другое значение: ${measure.name}, ${value} ${inTime(when)}${interval === null ? '' : ` (${interval})`}.`;
  },
  otherWay: ({ sentence }) => `Другое измерение меняется в обратную сторону. ${capital(sentence)}`,
};
