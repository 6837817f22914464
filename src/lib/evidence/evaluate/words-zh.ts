import { formatNumber } from '../../i18n/format.ts';
import { list, quoted } from '../../i18n/grammar-zh.ts';
import { monthName, monthOf } from '../watch/month.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-zh.ts';
import { levelText, percentText } from './percent.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const ZH = 'zh';
const OTHER_PLACE = '请选择其他地点或其他类别的记录。';
const percent = (value: number) => percentText(value, ZH);
const month = (id: string) => monthName(monthOf(id), ZH);
const few = (names: readonly string[]) =>
  list(names.length > 4 ? [...names.slice(0, 4), `另外${names.length - 4}个`] : names);

function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `自${when}起的${after}个月，${place}的${subject}`;
  if (!relative) return `${span}无法与其他地点比较。`;
  const { estimate, low, high } = relative;
  const interval = `${levelText(ZH)}置信区间：${percent(low)}至${percent(high)}`;
  return low > 0 || high < 0
    ? `${span}比对照推算的水平${estimate < 0 ? '低' : '高'}${percent(Math.abs(estimate))}（${interval}）。`
    : `${span}与对照推算的水平没有明显差异（${percent(estimate)}，${interval}）。`;
}

/** Sentences in Chinese. */
export const chinese: EvaluateWords = {
  months: { one: '月', many: '月' },
  month,
  change: (when) => `${month(when)}的变化`,
  guard: guardWords(month),
  status: { pass: '成立', fail: '不成立', 'not-looked': '未查看' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          facts.ring
            ? `全部${guards}项条件成立，因此这与某种效果相符（${spoken.what}）。`
            : `能够查看的${guards - 1}项条件全部成立，因此这与某种效果相符（${spoken.what}）。`,
          `这并不是证明：同一时间只在${spoken.place}发生的任何其他变化看起来也会一样。`,
          ...(facts.ring ? [] : ['没有查看是否转移到邻近地点。']),
        ].join('');
      case 'unclear':
        return `${head}这并不证明什么都没有变化：区间内任何真实的差异看起来都会一样。`;
      case 'refused':
        return `${head}由此无法得出任何结论（${spoken.what}）：${reasons.join('；')}。`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return { reason: `这些数据中没有地点${quoted(refusal.area)}。`, help: '请选择其他地点。' };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `无法计算：数据在${month(refusal.month)}之前有${formatNumber(before, 0, ZH)}个月，自该月起有${formatNumber(after, 0, ZH)}个月；要求之前${asked.before}个月、之后${asked.after}个月。`,
          help: '请选择其他月份，或减少过短一侧的月数。',
        };
      }
      case 'missing':
        return {
          reason: `无法计算：${refusal.area}没有${few(refusal.months.map(month))}的数字。`,
          help: '请选择其他月份，或缩短之前或之后的时间。缺失的月份不按零计算。',
        };
      case 'no-records':
        return {
          reason: `无法计算：变化之前${refusal.area}没有任何记录，因此无法得出比例。`,
          help: OTHER_PLACE,
        };
      case 'same':
        return {
          reason: `无法计算：${refusal.area}每个月的数字都相同，因此无法区分偶然与变化。`,
          help: OTHER_PLACE,
        };
    }
  },
  left: leftBy({
    small: (names) => `未列入比较，因为之前每月不足${LEAST_RECORDS_COMPARED}条记录：${few(names)}。`,
    missing: (names) => `未列入比较，因为有月份缺失：${few(names)}。`,
    ring: (names) => `未列入比较，因为作为邻近地点查看：${few(names)}。`,
  }),
  countModel: (model) =>
    model === null
      ? '无法对该地拟合计数模型（对数线性，准泊松）。'
      : `根据该地自身的计数模型（对数线性，准泊松），与其自身走势的差异平均为${percent(model.percent)}；计数的变动是纯粹偶然的${formatNumber(model.dispersion, 1, ZH)}倍。`,
  always: [
    '日期必须来自这些数字之外。通过寻找最大跳跃而找到的日期会把偶然变成结论。',
    '当人们报案增多或减少，或只有一地的记录方式改变时，记录的犯罪也会变动。',
  ],
};
