import { formatNumber } from '../../i18n/format.ts';
import { isolated } from '../../i18n/isolate.ts';
import { names, quoted, things } from '../../i18n/grammar-ar.ts';
import type { Things } from '../../i18n/things.ts';
import { monthName, monthOf } from '../watch/month.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-ar.ts';
import { levelText, percentText } from './percent.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const AR = 'ar';
const MONTHS: Things = { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرا', other: 'شهر' };
const OTHER_PLACE = 'اختاروا مكانا آخر أو نوعا آخر من السجلات.';
const percent = (value: number) => percentText(value, AR);
const month = (id: string) => monthName(monthOf(id), AR);
const few = (items: readonly string[]) =>
  names(items.length > 4 ? [...items.slice(0, 4), `غيرها (${items.length - 4})`] : items);

function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `${subject} (${isolated(place)})، على مدى ${things(after, MONTHS)} ابتداء من ${when}:`;
  if (!relative) return `${span} لا تمكن المقارنة بأماكن أخرى.`;
  const { estimate, low, high } = relative;
  const interval = `مجال الثقة ${levelText(AR)}: من ${percent(low)} إلى ${percent(high)}`;
  return low > 0 || high < 0
    ? `${span} ${estimate < 0 ? 'أقل' : 'أكثر'} بنسبة ${percent(Math.abs(estimate))} مما كانت ستعطيه المقارنة (${interval}).`
    : `${span} لا فرق واضحا عما كانت ستعطيه المقارنة (${percent(estimate)}، ${interval}).`;
}

/** Sentences in Arabic. */
export const arabic: EvaluateWords = {
  months: MONTHS,
  month,
  change: (when) => `تغيير ${month(when)}`,
  guard: guardWords(month),
  status: { pass: 'متحقق', fail: 'غير متحقق', 'not-looked': 'لم يُنظر فيه' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    const what = isolated(spoken.what);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          facts.ring
            ? `تحققت جميع الشروط (${guards})، فهذا متسق مع أثر (${what}).`
            : `تحققت جميع الشروط التي أمكن النظر فيها (${guards - 1})، فهذا متسق مع أثر (${what}).`,
          `وليس ذلك دليلا عليه: فكل ما تغير في الوقت نفسه في هذا المكان وحده (${isolated(spoken.place)}) يبدو كذلك.`,
          ...(facts.ring ? [] : ['ولم يُنظر في انتقاله إلى أماكن مجاورة.']),
        ].join(' ');
      case 'unclear':
        return `${head} وليس ذلك دليلا على أن شيئا لم يتغير: فأي فرق حقيقي داخل هذا المجال يبدو كذلك.`;
      case 'refused':
        return `${head} ولا يمكن استنتاج شيء من ذلك (${what}): ${reasons.join('؛ ')}.`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return {
          reason: `لا يوجد مكان ${quoted(refusal.area)} في هذه البيانات.`,
          help: 'اختاروا مكانا آخر.',
        };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `لا يمكن الحساب: عدد الأشهر في البيانات قبل ${month(refusal.month)} هو ${formatNumber(before, 0, AR)} وابتداء منه ${formatNumber(after, 0, AR)}؛ والمطلوب ${asked.before} قبل و${asked.after} بعد.`,
          help: 'اختاروا شهرا آخر، أو أشهرا أقل في الجانب القصير.',
        };
      }
      case 'missing':
        return {
          reason: `لا يمكن الحساب: لا أرقام لدى ${isolated(refusal.area)} للأشهر التالية: ${few(refusal.months.map(month))}.`,
          help: 'اختاروا شهرا آخر، أو مدة أقصر قبل أو بعد. ولا يُعد الشهر الناقص صفرا.',
        };
      case 'no-records':
        return {
          reason: `لا يمكن الحساب: لم يُسجل شيء قبل التغيير (${isolated(refusal.area)})، فلا يمكن تحديد نسبة.`,
          help: OTHER_PLACE,
        };
      case 'same':
        return {
          reason: `لا يمكن الحساب: العدد نفسه في كل شهر (${isolated(refusal.area)})، فلا يمكن تمييز المصادفة من التغيير.`,
          help: OTHER_PLACE,
        };
    }
  },
  left: leftBy({
    small: (names) =>
      `أماكن لم تدخل المقارنة لأن سجلاتها من قبل أقل من ${LEAST_RECORDS_COMPARED} في الشهر: ${few(names)}.`,
    missing: (names) => `أماكن لم تدخل المقارنة لأن أشهرا منها ناقصة: ${few(names)}.`,
    ring: (names) => `أماكن لم تدخل المقارنة لأنها تُعد أماكن مجاورة: ${few(names)}.`,
  }),
  countModel: (model) =>
    model === null
      ? 'تعذّر وضع نموذج للأعداد (لوغاريتمي خطي، شبه بواسون) لهذا المكان.'
      : `وفق نموذج للأعداد (لوغاريتمي خطي، شبه بواسون) لهذا المكان وحده، يبلغ الفرق عن مساره ${percent(model.percent)} في المتوسط؛ ونسبة تباين الأعداد إلى ما تعطيه المصادفة وحدها ${formatNumber(model.dispersion, 1, AR)}.`,
  always: [
    'يجب أن يأتي التاريخ من خارج هذه الأرقام. فالتاريخ الذي يُعثر عليه بالبحث عن أكبر قفزة يجعل من المصادفة نتيجة.',
    'تتحرك الجرائم المسجلة أيضا عندما يزيد إبلاغ الناس أو يقل، أو عندما يتغير التسجيل في مكان واحد فقط.',
  ],
};
