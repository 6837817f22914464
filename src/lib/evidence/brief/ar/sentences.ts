import { formatPeriod, formatYear } from '../../../i18n/format.ts';
import { inTime, names as listed, number, quoted as quote, things } from '../../../i18n/grammar-ar.ts';
import type { Things } from '../../../i18n/things.ts';
import { gradeWord } from '../../grade-words.ts';
import { amount, level, limits, short, shortPublisher } from '../quantity.ts';
import type { Sentences } from '../sentences-en.ts';

const year = (value: number): string => formatYear(value, 'ar');
const stop = (text: string): string => `${text.replace(/\.$/, '')}.`;
const MEASURES: Things = {
  one: 'مقياس واحد',
  two: 'مقياسين',
  few: 'مقاييس',
  many: 'مقياسا',
  other: 'مقياس',
};
const YEARS: Things = { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };

/** The sentences of a brief about several measures, in Arabic. */
export const sentences: Sentences = {
  say(item, place) {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    return [
      level(item, place),
      ...(interval ? [`مجال الثقة 95%: ${interval}`] : []),
      ...(moved
        ? [`والقيمة ${inTime(formatPeriod(moved.from.period, 'ar'))}: ${amount(item, moved.from.value)}`]
        : []),
      `المصدر: ${shortPublisher(item)}`,
    ]
      .map(stop)
      .join(' ');
  },

  strongSentence: (item, place, standing) =>
    standing
      ? `${stop(level(item, place))} وهذه هي المرتبة ${standing.best === standing.worst ? standing.best : `${standing.best} إلى ${standing.worst}`} من ${standing.of} بلدا وإقليما، والمرتبة 1 لأعلى قيمة.`
      : stop(level(item, place)),
  strongBecause: (item, { better, sure, far }) =>
    stop(
      `${[
        `درجة اليقين: ${gradeWord(item.graded.grade, 'ar')}`,
        ...(better ? [sure ? 'تحسن لا يشمل مجال ثقته الصفر' : 'تحسن كبير'] : []),
        ...(far > 0 ? ['موقع في أفضل ثلث من البلدان التي لها قيمة'] : []),
        item.looked
          ? `لا شيء يعارضه في المقاييس الأخرى (عددها ${number(item.looked)})`
          : 'لا مقياس آخر يُقابل به',
      ].join('؛ ')}${far < 0 ? '؛ لكن الموقع في أسوأ ثلث من البلدان التي لها قيمة' : ''}`,
    ),
  challengeBecause: (reasons) => stop(reasons.join('؛ ')),
  reason: {
    against: 'مقياس آخر يقول غير ذلك',
    worse: 'تدهور واضح',
    ranked: 'موقع في أسوأ ثلث من البلدان التي لها قيمة',
    grade: (item) =>
      item.graded.grade === 'none'
        ? 'البيانات أضعف من أن تُبنى عليها مقولة'
        : `درجة اليقين: ${gradeWord(item.graded.grade, 'ar')}`,
    old: (item) => `آخر قيمة تعود إلى عام ${year(item.latest.year)}`,
  },
  rule: {
    strongest:
      'درجة يقين عالية أو متوسطة، وتحسن واضح عما قبل عشر سنوات أو موقع في أفضل ثلث من البلدان التي لها قيمة، ولم يُعثر على ما يعارضه.',
    challenged: 'مقياس آخر يقول غير ذلك، أو تدهور واضح، أو موقع في أسوأ ثلث، أو بيانات ضعيفة، أو قيمة قديمة.',
  },
  fewer: (found, rule) =>
    found === 0
      ? `لا مقياس يستوفي القاعدة: ${rule}`
      : `عدد المقاييس التي تستوفي القاعدة ${number(found)} فقط. القاعدة: ${rule}`,

  nearest: (gap, parts) =>
    `${stop(gap)} ${parts.length ? 'أقرب ما يمكن قوله: ' : ''}${parts.map(stop).join(' ')}`.trim(),
  answer: (parts) => parts.map(stop).join(' '),
  notAnswered: (place) => `لا تقول البيانات شيئا عن ذلك (${place}).`,
  localRecords: (names) => `توجد هنا سجلات لأماكن بعينها: ${listed(names)}.`,

  trust: ({ trust, safety }) =>
    `${stop(trust)} ${stop(safety)} والرقمان من مصدرين مختلفين؛ ولا يمكن لمكان واحد أن يبين هل تسير الثقة والأمان معا.`,
  noTrust: (place) => `${place}: لم يسأل أي استقصاء في هذه البيانات الناس هل يثقون بالشرطة.`,
  noSafety: (place) => `${place}: ليس إلى جانب الثقة في الشرطة في هذه البيانات أي مقياس للأمان.`,

  dont: {
    exactly: (item, place) => `${level(item, place)}، بالضبط.`,
    changed: (item, place) =>
      `${place}، ${short(item.subject)}: ارتفاع أو انخفاض خلال السنوات العشر الأخيرة.`,
    moved: (item, place, up) => `${place}، ${short(item.subject)}: ${up ? 'ارتفاع' : 'انخفاض'}.`,
    records: (item, place) =>
      `${place}: بحسب هذا المقياس (${short(item.subject)}) مكان أكثر أمانا، أو أقل أمانا، من بلدان أخرى.`,
    rank: (item, place, { best, of }) => `${place}، ${short(item.subject)}: المرتبة ${best} من ${of}.`,
    rankReason: ({ best, worst, of }) =>
      `لا يمكن التمييز بين قيم بلدان كثيرة: قد تكون المرتبة أي رقم من ${best} إلى ${worst} من أصل ${of}.`,
    today: (item, place) => `اليوم: ${place}، ${short(item.subject)}، ${amount(item, item.latest.value)}.`,
    todayReason: (item, now) =>
      `آخر قيمة تعود إلى عام ${year(item.latest.year)}. ولا شيء هنا يقول ما هي الآن؛ فأحدث البيانات تعود إلى عام ${year(now)}.`,
    measured: (item, place) =>
      `ثبت بالقياس: ${place}، ${short(item.subject)}، ${amount(item, item.latest.value)}.`,
    measuredReason: 'الرقم تقييم من خبراء: رأي مستنير قد لا يشاركهم فيه غيرهم.',
    policy: (place) => `${place}: سياسة أو برنامج غيّر هذه الأرقام.`,
    policyReason:
      'هذه أرقام عبر الزمن. ولا شيء فيها يبين كيف كانت ستكون لولا ذلك؛ فهذا يتطلب مقارنة بأماكن أو أشهر لم تشهد تلك السياسة.',
  },

  gap({ since, now, countries, held, proxy }) {
    const nearest = proxy ? ` والأقرب إليه ${quote(proxy.name)}، ${year(proxy.year)}.` : '';
    if (since !== null)
      return `آخر قيمة: ${year(since)}، قبل أحدث البيانات هنا بـ${things(now - since, YEARS)}.${nearest}`;
    if (!held) return `لا تتضمن هذه البيانات سلسلة رسمية لأي بلد.${nearest}`;
    if (countries === 0) return `تتضمن هذه البيانات قيما لمناطق من العالم لا لبلدان.${nearest}`;
    return `لا قيمة لهذا المكان؛ وعدد البلدان التي لها قيمة في هذه البيانات ${number(countries)}.${nearest}`;
  },

  notice: {
    former: (newest) =>
      `لم تعد هذه الدولة موجودة.${newest === null ? '' : ` وآخر قيمة لها هنا تعود إلى عام ${year(newest)}.`} انظروا الدول التي خلفتها.`,
    part: (country) =>
      `هذا المكان جزء من بلد${country === null ? '' : ` (${country})`}: ومعظم المصادر لا تعطي أرقاما إلا للبلدان كاملة.`,
    region: 'هذا المكان منطقة من العالم: وأرقامه هي التي ينشرها الناشرون للمنطقة كلها، وهي قليلة.',
    none: 'لا تتضمن هذه البيانات أي قيمة لهذا المكان تحت أي من الأسئلة العشرة.',
    few: (count) =>
      `لا يكاد يُعرف شيء: القيم متاحة لـ${things(count, MEASURES)}. وهذا الموجز قصير لقلة البيانات لا لقلة الأسئلة.`,
    thin: (count, unanswered) =>
      `لا يُعرف إلا القليل: القيم متاحة لـ${things(count, MEASURES)}${unanswered ? `، وعدد الأسئلة التي لا قيمة لها ${number(unanswered)} من عشرة` : ''}.`,
    old: (newest, now) =>
      `كل ما فيه قديم: أحدث قيمة تعود إلى عام ${year(newest)}، قبل أحدث البيانات هنا بـ${things(now - newest, YEARS)}.`,
  },
  empty: (looked, place, kind) =>
    `جرى البحث عن: ${looked.join('؛ ')}. وليس لأي منها قيمة (${place})${kind === 'country' ? '' : '؛ ومعظم المصادر لا تعطي إلا البلدان'}.`,
};
