import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import {
  between,
  inTime,
  names,
  number,
  percentagePoints,
  quoted,
  some,
  someOf,
  things,
} from './grammar-ar.ts';
import { isolated as name } from './isolate.ts';
import type { Things } from './things.ts';

const either = (items: readonly string[]) => new Intl.ListFormat('ar', { type: 'disjunction' }).format(items);
const withMore = (all: readonly string[], more: number) =>
  names(all) + (more > 0 ? ` (إضافة إلى ${number(more)})` : '');

const side = (verdict: keyof Verdicts, reference: string): string =>
  verdict === 'unclear'
    ? `لا فرق واضح عن ${reference}`
    : `${verdict === 'above' ? 'أعلى' : 'أدنى'} بوضوح من ${reference}`;

const inSome = (count: number, total: number, nouns: Things) =>
  count === total
    ? `${total === 1 ? 'في الحالة الوحيدة' : 'في جميع الحالات'} (${things(total, nouns)})`
    : someOf(count, total, nouns);

function parted(parts: { count: number; first: string; again: string }[], nouns: Things): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const there = parts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return there
    .map(({ count, first, again }, index) =>
      index === 0 ? `${first} ${inSome(count, total, nouns)}` : `و${again} في ${some(count, nouns)}`,
    )
    .join('، ');
}

/** Two ways out of the usual, either of which may be empty. */
const both = (parts: readonly string[]) => parts.join('، و');

export const arabicEvidence: EvidencePhrases = {
  form: {
    forest: 'تقديرات مع مجالات ثقتها، واحد في كل صف',
    funnel: 'مخطط قمعي للقيم بحسب الحجم الذي تستند إليه',
    control: 'خريطة مراقبة لسلسلة مع نطاقها المتوقع',
    lorenz: 'منحنى لورنز لمدى تفاوت توزع الوقائع على الأماكن',
    likert: 'أشرطة الإجابات على جانبي منتصف السلم',
    'before-after': 'سلسلة قبل حدث وبعده، مع ما كان سيقع من دونه',
  },
  at: (value, interval) => (interval === null ? value : `${value} (${interval})`),
  nothing: ({ places, needed }) => ({
    reason: `لا يمكن عرض شيء (${name(places)}): يلزم ${needed}.`,
    help: 'اختاروا أماكن أو سنوات أخرى.',
  }),
  needs: {
    value: 'وجود قيمة واحدة على الأقل',
    expected: 'عدد كاف من القيم لمعرفة ما كان متوقعا',
    after: 'وجود قيم قبل الحدث وبعده',
    events: 'وجود واقعة واحدة ومكانين على الأقل',
    answers: 'وجود مكان واحد على الأقل فيه إجابات',
  },
  unmeasured: ({ names: all, things: nouns }) =>
    `لا أرقام: ${all.length > 5 ? things(all.length, nouns) : names(all)}.`,

  forest: {
    title: ({ subject, reference, things: nouns, verdicts }) =>
      `${name(subject)}: ${parted(
        [
          { count: verdicts.below, first: side('below', reference), again: 'أدنى بوضوح' },
          { count: verdicts.above, first: side('above', reference), again: 'أعلى بوضوح' },
          { count: verdicts.unclear, first: side('unclear', reference), again: 'لا فرق واضح' },
        ],
        nouns,
      )}`,
    one: ({ subject, name: place, at, reference, verdict }) =>
      `${name(subject)} في ${name(place)}: ${at}، ${side(verdict, reference)}`,
    plain: ({ subject, name: place, value, things: nouns, count, clear }) =>
      count === 1
        ? `${name(subject)} في ${name(place)}: ${value}`
        : clear
          ? `${name(subject)}: أعلى قيمة من بين ${things(count, nouns)} في ${name(place)}، ${value}`
          : `${name(subject)}: لا صدارة واضحة من بين ${things(count, nouns)}؛ مجال ثقة ${name(place)} يتداخل مع غيره`,
    ends: ({ top, high, bottom, low }) =>
      `أعلى قيمة: ${name(top)}، ${high}. أدنى قيمة: ${name(bottom)}، ${low}`,
    pooled: ({ label, at }) => `${name(label)}: ${at}`,
    remark: ({ verdict, reference }) => side(verdict, reference),
    unclear: (reference) =>
      `إذا شمل مجال الثقة القيمة المرجعية (${reference}) فلا يُدّعى وجود فرق؛ وقد يكون بعض الفروق حقيقيا مع ذلك.`,
    many: (count) =>
      `كل مجال ثقة قائم بذاته: من أصل ${number(count)} من المجالات التي تصيب 95 مرة في المائة، يخطئ بعضها القيمة الحقيقية مصادفة.`,
  },

  funnel: {
    title: ({ subject, things: nouns, count, above, below }) => {
      const total = things(count, nouns);
      const limits = 'حدود 99.8\u200e%\u200e';
      if (above + below === 0)
        return `${name(subject)}: لا تفاوت يزيد على ما تتيحه المصادفة (${total}، ${limits})`;
      return `${name(subject)}: ${both([
        ...(above ? [`أعلى مما تتيحه المصادفة في ${some(above, nouns)}`] : []),
        ...(below ? [`أدنى ${above ? '' : 'مما تتيحه المصادفة '}في ${some(below, nouns)}`] : []),
      ])} من أصل ${total} (${limits})`;
    },
    one: ({ subject, name: place, at, zone }) => `${name(subject)} في ${name(place)}: ${at}، ${zone}`,
    target: ({ label, value }) => `الحدود مرسومة حول القيمة المرجعية (${name(label)}): ${value}`,
    place: ({ name: place, at, zone }) => `${name(place)}: ${at}، ${zone}`,
    outside: ({ names: all, more, high }) => `${high ? 'أعلى' : 'أدنى'}: ${withMore(all, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `خارج حدود ${level === 95 ? '95' : '99.8'}\u200e%\u200e: ${number(seen)} من أصل ${number(count)}، في حين يُتوقع مصادفة نحو ${expected}`,
    zone: {
      inside: 'داخل حدود 95\u200e%\u200e',
      high: 'فوق حد 95\u200e%\u200e وداخل حد 99.8\u200e%\u200e',
      low: 'تحت حد 95\u200e%\u200e وداخل حد 99.8\u200e%\u200e',
      'very-high': 'فوق حد 99.8\u200e%\u200e',
      'very-low': 'تحت حد 99.8\u200e%\u200e',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone} (95\u200e%\u200e: من ${low95} إلى ${high95}؛ 99.8\u200e%\u200e: من ${low998} إلى ${high998})`,
    dispersion: (factor) =>
      `الحدود أبعد مما تضعها المصادفة وحدها (مضروبة في ${factor})، لأن الأماكن تتفاوت بأكثر من المصادفة (فرط التشتت).`,
    notRank: 'يبيّن القمع ما يتفاوت بأكثر من المصادفة؛ ولا يبيّن السبب، وليس ترتيبا.',
  },

  control: {
    title: ({ subject, things: nouns, count, high, low }) =>
      high + low === 0
        ? `${name(subject)}: ضمن النطاق المتوقع ${inSome(count, count, nouns)}`
        : `${name(subject)}: ${both([
            ...(high ? [`فوق النطاق المتوقع في ${some(high, nouns)}`] : []),
            ...(low ? [`${high ? 'تحته' : 'تحت النطاق المتوقع'} في ${some(low, nouns)}`] : []),
          ])} من أصل ${things(count, nouns)}`,
    falseAlarms: ({ expected, count, seen, things: nouns }) =>
      `من أصل ${things(count, nouns)}، يُتوقع أن يخرج عن النطاق مصادفة نحو ${expected} دون أن يتغير شيء؛ والمرصود: ${number(seen)}`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `${averaged ? 'أحدث متوسط متحرك' : 'أحدث قيمة'} (${name(when)}): ${value}؛ ${centre === null ? '' : `والمتوقع: ${centre}؛ `}${usual}`,
    usual: ({ lower: from, upper: to }) =>
      `القيم المعتادة: ${from === null ? `حتى ${to}` : to === null ? `من ${from} فصاعدا` : `من ${from} إلى ${to}`}`,
    when: ({ names: all, more }) => `خارج النطاق: ${withMore(all, more)}`,
    expected: 'المتوقع',
    observed: 'المرصود',
    average: 'المتوسط المتحرك',
    averageOf: (subject) => `المتوسط المتحرك (${name(subject)})`,
    remark: { high: 'فوق النطاق المتوقع', low: 'تحت النطاق المتوقع' },
    words: { centre: 'المتوقع', limits: 'النطاق المتوقع', baseline: 'فترة الأساس' },
    learnt: ({ from, to }) => `حُدد المتوقع من فترة الأساس ${between(from, to)}.`,
    signal:
      'القيمة الخارجة عن النطاق سبب للتدقيق لا دليل: فقد تكون مصادفة أو تغيّرا في التسجيل أو تغيّرا حقيقيا.',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `${name(area)}: نصف الوقائع (${name(events)}) في ${share} من الأماكن (${name(places)})${chance === null ? '' : `؛ ولو كان الأمر مصادفة لبلغت النسبة ${chance}`}`,
    gini: ({ value, chance }) =>
      `معامل جيني: ${value}${chance === null ? '' : `؛ وبالمصادفة وحدها: ${chance}`}`,
    adjusted: ({ value }) => `بعد مراعاة أن الأماكن أكثر من الوقائع: ${value}`,
    few: ({ events, count, places, of }) =>
      `الوقائع (${name(events)}: ${count}) أقل من الأماكن (${name(places)}: ${of})، فمعظم الأماكن خالية منها أيا كان التوزيع: قارنوا المنحنى بالمصادفة لا بالتساوي.`,
    top: ({ share, places }) => `${share} من الأماكن (${name(places)})، الأكثر تضررا أولا`,
    byChance: ({ share }) => `بالمصادفة وحدها: ${share}`,
    words: ({ events, places, share }) => ({
      observed: 'المرصود',
      equality: 'بالتساوي في كل مكان',
      chance: 'بالمصادفة وحدها',
      half: `النصف في ${share}`,
      places: `نسبة الأماكن (${name(places)})، الأكثر تضررا أولا`,
      events: `نسبة الوقائع (${name(events)})`,
    }),
    notSame: 'يبيّن المنحنى مدى تفاوت التوزيع في هذه الفترة، لا أن الأماكن نفسها تبقى الأكثر تضررا.',
  },

  likert: {
    answers: (all) => either(all.map(quoted)),
    title: ({ subject, answers, things: nouns, majority, minority, unclear }) =>
      `${name(subject)}، الإجابة ${answers}: ${parted(
        [
          { count: majority, first: 'أكثر من النصف', again: 'أكثر من النصف' },
          { count: minority, first: 'أقل من النصف', again: 'أقل من النصف' },
          { count: unclear, first: 'لا فرق واضح عن النصف', again: 'لا فرق واضح عن النصف' },
        ],
        nouns,
      )}`,
    one: ({ subject, name: place, at, answers }) =>
      `${name(subject)} في ${name(place)}، الإجابة ${answers}: ${at}`,
    ends: ({ top, high, bottom, low }) =>
      `أعلى نسبة: ${name(top)}، ${high}. أدنى نسبة: ${name(bottom)}، ${low}`,
    apart: (all) => `خارج السلم، باللون الرمادي: ${all.map(quoted).join('، ')}.`,
    half: 'لا يُقال أكثر من النصف أو أقل منه إلا إذا وقع مجال الثقة كله في ذلك الجانب من النصف.',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of, when, basis }) {
      const given = basis === 'trend' ? 'كان الاتجاه السابق سيفضي إليه' : 'كانت المقارنة ستفضي إليه';
      const head = `${name(subject)} في ${name(place)} بعد الحدث (${name(what)})`;
      if (direction === 'unclear') return `${head}: لا فرق واضح عما ${given}`;
      const how = of === 'mean' ? 'في المتوسط، ' : of === 'step' ? 'دفعة واحدة، ' : '';
      return `${head}: ${how}${direction === 'higher' ? 'أعلى' : 'أدنى'} بمقدار ${amount} مما ${given}${of === 'last' ? ` ${inTime(when)}` : ''}`;
    },
    effect: ({ at, of, when }) =>
      `الفرق ${of === 'mean' ? 'في المتوسط' : of === 'step' ? 'دفعة واحدة' : inTime(when)}: ${at}`,
    relative: ({ at }) => `بالمقارنة مع المتوقع: ${at}`,
    last: ({ when, line, value, without }) =>
      `${inTime(when)}، ${line ? 'قيمة الخط الموفَّق' : 'القيمة المرصودة'}: ${value}؛ والمتوقع: ${without}`,
    percentagePoints,
    observed: 'المرصود',
    fitted: 'خط موفَّق على القيم',
    without: { trend: 'لو استمر الاتجاه', comparison: 'وفق المقارنة' },
    supposes: {
      trend: 'يفترض ذلك أن الاتجاه السابق كان سيستمر؛ وكل ما تغيّر في الوقت نفسه لا يمكن تمييزه عن الحدث.',
      comparison:
        'يفترض ذلك أن السلسلتين كانتا ستتحركان معا لولا الحدث؛ وكل ما تغيّر في إحداهما فقط لا يمكن تمييزه عنه.',
    },
    short: (count) => `عدد القيم قبل الحدث ${number(count)} فقط: ما كان سيقع غير مؤكد.`,
  },
};
