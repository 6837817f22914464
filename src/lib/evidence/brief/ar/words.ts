import { movementOf, spoken } from '../../../figures/wording.ts';
import { formatPeriod, formatWithUnit, formatYear } from '../../../i18n/format.ts';
import { inTime, number } from '../../../i18n/grammar-ar.ts';
import { phrasesIn } from '../../../i18n/speak.ts';
import { differenceText } from '../quantity.ts';
import type { Words } from '../words-en.ts';

const year = (value: number): string => formatYear(value, 'ar');
const bare = (text: string): string => text.replace(/\.$/, '');

/** The sentences about one measure of a brief, in Arabic. */
export const words: Words = {
  rankOfCount: 'يزداد عدد الحالات بازدياد عدد السكان، فلا تُرتب به الأماكن.',
  rankOfYear: 'السنة ليست مرتبة.',
  rankOfRecords: 'تختلف البلدان في ما يبلّغ عنه الناس وفي ما يدوّنه أفراد الشرطة، فلا تُرتب بالسجلات.',

  oneYear: 'لسنة واحدة فقط قيمة، فلا يمكن ذكر أي تغير.',
  notLikeOthers: (row) => `قيمة عام ${year(row.year)} حُصل عليها بطريقة غير طريقة ما قبلها، فلا يُذكر أي تغير.`,
  noneBefore: ({ to, first, before }) =>
    `لا قيمة تقع قبل عام ${year(to.year)} بمدة من ${before.least} إلى ${before.most} سنة؛ وأول قيمة تعود إلى عام ${year(first.year)}.`,
  brokenBetween: (cut) =>
    `تبدأ السلسلة من جديد في عام ${year(cut.year)}: ${bare(cut.what)}. ولا يُقارن شيء عبر ذلك.`,
  fewCases: (row) =>
    `تستند قيمة عام ${year(row.year)} إلى حالات قليلة أو إلى مكان صغير: فحالة واحدة زائدة أو ناقصة تبدو كأنها تغير.`,
  unknownCases: (row) =>
    `لا يقول المصدر كم عدد الحالات التي تستند إليها قيمة عام ${year(row.year)}، فلا يُذكر أي تغير.`,
  unknownBehind: 'لا يُعرف هنا عدد الحالات ولا عدد السكان: فقد تتغير القيمة بالصدفة.',
  rankOfNothing: 'لا يمكن وضع هذه القيمة إلى جانب غيرها.',
  rankOfFew({ among, name, others, years }) {
    const who = among === 'peers' ? 'البلدان المماثلة' : 'البلدان الأخرى';
    const where = among === 'region' ? ` (${name})` : '';
    return others === 0
      ? `لا قيمة لأي من ${who}${where} في حدود ${years} سنوات.`
      : `عدد ${who}${where} التي لها قيمة في حدود ${years} سنوات هو ${number(others)} فقط.`;
  },
  fewBehind:
    'تستند القيمة إلى حالات قليلة أو عينة صغيرة أو مكان يقل سكانه عن 100,000 نسمة: فهي تتغير بالصدفة.',
  old: (p) => `آخر قيمة تعود إلى عام ${year(p.year)}؛ وأحدث البيانات هنا تعود إلى عام ${year(p.now)}.`,
  note: (text) => `يشير الناشر إلى ما يلي: ${bare(text)}.`,
  also: (name, when) => `${name}، ${year(when)}`,

  change({ measure, place, from, to, movement, bounds, printed }) {
    const { decimals, kind, short } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, 'ar'));
    const first = inTime(start?.when ?? '');
    const last = inTime(end?.when ?? '');
    const values = `${start?.value} ${first}، و${end?.value} ${last}`;
    const unit = kind === 'percent' ? ' نقطة مئوية' : short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span =
      bounds && `مجال الثقة ${level}%: ${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span) return `${place}، ${measure.subject}: ${end?.value} ${first} و${last}.`;
    if (!movement) {
      const why = span
        ? `قد لا يكون هناك فرق (${span})`
        : 'مجال الثقة غير معروف، وفرق بهذا الصغر لا يسمى تغيرا';
      return `${place}، ${measure.subject}: لا تغير واضح (${values})؛ ${why}.`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, 'ar');
    const sentence = phrasesIn('ar').changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, 'ar'),
      to: formatPeriod(to.period, 'ar'),
    });
    const told = moved.kind === 'levels' ? '' : ` (${values})`;
    return `${sentence}${told}${span ? `؛ الفرق: ${span}` : '؛ مجال الثقة غير معروف'}.`;
  },

  rank({ among, name, place, best, worst, of, median, by, unit }) {
    const crowd = {
      world: `${number(of)} بلدا وإقليما`,
      region: `${number(of)} (${name})`,
      peers: `${number(of)} (${place} والبلدان المماثلة)`,
    }[among];
    const ranked = {
      intervals: '',
      counts: ' وفق الأرقام كما هي مطبوعة.',
      margin: ' مجالات الثقة غير معروفة، فتُعد القيم المتقاربة متساوية.',
    }[by];
    const ranks = best === worst ? `${best}` : `${best} إلى ${worst}`;
    return `المرتبة ${ranks} من ${crowd}، والمرتبة 1 لأعلى قيمة؛ وقيمة الوسط ${formatWithUnit(median, unit.decimals, unit.short, 'ar')}.${ranked}`;
  },
  worldName: 'العالم',
  peersName: 'البلدان المماثلة',

  peersOfKind: (kind) =>
    kind === 'region'
      ? 'لا توضع منطقة إلى جانب بلدان.'
      : kind === 'former'
        ? 'ليس لدولة سابقة جيران اليوم.'
        : 'لا يوضع جزء من بلد إلى جانب بلدان كاملة.',
  peersUnknown: 'عدد السكان غير معروف، فلا يمكن تسمية بلدان مقاربة في الحجم.',
  peersNearest: ({ count, within, times }) =>
    `أقرب البلدان في عدد السكان (عددها ${number(count)})${within.length ? `: أولا بلدان المنطقة (${within.join('، ثم ')})` : ''}. وتأتي في الآخر البلدان التي تزيد أو تقل بأكثر من ${times} أضعاف، ولكل منها ما لا يقل عن نصف عدد المقاييس الحديثة. ولا تتضمن هذه البيانات الدخل، فلا دور له.`,
  peersChosen: 'اختارها القارئ؛ والرابط يحفظ الاختيار.',

  otherValue: ({ measure, row }) => {
    const { value, interval, when } = spoken(measure, row, 'ar');
    return `يعطي مصدر آخر قيمة أخرى: ${measure.name}، ${value} ${inTime(when)}${interval === null ? '' : ` (${interval})`}.`;
  },
  otherWay: ({ sentence }) => `يسير مقياس آخر في الاتجاه المعاكس. ${sentence}`,
};
