import { formatList } from '../../i18n/format.ts';
import { isolated } from '../../i18n/isolate.ts';
import type { Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';
import type { PatternWords } from './words.ts';

const { whole, decimal, percent } = numbersIn('ar');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)} متر` : `${decimal(value / 1000)} كم`;
const chanceOf = (p: number): string => (p < 0.001 ? `أقل من ${decimal(0.001, 3)}` : decimal(p, 3));

const pairs = ({ observed, expected, sure }: Pairs): string =>
  `عدد الأزواج ${whole(observed)} مقابل ${whole(expected)} متوقعة، ${
    sure
      ? `أي ${decimal(observed / expected, 2)} ضعفا وأكثر مما تُحدثه المصادفة`
      : 'وليس أكثر بوضوح مما تُحدثه المصادفة'
  }`;
const need = (what: string): string => `يتعذر الحساب: ${what}`;

const HEXAGON: Things = {
  one: 'شكل سداسي واحد',
  two: 'شكلين سداسيين',
  few: 'أشكال سداسية',
  many: 'شكلا سداسيا',
  other: 'شكل سداسي',
};
const DISTRICT: Things = {
  one: 'دائرة واحدة',
  two: 'دائرتين',
  few: 'دوائر',
  many: 'دائرة',
  other: 'دائرة',
};

/** The sentences of the patterns, in Arabic. */
export const arabic: PatternWords = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: 'هل تجتمع معظمها في أماكن قليلة؟',
    'hot-spots': 'أين تتجمع أكثر مما تُحدثه المصادفة؟',
    'near-repeats': 'هل تتكرر في الجوار بعد وقت قصير؟',
    season: 'هل تتبع الفصول؟',
    trend: 'هل ترتفع أم تنخفض؟',
    districts: 'أي الدوائر سارت على غير ما سار عليه المجموع؟',
    rates: 'ما مدى الخطر على من يعيشون هناك؟',
  },
  names: {
    withPlace: 'السجلات ذات المكان المعروف',
    hexagons: 'الأشكال السداسية',
    withAny: 'الأشكال السداسية التي فيها سجلات',
    gini: 'معامل جيني',
    byChance: 'بالمصادفة وحدها',
    adjusted: 'معدَّل لقلة السجلات',
    hot: 'البؤر الساخنة',
    largest: 'الأشكال السداسية في أكبر مجموعة',
    cold: 'البؤر الباردة',
    falseSpots: 'النتائج الزائفة المتوقعة بين البؤر',
    perDay: 'متوسط السجلات في اليوم',
    most: (month) => `الأكثر: ${month}`,
    fewest: (month) => `الأقل: ${month}`,
    strength: 'قوة الموسمية، من 0 إلى 1',
    years: 'السنوات المقارَنة',
    months: 'الأشهر المقارَنة',
    level: 'المستوى الوسيط، سجلات في اليوم',
    slope: 'التغير في السنة، سجلات في اليوم',
    interval: 'مجال الثقة 95% له',
    noTrend: 'قيمة p لانعدام الاتجاه (مان-كيندال)',
    districts: 'الدوائر',
    before: 'سجلات السنة السابقة',
    after: 'سجلات السنة الأخيرة',
    factor: 'اتساع الحدود عما تُحدثه المصادفة بمعامل',
  },
  values: {
    atMost: (share) => `${percent(share)} على الأكثر`,
    above: (amount, share) => `${decimal(amount)} في اليوم فوق مستوى سنته (${percent(share)})`,
    below: (amount, share) => `${decimal(amount)} في اليوم دون مستوى سنته (${percent(share)})`,
    between: (low, high) => `من ${decimal(low, 2)} إلى ${decimal(high, 2)}`,
    tooFew: 'قيم أقل مما يكفي',
  },
  things: {
    hexagon: HEXAGON,
    district: () => DISTRICT,
  },
  hexagons: (area) =>
    `أشكال سداسية مساحة كل منها ${area < 0.95 ? `${decimal(area * 100, 0)} هكتار` : `${decimal(area)} كيلومتر مربع`}`,

  kinds: (kinds) => (kinds > 1 ? ['أُخذت جميع الفئات معا؛ وقد تسير كل منها على حدة سيرا آخر.'] : []),
  recorded: 'يتعلق هذا بما سُجل، لا بكل ما حدث.',

  concentration: {
    measure: (events) => `التوزع في المكان: ${events}`,
    subject: (events) => `النسبة من المجموع (${events})`,
    unit: 'في المئة من السجلات',
    sentence: (p) =>
      `${p.events}: يقع نصفها في ${percent(p.share)} من الأشكال السداسية. وبالمصادفة وحدها تكون النسبة ${percent(p.chance)}. ومن الأشكال التي فيها سجلات وحدها، ${percent(p.some)}.`,
    claim: (p) =>
      p.share < p.chance
        ? `${isolated(p.place)}: يقع النصف (${p.events}) في ${percent(p.share)} من المساحة`
        : `${isolated(p.place)}: لا تتقارب أكثر مما تُحدثه المصادفة (${p.events})`,
    byChance: (share) =>
      `جزء من ذلك مصادفة: فلو وُزعت عشوائيا لوقع نصف هذا العدد من السجلات في ${percent(share)} من الأشكال السداسية.`,
    onlyWithAny: (share) =>
      `تُحسب الحدائق والمياه والأماكن التي لا يقصدها أحد من المساحة: ومن الأشكال التي فيها سجلات وحدها، يقع النصف في ${percent(share)}.`,
    denominator: (area) =>
      `الأماكن هي ${area} تغطي كل ما تحيط به السجلات. وليس ذلك كالشوارع أو العناوين: فلا يمكن أن يقال من هذا «النصف في 4% من الشوارع»، والأماكن الأصغر تبدو دائما أشد تركزا. وتُحسب الحدائق والمياه أماكن كان يمكن أن يحدث فيها ذلك.`,
    stay: 'لا يقول هذا إن الأماكن نفسها تبقى في الصدارة من سنة إلى أخرى.',
  },

  hotSpots: {
    sentence: (p) =>
      p.hot === 0
        ? `لا يوجد شكل سداسي فيه وحوله أكثر بوضوح مما يعطيه التوزع المتساوي (${p.events}).`
        : `الأشكال السداسية التي يتجمع فيها وحولها أكثر مما يعطيه التوزع المتساوي: ${whole(p.hot)} من أصل ${whole(p.all)} (${percent(p.hot / p.all)}؛ ${p.events}). ${p.hot === 1 ? 'وهي بؤرة واحدة' : `وعدد مجموعاتها ${whole(p.groups)}`}، وفيها ${percent(p.share)} من السجلات.${p.cold > 0 ? ` والأشكال التي حولها أقل بوضوح: ${whole(p.cold)}.` : ''}`,
    people: 'هذه أعداد لا معدلات: فقد تكون البؤرة مكانا مزدحما. وهي تقول أين يُنظر، لا لماذا ولا من.',
    cell: (area, spacing) =>
      `الخلايا: ${area}. النطاق: كل شكل سداسي مع حلقته من ستة، ${metres(spacing)} من مركز إلى مركز. وقد تعطي أحجام وحدود أخرى بؤرا أخرى.`,
    rough: 'تُقدَّر المصادفة بالمنحنى الطبيعي، وهو تقريبي حيث تقل الأعداد أو تتفاوت كثيرا.',
  },

  nearRepeats: {
    sentence: (p) =>
      `في النقطة نفسها والشهر نفسه: ${pairs(p.same)} (${p.events})؛ وحتى 200 متر: ${pairs(p.near)}.`,
    cell: (distance, when) => `${distance}، ${when}`,
    value: (observed, expected, q) =>
      `الأزواج: ${whole(observed)}، والمتوقع ${decimal(expected, 0)} (q ${chanceOf(q)})`,
    same: 'النقطة نفسها',
    band: (from, to) => `أكثر من ${whole(from)} وحتى ${whole(to)} متر`,
    near: (to) => `حتى ${whole(to)} متر`,
    months: ['الشهر نفسه', 'الشهر التالي'],
    grain:
      'التواريخ محفوظة هنا بالأشهر، فلا يمكن التمييز بين الأسابيع: «الشهر نفسه» قد يكون من ساعة إلى 30 يوما. ودراسات التكرار القريب تستخدم 7 أيام أو 14 أو 28 يوما.',
    points: (how) =>
      `النقاط: ${how}. ويدل نطاق النقطة نفسها على كيفية تقريب النقاط بقدر ما يدل على ما حدث. والواقعة التي فيها عدة ضحايا أو جرائم وسُجلت عدة مرات تبدو تكرارا.`,
    sample: (near, farther, of, seed) =>
      `من ${whole(of)} سجل استُخدمت عينة من ${whole(near)} حتى 200 متر وأخرى من ${whole(farther)} لما بعدها (البذرة ${whole(seed)})، لأن كل زوج يُقارن: وتعطي عينة أخرى أعدادا مختلفة بعض الشيء.`,
    drift: (months) =>
      `تُستخدم الأشهر الأخيرة وحدها (${whole(months)}): فعلى مدى سنوات كثيرة تتغير الأحياء، فتتقارب الوقائع المتجاورة في الزمن أيضا.`,
  },

  season: {
    sentence: (p) =>
      p.strength < 0.3
        ? `الموسمية ضعيفة (${p.events}): فما يبقى من شهر إلى شهر أكبر من الفرق بين أشهر السنة.`
        : `أعلى عدد في اليوم في ${p.high}، بنسبة ${percent(p.above)} فوق مستوى سنته، وأدناه في ${p.low}، بنسبة ${percent(p.below)} دونه (${p.events}).`,
    strength: (value) => decimal(value, 2),
    why: 'يقول هذا متى، لا لماذا. فالعطل والطقس والسياحة وطريقة التسجيل تتبع السنة كلها.',
    run: (from, to) => `مأخوذ من ${from} إلى ${to}، وهي أطول سلسلة أشهر بلا ثغرة: ولم يُستكمل شيء.`,
    days: 'يُقسم كل شهر أولا على عدد أيامه.',
  },

  trend: {
    sentence: (p) =>
      p.direction === 'unclear'
        ? `من ${p.from} إلى ${p.to}: لا ارتفاع واضحا ولا انخفاض واضحا (${p.events}).`
        : `من ${p.from} إلى ${p.to}: ${p.direction === 'rose' ? 'ارتفاع' : 'انخفاض'} بنحو ${percent(Math.abs(p.slope / p.level))} من المستوى الوسيط في السنة (${p.events})${p.low === null || p.high === null ? '' : `؛ مجال الثقة 95%: من ${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)} إلى ${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)}`}.`,
    years:
      'تُقارن سنوات كاملة، محسوبة باليوم. والخط المستقيم يخفي المنعطفات: وتُظهرها الأشهر تحت «هل تتبع الفصول؟».',
    runOfMonths:
      'تُقارن الأشهر بعد نزع موسميتها. ويتوقف كل شهر على ما قبله، ولذلك فمجال الثقة أضيق مما ينبغي.',
    unclear: 'عدم الوضوح لا يعني عدم التغير.',
  },

  districts: {
    measure: 'نسبة السنة الأخيرة من سجلات سنتين',
    subject: 'نسبة سجلات السنة الأخيرة',
    unit: 'في المئة من سجلات سنتين',
    target: (name) => `النسبة في المجموع (${isolated(name)})`,
    size: 'سجلات السنتين',
    sentence: (p) => {
      const head = `من سنة إلى التالية (حتى ${p.from}) ${p.change >= 0 ? 'ارتفع' : 'انخفض'} مجموع السجلات بنسبة ${percent(Math.abs(p.change))}.`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length
          ? [`${word} أكثر مما تُحدثه المصادفة قياسا إلى ذلك: ${formatList(names.map(isolated), 'ar')}`]
          : [];
      const parts = [...side(p.up, 'ارتفاع'), ...side(p.down, 'انخفاض')];
      return parts.length === 0
        ? `${head} ولا يختلف أي منها (${p.name}: ${whole(p.total)}) عن ذلك أكثر مما تُحدثه المصادفة.`
        : `${head} ${parts.join('؛ ')}.`;
    },
    few: (left, name) =>
      left === 0
        ? []
        : [
            `تُرك ${whole(left)} (${name}): فالأعداد من 1 إلى 4 سجلات في إحدى السنتين محجوبة في هذه الصفحة، ومعها ما يكشفها.`,
          ],
    own: 'لا يذكر أي من ملفاتنا عدد سكان كل دائرة، فلا يمكن حساب معدل. وتُقارن كل دائرة بسنتها السابقة وبسير المجموع.',
  },

  few: {
    months: 'في أحد أشهرها من 1 إلى 4 سجلات، وهي محجوبة في هذه الصفحة: ولذلك لا تُرسم أشهرها.',
  },

  not: {
    points: (least, has) =>
      need(`يلزم ${whole(least)} على الأقل من السجلات ذات المكان المعروف، والموجود ${whole(has)}.`),
    spread: (least, has) =>
      need(`عدد النقاط التي تقع فيها السجلات ${whole(has)}، ويلزم ${whole(least)} على الأقل.`),
    hexagons: (least, has) =>
      need(`عدد الأشكال السداسية التي تقع فيها السجلات ${whole(has)}، ويلزم ${whole(least)} على الأقل.`),
    even: need('في كل شكل سداسي العدد نفسه من السجلات.'),
    months: (least, has) =>
      need(`يلزم ${whole(least)} على الأقل من الأشهر المتتالية بلا ثغرة، والموجود ${whole(has)}.`),
    apart: (least, has) => need(`يلزم ${whole(least)} على الأقل من أشهر السجلات، والموجود ${whole(has)}.`),
    none: (months) => need(`لم يبق أي سجل في الأشهر المقارَنة وعددها ${whole(months)}.`),
    districts: (least, has) =>
      need(`يلزم ${whole(least)} على الأقل من الدوائر ذات السجلات في السنتين، والموجود ${whole(has)}.`),
    population: need(
      'لا يذكر أي من ملفاتنا عدد سكان كل جزء من هذا المكان. فخريطة الأعداد تُظهر أين يكثر السكان، والمعدل القائم على سجلات قليلة يبرز بالمصادفة.',
    ),
    areas: (least, has) =>
      need(`يلزم ${whole(least)} على الأقل من الأجزاء المعروف عدد سكانها، والموجود ${whole(has)}.`),
  },

  rates: {
    sentence: (p) =>
      `أعلى معدل خام (${p.events}) في ${isolated(p.raw)}: ${decimal(p.high)} لكل 100000 من السكان في السنة. وإذا قُرّب إلى معدل المجموع بقدر صغر المكان صار ${decimal(p.shrunk)}؛ ومعدل المجموع ${decimal(p.all)}.`,
    value: (raw, shrunk) => `${decimal(raw)} خام، ${decimal(shrunk)} ممهَّد`,
    residents:
      'المقام هو عدد السكان، حتى حيث معظم الناس يعملون أو يتسوقون أو يمرون فقط. ولهذا فإن معدل مركز المدينة أعلى مما ينبغي.',
    smoothed: 'تُثبّت القيمة الممهَّدة الأماكن الصغيرة؛ وليست تقديرا أفضل لمكان متميز حقا.',
  },
};
