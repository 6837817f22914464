import { quoted, year as yearText } from '../../i18n/grammar-zh.ts';
import type { Word } from './outcome.ts';
import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const or = (choices: readonly string[]) => choices.join('或');
const withoutStop = (text: string) => text.replace(/[。.]$/, '');

const VERDICTS: Record<Word, string> = {
  supported: '有数据支持',
  partly: '部分有数据支持',
  'not supported': '没有数据支持',
  'cannot be checked': '无法核对',
};

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => '没有可核对的句子。',
  cause: (words) => `${quoted(words)}断言了原因。数据显示发生了什么，而不是为什么。`,
  future: (words) => `${quoted(words)}说的是尚未发生的事。预测不算事实。`,
  opinion: (words) => `${quoted(words)}是一种评判，任何数字都无法裁定。`,
  vague: (words) => `${quoted(words)}过于笼统：请说明衡量的是什么、数量多少。`,
  'many-places': (words) => `${quoted(words)}同时涉及许多国家；请指明地点。`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `${quoted(words)}可能指几个地点：${or(choices)}。请选择一个。`
      : `${quoted(words)}可能指${or(choices)}，也可能指数据中没有的地点。如果是前者，请选择它。`,
  'unknown-name': (words) => `数据中没有名为${quoted(words)}的地点或指标。`,
  'part-of-place': (words) => `${quoted(words)}说的是一国的一部分；数据只有整个国家的。`,
  'two-measures': (words) => `这句话同时断言了两件事，${quoted(words)}是第二件。请逐一核对。`,
  'no-measure': () => '没有用这里认识的词说明衡量的是什么。',
  'not-held': (words) =>
    words === 'sex'
      ? '数据没有按性别分列这一指标。'
      : words === 'number'
        ? '论断给出的是案件数或人数；数据中只有比率或比例。'
        : '数据中没有这一指标。',
  'no-place': () => '没有指明地点。',
  'no-claim': () => '没有说明可以核对的变化、数量或比较。',
  'loose-years': (words) =>
    words === '' ? '论断没有说明是哪一年；请给出年份。' : `${quoted(words)}没有说明是哪些年份；请给出年份。`,
  'size-without-years': () => '没有年份，变化的幅度就没有意义；请给出年份。',
  leftover: (words) => `以下词语未能理解，而它们可能改变论断的意思：${quoted(words)}。`,
};

/** The Chinese sentences of the claim checker. */
export const chinese: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text.replace(/。$/, '')}（${note}）。`,
  noValue: ({ subject, place, years, covered }) =>
    `没有${place}${years === null ? '' : `在${yearText(years)}或邻近年份`}的${subject}数值${covered === null ? '' : `；有数值的年份：${covered}`}。`,
  noPair: ({ subject, place, years }) => `${place}在${yearText(years)}没有两个可比较的${subject}数值。`,
  broken: ({ place, year, what }) =>
    `${place}的数列在这些年份之间中断（${yearText(year)}：${withoutStop(what)}）；前后的数值不可比较。`,
  projected: ({ year }) => `${yearText(year)}的数值是预测，不是观测。`,
  wrongUnit: ({ claimed, subject, unit }) =>
    `${claimed === 'points' ? '“点”只适用于百分比和得分。' : '论断使用了另一种单位。'}${quoted(subject)}的单位是：${unit}。`,
  scaleNotShare: ({ subject, unit }) =>
    `对于这一地点，数据中只有${quoted(subject)}（${unit}）：量表上的平均值不能说明有多少人。`,
  countNotHeld: ({ subject, unit }) =>
    `论断给出的是数量；数据中有的是${quoted(subject)}（${unit}），而不是数量。`,
  offScale: ({ amount, min, max }) => `${amount}超出了量表范围，量表从${min}到${max}。`,
  noZero: ({ subject }) => `${quoted(subject)}的量表没有真正的零点，因此不能说它按比例或倍数上升或下降。`,
  notBetter: ({ subject }) => `对于${quoted(subject)}，不能说多好还是少好：多可能意味着发现得更多。`,
  smallBase: '第一个数值太小，或所依据的案件太少，不宜计算百分比。',
  otherWay: '这与论断相反。',
  noClear: '由此看不出明显的变化或差异，因此论断没有得到支持。',
  otherSize: ({ claimed }) => `方向成立，但幅度不成立：论断说的是${claimed}。`,
  notReached: ({ claimed }) => `论断说的是${claimed}。`,
  intervalReaches: ({ claimed }) => `论断说的是${claimed}；置信区间对此不能定论。`,
  otherYears: ({ asked, used }) => `论断说的是${yearText(asked)}；最接近的数值属于${yearText(used)}。`,
  stale: ({ year }) => `最新的数值是${yearText(year)}的：此后的情况这里不得而知。`,
  notSteady: '并非每一步都朝同一方向变化。',
  noYears: ({ spans }) => `论断没有给出年份；查看了截至数列末尾的两个时段（年数：${spans}），两者并不一致。`,
  onlySome: '这适用于所提及的部分地点，而非全部。',
  points: (amount) => `${amount}点`,
  times: (amount) => `${amount}倍`,
  per100000: (amount) => `${amount}/100,000人`,
  pointsUnit: (percentage, short) => (percentage ? '个百分点' : short.trim() === '' ? '点' : short.trim()),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? '变化很大'
      : size.unit === 'little'
        ? '变化很小'
        : `${size.bound === 'over' ? '超过' : size.bound === 'under' ? '不到' : ''}${text}`,
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `从${subject}${highest ? '最高' : '最低'}者数起，${place}（${value}）在${count}个国家中排第${position}位。计入的是${among}中有近期数值且人数或案件数足以比较的国家。`,
  rankFirst: ({ place, value }) => `排第一位的是${place}（${value}）。`,
  rankUnclear: ({ other }) => `其置信区间与${other}的重叠。`,
  rankFew: ({ count, all }) => `在${all}个国家中，只有${count}个有这样的数值。`,
  notSolid: ({ place }) => `${place}的人数或案件数太少，不宜排名：多一起或少一起案件就会改变名次。`,
  assumed: ({ respondents }) =>
    `来源既没有给出置信区间，也没有给出受访者人数；为作出判断，假定了${respondents}人简单随机样本的误差范围。`,
  noInterval: () => '来源未给出这些数字的置信区间，因此小的差异可能是偶然。',
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `年份很重要：在${looked}种邻近年份的其他选择中，有${turned}种会使论断变为“${VERDICTS[verdict]}”。例如：${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `根据另一来源${quoted(source)}，论断${VERDICTS[verdict]}：${reason}`,
};
