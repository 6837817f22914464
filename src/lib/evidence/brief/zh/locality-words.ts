import { list, number } from '../../../i18n/grammar-zh.ts';
import type { LocalityWords } from '../locality-words-en.ts';

const PARTS: Record<string, string> = {
  municipality: '市镇',
  borough: '行政区',
  'police-district': '警区',
  'police district': '警区',
  state: '州',
  district: '区',
  'community-area': '社区',
  neighbourhood: '街区',
  'police-station': '派出所辖区',
  'police station area': '派出所辖区',
  'local authority': '地方行政区',
};

/** The sentences of a brief about one city, force area or state, in Chinese. */
export const localityWords: LocalityWords = {
  peers:
    '此地不与其他地点并列。各警务部门的统计方式和各调查的提问方式不同，且这些数据中的城市很少：排名更多反映统计方式，而不是地点本身。此地只与自己的过去对照。',
  others: '其他城市和警务辖区',
  unranked: '其他地点的统计和提问方式不同，因此不作排名。',

  parts: (kind) => PARTS[kind] ?? '分区',
  women: '女性',
  men: '男性',
  number: (subject) => `${subject}的案件数`,
  unit: (unit) => `${unit}／年`,
  months: (from, to, months) => (months === 1 ? from : `${from}至${to}的${number(months)}个月`),

  half: {
    name: (name, parts) => `${name}：合占一半的最少${parts}`,
    subject: (subject, parts, of) => `${number(of)}个${parts}中合占全部${subject}一半的最小比例`,
    unit: (parts) => `${parts}的百分比`,
    description: '从事件最多的分区起依次计入，直到合占全部事件的一半。',
    change: '只计算最近几年：事件较少的地点每年都会变化。',
    held: (parts, of, kind) =>
      `${number(of)}个${kind}中的${number(parts)}个合占一半。各分区的居民和访客不同：这里说明事件发生在何处，而不是何处风险最高。`,
  },

  summed: '全年各月之和；缺少某个月的年份没有数字。',
  meaned: '全年各时段的平均值；未说明受访人数。',
  window: '这些数据中没有完整的日历年：该数字针对所列月份。',
  chance: '区间说明这样的计数逐年随机变动的幅度，而不是计数误差。',

  empty: (place) => `关于${place}的地方数据没有涉及这个问题。`,
  partsOnly: (place, names, parts) =>
    `${place}没有整体数字：以下指标只按${parts}提供：${list(names)}。请见该地点的页面。`,

  recorded: (place) => `${place}比另一城市更安全或更不安全。`,
  recordedReason: '犯罪记录也反映民众报案和警员记录的做法，各警务部门的做法不同。',

  gap: {
    trust: { name: '对警察的信任', sdg: null },
    safety: { name: '独自行走时的安全感', sdg: '16.1.4' },
    reporting: { name: '向警方报案的受害者', sdg: '16.3.1' },
    crime: { name: '警方掌握的犯罪', sdg: null },
    police: { name: '警察的工作', sdg: null },
  },
  gapNever: (place) => `这里没有地方来源测量${place}整体的情况。`,
  gapSince: (year, now) => `最新数值：${year}年，比这里最新的数据早${number(now - year)}年。`,
  noTrust: (place) => `这些数据中没有调查问过${place}全境的民众是否信任警察。`,
  noSafety: (place) => `在这些数据中，${place}对警察的信任旁没有可并列的安全指标。`,
  short: (place, measures) =>
    `本简报很短：关于${place}的地方数据只有${number(measures)}个数字。国家简报内容更多。`,
  nothing: (place) => `关于${place}的地方数据没有整体数字。`,
};
