import { formatNumber, formatPeriod, formatYear } from '../../../i18n/format.ts';
import { list, number, year as yearOf } from '../../../i18n/grammar-zh.ts';
import type { Item, Quoted } from '../brief.ts';
import type { CompareWords } from '../compare-words-en.ts';
import { amount, called, differenceText, limits } from '../quantity.ts';

const when = ({ period }: Quoted): string => yearOf(formatPeriod(period, 'zh'));

/** A value with its period and interval. */
const full = (item: Item, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${when(quoted)}${amount(item, quoted.value)}${interval === null ? '' : `，95%置信区间${interval}`}`;
};

function apart({ unit }: Item, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, 'zh');
  if (unit.kind === 'percent') return `${value}个百分点`;
  return unit.short === '' ? `${value}${unit.kind === 'score' ? '分' : ''}` : value + unit.short;
}

const pairs = (all: readonly (readonly [string, string])[]): string => all.map((one) => list(one)).join('；');

/** The sentences of a comparison of places, in Chinese. */
export const compareWords: CompareWords = {
  local: '各警务部门的统计方式和各地方调查的提问方式不同：地方数字不与其他地点的数字对照。',
  records: '各国民众报案和警员记录的做法不同：已登记犯罪不能区分各地。',
  count: '案件数随人口增多而增加，因此不相互对照。',
  year: '年份没有高低之分。',
  inside: (inner, outer) => `${inner}是${outer}的一部分：二者并不独立。`,
  years: (a, first, b, second) => `年份相距太远：${a}为${when(first)}，${b}为${when(second)}。`,
  broken: (year, what) => `序列在${formatYear(year, 'zh')}年重新开始：${what.replace(/[.。]$/, '')}。`,
  few: (place, quoted) => `${place}${when(quoted)}的数值依据少量案件或人数：会随机变动。`,
  unknown: (place) => `没有说明${place}的数值依据多少案件或人数：可能随机变动。`,
  method: (place, quoted) => `${place}${when(quoted)}的数值与其他数值的取得方式不同。`,

  overlap: '二者的置信区间重叠：无法区分。',
  small: '区间未知，如此小的差异不作说明。',
  same: '按所列数字，二者相同。',

  higher: (item, a, first, b, second) =>
    `${called(item)}：${a}（${full(item, first)}）高于${b}（${full(item, second)}）${[first, second].some(({ low }) => low !== null) ? '' : '；区间未知'}。`,
  alike: (item, a, first, b, second, why) =>
    `${called(item)}：${a}${full(item, first)}；${b}${full(item, second)}。${why}`,
  unlike: (item, a, first, b, second, why) =>
    `${called(item)}：${a}${when(first)}为${amount(item, first.value)}，${b}${when(second)}为${amount(item, second.value)}。不相互对照。${why}`,
  values: (item, cells) =>
    `${called(item)}：${cells.map(({ name, latest }) => `${name}${amount(item, latest.value)}（${when(latest)}）`).join('，')}。`,
  above: (sets) => `${sets.map(({ name, below }) => `${name}高于${list(below)}`).join('；')}。`,
  notTold: (both) => `未能区分：${pairs(both)}。`,
  notHeld: (both, why) => `不相互对照${both.length ? `：${pairs(both)}` : ''}。${why}`,

  by: (item, a, b, difference, bounds) =>
    `${a}比${b}高${apart(item, difference)}${bounds ? `（95%置信区间${differenceText(bounds[0], bounds[1], item.unit.decimals)}）` : '；区间未知'}`,
  between: (item, a, b, difference, bounds, why) =>
    `${a}与${b}：相差${apart(item, difference)}${bounds ? `（差值${differenceText(bounds[0], bounds[1], item.unit.decimals)}）` : ''}。${why}`,
  equal: (a, b) => `${a}与${b}：按所列数字相同。`,
  apartFrom: (a, b, why) => `${a}与${b}：不相互对照。${why}`,
  noneHeld: (why) => `不相互对照。${why}`,
  at: (a, first, b, second) =>
    when(first) === when(second)
      ? `两个数值均为${when(first)}。`
      : `数值年份：${a}为${when(first)}，${b}为${when(second)}。`,
  source: (publisher) => `来源：${publisher}。`,

  otherMeasure: (name, year) =>
    `此地由另一项调查或来源测量${name === null ? '' : `（${name}，${formatYear(year, 'zh')}年）`}；不同的测量不作并列。`,
  none: '这些数据中没有数值。',
  localOnly: '地方记录和调查只针对一个地点。',
  notLocal: '地方来源没有测量此项。',

  safer: (a, b) => `${a}比${b}更安全或更不安全。`,
  more: (item, a, b) => `${a}的${called(item)}高于${b}。`,
  measured: (item, a, b) => `经测量，${a}的${called(item)}高于${b}。`,
  measuredReason: '这些数字是专家评分：是有依据的意见，其他人可能并不认同。',
  byThis: (item, a, b) => `${b}比${a}更安全：其${called(item)}较低。`,
  policy: (names) => `这些数字的差异源于各地的做法：${list(names)}。`,
  policyReason: '这些数字只是并列，并不能说明为何不同；要说明这一点，需要比较先前相似的地点。',

  localFirst: (names) =>
    `以下为地方数字：${list(names)}。它们来自当地警方的记录和居民调查。全国性的调查和统计不到这一层级，因此多数指标在此没有可并列的数字。`,
  inCommon: (count, names) =>
    count === 0
      ? `这些数据中没有至少两个地点共有的指标：${list(names)}。`
      : `以下地点中至少两个共有的指标有${number(count)}项：${list(names)}。`,
  empty: '没有以相同方式测量其中两个地点的指标。',
};
