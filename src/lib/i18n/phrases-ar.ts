import { arabicEvidence } from './evidence-phrases-ar.ts';
import {
  between,
  COUNTRIES,
  inTime,
  list,
  names,
  number,
  percentagePoints,
  PLACES,
  points,
  quoted,
  some,
  someOf,
  things,
} from './grammar-ar.ts';
import { isolated as name } from './isolate.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';

const nouns = ({ countries }: Pick<Crowd, 'countries'>) => (countries ? COUNTRIES : PLACES);
const solidly = ({ solid }: Crowd) => (solid ? ' فيها من السكان أو الحالات ما يكفي للمقارنة' : '');
const crowdName = (crowd: Crowd) => things(crowd.count, nouns(crowd)) + solidly(crowd);

const inAll = (crowd: Crowd) =>
  `في جميع ${crowd.countries ? 'البلدان' : 'الأماكن'}${solidly(crowd)} (${number(crowd.count)})`;

const spoken = ({ value, interval, when }: SpokenValue) =>
  `${value} ${inTime(when)}${interval === null ? '' : `، ${interval}`}`;

function moved(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? 'ارتفاع' : 'انخفاض'} بنسبة ${movement.amount}`;
    case 'times':
      return `ارتفاع إلى ما يعادل ${movement.amount} مرة المستوى السابق`;
    case 'points':
      return `${movement.up ? 'ارتفاع' : 'انخفاض'} قدره ${movement.percentage ? percentagePoints(movement.amount) : points(movement.amount)}`;
    case 'levels':
      return `${movement.up ? 'ارتفاع' : 'انخفاض'} من ${movement.from} إلى ${movement.to}`;
    case 'unclear':
      return 'عدم وجود تغيّر واضح';
    case 'none':
      return `ثبات عند ${movement.at}`;
  }
}

interface Counts {
  up: number;
  down: number;
  unclear: number;
}

const sorted = (tally: Counts) =>
  [
    { count: tally.down, what: 'انخفاض' },
    { count: tally.up, what: 'ارتفاع' },
    { count: tally.unclear, what: 'عدم وجود تغيّر واضح' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** "انخفاض في 3 من أصل 5 بلدان، وارتفاع في بلد واحد", the most frequent first. */
function tallied(tally: Counts, crowd: Crowd): string {
  const parts = sorted(tally);
  const [only, more] = parts;
  if (only && !more) return `${only.what} ${inAll(crowd)}`;
  return parts
    .map(({ count, what }, index) =>
      index === 0
        ? `${what} ${someOf(count, crowd.count, nouns(crowd))}${solidly(crowd)}`
        : `و${what} في ${some(count, nouns(crowd))}`,
    )
    .join('، ');
}

/** What values are called that carry a flag. */
const FLAGGED: Record<string, string> = {
  missing: 'غير متاحة في المصدر دون ذكر السبب',
  suppressed: 'حجبتها جهة النشر',
  'not-applicable': 'لا تنطبق على المكان',
  'not-collected': 'لم تُجمع',
  implausible: 'استُبعدت لأنها مستحيلة',
  estimated: 'قدّرتها جهة النشر',
  modelled: 'مستمدة من نموذج إحصائي',
  projected: 'إسقاطات مستقبلية',
  provisional: 'أولية قد تُنقّح',
  adjusted: 'عدّلتها وكالة دولية',
  'small-sample': 'تستند إلى حالات قليلة',
  'mode-change': 'جُمعت بطريقة تختلف عن القيم المجاورة لها في السلسلة',
};
const flagged = (flag: string) => FLAGGED[flag] ?? flag;

export const arabic: Phrases = {
  capital: (text) => text,
  sentences: (parts) => parts.map((part) => `${part.replace(/\.$/, '')}.`).join(' '),
  clauses: (parts) => parts.join('؛ '),
  subject: (subject, group) => (group === null ? subject : `${subject} (${name(group)})`),
  splitBy: (measure, dimension) => `${measure} حسب ${quoted(dimension)}`,
  interval: (level, low, high) =>
    level === null
      ? `المجال من ${low} إلى ${high}`
      : `مجال الثقة بنسبة ${Math.round(level * 100)}\u200e%\u200e من ${low} إلى ${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `${name(subject)} في ${name(place)}: ${moved(movement)} ${between(from, to)}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : ` (${from}–${to})`);
    const when = span ? ` ${between(span.from, span.to)}` : '';
    return span !== null && moved(a.movement) === moved(b.movement)
      ? `${name(subject)} في ${names([a.place, b.place])}: ${moved(a.movement)}${when}`
      : `${name(subject)}${when}: ${moved(a.movement)} في ${name(a.place)}${years(a)}، و${moved(b.movement)} في ${name(b.place)}${years(b)}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `${name(subject)} ${span ? between(span.from, span.to) : 'خلال السنوات المعروضة'}: ${tallied(tally, crowd)}`,
  others(tally) {
    const parts = sorted(tally);
    const count = tally.up + tally.down + tally.unclear;
    const [only, more] = parts;
    if (only && !more)
      return count === 1
        ? `وفي المكان الآخر ${only.what}`
        : `وفي الأماكن الأخرى كلها (${number(count)}) ${only.what}`;
    return `وفي الأماكن الأخرى (${number(count)}): ${parts.map((one, index) => `${index === 0 ? '' : 'و'}${one.what} في ${some(one.count, PLACES)}`).join('، ')}`;
  },
  course: ({ place, start, end }) => `${name(place)}: ${spoken(start)}؛ ${spoken(end)}`,
  biggest: ({ place, movement }) => `أكبر تغيّر في ${name(place)}: ${moved(movement)}`,

  level: ({ subject, place, at }) => `${name(subject)} في ${name(place)}: ${at.value} ${inTime(at.when)}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same')
      return `${name(subject)} في ${names([higher, lower])}: القيمة نفسها، ${high.value}`;
    const a = `${name(higher)} (${high.value} ${inTime(high.when)})`;
    const b = `${name(lower)} (${low.value} ${inTime(low.when)})`;
    return relation === 'unclear'
      ? `${name(subject)}: لا فرق واضح بين ${a} و${b}`
      : `${name(subject)}: القيمة في ${a} أعلى منها في ${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `${name(subject)}: أعلى قيمة في ${name(place)} من بين ${crowdName(crowd)} (${at.value} ${inTime(at.when)})`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `${name(subject)}: ${value} ${inAll(crowd)}`
      : count === 2
        ? `${name(subject)}: أعلى قيمة في ${names(places)} من بين ${crowdName(crowd)} (${value})`
        : `${name(subject)}: أعلى قيمة (${value}) ${someOf(count, crowd.count, nouns(crowd))}${solidly(crowd)}`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `${name(subject)}: أعلى القيم في ${names([place, other])} من بين ${crowdName(crowd)}، ومجالا الثقة متداخلان`
      : `${name(subject)}: لا صدارة واضحة من بين ${crowdName(crowd)}؛ مجالات الثقة متداخلة (${name(place)} و${number(count)} غيرها)`,
  position({ subject, place, above, below, crowd, clearly }) {
    const clear = clearly ? ' بوضوح' : '';
    return `${name(subject)} في ${name(place)}: بالمقارنة مع ${crowd.countries ? 'البلدان' : 'الأماكن'} الأخرى (${number(crowd.count)})، القيمة أعلى${clear} في ${some(above, nouns(crowd))} وأدنى${clear} في ${some(below, nouns(crowd))}`;
  },
  sure: ({ place, at }) => `${name(place)}: ${spoken(at)}`,
  lowest: ({ place, at }) => `أدنى قيمة في ${name(place)}: ${spoken(at)}`,
  middle: ({ value, crowd }) => `القيمة الوسيطة (${crowdName(crowd)}): ${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `${name(subject)} في ${name(place)} ${inTime(high.when)}: أعلى قيمة لفئة ${quoted(top)} (${high.value}) وأدنى قيمة لفئة ${quoted(bottom)} (${low.value})`
      : `${name(subject)} في ${name(place)}: لا فرق واضح بين الفئات ${inTime(high.when)}`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `${name(subject)}: القيمة هي الأعلى${clearly ? ' بوضوح' : ''} لفئة ${quoted(top)} ${someOf(times, crowd.count, nouns(crowd))}${solidly(crowd)}`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `لا علاقة واضحة بين ${quoted(x)} و${quoted(y)} (${crowdName(crowd)})`
      : `حيثما ارتفعت قيمة ${quoted(x)} تميل قيمة ${quoted(y)} إلى ${direction === 'same' ? 'الارتفاع' : 'الانخفاض'} (${crowdName(crowd)})`,
  correlation: ({ rho, interval }) => `معامل ارتباط الرتب: ${rho} (${interval})`,
  noComparison: ({ subject, crowd }) => `${name(subject)} (${crowdName(crowd)})`,

  subtitle: ({ measures, places, period }) => [measures.join(' مقابل '), places, period].join(' · '),
  placesAll: crowdName,
  placesFew: names,
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}. ${subtitle}. ${title}. عدد القيم في الجدول: ${number(numbers)}.`,
  form: {
    line: 'رسم بياني خطي',
    dots: 'نقاط مرتبة',
    slope: 'رسم بياني للتغيّر بين سنتين',
    scatter: 'مخطط انتشار لمقياسين',
    map: 'خريطة العالم',
    multiples: 'رسم بياني خطي صغير لكل مكان',
    table: 'جدول',
  },
  evidence: arabicEvidence,
  latest: (period) => `أحدث قيمة ${inTime(period)}`,
  ends: (from, to) => `${from} و${to}`,

  caveat: {
    flagged: ({ flag, count }) => `قيم ${flagged(flag)}: ${number(count)}.`,
    break: ({ place, year, what }) =>
      `انقطاع في السلسلة ${inTime(year)}${place === null ? '' : ` (${name(place)})`}: ${name(what.replace(/\.$/, ''))}. ولا تُقارن القيم قبله بالقيم بعده.`,
    computedInterval:
      'مجالات الثقة بنسبة 95\u200e%\u200e محسوبة هنا بطريقة ويلسون من عدد المستجيبين، كما لو كانت كل عينة عشوائية بسيطة؛ والمجالات الفعلية أوسع.',
    noInterval: () => 'لا يورد المصدر مجال ثقة لهذه الأرقام.',
    overlap: 'حيثما تداخل مجالا الثقة لقيمتين، لا يُدّعى وجود تغيّر أو فرق؛ وقد يكون بعضها حقيقيا مع ذلك.',
    smallBase: 'لا يُذكر التغيّر كنسبة مئوية إذا كانت القيمة الأولى صغيرة جدا: تُذكر القيمتان معا.',
    fewCases: (count) =>
      `أماكن قليلة الحالات أو صغيرة العينة أو يقل سكانها عن ${number(100000)} نسمة، تُعرض ولا تُذكر على أنها الأعلى أو الأدنى: ${number(count)}.`,
    single: (places) => `لا يُذكر التغيّر لعدم وجود قيمتين قابلتين للمقارنة: ${names(places)}.`,
    mixedYears: (period) => `تُعرض لكل مكان أحدث قيمة؛ والسنوات مختلفة (${period}).`,
    nearestYears: ({ places, from, to }) =>
      `لا قيمة في عام ${from} أو عام ${to}: ${names(places)}؛ وتُعرض أقرب قيمة في حدود سنتين.`,
    clipped: ({ asked, shown }) => `السنوات المطلوبة: ${asked}؛ والبيانات تغطي ${shown}.`,
    proxy: (sdg) => `يحل محل مؤشر أهداف التنمية المستدامة ${sdg}؛ وليس السلسلة الرسمية.`,
    notCause: 'تغيّر مقياسين معا لا يعني بالضرورة أن أحدهما سبب للآخر.',
    leftOut: ({ places, from, to }) =>
      `لا قيم ${inTime(from === to ? from : `${from}–${to}`)}: ${names(places)}.`,
  },

  empty: {
    noPlaces: { reason: 'لم يُختر أي مكان.', help: 'اختاروا مكانا واحدا على الأقل.' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? { reason: `لا بيانات: ${name(places)}.`, help: 'اختاروا أماكن أخرى أو مؤشرا آخر.' }
        : {
            reason: `لا بيانات ${inTime(asked)}: ${name(places)}. وتوجد قيم ${inTime(covered)}.`,
            help: 'وسّعوا الفترة.',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `جميع القيم ناقصة ${inTime(asked)} (${name(places)}): ${list(flags.map(flagged))}.`,
      help: 'اختاروا سنوات أو أماكن أخرى.',
    }),
    noGroup: ({ group, groups }) => ({
      reason: `لا بيانات خاصة بفئة ${quoted(group)}.`,
      help: groups.length
        ? `اختاروا فئة، مثل: ${groups.map(name).join('؛ ')}.`
        : 'اختاروا أماكن أو سنوات أخرى.',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `لا مكان لديه ${quoted(x)} و${quoted(y)} معا ${inTime(asked)}.`,
      help: 'وسّعوا الفترة أو اختاروا مؤشرا ثانيا آخر.',
    }),
    oneYear: {
      reason: 'يقارن هذا الرسم بين سنتين، ولم تُختر سوى سنة واحدة.',
      help: 'اختاروا سنة أولى وسنة أخيرة.',
    },
    noVersus: { reason: 'يتطلب مخطط الانتشار مؤشرين.', help: 'اختاروا مؤشرا ثانيا.' },
    noEnds: ({ places, asked, covered }) => ({
      reason: `لا مكان (${name(places)}) لديه قيمة في حدود سنتين من طرفي الفترة ${asked}${covered === null ? '' : `؛ وتوجد قيم ${inTime(covered)}`}.`,
      help: 'اختاروا سنوات أخرى.',
    }),
  },
};
