import { formatNumber, formatPeriod, formatYear } from '../../../i18n/format.ts';
import { inTime, list, names as listed, number } from '../../../i18n/grammar-ar.ts';
import type { Item, Quoted } from '../brief.ts';
import type { CompareWords } from '../compare-words-en.ts';
import { amount, called, differenceText, limits } from '../quantity.ts';

const when = ({ period }: Quoted): string => formatPeriod(period, 'ar');

/** A value with its period and interval. */
const full = (item: Item, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} ${inTime(when(quoted))}${interval === null ? '' : `، مجال الثقة 95%: ${interval}`}`;
};

function apart({ unit }: Item, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, 'ar');
  if (unit.kind === 'percent') return `${value} نقطة مئوية`;
  return unit.short === '' ? `${value}${unit.kind === 'score' ? ' نقطة' : ''}` : value + unit.short;
}

const pairs = (all: readonly (readonly [string, string])[]): string =>
  all.map((one) => listed(one)).join('؛ ');

/** The sentences of a comparison of places, in Arabic. */
export const compareWords: CompareWords = {
  local:
    'كل قوة شرطة تعدّ بطريقتها، وكل استقصاء محلي يسأل بطريقته: فلا تُقابل الأرقام المحلية بأرقام مكان آخر.',
  records:
    'تختلف البلدان في ما يبلّغ عنه الناس وفي ما يدوّنه أفراد الشرطة: فالجرائم المسجلة لا تميز بين الأماكن.',
  count: 'يزداد عدد الحالات بازدياد عدد السكان، فلا تُقابل هذه الأرقام.',
  year: 'السنة ليست أكثر ولا أقل من غيرها.',
  inside: (inner, outer) => `${inner} جزء من كلّ (${outer}): فهما غير مستقلين.`,
  years: (a, first, b, second) => `السنوات متباعدة جدا: ${when(first)} (${a}) و${when(second)} (${b}).`,
  broken: (year, what) =>
    `تبدأ السلسلة من جديد في عام ${formatYear(year, 'ar')}: ${what.replace(/\.$/, '')}.`,
  few: (place, quoted) =>
    `القيمة ${inTime(when(quoted))} (${place}) تستند إلى حالات أو أشخاص قليلين: فهي تتغير بالصدفة.`,
  unknown: (place) => `لا أحد يقول كم عدد الحالات أو الأشخاص وراء القيمة (${place}): فقد تتغير بالصدفة.`,
  method: (place, quoted) =>
    `القيمة ${inTime(when(quoted))} (${place}) حُصل عليها بطريقة غير طريقة سائر القيم.`,

  overlap: 'يتداخل مجالا الثقة: فلا يمكن التمييز بينهما.',
  small: 'مجال الثقة غير معروف، وفرق بهذا الصغر لا يُذكر.',
  same: 'القيمتان متساويتان كما هما مطبوعتان.',

  higher: (item, a, first, b, second) =>
    `${called(item)}: ${a} (${full(item, first)}) أعلى من ${b} (${full(item, second)})${[first, second].some(({ low }) => low !== null) ? '' : '؛ مجال الثقة غير معروف'}.`,
  alike: (item, a, first, b, second, why) =>
    `${called(item)}: ${a}، ${full(item, first)}؛ ${b}، ${full(item, second)}. ${why}`,
  unlike: (item, a, first, b, second, why) =>
    `${called(item)}: ${a}، ${amount(item, first.value)} ${inTime(when(first))}؛ ${b}، ${amount(item, second.value)} ${inTime(when(second))}. لا تُقابل القيمتان. ${why}`,
  values: (item, cells) =>
    `${called(item)}: ${list(cells.map(({ name, latest }) => `${name} ${amount(item, latest.value)} (${when(latest)})`))}.`,
  above: (sets) =>
    `أعلى: ${sets.map(({ name, below }) => `${name} مقارنة بما يلي: ${listed(below)}`).join('؛ ')}.`,
  notTold: (both) => `لا يمكن التمييز: ${pairs(both)}.`,
  notHeld: (both, why) => `لا تُقابل القيم${both.length ? `: ${pairs(both)}` : ''}. ${why}`,

  by: (item, a, b, difference, bounds) =>
    `${a} أعلى من ${b} بمقدار ${apart(item, difference)}${bounds ? ` (مجال الثقة 95%: ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : '؛ مجال الثقة غير معروف'}`,
  between: (item, a, b, difference, bounds, why) =>
    `${a} و${b}: الفرق ${apart(item, difference)}${bounds ? ` (مجاله ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : ''}. ${why}`,
  equal: (a, b) => `${a} و${b}: متساويان كما هو مطبوع.`,
  apartFrom: (a, b, why) => `${a} و${b}: لا تُقابل القيمتان. ${why}`,
  noneHeld: (why) => `لا تُقابل القيم. ${why}`,
  at: (a, first, b, second) =>
    when(first) === when(second)
      ? ` كلتا القيمتين ${inTime(when(first))}.`
      : ` سنتا القيمتين: ${when(first)} (${a}) و${when(second)} (${b}).`,
  source: (publisher) => `المصدر: ${publisher}.`,

  otherMeasure: (name, year) =>
    `يقيسه هنا استقصاء أو مصدر آخر${name === null ? '' : ` (${name}، ${formatYear(year, 'ar')})`}؛ ولا توضع المقاييس المختلفة جنبا إلى جنب.`,
  none: 'لا تتضمن هذه البيانات أي قيمة له.',
  localOnly: 'السجلات والاستقصاءات المحلية تُجرى لمكان واحد فقط.',
  notLocal: 'المصادر المحلية لا تقيسه.',

  safer: (a, b) => `${a} مكان أكثر أمانا، أو أقل أمانا، من ${b}.`,
  more: (item, a, b) => `${called(item)}: ${a} أعلى من ${b}.`,
  measured: (item, a, b) => `ثبت بالقياس: ${called(item)}، ${a} أعلى من ${b}.`,
  measuredReason: 'الأرقام تقييمات من خبراء: آراء مستنيرة قد لا يشاركهم فيها غيرهم.',
  byThis: (item, a, b) => `${b} مكان أكثر أمانا من ${a}: ${called(item)}، قيمة أدنى.`,
  policy: (names) => `تختلف الأرقام بسبب ما اتُّخذ من إجراءات: ${listed(names)}.`,
  policyReason:
    'الأرقام موضوعة جنبا إلى جنب. ولا شيء فيها يبين سبب اختلافها؛ فهذا يتطلب مقارنة أماكن كانت متشابهة من قبل.',

  localFirst: (names) =>
    `أرقام محلية: ${listed(names)}. وهي من سجلات الشرطة المحلية واستقصاءات بين السكان. ولا تصل استقصاءات البلدان وإحصاءاتها إلى هذا المستوى، فلا شيء هنا إلى جانب معظمها.`,
  inCommon: (count, names) =>
    count === 0
      ? `لا مقياس في هذه البيانات معروف لاثنين من هذه الأماكن: ${listed(names)}.`
      : `عدد المقاييس المعروفة لاثنين على الأقل من هذه الأماكن (${listed(names)}): ${number(count)}.`,
  empty: 'لا شيء يقاس بالطريقة نفسها في اثنين من هذه الأماكن.',
};
