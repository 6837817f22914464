import { formatList } from '../../i18n/format.ts';
import type { Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';
import type { PatternWords } from './words.ts';

const { whole, decimal, percent } = numbersIn('zh');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)}米` : `${decimal(value / 1000)}公里`;
const chanceOf = (p: number): string => (p < 0.001 ? `小于${decimal(0.001, 3)}` : decimal(p, 3));

const pairs = ({ observed, expected, sure }: Pairs): string =>
  `有${whole(observed)}对，预期${whole(expected)}对，${
    sure ? `为预期的${decimal(observed / expected, 2)}倍，多于偶然所致` : '并不明显多于偶然所致'
  }`;
const need = (what: string): string => `无法计算：${what}`;

const HEXAGON: Things = { one: '六边形', many: '六边形' };
const DISTRICT: Things = { one: '辖区', many: '辖区' };

/** The sentences of the patterns, in Chinese. */
export const chinese: PatternWords = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: '是否大部分集中在少数地点？',
    'hot-spots': '哪里的聚集超出偶然？',
    'near-repeats': '是否很快在附近再次发生？',
    season: '是否随季节变化？',
    trend: '是上升还是下降？',
    districts: '哪些辖区的变化与整体不同？',
    rates: '当地居民面临的风险有多高？',
  },
  names: {
    withPlace: '有地点的记录',
    hexagons: '六边形',
    withAny: '有记录的六边形',
    gini: '基尼系数',
    byChance: '仅凭偶然',
    adjusted: '按记录较少作调整',
    hot: '热点',
    largest: '最大一组中的六边形',
    cold: '冷点',
    falseSpots: '热点和冷点中预期的错误发现',
    perDay: '日均记录数',
    most: (month) => `最多：${month}`,
    fewest: (month) => `最少：${month}`,
    strength: '季节性强度，0至1',
    years: '所比较的年份',
    months: '所比较的月份',
    level: '中位水平，每日记录数',
    slope: '每年变化，每日记录数',
    interval: '其95%置信区间',
    noTrend: '无趋势的p值（曼-肯德尔检验）',
    districts: '辖区',
    before: '上一年的记录',
    after: '最近一年的记录',
    factor: '界限比偶然所致放宽的倍数',
  },
  values: {
    atMost: (share) => `至多${percent(share)}`,
    above: (amount, share) => `每日比当年水平高${decimal(amount)}（${percent(share)}）`,
    below: (amount, share) => `每日比当年水平低${decimal(amount)}（${percent(share)}）`,
    between: (low, high) => `${decimal(low, 2)}至${decimal(high, 2)}`,
    tooFew: '数值过少',
  },
  things: {
    hexagon: HEXAGON,
    district: () => DISTRICT,
  },
  hexagons: (area) =>
    `每个${area < 0.95 ? `${decimal(area * 100, 0)}公顷` : `${decimal(area)}平方公里`}的六边形`,

  kinds: (kinds) => (kinds > 1 ? ['所有类别合并计算；各类别本身的情况可能不同。'] : []),
  recorded: '这里说的是记录在案的情况，而不是发生的一切。',

  concentration: {
    measure: (events) => `空间分布：${events}`,
    subject: (events) => `占总数的比例（${events}）`,
    unit: '占记录的百分比',
    sentence: (p) =>
      `${p.events}：半数集中在${percent(p.share)}的六边形中。仅凭偶然则为${percent(p.chance)}。仅就有记录的六边形而言，为${percent(p.some)}。`,
    claim: (p) =>
      p.share < p.chance
        ? `${p.place}：半数（${p.events}）集中在${percent(p.share)}的面积中`
        : `${p.place}：集中程度不超出偶然（${p.events}）`,
    byChance: (share) =>
      `其中一部分出于偶然：若随机分布，同样多的记录有半数会落在${percent(share)}的六边形中。`,
    onlyWithAny: (share) =>
      `公园、水面和无人前往之处也计入面积：仅就有记录的六边形而言，半数落在其中的${percent(share)}。`,
    denominator: (area) =>
      `地点是${area}，覆盖记录所围的整个范围。这不同于街道或地址：不能由此说“半数在4%的街道上”，而且地点划得越细，看起来总是越集中。公园和水面算作本来可能发生的地点。`,
    stay: '这并不说明同样的地点年复一年居于前列。',
  },

  hotSpots: {
    sentence: (p) =>
      p.hot === 0
        ? `没有任何六边形及其周围明显多于均匀分布的结果（${p.events}）。`
        : `${whole(p.all)}个六边形中，有${whole(p.hot)}个（${percent(p.hot / p.all)}）及其周围的聚集多于均匀分布的结果（${p.events}）。${p.hot === 1 ? '这是一个热点' : `它们组成${whole(p.groups)}组`}，占记录的${percent(p.share)}。${p.cold > 0 ? `另有${whole(p.cold)}个六边形周围明显较少。` : ''}`,
    people: '这些是数量而不是比率：热点可能只是人多的地方。它说明该看哪里，不说明原因，也不说明是谁。',
    cell: (area, spacing) =>
      `单元格：${area}。带宽：每个六边形及其外围六个，中心间距${metres(spacing)}。换用其他大小和边界，可能得到其他热点。`,
    rough: '偶然性按正态曲线估计；数量很少或很不均匀时只是近似。',
  },

  nearRepeats: {
    sentence: (p) => `同一点、同一月份（${p.events}）${pairs(p.same)}；200米以内${pairs(p.near)}。`,
    cell: (distance, when) => `${distance}，${when}`,
    value: (observed, expected, q) =>
      `${whole(observed)}对，预期${decimal(expected, 0)}对（q ${chanceOf(q)}）`,
    same: '同一点',
    band: (from, to) => `${whole(from)}米以上至${whole(to)}米`,
    near: (to) => `${whole(to)}米以内`,
    months: ['同一月份', '下一月份'],
    grain:
      '日期在此按月保存，因此无法区分各周：“同一月份”可以是一小时至30天。近重复研究使用7天、14天或28天。',
    points: (how) =>
      `各点：${how}。同一点一栏既反映各点如何取整，也反映发生了什么。一起事件若有多名受害者或多项罪行并分别记录，看起来就像重复。`,
    sample: (near, farther, of, seed) =>
      `在${whole(of)}条记录中，200米以内使用${whole(near)}条的样本，更远则使用${whole(farther)}条的样本（种子${whole(seed)}），因为每一对都要比较：换一个样本，数字会略有不同。`,
    drift: (months) =>
      `只使用最近${whole(months)}个月：年数一多，街区会变化，使空间上相近的事件在时间上也相近。`,
  },

  season: {
    sentence: (p) =>
      p.strength < 0.3
        ? `季节性很弱（${p.events}）：各月之间的剩余波动大于一年中各月之间的差异。`
        : `按日计算，${p.high}最多，比当年水平高${percent(p.above)}；${p.low}最少，低${percent(p.below)}（${p.events}）。`,
    strength: (value) => decimal(value, 2),
    why: '它说明何时，不说明为何。假期、天气、旅游和记录方式都随年度变化。',
    run: (from, to) => `取自${from}至${to}，即最长的一段无缺口月份：没有填补任何数据。`,
    days: '每个月先除以其天数。',
  },

  trend: {
    sentence: (p) =>
      p.direction === 'unclear'
        ? `${p.from}至${p.to}，既无明显上升，也无明显下降（${p.events}）。`
        : `${p.from}至${p.to}，每年${p.direction === 'rose' ? '上升' : '下降'}约为中位水平的${percent(Math.abs(p.slope / p.level))}（${p.events}）${p.low === null || p.high === null ? '' : `；95%置信区间为${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)}至${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)}`}。`,
    years: '按日计算，比较整年。直线会掩盖转折：“是否随季节变化？”之下的各月可以显示。',
    runOfMonths: '比较去除季节性后的各月。各月依赖于之前的月份，因此区间过窄。',
    unclear: '不明显并不等于没有变化。',
  },

  districts: {
    measure: '两年记录中属于最近一年的比例',
    subject: '最近一年的记录比例',
    unit: '占两年记录的百分比',
    target: (name) => `整体比例（${name}）`,
    size: '两年的记录',
    sentence: (p) => {
      const head = `与上一年相比（至${p.from}），全部记录${p.change >= 0 ? '上升' : '下降'}${percent(Math.abs(p.change))}。`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length ? [`相对于此，${word}超出偶然的有：${formatList(names, 'zh')}`] : [];
      const parts = [...side(p.up, '上升'), ...side(p.down, '下降')];
      return parts.length === 0
        ? `${head}${whole(p.total)}个${p.name}中，没有一个与此的差异超出偶然。`
        : `${head}${parts.join('；')}。`;
    },
    few: (left, name) =>
      left === 0
        ? []
        : [
            `略去${whole(left)}个${name}：两年中任一年为1至4条记录的数量在本页隐藏，可能泄露它们的数量也一并隐藏。`,
          ],
    own: '我们的文件都未说明每个辖区有多少居民，因此无法计算比率。改为将每个辖区与其上一年相比，并与整体变化相比。',
  },

  few: {
    months: '其中有一个月为1至4条记录，在本页隐藏：因此不绘制各月。',
  },

  not: {
    points: (least, has) => need(`至少需要${whole(least)}条有地点的记录，而现有${whole(has)}条。`),
    spread: (least, has) => need(`记录位于${whole(has)}个点，而至少需要${whole(least)}个。`),
    hexagons: (least, has) => need(`记录位于${whole(has)}个六边形，而至少需要${whole(least)}个。`),
    even: need('每个六边形的记录一样多。'),
    months: (least, has) => need(`至少需要${whole(least)}个无缺口的连续月份，而现有${whole(has)}个。`),
    apart: (least, has) => need(`至少需要${whole(least)}个月的记录，而现有${whole(has)}个月。`),
    none: (months) => need(`所比较的${whole(months)}个月中没有记录。`),
    districts: (least, has) => need(`至少需要${whole(least)}个两年均有记录的辖区，而现有${whole(has)}个。`),
    population: need(
      '我们的文件都未说明该地点各部分有多少居民。数量地图只会显示哪里人多，而基于少量记录的比率会因偶然而突出。',
    ),
    areas: (least, has) => need(`至少需要${whole(least)}个有人口数的部分，而现有${whole(has)}个。`),
  },

  rates: {
    sentence: (p) =>
      `${p.raw}的原始比率最高（${p.events}）：每年每10万居民${decimal(p.high)}。按地点大小向整体比率收缩后为${decimal(p.shrunk)}；整体为${decimal(p.all)}。`,
    value: (raw, shrunk) => `原始${decimal(raw)}，平滑后${decimal(shrunk)}`,
    residents: '分母是居民，即使那里大多数人只是工作、购物或路过。因此市中心的比率偏高。',
    smoothed: '平滑值使小地点更稳定；对于确实突出的地点，它并不是更好的估计。',
  },
};
