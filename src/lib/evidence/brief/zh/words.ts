import { movementOf, spoken } from '../../../figures/wording.ts';
import { formatPeriod, formatWithUnit, formatYear } from '../../../i18n/format.ts';
import { number, year as yearOf } from '../../../i18n/grammar-zh.ts';
import { phrasesIn } from '../../../i18n/speak.ts';
import { differenceText } from '../quantity.ts';
import type { Words } from '../words-en.ts';

const year = (value: number): string => `${formatYear(value, 'zh')}年`;
const bare = (text: string): string => text.replace(/[.。]$/, '');

/** The sentences about one measure of a brief, in Chinese. */
export const words: Words = {
  rankOfCount: '案件数随人口增多而增加，因此不据此排名。',
  rankOfYear: '年份不是排名。',
  rankOfRecords: '各国民众报案和警员记录的做法不同，因此不按记录排名。',

  oneYear: '只有一年有数值，因此不能说明变化。',
  notLikeOthers: (row) => `${year(row.year)}的数值与此前的取得方式不同，因此不说明变化。`,
  noneBefore: ({ to, first, before }) =>
    `${year(to.year)}之前${before.least}至${before.most}年间没有数值；最早的数值为${year(first.year)}。`,
  brokenBetween: (cut) => `序列在${year(cut.year)}重新开始：${bare(cut.what)}。不跨越此处作比较。`,
  fewCases: (row) =>
    `${year(row.year)}的数值依据少量案件或来自较小的地点：多一起或少一起案件都会显得像变化。`,
  unknownCases: (row) => `来源未说明${year(row.year)}的数值依据多少案件，因此不说明变化。`,
  unknownBehind: '此处既不知道案件数，也不知道人口数：数值可能随机变动。',
  rankOfNothing: '该数值不能与其他数值并列。',
  rankOfFew({ among, name, others, years }) {
    const who = among === 'peers' ? '同类国家' : among === 'region' ? `${name}其他国家` : '其他国家';
    return others === 0
      ? `${who}在相差${years}年之内均无数值。`
      : `只有${number(others)}个${who}在相差${years}年之内有数值。`;
  },
  fewBehind: '该数值依据少量案件、较小的样本，或来自人口不足10万的地点：会随机变动。',
  old: (p) => `最新数值为${year(p.year)}；这里最新的数据为${year(p.now)}。`,
  note: (text) => `发布者注明：${bare(text)}。`,
  also: (name, when) => `${name}，${year(when)}`,

  change({ measure, place, from, to, movement, bounds, printed }) {
    const { decimals, kind, short } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, 'zh'));
    const first = yearOf(start?.when ?? '');
    const last = yearOf(end?.when ?? '');
    const values = `${first}${start?.value}，${last}${end?.value}`;
    const unit = kind === 'percent' ? '个百分点' : short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span = bounds && `${level}%置信区间${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span) return `${place}的${measure.subject}在${first}和${last}均为${end?.value}。`;
    if (!movement) {
      const why = span ? `差异可能为零（${span}）` : '区间未知，如此小的差异不称为变化';
      return `${place}的${measure.subject}无明显变化：${values}；${why}。`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, 'zh');
    const sentence = phrasesIn('zh').changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, 'zh'),
      to: formatPeriod(to.period, 'zh'),
    });
    const told = moved.kind === 'levels' ? '' : `：${values}`;
    return `${sentence}${told}${span ? `（差值：${span}）` : '；区间未知'}。`;
  },

  rank({ among, name, place, best, worst, of, median, by, unit }) {
    const crowd = {
      world: `${number(of)}个国家和地区`,
      region: `${name}的${number(of)}个国家`,
      peers: `${number(of)}个国家（${place}及其同类国家）`,
    }[among];
    const ranked = {
      intervals: '',
      counts: '按所列数字排名。',
      margin: '区间未知，因此相近的数值视为相同。',
    }[by];
    const ranks = best === worst ? `${best}` : `${best}至${worst}`;
    return `在${crowd}中排第${ranks}位，第1位数值最高；中位值为${formatWithUnit(median, unit.decimals, unit.short, 'zh')}。${ranked}`;
  },
  worldName: '世界',
  peersName: '同类国家',

  peersOfKind: (kind) =>
    kind === 'region'
      ? '区域不与国家并列。'
      : kind === 'former'
        ? '前国家没有今天的邻国。'
        : '国家的一部分不与整个国家并列。',
  peersUnknown: '人口数未知，因此不能列出规模相近的国家。',
  peersNearest: ({ count, within, times }) =>
    `人口数最接近的${number(count)}个国家${within.length ? `：首先是${within.join('，其次是')}的国家` : ''}。人口多出或少于${times}倍以上的国家排在最后，且每个国家至少有一半数量的近期指标。这些数据不含收入，因此未考虑收入。`,
  peersChosen: '由读者选择；链接保存了这一选择。',

  otherValue: ({ measure, row }) => {
    const { value, interval, when } = spoken(measure, row, 'zh');
    return `另一来源给出不同的数值：${measure.name}，${yearOf(when)}${value}${interval === null ? '' : `（${interval}）`}。`;
  },
  otherWay: ({ sentence }) => `另一项测量的变化方向相反。${sentence}`,
};
