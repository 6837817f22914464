import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, number, quoted, things } from '../../i18n/grammar-ar.ts';
import { isolated } from '../../i18n/isolate.ts';
import type { Things } from '../../i18n/things.ts';
import type { LocalWords, PartsWords } from './words.ts';

const tenths = (value: number) => formatNumber(value, 1, 'ar');
const percent = (share: number) => formatPercent(share, 'ar');

/** In the definite plural, with their number behind: no form of the noun depends on it then. */
const KINDS: Record<PartsWords['parts'], string> = {
  whole: 'الأماكن',
  municipality: 'البلديات',
  borough: 'الأحياء البلدية',
  'police-district': 'مناطق الشرطة',
  'police-station': 'مراكز الشرطة',
  district: 'المناطق',
  state: 'الولايات',
  'community-area': 'الأحياء',
};
const SERIES: Things = { one: 'سلسلة واحدة', two: 'سلسلتان', few: 'سلاسل', many: 'سلسلة' };

export const arabic: LocalWords = {
  years: { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة' },
  tooFew: (subject, least) =>
    `لا تُعطى النسبة إلا ابتداء من ${number(least)} حالة في السنة (${quoted(subject)})، ولا توجد سنتان تبلغانها.`,

  share: {
    name: (part, all) => `${part}، كنسبة من ${quoted(all)}`,
    subject: (part, all) => `${part}، كنسبة من ${quoted(all)}`,
    unit: () => 'نسبة مئوية',
    interval:
      'تبين مجالات الثقة مقدار تغير نسبة من هذا العدد من الحالات بالمصادفة من سنة إلى أخرى، لا خطأ في العد.',
    claim: ({ part, whole, place, first, last, side, before, after }) => {
      const what = `${isolated(place)}، ${part} كنسبة من ${quoted(whole)}`;
      return side === 0
        ? `${what}: لا تغير واضح، ${percent(before)} في عام ${first} و${percent(after)} في عام ${last}`
        : `${what}: ${side > 0 ? 'ارتفاع' : 'انخفاض'} من ${percent(before)} في عام ${first} إلى ${percent(after)} في عام ${last}`;
    },
    say: ({ part, whole, place, first, last, before, after, cases, difference }) =>
      `${isolated(place)}، عام ${last}. ${whole}: ${number(cases)}. ${part}: ${percent(after)} من ذلك العدد. وفي عام ${first} كانت النسبة ${percent(before)}. ومقدار التغير بالنقاط المئوية ${number(difference.difference * 100)}، وقد يقع بين ${tenths(difference.low * 100)} و${tenths(difference.high * 100)}. ولا يبين ذلك السبب.`,
    otherwise: (years, all, side) =>
      `عند القياس من سنة أولى أخرى، ${side === 0 ? 'يظهر تغير واضح' : `لا يظهر ${side > 0 ? 'ارتفاع' : 'انخفاض'} واضح`} في ${number(years.length)} من أصل ${number(all)} من الحالات (${list(years.map(String))}).`,
  },

  parts: {
    none: (subject, { from, to }) =>
      `لا يوجد جزء من المكان له قيمة لعامي ${from} و${to} معا (${quoted(subject)}).`,
    claim: ({ subject, place, parts, years: { from, to }, count, up, down, side }) =>
      side === 0
        ? `${isolated(place)}، ${subject}: لا اتجاه واضح، ارتفاع في ${number(up)} وانخفاض في ${number(down)} من ${KINDS[parts]} البالغ عددها ${number(count)} بين عامي ${from} و${to}`
        : `${isolated(place)}، ${subject}: ${side > 0 ? 'ارتفاع' : 'انخفاض'} في ${number(side > 0 ? up : down)} من ${KINDS[parts]} البالغ عددها ${number(count)} بين عامي ${from} و${to}`,
    say: ({ subject, place, parts, years: { from, to }, count, up, down, middle }) =>
      `لدينا أرقام عن ${KINDS[parts]} البالغ عددها ${number(count)} (${isolated(place)})، لعامي ${from} و${to}. ${subject}: انخفاض في ${number(down)}، وارتفاع في ${number(up)}. والتغير الأوسط بالنقاط المئوية ${number(middle)}. ولا يذكر المصدر عدد من سُئلوا.`,
    other: ({ subject, rose, fell, count, parts }) =>
      `في السنوات نفسها، ${quoted(subject)}: ارتفاع في ${number(rose)} وانخفاض في ${number(fell)} من ${KINDS[parts]} البالغ عددها ${number(count)}.`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      survive === 0
        ? `لم تتجاوز أي سلسلة من السلاسل الشهرية البالغ عددها ${number(watched)} (عدد الأماكن ${number(places)}) المتوقع تجاوزا واضحا في آخر شهر مسجل`
        : `${things(survive, SERIES)} من أصل ${number(watched)} من السلاسل الشهرية (عدد الأماكن ${number(places)}) فوق المتوقع بوضوح في آخر شهر مسجل`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `نتابع شهرا بعد شهر سلاسل الجرائم المعروفة لدى الشرطة، وعددها ${number(watched)}، في أماكن عددها ${number(places)}. وفي آخر شهر لكل مكان بلغ عدد الإنذارات ${number(alarms)}. وبعد مراعاة كثرة ما نُظر فيه يبقى منها ${number(survive)}. وقد يظل نحو ${percent(falseShare)} من هذه وليد المصادفة. والإنذار سبب للنظر، ولا يقول شيئا عن أي شخص، ولا عن الشهر التالي.`,
    months: (sources) =>
      `آخر الأشهر المسجلة غير متطابقة: ${list(sources.map(({ name, month }) => `${isolated(name)} ${month}`))}.`,
    falseAlarms: (least, most) =>
      `حتى حين لا يتغير شيء، يعطي لوح بهذا الحجم ما بين ${number(least)} و${number(most)} من الإنذارات في السنة، بحسب الطريقة.`,
    dropped: (dropped, alarms) =>
      `من أصل ${number(alarms)} من الإنذارات، ${number(dropped)} لا تتجاوز ما تعطيه المصادفة عند كثرة النظر.`,
  },
};
