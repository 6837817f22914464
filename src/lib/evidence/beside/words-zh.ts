import { formatNumber, formatYears } from '../../i18n/format.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';
import type { BesideWords, Named } from './words.ts';

const number = (value: number) => formatNumber(value, 2, 'zh');
const said = ({ rho, low, high, areas }: Link) =>
  `等级相关系数${number(rho)}，95%置信区间为${number(low)}至${number(high)}，${areas}个地区`;

function together({ trust, other, counted }: Named, found: Together): string[] {
  const [t, o] = [`“${trust}”`, `“${other}”`];
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`${t}与${o}的年份没有重叠，因此无法比较。`];
      case 'other-areas':
        return [
          `${t}与${o}对应不同类型的地区，现有资料未说明哪些地区位于哪些地区之内。可就整体并列查看，但不能逐地区比较。`,
        ];
      case 'whole-only':
        return [`${o}只有整体数据。可与${t}并列查看，但不能逐地区比较。`];
      case 'few-areas':
        return [`只有${found.areas}个地区在相同年份两者都有；至少需要${LEAST_AREAS}个才能比较。`];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'zh');
  const overSaid = !over
    ? '两者之一在各处都相同，因此无法比较各地区。'
    : over.side === 0
      ? `在各地区之间（${span}年平均），看不出${t}与${o}之间的关联（${said(over)}）。`
      : `在各地区之间（${span}年平均），${t}较高的地方，${o}较${over.side > 0 ? '高' : '低'}（${said(over)}）。`;
  const withinSaid = within
    ? within.side === 0
      ? `在各地区内部，从这些年份的前半段到后半段，看不出变化之间的关联（${said(within)}）。`
      : `在各地区内部，从这些年份的前半段到后半段，${t}上升较多的地方，${o}${within.side > 0 ? '上升较多' : '上升较少或下降较多'}（${said(within)}）。`
    : years.count < 4
      ? `${years.count}年过少，无法考察各地区内部的变化；至少需要四年。`
      : '两者之一在各处的变化都相同，因此无法比较变化。';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [`${o}是数量而不是比率：现有文件未说明每个地区有多少居民，因此大地区数量更多，变化也更大。`]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in Chinese. */
export const chinese: BesideWords = {
  caveat:
    '信任增加可能使记录在案的犯罪增多：信任警察的人更愿意报案。记录在案的犯罪与信任同时上升，并不表明信任有害；与信任同时下降，也不表明安全。两个数字同步变化，并不说明一个导致另一个。',
  middle: '所有地区的中位数',
  aYear: (unit) => `每年${unit}`,
  numberOf: (subject) => (subject.endsWith('数') ? subject : `${subject}数`),
  together,
};
