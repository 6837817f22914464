import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { names, quoted, things } from '../../i18n/grammar-ar.ts';
import type { Things } from '../../i18n/things.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const AR = 'ar';
const MONTHS: Things = { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرا', other: 'شهر' };
const CASES: Things = { one: 'حالة واحدة', two: 'حالتين', few: 'حالات', many: 'حالة', other: 'حالة' };
const amount = (value: number) => amountIn(value, AR);
const monthName = (month: number) => monthIn(month, AR);
const withheld = (value: number | null) => (value === null ? 'أقل من 5' : amount(value));
const sinceMonth = (month: number) => `منذ ${monthName(month)}`;

export const arabic: WatchWords = {
  months: MONTHS,
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `الحالات المسجلة في ${monthName(month)}: ${withheld(count)}`;
    const more = `أي بزيادة ${amount(observed - expected)} على المتوقع`;
    const usual = ` (المعتاد حتى ${amount(limit)})`;
    if (method === 'ewma')
      return `${recorded}؛ المتوسط المتحرك في الشهر: ${amount(observed)}؛ المتوقع: ${amount(expected)}${usual}، ${more} كل شهر`;
    return `${recorded}؛ المتوقع: ${amount(expected)}${limit > expected ? usual : ''}، ${more}`;
  },
  since: (run, first) =>
    run === 1 ? 'جديد هذا الشهر' : `${sinceMonth(first)}، على مدى ${things(run, MONTHS)} على التوالي`,
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `الشهر الأخير نفسه (${withheld(check.observed)}) ليس أعلى من المتوقع (${amount(check.expected)}). فربما انتهى الارتفاع.`;
      case 'break':
        return `تغيرت طريقة العد في ${monthName(check.month)} (${check.what}). استبعدوا ذلك أولا.`;
      case 'whole place':
        return `جرائم أخرى في هذا المكان أعلى من المتوقع أيضا: ${check.up} من أصل ${check.of}. اسألوا هل تغير التسجيل أو الإبلاغ، أو هل كان عدد الناس أكبر (عطلة أو مناسبة).`;
      case 'relabelled':
        return `في المكان نفسه انخفضت سلسلة ${quoted(check.offence)} بمقدار ${amount(check.fewer)} بينما ارتفعت هذه بمقدار ${amount(check.more)}. اسألوا هل تُسجل الأحداث نفسها الآن باسم آخر.`;
      case 'late entry':
        return `كان الشهر السابق منخفضا على غير المعتاد (${amount(check.observed)}، والمتوقع ${amount(check.expected)}). اسألوا هل أُدخلت حالات متأخرة.`;
      case 'everywhere':
        return `ارتفعت الجريمة نفسها أيضا في أماكن أخرى مراقبة هنا: ${check.up} من أصل ${check.of}. ابحثوا عن سبب مشترك: قانون أو استمارة أو طريقة عد أو موسم.`;
      case 'neighbours':
        return check.up.length
          ? `ارتفاع واضح أيضا في الجوار: ${names(check.up)}. انظروا في هذه الأماكن معا.`
          : `لا ارتفاع واضح في أي من أقرب الأماكن (عددها ${check.of}). ابحثوا عن أمر محلي.`;
      case 'one month':
        return `شهر واحد هو ${monthName(check.month)} (${check.observed === null ? 'حالات قليلة' : amount(check.observed)}) يضم ${formatPercent(check.share, AR)} مما زاد على المتوقع في السنة الأخيرة. ابحثوا عن حدث واحد أو دفعة إدخال واحدة قبل القول بارتفاع دائم.`;
      case 'one event':
        return `جديد هذا الشهر. اسألوا هل يعود الفرق (بزيادة ${amount(check.more)}) إلى حدث واحد أو سلسلة أحداث واحدة أو دفعة إدخال واحدة.`;
      case 'lasting':
        return `فوق الحد على مدى ${things(check.months, MONTHS)} على التوالي: لا يكفي حدث واحد لتفسير ذلك. اسألوا عما تغير عندما بدأ.`;
      case 'small numbers':
        return `أعداد صغيرة: لم يكن المتوقع سوى ${amount(check.expected)}. اقرأوا الحالات واحدة واحدة.`;
      case 'filled':
        return `أشهر بلا عدد صالح للاستخدام استُكملت لأغراض الحساب: ${names(check.months.map(monthName))}. اسألوا الناشر عما حدث.`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `تحتاج إلى ${things(NEEDS[method], MONTHS)}`,
      'too few events': 'حالات قليلة جدا في الأشهر الأخيرة',
      'no events before': 'لا حالات في السنوات السابقة',
      'all equal': 'جميع الأشهر السابقة متساوية',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return 'لا يوجد عدد صالح للاستخدام لهذا الشهر';
      case 'too short':
        return `أقل من ${things(LEAST_MONTHS, MONTHS)} بلا انقطاع (المتاح: ${formatNumber(reason.months, 0, AR)})`;
      case 'too few':
        return `أقل من ${things(reason.least, CASES)} في الشهر (المتوسط ${formatNumber(reason.mean, 1, AR)} في السنتين الأخيرتين)`;
      case 'silent':
        return `لم تُسجل أي حالة منذ ${things(reason.months, MONTHS)} بعد نحو ${amount(reason.before)} في الشهر؛ اسألوا هل توقف التسجيل`;
    }
  },
  tooFew: (least) => `أقل من ${things(least, CASES)} في الشهر في المتوسط في السنتين الأخيرتين`,
  needed: `تحتاج EARS إلى ${things(NEEDS.c3, MONTHS)} بلا انقطاع، وFarrington إلى ${NEEDS.farrington}، وEWMA إلى ${NEEDS.ewma}`,
};
