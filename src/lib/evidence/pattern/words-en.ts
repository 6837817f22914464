import { formatList } from '../../i18n/format.ts';
import type { Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';

const { whole, decimal, percent } = numbersIn('en');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)} metres` : `${decimal(value / 1000)} kilometres`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`;
const chanceOf = (p: number): string => (p < 0.001 ? 'under 0.001' : decimal(p, 3));

const pairs = ({ observed, expected, sure }: Pairs, what = ''): string =>
  `${plural(observed, 'pair', 'pairs')}${what} where ${whole(expected)} were to be expected, ${
    sure
      ? `${decimal(observed / expected, 2)} times as many and more than chance makes`
      : 'not clearly more than chance makes'
  }`;

const HEXAGON: Things = { one: 'hexagon', many: 'hexagons' };

/** The sentences of the patterns, in English. */
export const english = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: 'Do few places have most of it?',
    'hot-spots': 'Where does it gather more than by chance?',
    'near-repeats': 'Does it come back near by, soon after?',
    season: 'Does it follow the seasons?',
    trend: 'Is it rising or falling?',
    districts: 'Which districts went another way than the whole?',
    rates: 'How high is the risk for those who live there?',
  },
  names: {
    withPlace: 'Records with a place',
    hexagons: 'Hexagons',
    withAny: 'Hexagons with any record',
    gini: 'Gini coefficient',
    byChance: 'By chance alone',
    adjusted: 'Adjusted for few records',
    hot: 'Hot spots',
    largest: 'Hexagons in the largest group',
    cold: 'Cold spots',
    falseSpots: 'False discoveries to expect among the spots',
    perDay: 'Records a day on average',
    most: (month: string): string => `Most: ${month}`,
    fewest: (month: string): string => `Fewest: ${month}`,
    strength: 'Strength of the season, from 0 to 1',
    years: 'Years compared',
    months: 'Months compared',
    level: 'Middle level, records a day',
    slope: 'Change a year, records a day',
    interval: '95% interval of it',
    noTrend: 'p of no trend (Mann-Kendall)',
    districts: 'Districts',
    before: 'Records in the year before',
    after: 'Records in the last year',
    factor: 'Limits wider than chance by a factor of',
  },
  values: {
    atMost: (share: number): string => `at most ${percent(share)}`,
    above: (amount: number, share: number): string =>
      `${decimal(amount)} a day above its year (${percent(share)})`,
    below: (amount: number, share: number): string =>
      `${decimal(amount)} a day below its year (${percent(share)})`,
    between: (low: number, high: number): string => `${decimal(low, 2)} to ${decimal(high, 2)}`,
    tooFew: 'too few values',
  },
  things: {
    hexagon: HEXAGON,
    district: (many: string): Things => ({ one: 'district', many }),
  },
  hexagons: (area: number): string =>
    `hexagons of ${area < 0.95 ? `${decimal(area * 100, 0)} hectares` : `${decimal(area)} square kilometres`}`,

  kinds: (kinds: number): string[] =>
    kinds > 1 ? ['All categories are taken together; each by itself may go another way.'] : [],
  recorded: 'It tells of what was recorded, not of all that happened.',

  concentration: {
    measure: (events: string): string => `Where the ${events} lie`,
    subject: (events: string): string => `share of the ${events}`,
    unit: 'percent of the records',
    sentence: (p: { events: string; share: number; chance: number; some: number }): string =>
      `Half of the ${p.events} lie in ${percent(p.share)} of the hexagons. By chance alone it would be ${percent(p.chance)}. Of only those hexagons that have any, it is ${percent(p.some)}.`,
    claim: (p: { events: string; place: string; share: number; chance: number }): string =>
      p.share < p.chance
        ? `In ${p.place} half of the ${p.events} lie in ${percent(p.share)} of the area`
        : `In ${p.place} the ${p.events} lie no closer together than by chance`,
    byChance: (share: number): string =>
      `Part of this is chance: thrown at random, half of so many records would lie in ${percent(share)} of the hexagons.`,
    onlyWithAny: (share: number): string =>
      `Parks, water and places where nobody goes count as area: of only those hexagons that have any record, half lie in ${percent(share)}.`,
    denominator: (area: string): string =>
      `The places are ${area} over everything that the records enclose. That is not the same as streets or addresses: “half in 4% of the streets” cannot be said from this, and finer places always look more concentrated. Parks and water count as places where it could have happened.`,
    stay: 'It does not say that the same places stay at the top from year to year.',
  },

  hotSpots: {
    sentence: (p: {
      events: string;
      hot: number;
      all: number;
      groups: number;
      share: number;
      cold: number;
    }): string =>
      p.hot === 0
        ? `No hexagon has clearly more ${p.events} in and around it than an even chance over all hexagons gives.`
        : `In and around ${whole(p.hot)} of ${whole(p.all)} hexagons (${percent(p.hot / p.all)}) ${p.events} gather more than an even chance over all hexagons gives. These ${p.hot === 1 ? 'is one spot' : `make ${plural(p.groups, 'group', 'groups')}`}, with ${percent(p.share)} of the records.${p.cold > 0 ? ` ${plural(p.cold, 'hexagon has', 'hexagons have')} clearly fewer around ${p.cold === 1 ? 'it' : 'them'}.` : ''}`,
    people:
      'These are counts, not rates: a spot can be a place where many people are. It says where to look, not why, and not who.',
    cell: (area: string, spacing: number): string =>
      `Cell: ${area}. Bandwidth: each hexagon with its ring of six, ${metres(spacing)} from middle to middle. Other sizes and borders can give other spots.`,
    rough: 'The chance behind it is the normal curve, which is rough where counts are few or very uneven.',
  },

  nearRepeats: {
    sentence: (p: { events: string; same: Pairs; near: Pairs }): string =>
      `At the same point in the same month there were ${pairs(p.same, ` of ${p.events}`)}; up to 200 metres away ${pairs(p.near)}.`,
    cell: (distance: string, when: string): string => `${distance}, ${when}`,
    value: (observed: number, expected: number, q: number): string =>
      `${whole(observed)} pairs, ${decimal(expected, 0)} expected (q ${chanceOf(q)})`,
    same: 'same point',
    band: (from: number, to: number): string => `over ${whole(from)} to ${whole(to)} m`,
    near: (to: number): string => `up to ${whole(to)} m`,
    months: ['same month', 'next month'],
    grain:
      'Dates are kept as months here, so that weeks cannot be told apart: “same month” is anything from one hour to 30 days. Studies of near repeats use 7, 14 or 28 days.',
    points: (how: string): string =>
      `The points are ${how}. The band of the same point says how points are rounded as much as what happened. One event with several victims or offences, recorded as several, looks like a repeat.`,
    sample: (near: number, farther: number, of: number, seed: number): string =>
      `Of ${whole(of)} records, a sample of ${whole(near)} was used up to 200 metres and one of ${whole(farther)} beyond (seed ${whole(seed)}), because every pair is compared: another sample gives somewhat other numbers.`,
    drift: (months: number): string =>
      `Only the last ${whole(months)} months are used: over many years neighbourhoods change, which also puts near events near in time.`,
  },

  season: {
    sentence: (p: {
      events: string;
      high: string;
      above: number;
      low: string;
      below: number;
      strength: number;
    }): string =>
      p.strength < 0.3
        ? `There is little season in the ${p.events}: what is left over from month to month is larger than the difference between the months of a year.`
        : `${p.high} has the most ${p.events} a day, ${percent(p.above)} above the level of its year, and ${p.low} the fewest, ${percent(p.below)} below.`,
    strength: (value: number): string => decimal(value, 2),
    why: 'It says when, not why. Holidays, weather, tourism and the way of recording all follow the year.',
    run: (from: string, to: string): string =>
      `Taken from ${from} to ${to}, the longest run of months without a gap: nothing is filled in.`,
    days: 'Each month is divided by its days first.',
  },

  trend: {
    sentence: (p: {
      events: string;
      direction: 'rose' | 'fell' | 'unclear';
      slope: number;
      low: number | null;
      high: number | null;
      level: number;
      from: string;
      to: string;
    }): string =>
      p.direction === 'unclear'
        ? `From ${p.from} to ${p.to} the ${p.events} neither clearly rose nor clearly fell.`
        : `From ${p.from} to ${p.to} the ${p.events} ${p.direction} by about ${percent(Math.abs(p.slope / p.level))} a year of their middle level${p.low === null || p.high === null ? '' : ` (95% interval ${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)} to ${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)})`}.`,
    years:
      'Whole years are compared, per day. A straight line hides turns: the months under “Does it follow the seasons?” show them.',
    runOfMonths:
      'Months with their season taken out are compared. Months hang on those before them, so that the interval is too narrow.',
    unclear: 'Not clear is not the same as no change.',
  },

  districts: {
    measure: 'Share of two years’ records that fall in the last year',
    subject: 'share of records in the later year',
    unit: 'percent of the records of two years',
    target: (name: string): string => `the share of ${name} as a whole`,
    size: 'Records in the two years',
    sentence: (p: {
      name: string;
      total: number;
      up: readonly string[];
      down: readonly string[];
      from: string;
      change: number;
    }): string => {
      const head = `From one year to the next (to ${p.from}), all records ${p.change >= 0 ? 'rose' : 'fell'} by ${percent(Math.abs(p.change))}.`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length ? [`${formatList(names, 'en')} went ${word} by more than chance makes beside that`] : [];
      const parts = [...side(p.up, 'up'), ...side(p.down, 'down')];
      return parts.length === 0
        ? `${head} None of the ${whole(p.total)} ${p.name} differs from that by more than chance makes.`
        : `${head} ${capital(parts.join('; '))}.`;
    },
    few: (left: number, name: string): string[] =>
      left === 0
        ? []
        : [
            `${capital(whole(left))} of the ${name} ${left === 1 ? 'is' : 'are'} left out: 1 to 4 records in one of the two years are held back on this page, and with them what would give them away.`,
          ],
    own: 'No file of ours says how many people live in each district, so that no rate can be made. Each is held against its own year before instead, and against how the whole place went.',
  },

  few: {
    months:
      'A month of it has 1 to 4 records, which are held back on this page: so its months are not drawn.',
  },

  not: {
    points: (least: number, has: number): string =>
      `cannot be computed because it needs at least ${whole(least)} records with a place, and there are ${whole(has)}.`,
    spread: (least: number, has: number): string =>
      `cannot be computed because the records lie at ${plural(has, 'point', 'points')}, and at least ${whole(least)} are needed.`,
    hexagons: (least: number, has: number): string =>
      `cannot be computed because the records lie in ${plural(has, 'hexagon', 'hexagons')}, and at least ${whole(least)} are needed.`,
    even: 'cannot be computed because every hexagon has as many records.',
    months: (least: number, has: number): string =>
      `cannot be computed because it needs at least ${whole(least)} months without a gap between them, and there are ${whole(has)}.`,
    apart: (least: number, has: number): string =>
      `cannot be computed because it needs records of at least ${whole(least)} months, and there are ${whole(has)}.`,
    none: (months: number): string =>
      `cannot be computed because no records are left in the ${whole(months)} months compared.`,
    districts: (least: number, has: number): string =>
      `cannot be computed because it needs at least ${whole(least)} districts with records in both years, and there are ${whole(has)}.`,
    population:
      'cannot be computed because no file of ours says how many people live in each part of this place: a map of counts would show where many people live, and a rate of few records would stand out by chance.',
    areas: (least: number, has: number): string =>
      `cannot be computed because it needs at least ${whole(least)} parts with a population, and there are ${whole(has)}.`,
  },

  rates: {
    sentence: (p: { events: string; raw: string; high: number; shrunk: number; all: number }): string =>
      `${p.raw} has the highest raw rate of ${p.events}: ${decimal(p.high)} for each 100,000 residents a year. Drawn toward the rate of all by how small it is, it stands at ${decimal(p.shrunk)}; all together have ${decimal(p.all)}.`,
    value: (raw: number, shrunk: number): string => `${decimal(raw)} raw, ${decimal(shrunk)} smoothed`,
    residents:
      'Residents are below the line, also where most people only work, shop or pass through. A rate of a city centre is too high for that reason.',
    smoothed:
      'The smoothed value steadies small places; it is no better guess for a place that truly stands out.',
  },
};
