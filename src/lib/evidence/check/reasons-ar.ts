import { points, quoted } from '../../i18n/grammar-ar.ts';
import { isolated } from '../../i18n/isolate.ts';
import type { Word } from './outcome.ts';
import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const or = (choices: readonly string[]) => choices.map(isolated).join(' أو ');
const withoutStop = (text: string) => text.replace(/\.$/, '');

const VERDICTS: Record<Word, string> = {
  supported: 'تؤيدها البيانات',
  partly: 'تؤيدها البيانات جزئيا',
  'not supported': 'لا تؤيدها البيانات',
  'cannot be checked': 'لا يمكن التحقق منها',
};

/** `3 مرات`, `11 مرة`, `1.5 مرة` */
function times(amount: string): string {
  const value = Number(amount);
  if (value === 2) return 'مرتين';
  return `${amount} ${Number.isInteger(value) && value >= 3 && value <= 10 ? 'مرات' : 'مرة'}`;
}

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => 'لا توجد جملة للتحقق منها.',
  cause: (words) => `تدّعي عبارة ${quoted(words)} وجود سبب. والبيانات تبيّن ما حدث لا لماذا حدث.`,
  future: (words) => `تتحدث عبارة ${quoted(words)} عمّا لم يأت بعد. ولا تُعدّ الإسقاطات حقائق.`,
  opinion: (words) => `عبارة ${quoted(words)} حكم لا يحسمه أي رقم.`,
  vague: (words) => `عبارة ${quoted(words)} مبهمة جدا: حددوا ما يقاس ومقداره.`,
  'many-places': (words) => `تتحدث عبارة ${quoted(words)} عن بلدان كثيرة معا؛ حددوا المكان.`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `قد تعني عبارة ${quoted(words)} أماكن عدة: ${or(choices)}. اختاروا واحدا منها.`
      : `قد تعني عبارة ${quoted(words)} ${or(choices)} أو مكانا لا تتضمنه البيانات. اختاروه إن كان هو المقصود.`,
  'unknown-name': (words) => `عبارة ${quoted(words)} ليست اسم مكان أو مقياس في البيانات.`,
  'part-of-place': (words) => `تتحدث عبارة ${quoted(words)} عن جزء من بلد؛ والبيانات تتعلق ببلدان كاملة.`,
  'two-measures': (words) =>
    `تدّعي الجملة أمرين معا؛ والثاني هو ${quoted(words)}. تحققوا من كل منهما على حدة.`,
  'no-measure': () => 'لم يُذكر ما يقاس بكلمات معروفة هنا.',
  'not-held': (words) =>
    words === 'sex'
      ? 'لا تفصّل البيانات هذا المقياس حسب الجنس.'
      : words === 'number'
        ? 'تذكر المقولة عددا من الحالات أو الأشخاص؛ وليس في البيانات سوى معدل أو نسبة.'
        : 'لا تتضمن البيانات هذا المقياس.',
  'no-place': () => 'لم يُذكر أي مكان.',
  'no-claim': () => 'لم يُذكر تغيّر ولا مقدار ولا مقارنة يمكن التحقق منها.',
  'loose-years': (words) =>
    words === ''
      ? 'لا تحدد المقولة السنة؛ حددوها.'
      : `لا تحدد عبارة ${quoted(words)} السنوات المقصودة؛ حددوها.`,
  'size-without-years': () => 'لا معنى لحجم التغيّر من دون سنواته؛ حددوها.',
  leftover: (words) => `لم تُفهم هذه الكلمات، وقد تغيّر معنى المقولة: ${quoted(words)}.`,
};

/** The Arabic sentences of the claim checker. */
export const arabic: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text} (${note})`,
  noValue: ({ subject, place, years, covered }) =>
    `لا توجد قيمة لمؤشر ${quoted(subject)} في ${isolated(place)}${years === null ? '' : ` لعام ${years} أو ما يقاربه`}` +
    (covered === null ? '.' : `؛ وتوجد قيم للفترة ${covered}.`),
  noPair: ({ subject, place, years }) =>
    `لا توجد قيمتان قابلتان للمقارنة لمؤشر ${quoted(subject)} في ${isolated(place)} خلال الفترة ${years}.`,
  broken: ({ place, year, what }) =>
    `في سلسلة ${isolated(place)} انقطاع بين هاتين السنتين (${year}: ${withoutStop(what)})؛ ولا تجوز مقارنة القيم قبله بما بعده.`,
  projected: ({ year }) => `القيمة لعام ${year} إسقاط وليست رصدا.`,
  wrongUnit: ({ claimed, subject, unit }) =>
    `${
      claimed === 'points' ? 'لا تصلح النقاط إلا للنسب المئوية والدرجات.' : 'وحدة القياس في المقولة مختلفة.'
    } وحدة مؤشر ${quoted(subject)}: ${isolated(unit)}.`,
  scaleNotShare: ({ subject, unit }) =>
    `ليس في البيانات عن هذا المكان سوى مؤشر ${quoted(subject)} (${unit}): والمتوسط على مقياس لا يبيّن عدد الأشخاص.`,
  countNotHeld: ({ subject, unit }) =>
    `تذكر المقولة عددا؛ وفي البيانات مؤشر ${quoted(subject)} (${unit}) لا العدد.`,
  offScale: ({ amount, min, max }) => `القيمة ${amount} خارج المقياس الذي يمتد من ${min} إلى ${max}.`,
  noZero: ({ subject }) =>
    `ليس لمقياس مؤشر ${quoted(subject)} صفر حقيقي، فلا يمكن أن يرتفع أو ينخفض بنسبة أو بمضاعف.`,
  notBetter: ({ subject }) =>
    `لا يمكن القول في مؤشر ${quoted(subject)} هل الأكثر أفضل أم الأقل: فالأكثر قد يعني أن ما يُكتشف أكثر.`,
  smallBase: 'القيمة الأولى أصغر، أو تستند إلى حالات أقل، من أن تصلح لنسبة مئوية.',
  otherWay: 'وهذا عكس المقولة.',
  noClear: 'ولا يظهر من ذلك تغيّر أو فرق واضح، فلا تتأكد المقولة.',
  otherSize: ({ claimed }) => `الاتجاه صحيح ولكن الحجم غير ذلك: تقول المقولة ${claimed}.`,
  notReached: ({ claimed }) => `تقول المقولة ${claimed}.`,
  intervalReaches: ({ claimed }) => `تقول المقولة ${claimed}؛ ومجال الثقة يترك ذلك مفتوحا.`,
  otherYears: ({ asked, used }) => `تتحدث المقولة عن ${asked}؛ وأقرب القيم تعود إلى ${used}.`,
  stale: ({ year }) => `أحدث قيمة تعود إلى عام ${year}: وما حدث بعد ذلك غير معروف هنا.`,
  notSteady: 'ولم يكن الاتجاه نفسه في كل خطوة.',
  noYears: ({ spans }) =>
    `لا تحدد المقولة سنوات؛ وقد نُظر في فترتين حتى نهاية السلسلة (بالسنوات: ${spans})، وهما لا تتفقان.`,
  onlySome: 'وينطبق ذلك على بعض الأماكن المذكورة لا كلها.',
  points,
  times,
  per100000: (amount) => `${amount} لكل 100,000`,
  pointsUnit: (percentage, short) =>
    percentage ? 'نقاط مئوية' : short.trim() === '' ? 'نقاط' : short.trim(),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? 'إن التغيّر كبير'
      : size.unit === 'little'
        ? 'إن التغيّر صغير'
        : quoted(`${size.bound === 'over' ? 'أكثر من ' : size.bound === 'under' ? 'أقل من ' : ''}${text}`),
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `${isolated(place)} (${value}): المرتبة ${position} من أصل ${count} في مؤشر ${quoted(subject)} بدءا من ${highest ? 'أعلى' : 'أدنى'} قيمة. والبلدان المحسوبة هي التي لها قيمة حديثة وعدد كاف من الأشخاص أو الحالات للمقارنة (${isolated(among)}).`,
  rankFirst: ({ place, value }) => `وفي المرتبة الأولى: ${isolated(place)} (${value}).`,
  rankUnclear: ({ other }) => `ويتداخل مجال الثقة مع مجال بلد آخر: ${isolated(other)}.`,
  rankFew: ({ count, all }) => `وعدد البلدان التي لها مثل هذه القيمة ${count} فقط من أصل ${all}.`,
  notSolid: ({ place }) =>
    `${isolated(place)}: عدد الأشخاص أو الحالات أقل من أن يسمح بالترتيب؛ فحالة واحدة زيادة أو نقصانا تغيّر المرتبة.`,
  assumed: ({ respondents }) =>
    `لا يورد المصدر مجال ثقة ولا عدد المستجيبين؛ ولأجل الحكم افتُرض هامش عينة عشوائية بسيطة عدد أفرادها ${respondents}.`,
  noInterval: () => 'لا يورد المصدر مجال ثقة لهذه الأرقام، فقد يكون الفرق الصغير من قبيل المصادفة.',
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `السنوات مهمة: مع ${turned} من أصل ${looked} من الخيارات الأخرى لسنوات قريبة، المقولة ${VERDICTS[verdict]}. مثال ذلك: ${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `حسب مصدر آخر، ${quoted(source)}، المقولة ${VERDICTS[verdict]}: ${reason}`,
};
