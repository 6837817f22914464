import { COUNTRIES, number, quoted, things } from '../../i18n/grammar-zh.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const numbers = ({ rho, low, high }: SpokenCorrelation) => `秩相关系数${rho}，95%置信区间${low}至${high}`;

export const chinese: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `在两项数字俱全的${countries(count)}中（${from === to ? from : `${from}至${to}`}年）`;
    if (!correlation) return `${lead}，无法计算相关系数，因为其中一项没有变化。`;
    if (correlation.side === 0)
      return `${lead}，看不出${quoted(y)}与${quoted(x)}之间有联系（${numbers(correlation)}）。`;
    return `${lead}，${quoted(x)}较高的地方，${quoted(y)}较${correlation.side > 0 ? '高' : '低'}（${numbers(correlation)}）。`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0) return '没有任何区域有五个两项数字俱全的国家，因此无法按区域考察。';
    const each = regions.map(({ name, count: own, rho }) => `${name}${rho ?? '无'}（${own}）`);
    const all =
      pooled.side === 0
        ? '看不出有联系'
        : pooled.side > 0
          ? '两者仍然同时升高'
          : '一项较高的地方，另一项仍然较低';
    return `若每个国家只与本区域的其他国家相比，${all}（${countries(count)}，${numbers(pooled)}）：${each.join('；')}。`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least)
      return `在两个时间点上两项数字俱全的国家太少（${number(count)}个）；至少需要${least}个才能考察变化。`;
    if (!correlation) return '其中一项在各处的变化相同，因此无法比较变化。';
    const said =
      correlation.side === 0
        ? `看不出${quoted(y)}的变化与${quoted(x)}的变化之间有联系`
        : correlation.side > 0
          ? `${quoted(x)}上升较多的地方，${quoted(y)}也上升较多`
          : `${quoted(x)}上升较多的地方，${quoted(y)}上升较少或下降较多`;
    return `就各国自身随时间的变化而言，${said}（${countries(count)}，${numbers(correlation)}）。`;
  },
  apart: ({ count, apart }) => `${countries(count)}因两项数值相隔超过${apart}年而未计入。`,
  noProof: ({ y, x }) =>
    `两项数字相伴出现，并不表明一项造成另一项：${quoted(y)}和${quoted(x)}背后可能都是贫富、战争或提问的方式。`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return '一个序列总是与自身相伴；这不说明任何问题。';
      case 'same-thing':
        return '两者以两种方式衡量同一事物，它们相伴出现并不说明其他任何问题。';
      case 'mixed-scales':
        return '这些答案采用不同的量表，不能放在同一坐标轴上。';
      case 'count':
        return '人数或事件数随国家规模增长；请改用比率或比例。';
      case 'years-apart':
        return `有${countries(refusal.countries)}两项数字俱全，但几乎没有相隔在${refusal.apart}年之内的。`;
      case 'too-few':
        return `只有${countries(refusal.countries)}两项数字俱全；至少需要${refusal.least}个。`;
    }
  },
  picture: {
    subject: (y) => `与${quoted(y)}的秩相关系数`,
    unit: '从−1（一项上升时另一项下降）到1（两项同时上升）',
    places: '两项数字俱全的国家，括号内为国家数',
    things: { one: '指标', many: '指标' },
    none: '没有联系',
    noCause: '两项数字相伴出现，并不表明一项造成另一项。',
  },
};
