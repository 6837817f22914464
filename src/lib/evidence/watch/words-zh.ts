import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, quoted } from '../../i18n/grammar-zh.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const ZH = 'zh';
const amount = (value: number) => amountIn(value, ZH);
const monthName = (month: number) => monthIn(month, ZH);
const withheld = (value: number | null) => (value === null ? '不足5' : amount(value));
const sinceMonth = (month: number) => `自${monthName(month)}起`;

export const chinese: WatchWords = {
  months: { one: '月', many: '月' },
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `${monthName(month)}记录${withheld(count)}起`;
    const more = `比预期多${amount(observed - expected)}起`;
    const usual = `（通常不超过${amount(limit)}起）`;
    if (method === 'ewma')
      return `${recorded}；移动平均为每月${amount(observed)}起，预期${amount(expected)}起${usual}：每月${more}`;
    return `${recorded}；预期${amount(expected)}起${limit > expected ? usual : ''}：${more}`;
  },
  since: (run, first) => (run === 1 ? '本月新出现' : `${sinceMonth(first)}，连续${run}个月`),
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `最近一个月本身（${withheld(check.observed)}起）并不高于预期（${amount(check.expected)}起）。上升可能已经结束。`;
      case 'break':
        return `${monthName(check.month)}计数方式有变（${check.what}）。请先排除这一点。`;
      case 'whole place':
        return `该地其他${check.of}种犯罪中，也有${check.up}种高于预期。请询问记录或报案是否有变，或人员是否增多（节假日、活动）。`;
      case 'relabelled':
        return `同一地点的${quoted(check.offence)}减少${amount(check.fewer)}起，而此项增加${amount(check.more)}起。请询问同样的事件现在是否以别的名称记录。`;
      case 'late entry':
        return `上个月异常低（${amount(check.observed)}起，预期${amount(check.expected)}起）。请询问案件是否录入较晚。`;
      case 'everywhere':
        return `在此监测的其他${check.of}个地点中，同一犯罪在${check.up}个地点也上升。请寻找共同的原因：法律、表格、计数方式、季节。`;
      case 'neighbours':
        return check.up.length
          ? `邻近地点也明显上升：${list(check.up)}。请一并查看。`
          : `最近的${check.of}个地点均未明显上升。请寻找当地的原因。`;
      case 'one month':
        return `仅${monthName(check.month)}一个月（${check.observed === null ? '少数几' : amount(check.observed)}起）就占过去一年超出预期部分的${formatPercent(check.share, ZH)}。请先查是否为单一事件或一批录入，再考虑持续上升。`;
      case 'one event':
        return `本月新出现。请询问多出的${amount(check.more)}起是否来自一个事件、一系列事件或一批录入。`;
      case 'lasting':
        return `连续${check.months}个月高于限值：单一事件不能解释。请询问开始时发生了什么变化。`;
      case 'small numbers':
        return `数目较小：预期仅${amount(check.expected)}起。请逐案阅读。`;
      case 'filled':
        return `${list(check.months.map(monthName))}没有可用的数字，已为计算补齐。请询问发布者当时的情况。`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `需要${NEEDS[method]}个月`,
      'too few events': '最近几个月事件过少',
      'no events before': '往年没有事件',
      'all equal': '以往各月均相等',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return '该月没有可用的数字';
      case 'too short':
        return `无间断的月份不足${LEAST_MONTHS}个（现有${reason.months}个）`;
      case 'too few':
        return `每月不足${reason.least}起（最近两年平均${formatNumber(reason.mean, 1, ZH)}起）`;
      case 'silent':
        return `此前每月约${amount(reason.before)}起，此后${reason.months}个月没有任何记录；请询问是否停止了记录`;
    }
  },
  tooFew: (least) => `最近两年平均每月不足${least}起`,
  needed: `EARS需要${NEEDS.c3}个无间断的月份，Farrington需要${NEEDS.farrington}个，EWMA需要${NEEDS.ewma}个`,
};
