import { formatPeriod, formatYear } from '../../../i18n/format.ts';
import { list, number, quoted as quote, year as yearOf } from '../../../i18n/grammar-zh.ts';
import { gradeWord } from '../../grade-words.ts';
import { amount, level, limits, short, shortPublisher } from '../quantity.ts';
import type { Sentences } from '../sentences-en.ts';

const year = (value: number): string => `${formatYear(value, 'zh')}年`;
const stop = (text: string): string => `${text.replace(/[.。]$/, '')}。`;
const together = (parts: readonly string[]): string => parts.map(stop).join('');

/** The sentences of a brief about several measures, in Chinese. */
export const sentences: Sentences = {
  say(item, place) {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    return together([
      level(item, place),
      ...(interval ? [`95%置信区间为${interval}`] : []),
      ...(moved
        ? [`${yearOf(formatPeriod(moved.from.period, 'zh'))}为${amount(item, moved.from.value)}`]
        : []),
      `来源：${shortPublisher(item)}`,
    ]);
  },

  strongSentence: (item, place, standing) =>
    standing
      ? `${stop(level(item, place))}在${standing.of}个国家和地区中排第${standing.best === standing.worst ? standing.best : `${standing.best}至${standing.worst}`}位，第1位数值最高。`
      : stop(level(item, place)),
  strongBecause: (item, { better, sure, far }) =>
    stop(
      `${[
        `可信度：${gradeWord(item.graded.grade, 'zh')}`,
        ...(better ? [sure ? '有所改善，其置信区间不含零' : '有较大改善'] : []),
        ...(far > 0 ? ['在有数值的国家中位居较好的三分之一'] : []),
        item.looked ? `另外${number(item.looked)}项测量中没有反面证据` : '没有其他测量可供对照',
      ].join('；')}${far < 0 ? '；但在有数值的国家中位居较差的三分之一' : ''}`,
    ),
  challengeBecause: (reasons) => stop(reasons.join('；')),
  reason: {
    against: '另一项测量结果不同',
    worse: '明显恶化',
    ranked: '在有数值的国家中位居较差的三分之一',
    grade: (item) =>
      item.graded.grade === 'none'
        ? '证据太弱，不足以支持论断'
        : `可信度：${gradeWord(item.graded.grade, 'zh')}`,
    old: (item) => `最新数值为${year(item.latest.year)}`,
  },
  rule: {
    strongest: '可信度为高或中，明显好于十年前或在有数值的国家中位居较好的三分之一，且未发现反面证据。',
    challenged: '另一项测量结果不同、明显恶化、位居较差的三分之一、证据较弱或数值较旧。',
  },
  fewer: (found, rule) =>
    found === 0 ? `没有指标符合规则：${rule}` : `只有${number(found)}项指标符合规则：${rule}`,

  nearest: (gap, parts) => `${stop(gap)}${parts.length ? '最接近的说法：' : ''}${together(parts)}`,
  answer: (parts) => together(parts),
  notAnswered: (place) => `数据没有说明${place}在这方面的情况。`,
  localRecords: (names) => `这里有以下地点的记录：${list(names)}。`,

  trust: ({ trust, safety }) =>
    `${together([trust, safety])}两个数字来自不同来源；单凭一个地点不能说明信任与安全是否相关。`,
  noTrust: (place) => `这些数据中没有调查问过${place}的民众是否信任警察。`,
  noSafety: (place) => `在这些数据中，${place}对警察的信任旁没有可并列的安全指标。`,

  dont: {
    exactly: (item, place) => `${level(item, place)}，分毫不差。`,
    changed: (item, place) => `${place}的${short(item.subject)}在过去十年中上升或下降了。`,
    moved: (item, place, up) => `${place}的${short(item.subject)}${up ? '上升' : '下降'}了。`,
    records: (item, place) => `${short(item.subject)}表明${place}比其他国家更安全或更不安全。`,
    rank: (item, place, { best, of }) => `${place}的${short(item.subject)}在${of}个中排第${best}位。`,
    rankReason: ({ best, worst, of }) =>
      `许多国家的数值无法区分：在${of}个中，排名可能是第${best}至第${worst}位中的任何一位。`,
    today: (item, place) => `如今${place}的${short(item.subject)}为${amount(item, item.latest.value)}。`,
    todayReason: (item, now) =>
      `最新数值为${year(item.latest.year)}。这里没有任何数据说明现在的情况；最新的数据为${year(now)}。`,
    measured: (item, place) =>
      `经测量，${place}的${short(item.subject)}为${amount(item, item.latest.value)}。`,
    measuredReason: '该数字是专家评分：是有依据的意见，其他人可能并不认同。',
    policy: (place) => `${place}的一项政策或方案改变了这些数字。`,
    policyReason:
      '这些是随时间变化的数字，并不能说明若非如此会怎样；要说明这一点，需要与没有该政策的地点或月份比较。',
  },

  gap({ since, now, countries, held, proxy }) {
    const nearest = proxy ? `最接近的是${quote(proxy.name)}，${year(proxy.year)}。` : '';
    if (since !== null)
      return `最新数值：${year(since)}，比这里最新的数据早${number(now - since)}年。${nearest}`;
    if (!held) return `这些数据中没有任何国家的官方序列。${nearest}`;
    if (countries === 0) return `这些数据只有世界各区域的数值，没有国家的数值。${nearest}`;
    return `此地没有数值；这些数据中有${number(countries)}个国家有数值。${nearest}`;
  },

  notice: {
    former: (newest) =>
      `这个国家已不存在。${newest === null ? '' : `此处的最新数值为${year(newest)}。`}请查看其后继国家。`,
    part: (country) =>
      `此地是${country === null ? '一个国家' : country}的一部分：多数来源只提供整个国家的数字。`,
    region: '此地是世界的一个区域：其数字是发布者为整个区域提供的，为数不多。',
    none: '在十个问题中，这些数据没有此地的任何数值。',
    few: (count) =>
      `几乎一无所知：只有${number(count)}项指标有数值。本简报很短，是因为缺少数据，而不是缺少问题。`,
    thin: (count, unanswered) =>
      `所知甚少：${number(count)}项指标有数值${unanswered ? `，十个问题中有${number(unanswered)}个没有数值` : ''}。`,
    old: (newest, now) =>
      `全部数据都较旧：最新数值为${year(newest)}，比这里最新的数据早${number(now - newest)}年。`,
  },
  empty: (looked, place, kind) =>
    `已查找：${looked.join('；')}。${place}均无数值${kind === 'country' ? '' : '；多数来源只提供国家数据'}。`,
};
