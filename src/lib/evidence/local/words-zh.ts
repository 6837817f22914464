import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, number, quoted } from '../../i18n/grammar-zh.ts';
import type { LocalWords, PartsWords } from './words.ts';

const tenths = (value: number) => formatNumber(value, 1, 'zh');
const percent = (share: number) => formatPercent(share, 'zh');

const KINDS: Record<PartsWords['parts'], string> = {
  whole: '地点',
  municipality: '市镇',
  borough: '自治市',
  'police-district': '警区',
  'police-station': '警署辖区',
  district: '地区',
  state: '州',
  'community-area': '社区',
};

export const chinese: LocalWords = {
  years: { one: '年份', many: '年份' },
  tooFew: (subject, least) =>
    `每年至少有${number(least)}例时才给出比例（${quoted(subject)}），而没有两个这样的年份。`,

  share: {
    name: (part, all) => `${part}占${quoted(all)}的比例`,
    subject: (part, all) => `${part}占${quoted(all)}的比例`,
    unit: () => '百分比',
    interval: '置信区间表示这么多案件的比例逐年随机变动的幅度，而不是统计误差。',
    claim: ({ part, whole, place, first, last, side, before, after }) =>
      side === 0
        ? `${place}：${quoted(part)}占${quoted(whole)}的比例没有明显变化，${first}年为${percent(before)}，${last}年为${percent(after)}`
        : `${place}：${quoted(part)}占${quoted(whole)}的比例从${first}年的${percent(before)}${side > 0 ? '上升' : '下降'}到${last}年的${percent(after)}`,
    say: ({ part, whole, place, first, last, before, after, cases, difference }) =>
      `${place}，${last}年：${whole}为${number(cases)}，其中${part}占${percent(after)}。${first}年为${percent(before)}。变化为${number(difference.difference * 100)}个百分点，可能在${tenths(difference.low * 100)}至${tenths(difference.high * 100)}之间。这并不说明原因。`,
    otherwise: (years, all, side) =>
      `如果换一个起始年份，在${number(all)}种情况中，有${number(years.length)}种${side === 0 ? '有明显变化' : `没有明显${side > 0 ? '上升' : '下降'}`}（${list(years.map(String))}）。`,
  },

  parts: {
    none: (subject, { from, to }) =>
      `该地没有任何部分同时具有${from}年和${to}年的数值（${quoted(subject)}）。`,
    claim: ({ subject, place, parts, years: { from, to }, count, up, down, side }) =>
      side === 0
        ? `${place}，${subject}：方向不明确，${from}年至${to}年间，${number(count)}个${KINDS[parts]}中有${number(up)}个上升，${number(down)}个下降`
        : `${place}，${subject}：${from}年至${to}年间，${number(count)}个${KINDS[parts]}中有${number(side > 0 ? up : down)}个${side > 0 ? '上升' : '下降'}`,
    say: ({ subject, place, parts, years: { from, to }, count, up, down, middle }) =>
      `我们有${place}${number(count)}个${KINDS[parts]}在${from}年和${to}年的数字。${subject}：${number(down)}个下降，${number(up)}个上升。居中的变化为${number(middle)}个百分点。来源没有说明调查了多少人。`,
    other: ({ subject, rose, fell, count, parts }) =>
      `在同样的年份，${quoted(subject)}：${number(count)}个${KINDS[parts]}中有${number(rose)}个上升，${number(fell)}个下降。`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      survive === 0
        ? `在有记录的最后一个月，${number(places)}个地点的${number(watched)}个月度序列中，没有一个明显高于预期`
        : `在有记录的最后一个月，${number(places)}个地点的${number(watched)}个月度序列中，有${number(survive)}个明显高于预期`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `我们逐月监测${number(places)}个地点的${number(watched)}个警方掌握的犯罪序列。在各地最后一个月，共发出${number(alarms)}个警报。考虑到查看的序列如此之多，剩下${number(survive)}个。其中约${percent(falseShare)}仍可能出于偶然。警报只是查看的理由。它不说明任何人的情况，也不说明下个月的情况。`,
    months: (sources) =>
      `各地最后有记录的月份不同：${list(sources.map(({ name, month }) => `${name} ${month}`))}。`,
    falseAlarms: (least, most) =>
      `即使没有任何变化，这样规模的监测每年仍会发出${number(least)}至${number(most)}个警报，视方法而定。`,
    dropped: (dropped, alarms) =>
      `在${number(alarms)}个警报中，有${number(dropped)}个并未超出查看这么多序列时偶然会出现的数量。`,
  },
};
