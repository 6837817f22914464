import type { ClaimPhrases } from './claims.ts';
import { between, COUNTRIES, number as n, quoted, things, year } from './grammar-zh.ts';

const countries = (count: number): string => things(count, COUNTRIES);
const unclearToo = (count: number): string => (count === 0 ? '' : `另有${n(count)}个无法得出明确结论。`);

/** The claims in Chinese. */
export const chineseClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = between(from, to);
    const say =
      `我们有${countries(count)}的数字，时间约为${when}。${subject}在${n(down)}个国家下降，在${n(up)}个国家上升。` +
      `${unclearToo(unclear)}变化的中位数为${middle}。`;
    const claim =
      unclear * 2 > count
        ? `大约${when}，在${countries(count)}中，有${n(unclear)}个国家的${subject}没有明显变化`
        : side === 0
          ? `大约${when}，${subject}没有明确的变化方向：${countries(up)}上升，${n(down)}个下降`
          : `大约${when}，在${countries(count)}中，有${n(side > 0 ? up : down)}个国家的${subject}${side > 0 ? '上升' : '下降'}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `中位数为${middle}。有一半国家在${low}与${high}之间。`;
    const have = `我们有${countries(count)}的${subject}，时间为${year(span)}。`;
    if (threshold === null) {
      return {
        claim: `${countries(count)}的${subject}中位数为${middle}；一半国家在${low}与${high}之间`,
        say: `${have}${spread}`,
      };
    }
    const claim =
      side === 0
        ? `${subject}高于和低于${threshold}的国家大致一样多：${n(above)}个较高，${n(below)}个较低`
        : `在${countries(count)}中，有${n(side > 0 ? above : below)}个国家的${subject}${side > 0 ? '高于' : '低于'}${threshold}`;
    const say = `${have}其中${n(above)}个高于${threshold}，${n(below)}个低于该值。${unclearToo(unclear)}${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `${subject}没有明显差距：${countries(up)}是${quoted(first)}较高，${n(down)}个是${quoted(second)}较高`
        : `在${countries(count)}中，有${n(times)}个国家${quoted(more)}的${subject}高于${quoted(less)}`;
    const say =
      `我们有${countries(count)}的这两项数字，时间为${year(span)}。在其中${n(up)}个国家，${quoted(first)}的${subject}较高；` +
      `在${n(down)}个国家，${quoted(second)}的较高。${unclearToo(unclear)}差距的中位数为${middle}。`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `在${countries(crowd.count)}中，${quoted(x)}与${quoted(y)}没有明显联系`
        : `${quoted(x)}较高的地方，${quoted(y)}往往${side > 0 ? '也较高' : '较低'}`;
    const numbers =
      rho === null
        ? '数量太少，无法说明两者的关系。'
        : `在−1到1的尺度上，两者的联系为${rho}，可能在${low}与${high}之间。`;
    const say = `我们有${countries(crowd.count)}的这两项数字，时间为${year(span)}。${numbers}这并不表明一方是另一方的原因。`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `${subject}${up ? '上升' : '下降'}的国家所占比例`,
    level: ({ subject, up, threshold }) => `${subject}${up ? '高于' : '低于'}${threshold}的国家所占比例`,
    groups: ({ subject, first, second }) => `${quoted(first)}的${subject}高于${quoted(second)}的国家所占比例`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `大约${between(from, to)}，在${countries(count)}中，有多少个国家的${subject}下降了？`,
    level: ({ subject, count, threshold }) =>
      `在${countries(count)}中，有多少个国家的${subject}高于${threshold}？`,
    groups: ({ subject, count, first, second }) =>
      `在${countries(count)}中，有多少个国家${quoted(first)}的${subject}高于${quoted(second)}？`,
    trend: ({ subject, place, from, value, to }) =>
      `${year(from)}，${place}的${subject}为${value}。${year(to)}是多少？`,
    counted: ({ count, of }) => `${of}个中的${count}个`,
  },
  points: (amount) => `${amount}个百分点`,
  half: '一半',
  all: '所有国家',
  countries,
  country: COUNTRIES,
  region: { one: '区域', many: '区域' },
  unit: '能够得出明确结论的国家中的百分比',
  shareCaveat: '置信区间把一个区域的国家视为随机抽取：它们表明如此小的计数可信到什么程度，而不是测量误差。',
  none: ({ broken }) =>
    broken === 0
      ? '无法计算：没有任何国家具备所需的数字。'
      : `无法计算：${countries(broken)}的序列在两个年份之间中断，其他国家也没有这两个年份的数字。`,
};
