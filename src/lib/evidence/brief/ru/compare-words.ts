import { formatNumber, formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, inTime, list, number } from '../../../i18n/grammar-ru.ts';
import type { Item, Quoted } from '../brief.ts';
import type { CompareWords } from '../compare-words-en.ts';
import { amount, called, differenceText, limits } from '../quantity.ts';

const when = ({ period }: Quoted): string => formatPeriod(period, 'ru');
const named = (item: Item): string => capital(called(item));

/** `20,6 на 100 000 в 2022 году, 95-процентный интервал от 20,4 до 20,8`. */
const full = (item: Item, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} ${inTime(when(quoted))}${interval === null ? '' : `, 95-процентный интервал ${interval}`}`;
};

function apart({ unit }: Item, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, 'ru');
  if (unit.kind === 'percent') return `${value} п. п.`;
  return unit.short === '' ? `${value}${unit.kind === 'score' ? ' балла' : ''}` : value + unit.short;
}

const pairs = (all: readonly (readonly [string, string])[]): string => all.map((one) => list(one)).join('; ');

/** The sentences of a comparison of places, in Russian. */
export const compareWords: CompareWords = {
  local:
    'Каждая полиция считает, и каждый местный опрос спрашивает, по-своему: местные данные не сопоставляются с данными другого места.',
  records:
    'Страны различаются тем, о чем люди сообщают и что записывают сотрудники: по учтенным преступлениям места не различить.',
  count: 'Число случаев растет с числом жителей, поэтому эти числа не сопоставляются.',
  year: 'Один год не больше и не меньше другого.',
  inside: (inner, outer) => `${inner} — часть целого (${outer}): они не независимы.`,
  years: (a, first, b, second) =>
    `Годы слишком далеки друг от друга: ${when(first)} (${a}) и ${when(second)} (${b}).`,
  broken: (year, what) =>
    `С ${formatYear(year, 'ru')} года ряд начинается заново: ${what.replace(/\.$/, '')}.`,
  few: (place, quoted) =>
    `Значение за ${when(quoted)} год (${place}) основано на малом числе случаев или людей: оно меняется случайно.`,
  unknown: (place) =>
    `Никто не говорит, на скольких случаях или людях основано значение (${place}): оно может меняться случайно.`,
  method: (place, quoted) => `Значение за ${when(quoted)} год (${place}) получено иначе, чем другие.`,

  overlap: 'Их интервалы пересекаются: различить их нельзя.',
  small: 'Интервал неизвестен, а о столь малой разнице не говорится.',
  same: 'В напечатанном виде они равны.',

  higher: (item, a, first, b, second) =>
    `${named(item)}: ${a} (${full(item, first)}) — выше, чем ${b} (${full(item, second)})${[first, second].some(({ low }) => low !== null) ? '' : '; интервал неизвестен'}.`,
  alike: (item, a, first, b, second, why) =>
    `${named(item)}: ${a} — ${full(item, first)}; ${b} — ${full(item, second)}. ${why}`,
  unlike: (item, a, first, b, second, why) =>
    `${named(item)}: ${a} — ${amount(item, first.value)} ${inTime(when(first))}; ${b} — ${amount(item, second.value)} ${inTime(when(second))}. Эти значения не сопоставляются. ${why}`,
  values: (item, cells) =>
    `${named(item)}: ${list(cells.map(({ name, latest }) => `${name} — ${amount(item, latest.value)} (${when(latest)})`))}.`,
  above: (sets) => `Выше: ${sets.map(({ name, below }) => `${name} — чем ${list(below)}`).join('; ')}.`,
  notTold: (both) => `Не различаются: ${pairs(both)}.`,
  notHeld: (both, why) => `Не сопоставляются${both.length ? `: ${pairs(both)}` : ''}. ${why}`,

  by: (item, a, b, difference, bounds) =>
    `${a} — выше, чем ${b}: на ${apart(item, difference)}${bounds ? ` (95-процентный интервал ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : '; интервал неизвестен'}`,
  between: (item, a, b, difference, bounds, why) =>
    `${a} и ${b}: разница ${apart(item, difference)}${bounds ? ` (интервал ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : ''}. ${why}`,
  equal: (a, b) => `${a} и ${b}: в напечатанном виде равны.`,
  apartFrom: (a, b, why) => `${a} и ${b}: не сопоставляются. ${why}`,
  noneHeld: (why) => `Не сопоставляются. ${why}`,
  at: (a, first, b, second) =>
    when(first) === when(second)
      ? ` Оба значения — за ${when(first)} год.`
      : ` Годы значений: ${when(first)} (${a}) и ${when(second)} (${b}).`,
  source: (publisher) => `Источник: ${publisher}.`,

  otherMeasure: (name, year) =>
    `Здесь это измеряет другой опрос или источник${name === null ? '' : ` (${name}, ${formatYear(year, 'ru')})`}; разные измерения рядом не ставятся.`,
  none: 'В этих данных значения нет.',
  localOnly: 'Местные записи и опросы относятся только к одному месту.',
  notLocal: 'Местные источники этого не измеряют.',

  safer: (a, b) => `${a} — место более или менее безопасное, чем ${b}.`,
  more: (item, a, b) => `${named(item)}: ${a} — выше, чем ${b}.`,
  measured: (item, a, b) => `Измерено: ${called(item)}, ${a} — выше, чем ${b}.`,
  measuredReason: 'Это экспертные оценки: обоснованные мнения, с которыми другие могут не согласиться.',
  byThis: (item, a, b) => `${b} безопаснее, чем ${a}: ${called(item)} — ниже.`,
  policy: (names) => `Эти числа различаются из-за того, что было сделано: ${list(names)}.`,
  policyReason:
    'Числа просто стоят рядом. Ничто в них не показывает, почему они различаются; для этого нужно сопоставить места, которые раньше были схожи.',

  localFirst: (names) =>
    `Местные данные: ${list(names)}. Это записи местной полиции и опросы жителей. Опросы и статистика стран до этого уровня не доходят, поэтому большинству показателей здесь нет пары.`,
  inCommon: (count, names) =>
    count === 0
      ? `В этих данных нет показателя, известного хотя бы для двух из этих мест: ${list(names)}.`
      : `Показателей, известных хотя бы для двух из этих мест (${list(names)}): ${number(count)}.`,
  empty: 'Ничто не измеряется одинаково хотя бы в двух из этих мест.',
};
