import { COUNTRIES, list, quoted, things } from '../../i18n/grammar-zh.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = ({ from, to }: Span) => (from === to ? `${from}年` : `${from}年至${to}年`);
const chance = (q: string) => `仅凭偶然很少会出现这种结果（校正后p值${q}）。`;
const subjectOf = (asked: Asked) => (asked.kind === 'pair' ? asked.y : asked.subject);
const holdsFor = (times: number, choices: number) => `在首末年份的另外${choices}种选法中，有${times}种如此。`;

/** What the countries do on each side; the side that comes second needs no repetition. */
function side(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): string {
  switch (asked.kind) {
    case 'change':
      return up ? '上升' : '下降';
    case 'level':
      return `${up ? '高于' : '低于'}${asked.threshold ?? ''}`;
    case 'groups':
      return `${quoted(up ? asked.first : asked.second)}的数值较高`;
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return '剩余国家太少，无法得出结论';
    const { rho, low, high, side } = correlation;
    const numbers = `秩相关系数${rho}，95%置信区间为${low}至${high}，${countries(count)}`;
    const [y, x] = [quoted(asked.y), quoted(asked.x)];
    if (side === 0) return `${y}与${x}之间看不出联系（${numbers}）`;
    return `${x}较高的国家，${y}${side > 0 ? '也较高' : '较低'}（${numbers}）`;
  }
  const [most, least] = [Math.max(up, down), Math.min(up, down)];
  const said = `${quoted(asked.subject)}在${countries(most)}${side(asked, up > down)}，在${least}个国家${side(asked, up <= down)}`;
  return unclear > 0 ? `${said}，在${unclear}个国家不明确` : said;
}

/** Which countries are meant by a side. */
function where(asked: Asked, sign: 1 | -1): string {
  if (asked.kind === 'pair') return '这一侧的国家';
  if (asked.kind === 'level' && asked.threshold === null)
    return sign > 0 ? '高于中位数的国家' : '低于中位数的国家';
  return `${side(asked, sign > 0)}的国家`;
}

const nothingClear: Record<Asked['kind'], string> = {
  change: '看不出明显变化',
  level: '无法判断数值在阈值的哪一侧',
  groups: '看不出明显差别',
  pair: '无法得出结论',
};

export const chinese: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) =>
    /[(（]/.test(name) ? quoted(name) : `${quoted(name)}（${publisher}）`,

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `另一来源${source}：在两者于${span.from}年至${span.to}年间都有明显变化的${countries(shared)}中，有${opposite}个方向相反。` +
    (turned === null ? '' : `按该来源，${turned}。`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `另一来源${source}：在两者都有明确结果的${countries(shared)}中，有${opposite}个结果相反。` +
    (turned === null ? '' : `按该来源，${turned}。`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['互相落在对方的置信区间之外'] : []),
      ...(margin === null ? [] : [`${intervals ? '没有置信区间时' : ''}相差超过${margin}`]),
    ].join('，或');
    return `另一来源${source}：在${countries(shared)}中，有${differ}个国家的数值${apart}。`;
  },
  sourcePair: ({ source, said }) => `采用另一来源${source}时，${said}。`,

  oppositePlace: ({ place, said, q }) => `在${quoted(place)}地区，情况相反：${said}。${chance(q)}`,
  oppositeGroup: ({ group, said, q }) => `就${quoted(group)}而言，情况相反：${said}。${chance(q)}`,
  oppositeYears: ({ span, said, q }) => `${years(span)}，情况相反：${said}。${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`${overlap}个国家的置信区间重叠`] : []),
      ...(few > 0 ? [`${few}个国家的案件或人数太少`] : []),
      ...(same > 0 ? [`${same}个国家两次数值相同`] : []),
    ];
    return `在${countries(count)}中，有${unclear}个${nothingClear[asked.kind]}${reasons.length ? `：${reasons.join('，')}` : ''}。`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `有${countries(count)}只能排除，因为两个数值的年份相隔太远。`
      : `有${countries(count)}只能排除，因为其间统计方法发生了变化。`,
  noMajority: ({ said }) => `双方都没有明显多数：${said}。抛硬币也可能得到这种结果。`,
  noLink: ({ said }) => `${said}：置信区间包含零。`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: '换用其他年份，结果相反',
      lost: '换用其他年份，结果不再明确',
      gained: '换用其他年份，结果变得明确',
    }[how];
    return `${lead}：${years(span)}，${said}。${holdsFor(times, choices)}`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `居中国家的数值取决于年份：${years(span)}为${other}，而不是${median}。在另外${choices}种年份选法中，有${times}种使其变动超过${spread ? '多数国家间距的' : ''}十分之一。`,

  fewPlaces: ({ left, count }) => `在较多一侧的${countries(count)}中，只要排除${left}个，就不再有明显多数。`,
  namedPlaces: ({ places, said }) => `不计${list(places)}，${said}。`,
  withoutRegion: ({ region, said }) => `不计${quoted(region)}地区的国家，${said}。`,
  people: ({ asked, side: sign, share, places }) =>
    `若按人口计算，情况相反：${where(asked, sign)}占人口的${share}，其中包括${list(places)}。`,
  weightedPair: ({ rho, plain }) => `若按人口对各国加权，秩相关系数为${rho}，而不是${plain}。`,
  weightedMedian: ({ weighted, plain }) => `若按人口对各国加权，中位数为${weighted}，而不是${plain}。`,

  total: ({ asked, from, to, span, up, counts }) =>
    `总体走向与多数国家不同：就${quoted(subjectOf(asked))}而言，${counts ? '这些国家的总和' : '按人口加权的平均值'}从${span.from}年的${from}${up ? '上升' : '下降'}到${span.to}年的${to}。`,
  mean({ asked, first, second, up }) {
    return asked.kind === 'groups'
      ? `合在一起看，情况相反：按人口加权，${quoted(asked.first)}的平均值为${first}，${quoted(asked.second)}为${second}。`
      : `合在一起看，情况相反：按人口加权的平均值为${first}，${up ? '高于' : '低于'}${second}。`;
  },
  parts: ({ said, opposite, parts }) =>
    `就所有国家而言，${said}；但在${parts}个地区中，有${opposite}个地区内部情况相反。`,
  within: ({ said, rho }) => `就所有国家而言，${said}；但如果只与同一地区的邻国比较，秩相关系数为${rho}。`,
  everyGroup: ({ asked, dimension, count, shared }) =>
    `在${countries(shared)}中，有${count}个国家的${quoted(subjectOf(asked))}总体走向与每个分组都不同（${dimension}）。`,

  shownYears({ span, from, to, side: sign, times, choices }) {
    const what = { '1': '上升', '0': '看不出变化', '-1': '下降' }[`${sign}`];
    return `换用其他年份，结果不同：${years(span)}，${what}（${from}和${to}）。${holdsFor(times, choices)}`;
  },
  shownElsewhere: ({ names, count, of, up, span }) =>
    `并非处处如此：${span.from}年至${span.to}年，在同一来源的另外${of}个地方和群体中，有${count}个${up ? '上升' : '下降'}，其中包括${list(names)}。`,
  shownClose({ end, first, second, one, other, overlap }) {
    const which = end === 'highest' ? '最高' : '最低';
    return overlap
      ? `无法判断哪个数值${which}：${quoted(first)}（${one}）和${quoted(second)}（${other}）的置信区间重叠。`
      : `${quoted(first)}（${one}）和${quoted(second)}（${other}）十分接近，来源没有给出可据以判断哪个数值${which}的置信区间。`;
  },
  shownEnds: ({ span, top, bottom, times, of }) =>
    `过去并非一直如此：${years(span)}，最高的是${quoted(top)}，最低的是${quoted(bottom)}。${of === 1 ? '没有其他较早的年份包含整份名单' : `在${of}个较早的年份中，有${times}个年份的首末位不同`}。`,
};
