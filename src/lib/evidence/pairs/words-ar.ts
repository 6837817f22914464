import { COUNTRIES, quoted, things } from '../../i18n/grammar-ar.ts';
import { isolated } from '../../i18n/isolate.ts';
import type { Things } from '../../i18n/things.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const YEARS: Things = { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة' };
const countries = (count: number) => things(count, COUNTRIES);
const years = (count: number) => things(count, YEARS);
const numbers = ({ rho, low, high }: SpokenCorrelation) =>
  `معامل ارتباط الرتب ${rho}، ومجال الثقة بنسبة 95\u200e%\u200e من ${low} إلى ${high}`;

export const arabic: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `في البلدان التي يُعرف فيها المقياسان (${countries(count)}، ${from === to ? from : `من ${from} إلى ${to}`})`;
    if (!correlation) return `${lead} لا يمكن حساب ارتباط، لأن أحد المقياسين لا يتغير.`;
    if (correlation.side === 0)
      return `${lead} لا تظهر صلة بين ${quoted(y)} و${quoted(x)} (${numbers(correlation)}).`;
    return `${lead} تكون قيمة ${quoted(y)} ${correlation.side > 0 ? 'أعلى' : 'أدنى'} حيثما كانت قيمة ${quoted(x)} أعلى (${numbers(correlation)}).`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0)
      return 'لا توجد منطقة فيها خمسة بلدان يُعرف فيها المقياسان، فلا يمكن النظر في المناطق.';
    const each = regions.map(({ name, count: own, rho }) => `${isolated(name)} ${rho ?? 'لا شيء'} (${own})`);
    const all =
      pooled.side === 0
        ? 'لا تظهر صلة'
        : pooled.side > 0
          ? 'يظل المقياسان يرتفعان معا'
          : 'يظل أحدهما أدنى حيثما كان الآخر أعلى';
    return `إذا قورن كل بلد ببلدان منطقته فقط، ${all} (${countries(count)}، ${numbers(pooled)}): ${each.join('؛ ')}.`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least)
      return `المقياسان معروفان في وقتين في عدد قليل جدا من البلدان (${countries(count)})؛ ويلزم ${least} على الأقل للنظر في التغيّر.`;
    if (!correlation) return 'تغيّر أحد المقياسين بالقدر نفسه في كل مكان، فلا يمكن مقارنة التغيّر.';
    const said =
      correlation.side === 0
        ? `لا تظهر صلة بين تغيّر ${quoted(y)} وتغيّر ${quoted(x)}`
        : correlation.side > 0
          ? `يزداد ارتفاع ${quoted(y)} حيثما ازداد ارتفاع ${quoted(x)}`
          : `يقل ارتفاع ${quoted(y)}، أو يشتد انخفاضه، حيثما ازداد ارتفاع ${quoted(x)}`;
    return `داخل البلدان بمرور الوقت، ${said} (${countries(count)}، ${numbers(correlation)}).`;
  },
  apart: ({ count, apart }) =>
    `استُبعد، لأن القيمتين تفصل بينهما أكثر من ${years(apart)}، هذا العدد من البلدان: ${count}.`,
  noProof: ({ y, x }) =>
    `تلازم رقمين لا يثبت أن أحدهما يُحدث الآخر: فقد تكون الثروة أو الحرب أو طريقة السؤال وراء ${quoted(y)} و${quoted(x)} معا.`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return 'السلسلة تلازم نفسها دائما؛ وهذا لا يدل على شيء.';
      case 'same-thing':
        return 'المقياسان يقيسان الشيء نفسه بطريقتين، فتلازمهما لا يدل على شيء آخر.';
      case 'mixed-scales':
        return 'الإجابات معطاة على سلالم مختلفة ولا يمكن وضعها على محور واحد.';
      case 'count':
        return 'عدد الأشخاص أو الوقائع يكبر بكبر البلد؛ فاختاروا المعدل أو النسبة بدلا منه.';
      case 'years-apart':
        return `المقياسان معروفان في ${countries(refusal.countries)}، لكن قلما يفصل بينهما أقل من ${years(refusal.apart)}.`;
      case 'too-few':
        return `المقياسان معروفان في ${countries(refusal.countries)} فقط؛ ويلزم ${refusal.least} على الأقل.`;
    }
  },
  picture: {
    subject: (y) => `ارتباط الرتب مع ${quoted(y)}`,
    unit: 'من \u200e−1 (ينخفض أحدهما حين يرتفع الآخر) إلى 1 (يرتفعان معا)',
    places: 'البلدان التي يُعرف فيها المقياسان، وعددها بين قوسين',
    things: { one: 'مقياس واحد', two: 'مقياسين', few: 'مقاييس', many: 'مقياسا', other: 'مقياس' },
    none: 'انعدام الصلة',
    noCause: 'تلازم رقمين لا يثبت أن أحدهما يُحدث الآخر.',
  },
};
