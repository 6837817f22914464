import { chineseEvidence } from './evidence-phrases-zh.ts';
import { between, COUNTRIES, list, number, PLACES, quoted, things, year } from './grammar-zh.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';

const nouns = ({ countries }: Pick<Crowd, 'countries'>) => (countries ? COUNTRIES : PLACES);
const crowdName = ({ count, solid, ...crowd }: Crowd) =>
  solid ? `${number(count)}个人口或案件数足以比较的${nouns(crowd).many}` : things(count, nouns(crowd));

const bracketed = ({ value, when }: SpokenValue) => `${value}，${year(when)}`;
const spoken = ({ value, interval, when }: SpokenValue) =>
  `${year(when)}为${value}${interval === null ? '' : `（${interval}）`}`;

function moved(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? '上升' : '下降'}${movement.amount}`;
    case 'times':
      return `升至原来的${movement.amount}倍`;
    case 'points':
      return `${movement.up ? '上升' : '下降'}${movement.amount}${movement.percentage ? '个百分点' : '点'}`;
    case 'levels':
      return `从${movement.from}${movement.up ? '上升' : '下降'}到${movement.to}`;
    case 'unclear':
      return '没有明显变化';
    case 'none':
      return `保持在${movement.at}`;
  }
}

interface Counts {
  up: number;
  down: number;
  unclear: number;
}

const sorted = (tally: Counts) =>
  [
    { count: tally.down, what: '下降' },
    { count: tally.up, what: '上升' },
    { count: tally.unclear, what: '没有明显变化' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** "在5个国家中，3个下降、1个上升和1个没有明显变化", the most frequent first. */
function tallied(tally: Counts, crowd: string): string {
  const parts = sorted(tally);
  const [only, more] = parts;
  if (only && !more) return `在全部${crowd}中均${only.what}`;
  return `在${crowd}中，${parts.map(({ count, what }) => `${number(count)}个${what}`).join('，')}`;
}

/** What is said of values that carry a flag. */
const FLAGGED: Record<string, string> = {
  missing: '在来源中缺失且未说明原因',
  suppressed: '由发布机构隐去',
  'not-applicable': '不适用于该地点',
  'not-collected': '未收集',
  implausible: '因不可能成立而被剔除',
  estimated: '由发布机构估算补充',
  modelled: '来自统计模型',
  projected: '为预测值',
  provisional: '为暂定值，可能修订',
  adjusted: '经国际机构调整',
  'small-sample': '所依据的案例很少',
  'mode-change': '的收集方式与序列中相邻的数值不同',
};
const flagged = (flag: string) => FLAGGED[flag] ?? flag;

export const chinese: Phrases = {
  capital: (text) => text,
  sentences: (parts) => parts.map((part) => `${part.replace(/[。.]$/, '')}。`).join(''),
  clauses: (parts) => parts.join('；'),
  subject: (subject, group) => (group === null ? subject : `${subject}（${group}）`),
  splitBy: (name, dimension) => `${name}（按${dimension}划分）`,
  interval: (level, low, high) =>
    `${level === null ? '' : `${Math.round(level * 100)}%`}置信区间${low}至${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `${between(from, to)}，${place}的${subject}${moved(movement)}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : `（${between(from, to)}）`);
    const when = span ? `${between(span.from, span.to)}，` : '';
    return span !== null && moved(a.movement) === moved(b.movement)
      ? `${when}${list([a.place, b.place])}的${subject}均${moved(a.movement)}`
      : `${when}${subject}：${[a, b].map((one) => `${one.place}${moved(one.movement)}${years(one)}`).join('，')}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `${span ? between(span.from, span.to) : '在所示年份内'}，${subject}${tallied(tally, crowdName(crowd))}`,
  others(tally) {
    const parts = sorted(tally);
    const count = tally.up + tally.down + tally.unclear;
    const [only, more] = parts;
    return count === 1 && only && !more
      ? `另一个地点${only.what}`
      : tallied(tally, `其他${things(count, PLACES)}`);
  },
  course: ({ place, start, end }) => `${place}：${spoken(start)}；${spoken(end)}`,
  biggest: ({ place, movement }) => `变化最大的是${place}，${moved(movement)}`,

  level: ({ subject, place, at }) => `${year(at.when)}，${place}的${subject}为${at.value}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same') return `${list([higher, lower])}的${subject}相同，均为${high.value}`;
    const a = `${higher}（${bracketed(high)}）`;
    const b = `${lower}（${bracketed(low)}）`;
    return relation === 'unclear' ? `${a}与${b}的${subject}没有明显差异` : `${a}的${subject}高于${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `在${crowdName(crowd)}中，${place}的${subject}最高（${bracketed(at)}）`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `${crowdName(crowd)}的${subject}均为${value}`
      : count === 2
        ? `在${crowdName(crowd)}中，${list(places)}的${subject}并列最高（${value}）`
        : `在${crowdName(crowd)}中，有${number(count)}个的${subject}并列最高（${value}）`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `在${crowdName(crowd)}中，${list([place, other])}的${subject}最高，但两者的置信区间重叠`
      : `在${crowdName(crowd)}中，${subject}没有明显的最高者：${place}与另外${number(count)}个的置信区间重叠`,
  position({ subject, place, above, below, crowd, clearly }) {
    const clear = clearly ? '明显' : '';
    return `${place}与其他${crowdName(crowd)}相比，${subject}${clear}更高的有${number(above)}个，${clear}更低的有${number(below)}个`;
  },
  sure: ({ place, at }) => `${place}：${spoken(at)}`,
  lowest: ({ place, at }) => `最低的是${place}，${spoken(at)}`,
  middle: ({ value, crowd }) => `${crowdName(crowd)}的中位数为${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `${year(high.when)}，${place}的${subject}在${quoted(top)}组最高（${high.value}），在${quoted(bottom)}组最低（${low.value}）`
      : `${year(high.when)}，${place}的${subject}在各组之间没有明显差异`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `在${crowdName(crowd)}中，有${number(times)}个的${subject}在${quoted(top)}组${clearly ? '明显' : ''}最高`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `在${crowdName(crowd)}中，${quoted(x)}与${quoted(y)}没有明显关系`
      : `${quoted(x)}较高的地方，${quoted(y)}往往较${direction === 'same' ? '高' : '低'}（${crowdName(crowd)}）`,
  correlation: ({ rho, interval }) => `秩相关系数为${rho}（${interval}）`,
  noComparison: ({ subject, crowd }) => `${crowdName(crowd)}的${subject}`,

  subtitle: ({ measures, places, period }) => [measures.join('与'), places, period].join(' · '),
  placesAll: crowdName,
  placesFew: list,
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}。${subtitle}。${title}。表格列出${number(numbers)}个数值。`,
  form: {
    line: '折线图',
    dots: '排序点图',
    slope: '两个年份之间变化的坡度图',
    scatter: '两项指标的散点图',
    map: '世界地图',
    multiples: '每个地点一幅小折线图',
    table: '表格',
  },
  evidence: chineseEvidence,
  latest: (period) => `${year(period)}的最新数值`,
  ends: (from, to) => `${year(from)}和${year(to)}`,

  caveat: {
    flagged: ({ flag, count }) => `${number(count)}个数值${flagged(flag)}。`,
    break: ({ place, year: when, what }) =>
      `${place === null ? '' : `${place}的`}序列在${year(when)}中断：${what.replace(/[。.]$/, '')}。中断前后的数值不作比较。`,
    computedInterval:
      '95%置信区间是在此用威尔逊方法根据受访人数计算的，假定每个样本都是简单随机样本；真实的区间更宽。',
    noInterval: () => '来源未给出这些数字的置信区间。',
    overlap: '两个数值的置信区间重叠时，不作有变化或有差异的论断；其中有些仍可能是真实的。',
    smallBase: '第一个数值太小时不给出变化百分比，而是列出两个数值。',
    fewCases: (count) =>
      `${things(count, PLACES)}案例少、样本小或人口不足${number(100000)}人，予以显示，但不称为最高或最低。`,
    single: (places) => `${list(places)}没有两个可比较的数值，因此不给出变化。`,
    mixedYears: (period) => `每个地点显示其最新数值；年份各不相同（${period}）。`,
    nearestYears: ({ places, from, to }) =>
      `${list(places)}在${year(from)}或${year(to)}没有数值；显示的是前后两年之内最接近的数值。`,
    clipped: ({ asked, shown }) => `所选年份为${asked}；数据涵盖${shown}。`,
    proxy: (sdg) => `代替可持续发展目标指标${sdg}；并非官方序列。`,
    notCause: '两项指标同时变动，不一定互为因果。',
    leftOut: ({ places, from, to }) =>
      `${list(places)}在${year(from === to ? from : `${from}–${to}`)}没有数值。`,
  },

  empty: {
    noPlaces: { reason: '尚未选择地点。', help: '请至少选择一个地点。' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? { reason: `没有${places}的数据。`, help: '请选择其他地点或其他指标。' }
        : {
            reason: `没有${places}在${year(asked)}的数据；有数值的年份是${year(covered)}。`,
            help: '请扩大年份范围。',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `${places}在${year(asked)}的数值全部缺失：这些数值${flags.map(flagged).join('，或')}。`,
      help: '请选择其他年份或地点。',
    }),
    noGroup: ({ group, groups }) => ({
      reason: `没有单独针对${quoted(group)}的数据。`,
      help: groups.length ? `请选择一个组别，例如：${groups.join('；')}。` : '请选择其他地点或年份。',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `没有任何地点在${year(asked)}同时有${quoted(x)}和${quoted(y)}。`,
      help: '请扩大年份范围，或选择另一个第二指标。',
    }),
    oneYear: { reason: '坡度图比较两个年份，但只选择了一个。', help: '请选择起始年份和结束年份。' },
    noVersus: { reason: '散点图需要两项指标。', help: '请选择第二项指标。' },
    noEnds: ({ places, asked, covered }) => ({
      reason: `${places}中没有任何地点在${year(asked)}两端的两年之内有数值${covered === null ? '' : `；有数值的年份是${year(covered)}`}。`,
      help: '请选择其他年份。',
    }),
  },
};
