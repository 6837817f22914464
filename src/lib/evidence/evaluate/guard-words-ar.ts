import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { isolated } from '../../i18n/isolate.ts';
import { list, names, things } from '../../i18n/grammar-ar.ts';
import type { Things } from '../../i18n/things.ts';
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

const AR = 'ar';
const MONTHS: Things = { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرا', other: 'شهر' };
const number = (value: number, decimals = 1) => formatNumber(value, decimals, AR);
const percent = (value: number) => percentText(value, AR);
const chance = (p: number) =>
  p < 0.001
    ? `القيمة الاحتمالية أقل من ${number(0.001, 3)}`
    : `القيمة الاحتمالية ${number(p, p < 0.0995 ? 3 : 2)}`;
const interval = (low: number, high: number, level: string, say: (value: number) => string) =>
  `مجال الثقة ${level}: من ${say(low)} إلى ${say(high)}`;

/** What each guard asks, found, and what it is called when it fails; in Arabic. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: 'مدة كافية قبل وبعد',
    found: ({ before, after }) =>
      `${things(before, MONTHS)} قبل و${after} بعد؛ ويلزم ما لا يقل عن ${LEAST_BEFORE} و${LEAST_AFTER}.`,
    fails: ({ before, after }) => `${things(before, MONTHS)} قبل و${after} بعد أقل مما يكفي`,
  },
  counts: {
    name: 'سجلات كافية',
    found: ({ level, smallest }) =>
      `السجلات في الشهر من قبل في المكان: ${number(level)} (لا تقل عن ${LEAST_RECORDS})${smallest ? `؛ وفي أصغر أماكن المقارنة، ${isolated(smallest.name)}: ${number(smallest.level)} (لا تقل عن ${LEAST_RECORDS_COMPARED})` : ''}.`,
    fails: ({ level, smallest }) =>
      level < LEAST_RECORDS
        ? `السجلات في الشهر أقل مما يكفي (${number(level)})`
        : `في أحد أماكن المقارنة سجلات أقل مما يكفي${smallest ? ` (${isolated(smallest.name)})` : ''}`,
  },
  recording: {
    name: 'لا تغيير معروفا في التسجيل في هذه الأشهر',
    found: ({ breaks }) =>
      breaks.length === 0
        ? 'لم يُشر إلى أي تغيير في هذه الأشهر. اقرأوا أيضا الملاحظات تحت الأشكال: فما لم يشر إليه أحد لا يُرى هنا.'
        : breaks.map(({ month: when, what }) => `${month(when)}: ${what}`).join(' '),
    fails: ({ breaks }) => `تغير التسجيل (${list(breaks.map(({ month: when }) => month(when)))})`,
  },
  comparisons: {
    name: 'أماكن كافية للمقارنة',
    found: ({ comparisons }) => `أماكن المقارنة: ${comparisons}؛ ويلزم ما لا يقل عن ${LEAST_COMPARED}.`,
    fails: ({ comparisons }) =>
      comparisons === 0
        ? 'لا يوجد مكان للمقارنة'
        : `أماكن المقارنة (${comparisons}) أقل مما يكفي لمعرفة مدى المصادفة`,
  },
  'pre-trend': {
    name: 'المسار نفسه من قبل',
    found: ({ preTrend }) =>
      preTrend === null
        ? 'لا يمكن مقارنة المسارات السابقة.'
        : `من قبل كان المكان ينحرف عن مسار المقارنة ${preTrend.estimate < 0 ? 'نزولا' : 'صعودا'} بنسبة ${percent(Math.abs(12 * preTrend.estimate))} في السنة (${chance(preTrend.p)}؛ وما دون ${number(PRE_TREND_P)} لا يستوفي الشرط). وعدم العثور على انحراف ليس دليلا على عدم وجوده.`,
    fails: ({ preTrend }) =>
      preTrend === null ? 'لا يمكن مقارنة المسارات السابقة' : 'كان المكان من قبل على مسار غير مسار المقارنة',
  },
  clear: {
    name: 'فرق واضح عن المقارنة',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? 'لا يمكن حسابه.'
        : `${percent(relative.estimate)} (${interval(relative.low, relative.high, levelText(AR), percent)}؛ ${chance(effect.p)}).`,
    fails: () => 'الفرق عن المقارنة غير واضح',
  },
  placebo: {
    name: 'أكبر مما في تواريخ لا يُعرف أن شيئا حدث فيها',
    found: ({ placebo }) =>
      placebo === null
        ? 'لا يمكن حسابه.'
        : `التواريخ الأخرى التي تعطي فرقا لا يقل كبرا: ${placebo.asFar} من أصل ${placebo.dates.length}؛ ويلزم ما لا يقل عن ${LEAST_PLACEBOS} تاريخا، ولا يجوز أن يتجاوز ذلك ${formatPercent(PLACEBO_SHARE, AR)} منها. والتواريخ المتقاربة تشترك في معظم أشهرها فيقل وزنها.`,
    fails: ({ placebo }) =>
      placebo === null
        ? 'لا يمكن تجربة تواريخ أخرى'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `التواريخ الأخرى الممكنة (${placebo.dates.length}) أقل مما يكفي لترتيب هذا التاريخ بينها`
          : `تواريخ أخرى لا يُعرف أن شيئا حدث فيها تعطي فرقا بالكبر نفسه (${placebo.asFar} من أصل ${placebo.dates.length})`,
  },
  agreement: {
    name: 'الطريقتان تشيران إلى الاتجاه نفسه',
    found: ({ alone }) =>
      alone === null
        ? 'لا يمكن وضع نموذج للمكان وحده.'
        : `مقارنة بمساره السابق ${alone.estimate < 0 ? 'نقصت' : 'زادت'} السجلات في الشهر بمقدار ${number(Math.abs(alone.estimate))} في المتوسط (${interval(alone.low, alone.high, levelText(AR), number)}).`,
    fails: ({ alone }) =>
      alone === null ? 'لا يمكن وضع نموذج للمكان وحده' : 'مساره السابق يشير إلى غير ما تشير إليه المقارنة',
  },
  displacement: {
    name: 'لم ينتقل شيء إلى الأماكن المجاورة',
    found: ({ ring }) =>
      ring === null
        ? 'لم يُذكر أي مكان مجاور.'
        : `${names(ring.names)}: ${percent(ring.effect.estimate)} مما كان فيها من قبل (${interval(ring.effect.low, ring.effect.high, ringLevelText(AR), percent)}).${ring.moved === 'unclear' ? ' لا انتقال واضحا؛ وليس ذلك دليلا على عدم حدوثه.' : ''}`,
    fails: ({ ring }) =>
      `${ring?.moved === 'rose' ? 'ارتفعت' : ring?.moved === 'fell' ? 'انخفضت' : 'تغيرت'} أعداد الأماكن المجاورة في الوقت نفسه`,
  },
});
