import type { ClaimPhrases } from './claims.ts';
import { between, COUNTRIES, inTime, number as n, quoted, some, someOf, things } from './grammar-ar.ts';
import { isolated as name } from './isolate.ts';

const countries = (count: number): string => things(count, COUNTRIES);
const inCountries = (count: number): string => `في ${some(count, COUNTRIES)}`;
const inOf = (count: number, total: number): string => someOf(count, total, COUNTRIES);
const unclearToo = (count: number): string =>
  count === 0 ? '' : ` ولا يمكن قول شيء واضح ${inCountries(count)}.`;

/** The claims in Arabic: a noun and a colon, so that no verb needs the gender of its subject. */
export const arabicClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = `${between(from, to)} تقريبا`;
    const say =
      `لدينا أرقام عن ${countries(count)}، ${when}. ${name(subject)}: انخفاض ${inCountries(down)}، وارتفاع ${inCountries(up)}.` +
      `${unclearToo(unclear)} التغيّر الوسيط: ${middle}.`;
    const claim =
      unclear * 2 > count
        ? `${name(subject)}: لا تغيّر واضح ${inOf(unclear, count)} ${when}`
        : side === 0
          ? `${name(subject)}: لا اتجاه واضح، ارتفاع ${inCountries(up)} وانخفاض ${inCountries(down)} من أصل ${countries(count)} ${when}`
          : `${name(subject)}: ${side > 0 ? 'ارتفاع' : 'انخفاض'} ${inOf(side > 0 ? up : down, count)} ${when}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `القيمة الوسيطة: ${middle}. وتتراوح القيمة في نصف البلدان بين ${low} و${high}.`;
    const have = `لدينا أرقام عن ${countries(count)} ${inTime(span)}.`;
    if (threshold === null) {
      return {
        claim: `${name(subject)}: القيمة الوسيطة ${middle} (${countries(count)})؛ ونصف القيم بين ${low} و${high}`,
        say: `${have} ${name(subject)}، ${spread}`,
      };
    }
    const claim =
      side === 0
        ? `${name(subject)}: عدد البلدان فوق ${threshold} وتحتها متقارب، ${n(above)} فوقها و${n(below)} تحتها`
        : `${name(subject)}: ${side > 0 ? 'أعلى' : 'أدنى'} من ${threshold} ${inOf(side > 0 ? above : below, count)}`;
    const say =
      `${have} ${name(subject)}: أعلى من ${threshold} ${inCountries(above)}، وأدنى منها ${inCountries(below)}.` +
      `${unclearToo(unclear)} ${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `${name(subject)}: لا فجوة واضحة، القيمة أعلى لفئة ${quoted(first)} ${inCountries(up)} ولفئة ${quoted(second)} ${inCountries(down)}`
        : `${name(subject)}: القيمة أعلى لفئة ${quoted(more)} منها لفئة ${quoted(less)} ${inOf(times, count)}`;
    const say =
      `لدينا الرقمان عن ${countries(count)} ${inTime(span)}. ${name(subject)}: القيمة أعلى لفئة ${quoted(first)} ${inCountries(up)}، ` +
      `ولفئة ${quoted(second)} ${inCountries(down)}.${unclearToo(unclear)} الفجوة الوسيطة: ${middle}.`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `لا صلة واضحة بين ${quoted(x)} و${quoted(y)} (${countries(crowd.count)})`
        : `حيثما ارتفعت قيمة ${quoted(x)} تميل قيمة ${quoted(y)} إلى ${side > 0 ? 'الارتفاع أيضا' : 'الانخفاض'}`;
    const numbers =
      rho === null
        ? 'وعددها أقل من أن يبيّن صلة المقياسين أحدهما بالآخر.'
        : `على سلم من \u200e−1 إلى 1 تبلغ الصلة ${rho}. وقد تقع بين ${low} و${high}.`;
    const say = `لدينا الرقمان عن ${countries(crowd.count)} ${inTime(span)}. ${numbers} ولا يثبت ذلك أن أحدهما سبب للآخر.`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `نسبة البلدان التي حدث فيها ${up ? 'ارتفاع' : 'انخفاض'} (${name(subject)})`,
    level: ({ subject, up, threshold }) =>
      `نسبة البلدان التي فيها القيمة ${up ? 'أعلى' : 'أدنى'} من ${threshold} (${name(subject)})`,
    groups: ({ subject, first, second }) =>
      `نسبة البلدان التي فيها القيمة أعلى لفئة ${quoted(first)} منها لفئة ${quoted(second)} (${name(subject)})`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `${name(subject)}: في كم بلد من أصل ${countries(count)} حدث انخفاض ${between(from, to)} تقريبا؟`,
    level: ({ subject, count, threshold }) =>
      `${name(subject)}: في كم بلد من أصل ${countries(count)} القيمة أعلى من ${threshold}؟`,
    groups: ({ subject, count, first, second }) =>
      `${name(subject)}: في كم بلد من أصل ${countries(count)} القيمة أعلى لفئة ${quoted(first)} منها لفئة ${quoted(second)}؟`,
    trend: ({ subject, place, from, value, to }) =>
      `${name(subject)} في ${name(place)}: ${value} (${from}). فكم بلغ بعد ذلك (${to})؟`,
    counted: ({ count, of }) => `${count} من أصل ${of}`,
  },
  points: (amount) => `${amount} نقطة مئوية`,
  half: 'النصف',
  all: 'جميع البلدان',
  countries,
  country: COUNTRIES,
  region: { one: 'منطقة واحدة', two: 'منطقتين', few: 'مناطق', many: 'منطقة' },
  unit: 'النسبة المئوية من البلدان التي يمكن قول شيء واضح عنها',
  shareCaveat:
    'تعامل مجالات الثقة بلدان المنطقة كعينة عشوائية: فهي تبيّن مدى الثقة الممكنة بعدّ صغير كهذا، لا خطأ في القياس.',
  none: ({ broken }) =>
    broken === 0
      ? 'لا يمكن حساب ذلك: لا يملك أي بلد الأرقام اللازمة.'
      : `لا يمكن حساب ذلك: يفصل انقطاع في السلسلة بين السنتين في ${countries(broken)}، ولا يملك أي بلد آخر السنتين معا.`,
};
