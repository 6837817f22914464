import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import { between, list, number, quoted, things, year } from './grammar-zh.ts';
import type { Things } from './things.ts';

const either = (items: readonly string[]) => new Intl.ListFormat('zh', { type: 'disjunction' }).format(items);
const withMore = (names: readonly string[], more: number) =>
  more > 0 ? `${names.join('、')}等${number(names.length + more)}个` : list(names);

const side = (verdict: keyof Verdicts, reference: string): string =>
  verdict === 'unclear'
    ? `与${reference}没有明显差异`
    : `明显${verdict === 'above' ? '高于' : '低于'}${reference}`;

function parted(parts: { count: number; first: string; again: string }[], nouns: Things): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const there = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const [only, more] = there;
  if (only && !more)
    return total === 1 ? `唯一的1个${nouns.one}${only.first}` : `全部${things(total, nouns)}均${only.first}`;
  return `在${things(total, nouns)}中，${there
    .map(({ count, first, again }, index) => `${number(count)}个${index === 0 ? first : again}`)
    .join('，')}`;
}

export const chineseEvidence: EvidencePhrases = {
  form: {
    forest: '各项估计值及其置信区间，每行一项',
    funnel: '漏斗图：数值与其所依据的规模',
    control: '控制图：序列及其预期范围',
    lorenz: '洛伦兹曲线：事件在各地点分布的不均程度',
    likert: '以量表中点为界向两侧延伸的答案条形图',
    'before-after': '某一事件前后的序列，以及没有该事件时的预期',
  },
  at: (value, interval) => (interval === null ? value : `${value}（${interval}）`),
  nothing: ({ places, needed }) => ({
    reason: `无法显示${places}：需要${needed}。`,
    help: '请选择其他地点或年份。',
  }),
  needs: {
    value: '至少一个数值',
    expected: '足够多的数值，才能判断预期水平',
    after: '事件之前和之后的数值',
    events: '至少一起事件和两个地点',
    answers: '至少一个有答案的地点',
  },
  unmeasured: ({ names, things: nouns }) =>
    `没有数字：${names.length > 5 ? things(names.length, nouns) : list(names)}。`,

  forest: {
    title: ({ subject, reference, things: nouns, verdicts }) =>
      `${subject}：${parted(
        [
          { count: verdicts.below, first: side('below', reference), again: '明显较低' },
          { count: verdicts.above, first: side('above', reference), again: '明显较高' },
          { count: verdicts.unclear, first: side('unclear', reference), again: '没有明显差异' },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, reference, verdict }) =>
      `${name}的${subject}为${at}，${side(verdict, reference)}`,
    plain: ({ subject, name, value, things: nouns, count, clear }) =>
      count === 1
        ? `${name}的${subject}为${value}`
        : clear
          ? `在${things(count, nouns)}中，${name}的${subject}最高：${value}`
          : `在${things(count, nouns)}中，${subject}没有明显的最高者：${name}的置信区间与其他的重叠`,
    ends: ({ top, high, bottom, low }) => `最高：${top}，${high}。最低：${bottom}，${low}`,
    pooled: ({ label, at }) => `${label}：${at}`,
    remark: ({ verdict, reference }) => side(verdict, reference),
    unclear: (reference) =>
      `置信区间包含参照值（${reference}）时，不作有差异的论断；其中有些差异仍可能是真实的。`,
    many: (count) =>
      `每个置信区间独立成立：每一百次中有95次包含真值的${number(count)}个区间里，会有少数因偶然而未包含真值。`,
  },

  funnel: {
    title: ({ subject, things: nouns, count, above, below }) => {
      const total = things(count, nouns);
      if (above + below === 0) return `${subject}：${total}之间的差异未超出偶然范围（99.8%界限）`;
      return `${subject}：在${total}中，${[
        ...(above ? [`${number(above)}个高于偶然范围`] : []),
        ...(below ? [`${number(below)}个低于偶然范围`] : []),
      ].join('，')}（99.8%界限）`;
    },
    one: ({ subject, name, at, zone }) => `${name}的${subject}为${at}，${zone}`,
    target: ({ label, value }) => `界限围绕参照值（${label}）：${value}`,
    place: ({ name, at, zone }) => `${name}：${at}，${zone}`,
    outside: ({ names, more, high }) => `${high ? '高于' : '低于'}界限：${withMore(names, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `${number(count)}个中有${number(seen)}个超出${level === 95 ? '95' : '99.8'}%界限，仅凭偶然预计约有${expected}个`,
    zone: {
      inside: '在95%界限之内',
      high: '高于95%界限，在99.8%界限之内',
      low: '低于95%界限，在99.8%界限之内',
      'very-high': '高于99.8%界限',
      'very-low': '低于99.8%界限',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone}（95%：${low95}至${high95}；99.8%：${low998}至${high998}）`,
    dispersion: (factor) => `界限宽度是纯粹偶然情形的${factor}倍，因为各地点的差异不只出于偶然（过度离散）。`,
    notRank: '漏斗图显示哪些差异超出偶然；它不说明原因，也不是排名。',
  },

  control: {
    title: ({ subject, things: nouns, count, high, low }) =>
      high + low === 0
        ? `${subject}：${count === 1 ? `唯一可判断的1个${nouns.one}` : `全部${things(count, nouns)}`}均在预期范围内`
        : `${subject}：在${things(count, nouns)}中，${[
            ...(high ? [`${number(high)}个高于预期范围`] : []),
            ...(low ? [`${number(low)}个低于预期范围`] : []),
          ].join('，')}`,
    falseAlarms: ({ expected, count, seen, things: nouns }) =>
      `即使没有任何变化，${things(count, nouns)}中也预计约有${expected}个会因偶然超出范围；实际为${number(seen)}个`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `最新${averaged ? '移动平均值' : '数值'}（${year(when)}）：${value}；${centre === null ? '' : `预期为${centre}；`}${usual}`,
    usual: ({ lower: from, upper: to }) =>
      `正常范围：${from === null ? `${to}及以下` : to === null ? `${from}及以上` : `${from}至${to}`}`,
    when: ({ names, more }) => `超出范围：${withMore(names, more)}`,
    expected: '预期',
    observed: '实际',
    average: '移动平均',
    averageOf: (subject) => `${subject}的移动平均`,
    remark: { high: '高于预期范围', low: '低于预期范围' },
    words: { centre: '预期', limits: '预期范围', baseline: '基准期' },
    learnt: ({ from, to }) => `预期水平根据基准期得出：${between(from, to)}。`,
    signal: '超出范围的数值是进一步查看的理由，而不是证据：可能出于偶然、记录方式的改变或真实的变化。',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `${area}：一半的${events}发生在${share}的${places}${chance === null ? '' : `；若仅凭偶然则为${chance}`}`,
    gini: ({ value, chance }) => `基尼系数为${value}${chance === null ? '' : `；若仅凭偶然则为${chance}`}`,
    adjusted: ({ value }) => `按地点多于事件的情况调整后为${value}`,
    few: ({ events, count, places, of }) =>
      `${events}（${count}）少于${places}（${of}），因此无论怎样分布，大多数地点都没有：请将曲线与偶然情形相比，而不是与均等情形相比。`,
    top: ({ share, places }) => `${share}的${places}，由多到少`,
    byChance: ({ share }) => `若仅凭偶然：${share}`,
    words: ({ events, places, share }) => ({
      observed: '实际',
      equality: '各处均等',
      chance: '仅凭偶然',
      half: `${share}占一半`,
      places: `${places}所占比例，由多到少`,
      events: `${events}所占比例`,
    }),
    notSame: '曲线说明这一时期分布的不均程度，并不表示最突出的始终是同样的地点。',
  },

  likert: {
    answers: (names) => either(names.map(quoted)),
    title: ({ subject, answers, things: nouns, majority, minority, unclear }) =>
      `${subject}，回答${answers}的比例：${parted(
        [
          { count: majority, first: '超过一半', again: '超过一半' },
          { count: minority, first: '不到一半', again: '不到一半' },
          { count: unclear, first: '与一半没有明显差异', again: '与一半没有明显差异' },
        ],
        nouns,
      )}`,
    one: ({ subject, name, at, answers }) => `${name}的${subject}：${at}回答${answers}`,
    ends: ({ top, high, bottom, low }) => `比例最高：${top}，${high}。比例最低：${bottom}，${low}`,
    apart: (names) => `不属于量表、以灰色单列的答案：${list(names.map(quoted))}。`,
    half: '只有整个置信区间都在一半的同一侧时，才说超过或不到一半。',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of, when, basis }) {
      const against = basis === 'trend' ? '此前趋势的预期' : '对照的预期';
      const head = `${what}之后，${place}的${subject}`;
      if (direction === 'unclear') return `${head}与${against}没有明显差异`;
      const how = of === 'mean' ? '平均' : of === 'step' ? '立即' : `在${year(when)}`;
      return `${head}${how}比${against}${direction === 'higher' ? '高' : '低'}${amount}`;
    },
    effect: ({ at, of, when }) =>
      `${of === 'mean' ? '平均' : of === 'step' ? '立即的' : `${year(when)}的`}差异为${at}`,
    relative: ({ at }) => `相对于预期为${at}`,
    last: ({ when, line, value, without }) =>
      `${year(when)}${line ? '拟合线上的数值' : '实际数值'}为${value}，预期为${without}`,
    percentagePoints: (amount) => `${amount}个百分点`,
    observed: '实际',
    fitted: '数值的拟合线',
    without: { trend: '若趋势延续', comparison: '按对照的走势' },
    supposes: {
      trend: '这里假定此前的趋势会延续；同一时间发生的其他变化无法与该事件区分开来。',
      comparison: '这里假定若无该事件，两者的走势会相同；只在其中一方发生的其他变化无法与该事件区分开来。',
    },
    short: (count) => `事件之前只有${number(count)}个数值：本来会怎样并不确定。`,
  },
};
