import { list, number, things } from '../../../i18n/grammar-ar.ts';
import type { Things } from '../../../i18n/things.ts';
import type { LocalityWords } from '../locality-words-en.ts';

const PARTS: Record<string, string> = {
  municipality: 'البلديات',
  borough: 'الأحياء الإدارية',
  'police-district': 'دوائر الشرطة',
  'police district': 'دوائر الشرطة',
  state: 'الولايات',
  district: 'الدوائر',
  'community-area': 'الأحياء',
  neighbourhood: 'الأحياء',
  'police-station': 'مراكز الشرطة',
  'police station area': 'مناطق مراكز الشرطة',
  'local authority': 'السلطات المحلية',
};
const NUMBERS: Things = { one: 'رقم واحد', two: 'رقمين', few: 'أرقام', many: 'رقما', other: 'رقم' };

/** The sentences of a brief about one city, force area or state, in Arabic. */
export const localityWords: LocalityWords = {
  peers:
    'لا يوضع هذا المكان إلى جانب أي مكان آخر. فقوات الشرطة تعدّ، والاستقصاءات تسأل، كل بطريقته، وهذه البيانات تتضمن مدنا قليلة: فالمرتبة تقول عن طريقة العدّ أكثر مما تقول عن الأماكن. وهو يُقابل بماضيه.',
  others: 'مدن وقوات شرطة أخرى',
  unranked: 'الأماكن الأخرى تعدّ وتسأل بطرق مختلفة، فلا مرتبة.',

  parts: (kind) => PARTS[kind] ?? 'الأجزاء',
  women: 'النساء',
  men: 'الرجال',
  number: (subject) => `عدد الحالات (${subject})`,
  unit: (unit) => `${unit} في السنة`,
  months: (from, to, months) => (months === 1 ? from : `${number(months)} شهرا من ${from} إلى ${to}`),

  half: {
    name: (name, parts) => `${name}: أقل عدد من ${parts} يضم النصف`,
    subject: (subject, parts, of) =>
      `أصغر نسبة من ${parts} (مجموعها ${number(of)}) تضم معا نصف الحالات (${subject})`,
    unit: (parts) => `نسبة مئوية من ${parts}`,
    description: 'أجزاء المكان الأكثر أحداثا، تُؤخذ حتى يجتمع فيها نصف الأحداث.',
    change: 'محسوب للسنوات الأخيرة فقط: فالأماكن القليلة الأحداث تتغير كل سنة.',
    held: (parts, of, kind) =>
      `${number(parts)} من ${number(of)} من ${kind} تضم النصف. وتختلف الأجزاء في السكان والزوار: فهذا موضع الأحداث لا موضع أعلى خطر.`,
  },

  summed: 'مجموع أشهر السنة؛ والسنة التي ينقصها شهر لا رقم لها.',
  meaned: 'متوسط أجزاء السنة؛ ولم يُذكر عدد المستجيبين.',
  window: 'لا سنة تقويمية كاملة في هذه البيانات: فالرقم للأشهر المذكورة.',
  chance: 'يبين مجال الثقة مقدار تغير عدد كهذا بالصدفة من سنة إلى أخرى، لا أخطاء العدّ.',

  empty: (place) => `${place}: لا تتضمن البيانات المحلية شيئا عن هذا السؤال.`,
  partsOnly: (place, names, parts) =>
    `${place}: لا رقم للمكان كله. والمعروف حسب ${parts} فقط: ${list(names)}. وتعرضها صفحة المكان.`,

  recorded: (place) => `${place} مكان أكثر أمانا، أو أقل أمانا، من مدينة أخرى.`,
  recordedReason:
    'سجلات الجرائم تقيس أيضا ما يبلّغ عنه الناس وما يدوّنه أفراد الشرطة، وكل قوة شرطة تفعل ذلك بطريقتها.',

  gap: {
    trust: { name: 'الثقة في الشرطة', sdg: null },
    safety: { name: 'الشعور بالأمان عند المشي على انفراد', sdg: '16.1.4' },
    reporting: { name: 'الضحايا الذين أبلغوا الشرطة', sdg: '16.3.1' },
    crime: { name: 'الجرائم المعروفة لدى الشرطة', sdg: null },
    police: { name: 'ما تفعله الشرطة', sdg: null },
  },
  gapNever: (place) => `لا مصدر محلي هنا يقيسه للمكان كله (${place}).`,
  gapSince: (year, now) => `آخر قيمة: ${year}؛ والفارق عن أحدث البيانات هنا بالسنوات: ${number(now - year)}.`,
  noTrust: (place) => `${place}: لم يسأل أي استقصاء في هذه البيانات سكان المكان كله هل يثقون بالشرطة.`,
  noSafety: (place) => `${place}: ليس إلى جانب الثقة في الشرطة في هذه البيانات أي مقياس للأمان.`,
  short: (place, measures) =>
    `هذا الموجز قصير: تعطي البيانات المحلية (${place}) ${things(measures, NUMBERS)}. وموجز البلد يقول أكثر.`,
  nothing: (place) => `${place}: لا تعطي البيانات المحلية أي رقم للمكان كله.`,
};
