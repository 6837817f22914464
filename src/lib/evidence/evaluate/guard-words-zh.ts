import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list } from '../../i18n/grammar-zh.ts';
import { levelText, percentText, ringLevelText } from './percent.ts';
import {
  LEAST_AFTER,
  LEAST_BEFORE,
  LEAST_COMPARED,
  LEAST_PLACEBOS,
  LEAST_RECORDS,
  LEAST_RECORDS_COMPARED,
  PLACEBO_SHARE,
  PRE_TREND_P,
} from './thresholds.ts';
import type { EvaluateWords } from './words.ts';

const ZH = 'zh';
const number = (value: number, decimals = 1) => formatNumber(value, decimals, ZH);
const percent = (value: number) => percentText(value, ZH);
const chance = (p: number) =>
  p < 0.001 ? `p小于${number(0.001, 3)}` : `p = ${number(p, p < 0.0995 ? 3 : 2)}`;
const interval = (low: number, high: number, level: string, say: (value: number) => string) =>
  `${level}置信区间：${say(low)}至${say(high)}`;

/** What each guard asks, found, and what it is called when it fails; in Chinese. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: '之前和之后时间足够长',
    found: ({ before, after }) =>
      `之前${before}个月，之后${after}个月；至少需要${LEAST_BEFORE}个月和${LEAST_AFTER}个月。`,
    fails: ({ before, after }) => `之前${before}个月、之后${after}个月过少`,
  },
  counts: {
    name: '记录足够多',
    found: ({ level, smallest }) =>
      `该地之前每月记录${number(level)}条（至少${LEAST_RECORDS}条）${smallest ? `，最小的对照地点${smallest.name}为${number(smallest.level)}条（至少${LEAST_RECORDS_COMPARED}条）` : ''}。`,
    fails: ({ level, smallest }) =>
      level < LEAST_RECORDS
        ? `每月记录${number(level)}条过少`
        : `${smallest?.name ?? '一个对照地点'}的记录过少，无法比较`,
  },
  recording: {
    name: '这些月份没有已知的记录方式变化',
    found: ({ breaks }) =>
      breaks.length === 0
        ? '这些月份没有标注任何变化。也请阅读图下的说明：没有人标注的变化在这里看不到。'
        : breaks.map(({ month: when, what }) => `${month(when)}：${what}`).join(''),
    fails: ({ breaks }) => `${list(breaks.map(({ month: when }) => month(when)))}记录方式有变`,
  },
  comparisons: {
    name: '对照地点足够多',
    found: ({ comparisons }) => `${comparisons}个地点；至少需要${LEAST_COMPARED}个。`,
    fails: ({ comparisons }) =>
      comparisons === 0 ? '没有可比较的地点' : `对照地点只有${comparisons}个，不足以判断偶然的范围`,
  },
  'pre-trend': {
    name: '之前走势相同',
    found: ({ preTrend }) =>
      preTrend === null
        ? '之前的走势无法比较。'
        : `之前，该地每年比对照的走势${preTrend.estimate < 0 ? '低' : '高'}${percent(Math.abs(12 * preTrend.estimate))}（${chance(preTrend.p)}；低于${number(PRE_TREND_P)}即不成立）。没有发现差异并不证明没有差异。`,
    fails: ({ preTrend }) => (preTrend === null ? '之前的走势无法比较' : '该地之前的走势已与对照不同'),
  },
  clear: {
    name: '与对照有明显差异',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? '无法计算。'
        : `${percent(relative.estimate)}（${interval(relative.low, relative.high, levelText(ZH), percent)}；${chance(effect.p)}）。`,
    fails: () => '与对照的差异不明显',
  },
  placebo: {
    name: '大于已知没有发生任何事情的日期',
    found: ({ placebo }) =>
      placebo === null
        ? '无法计算。'
        : `${placebo.dates.length}个其他日期中有${placebo.asFar}个的差异至少同样大；至少需要${LEAST_PLACEBOS}个日期，其中最多可有${formatPercent(PLACEBO_SHARE, ZH)}如此。相近的日期共有大部分月份，因此分量较轻。`,
    fails: ({ placebo }) =>
      placebo === null
        ? '无法试用其他日期'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `只能试用${placebo.dates.length}个其他日期，不足以确定此日期的名次`
          : `${placebo.dates.length}个已知没有发生任何事情的其他日期中，有${placebo.asFar}个的差异同样大`,
  },
  agreement: {
    name: '两种方法指向一致',
    found: ({ alone }) =>
      alone === null
        ? '无法对该地自身进行拟合。'
        : `与其自身之前的走势相比，该地平均每月${alone.estimate < 0 ? '少' : '多'}${number(Math.abs(alone.estimate))}条记录（${interval(alone.low, alone.high, levelText(ZH), number)}）。`,
    fails: ({ alone }) => (alone === null ? '无法对该地自身进行拟合' : '其自身之前的走势与对照的指向相反'),
  },
  displacement: {
    name: '没有转移到邻近地点',
    found: ({ ring }) =>
      ring === null
        ? '没有给出邻近地点。'
        : `${list(ring.names)}：先前水平的${percent(ring.effect.estimate)}（${interval(ring.effect.low, ring.effect.high, ringLevelText(ZH), percent)}）。${ring.moved === 'unclear' ? '没有明显的变动；这并不证明没有变动。' : ''}`,
    fails: ({ ring }) =>
      `邻近地点同时${ring?.moved === 'rose' ? '上升' : ring?.moved === 'fell' ? '下降' : '变动'}`,
  },
});
