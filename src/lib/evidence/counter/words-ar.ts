import { COUNTRIES, names, list, quoted, some, things } from '../../i18n/grammar-ar.ts';
import type { Things } from '../../i18n/things.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const REGIONS: Things = { one: 'منطقة واحدة', two: 'منطقتين', few: 'مناطق', many: 'منطقة' };

const countries = (count: number) => things(count, COUNTRIES);
const someCountries = (count: number) => some(count, COUNTRIES);
const years = ({ from, to }: Span) => (from === to ? `في عام ${from}` : `من ${from} إلى ${to}`);
const chance = (q: string) => `ونادرا ما تعطي المصادفة وحدها مثل ذلك (القيمة الاحتمالية المعدلة ${q}).`;
const subjectOf = (asked: Asked) => (asked.kind === 'pair' ? asked.y : asked.subject);
const holdsFor = (times: number, choices: number) =>
  `وينطبق ذلك على ${times} من أصل ${choices} من الخيارات الأخرى للسنة الأولى والأخيرة.`;

/** What the countries do on each side; the side that comes second needs no repetition. */
function sides(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): { first: string; also: string } {
  switch (asked.kind) {
    case 'change': {
      const what = up ? 'ارتفاع في' : 'انخفاض في';
      return { first: what, also: what };
    }
    case 'level': {
      const what = up ? 'أعلى' : 'أدنى';
      return { first: `القيمة ${what} من ${asked.threshold ?? ''} في`, also: `${what} منها في` };
    }
    case 'groups': {
      const also = `لدى ${quoted(up ? asked.first : asked.second)} في`;
      return { first: `القيمة أعلى ${also}`, also };
    }
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return 'لا يبقى من البلدان ما يكفي لقول شيء';
    const { rho, low, high, side } = correlation;
    const numbers = `معامل ارتباط الرتب ${rho}، ومجال الثقة 95% من ${low} إلى ${high}، عدد البلدان ${count}`;
    const [y, x] = [quoted(asked.y), quoted(asked.x)];
    if (side === 0) return `لا تظهر صلة واضحة بين ${y} و${x} (${numbers})`;
    return `حيث ترتفع قيمة ${x} ${side > 0 ? 'ترتفع كذلك' : 'تنخفض'} قيمة ${y} (${numbers})`;
  }
  const most = sides(asked, up > down);
  const least = sides(asked, up <= down);
  const said = `في مؤشر ${quoted(asked.subject)}: ${most.first} ${countries(Math.max(up, down))}، و${least.also} ${Math.min(up, down)}`;
  return unclear > 0 ? `${said}، ولا نتيجة واضحة في ${unclear}` : said;
}

/** Which countries are meant by a side. */
function where(asked: Asked, side: 1 | -1): string {
  if (asked.kind === 'change') return `التي سجلت ${side > 0 ? 'ارتفاعا' : 'انخفاضا'}`;
  if (asked.kind === 'level')
    return `التي تقع ${side > 0 ? 'فوق' : 'تحت'} ${asked.threshold ?? 'القيمة الوسطى'}`;
  if (asked.kind === 'groups')
    return `التي ترتفع فيها القيمة لدى ${quoted(side > 0 ? asked.first : asked.second)}`;
  return 'في هذا الجانب';
}

const nothingClear: Record<Asked['kind'], string> = {
  change: 'لا يظهر تغير واضح',
  level: 'لا يمكن تحديد الجانب الذي تقع فيه القيمة من الحد',
  groups: 'لا يظهر فرق واضح',
  pair: 'لا يمكن قول شيء',
};

export const arabic: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) => (name.includes('(') ? quoted(name) : `${quoted(name)} (${publisher})`),

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `مصدر آخر، وهو ${source}، يسير في الاتجاه المعاكس في ${someCountries(opposite)} من أصل ${countries(shared)} يتغير فيها المصدران بوضوح من ${span.from} إلى ${span.to}.` +
    (turned === null ? '' : ` وبحسبه، ${turned}.`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `مصدر آخر، وهو ${source}، يشير إلى العكس في ${someCountries(opposite)} من أصل ${countries(shared)} يعطي فيها المصدران نتيجة واضحة.` +
    (turned === null ? '' : ` وبحسبه، ${turned}.`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['يقع كل منها خارج مجال ثقة الآخر'] : []),
      ...(margin === null ? [] : [`تتباعد بأكثر من ${margin}${intervals ? ' حيث لا توجد مجالات ثقة' : ''}`]),
    ].join('، أو ');
    return `مصدر آخر، وهو ${source}، يعطي قيما ${apart}، في ${someCountries(differ)} من أصل ${countries(shared)}.`;
  },
  sourcePair: ({ source, said }) => `وبمصدر آخر، وهو ${source}، ${said}.`,

  oppositePlace: ({ place, said, q }) => `في المنطقة ${quoted(place)} الأمر معكوس، ${said}. ${chance(q)}`,
  oppositeGroup: ({ group, said, q }) => `لدى الفئة ${quoted(group)} الأمر معكوس، ${said}. ${chance(q)}`,
  oppositeYears: ({ span, said, q }) => `${years(span)} كان الأمر معكوسا، ${said}. ${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`مجالات الثقة متداخلة في ${overlap}`] : []),
      ...(few > 0 ? [`الحالات أو الأشخاص أقل مما يكفي في ${few}`] : []),
      ...(same > 0 ? [`القيمة نفسها مرتين في ${same}`] : []),
    ];
    return `في ${someCountries(unclear)} من أصل ${countries(count)} ${nothingClear[asked.kind]}${reasons.length ? `: ${list(reasons)}` : ''}.`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `تعين استبعاد ${countries(count)}، لأن القيمتين تفصل بينهما سنوات كثيرة.`
      : `تعين استبعاد ${countries(count)}، لأن طريقة العد تغيرت بين السنتين.`,
  noMajority: ({ said }) =>
    `ليس لأي من الجانبين أغلبية واضحة، ${said}. وقد يعطي رمي قطع النقود النتيجة نفسها.`,
  noLink: ({ said }) => `${said}: ويشمل مجال الثقة الصفر.`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: 'سنوات أخرى تعكس النتيجة',
      lost: 'بسنوات أخرى لا تبقى النتيجة واضحة',
      gained: 'بسنوات أخرى تظهر نتيجة واضحة',
    }[how];
    return `${lead}: ${years(span)}، ${said}. ${holdsFor(times, choices)}`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `تتوقف قيمة البلد الأوسط على السنوات: ${other} ${years(span)}، بدلا من ${median}. وفي ${times} من أصل ${choices} من خيارات السنوات الأخرى تتحرك القيمة بأكثر من العُشر${spread ? ' من المسافة بين معظم البلدان' : ''}.`,

  fewPlaces: ({ left, count }) =>
    `لو استُبعد ${someCountries(left)} فقط من أصل ${countries(count)} في الجانب الأكبر، لما بقيت أغلبية واضحة.`,
  namedPlaces: ({ places, said }) =>
    `من دون ${places.length === 1 ? 'هذا البلد' : 'هذه البلدان'} (${names(places)})، ${said}.`,
  withoutRegion: ({ region, said }) => `من دون بلدان المنطقة ${quoted(region)}، ${said}.`,
  people: ({ asked, side, share, places }) =>
    `بحساب عدد السكان ينعكس الأمر: البلدان ${where(asked, side)} تضم ${share} من السكان، ومن بينها ${names(places)}.`,
  weightedPair: ({ rho, plain }) =>
    `بترجيح كل بلد بعدد سكانه، يكون معامل ارتباط الرتب ${rho} بدلا من ${plain}.`,
  weightedMedian: ({ weighted, plain }) =>
    `بترجيح كل بلد بعدد سكانه، تكون القيمة الوسطى ${weighted} بدلا من ${plain}.`,

  total: ({ asked, from, to, span, up, counts }) =>
    `المجموع يسير عكس معظم البلدان: في مؤشر ${quoted(subjectOf(asked))} ${up ? 'ارتفع' : 'انخفض'} ${counts ? 'مجموع البلدان نفسها' : 'المتوسط المرجح بعدد السكان'} من ${from} في عام ${span.from} إلى ${to} في عام ${span.to}.`,
  mean({ asked, first, second, up }) {
    const lead = 'إذا أُخذت معا انعكس الأمر: المتوسط المرجح بعدد السكان';
    return asked.kind === 'groups'
      ? `${lead} ${first} لدى ${quoted(asked.first)} و${second} لدى ${quoted(asked.second)}.`
      : `${lead} ${first}، وهو ${up ? 'أعلى' : 'أدنى'} من ${second}.`;
  },
  parts: ({ said, opposite, parts }) =>
    `على مستوى جميع البلدان، ${said}؛ لكن الصلة معكوسة داخل ${some(opposite, REGIONS)} من أصل ${things(parts, REGIONS)}.`,
  within: ({ said, rho }) =>
    `على مستوى جميع البلدان، ${said}؛ لكن عند المقارنة بين بلدان المنطقة الواحدة فقط، يكون معامل ارتباط الرتب ${rho}.`,
  everyGroup: ({ asked, dimension, count, shared }) =>
    `في ${someCountries(count)} من أصل ${countries(shared)} يتحرك المجموع في مؤشر ${quoted(subjectOf(asked))} عكس كل فئة على حدة (${dimension}).`,

  shownYears({ span, from, to, side, times, choices }) {
    const what = { '1': 'ارتفاع', '0': 'لا تغير واضح', '-1': 'انخفاض' }[`${side}`];
    return `بسنوات أخرى تختلف النتيجة: ${years(span)}، ${what} (${from} ثم ${to}). ${holdsFor(times, choices)}`;
  },
  shownElsewhere: ({ names: found, count, of, up, span }) =>
    `ليس في كل مكان: من ${span.from} إلى ${span.to}، ${up ? 'ارتفاع' : 'انخفاض'} في ${count} من أصل ${of} من الأماكن والفئات الأخرى في المصدر نفسه، ومنها ${names(found)}.`,
  shownClose({ end, first, second, one, other, overlap }) {
    const which = end === 'highest' ? 'الأعلى' : 'الأدنى';
    return overlap
      ? `لا يمكن تحديد القيمة ${which}: فمجالا الثقة لكل من ${quoted(first)} (${one}) و${quoted(second)} (${other}) متداخلان.`
      : `قيمتا ${quoted(first)} (${one}) و${quoted(second)} (${other}) متقاربتان، ولا يعطي المصدر مجالات ثقة تبين أيهما ${which}.`;
  },
  shownEnds: ({ span, top, bottom, times, of }) =>
    `لم يكن الأمر كذلك دائما: ${years(span)} كانت أعلى قيمة لدى ${quoted(top)} وأدناها لدى ${quoted(bottom)}. ${of === 1 ? 'ولا تتضمن أي سنة سابقة أخرى القائمة كاملة' : `ومن أصل ${of} من السنوات السابقة، اختلف الطرفان في ${times}`}.`,
};
