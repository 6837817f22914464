import { englishEvidence } from './evidence-phrases-en.ts';
import { formatList } from './format.ts';
import type { Crowd, Movement, Phrases, SpokenValue } from './phrases.ts';

const list = (items: readonly string[]) => formatList(items, 'en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const crowdName = ({ count, countries, solid }: Crowd) =>
  (countries ? plural(count, 'country', 'countries') : plural(count, 'place')) +
  (solid ? ' with enough people or cases to compare' : '');

/** Countries whose name takes an article: "in the Netherlands". */
const ARTICLE =
  /^(World|Americas|Caribbean|United |Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Holy See|Isle of |State of |Republic of |Democratic Republic of )|(Islands|Republic|Federation|Territory|Kingdom)$/;
/** A name with its article where it takes one, inside a sentence. */
export const the = (name: string) => (ARTICLE.test(name) ? `the ${name}` : name);

/** Names of groups inside a sentence: `women, aged 18-29`, but `World Bank`. */
export const inSentence = (names: string) =>
  names
    .split(', ')
    .map((name) => (/\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');

const spoken = ({ value, interval, when }: SpokenValue) =>
  interval === null ? `${value} in ${when}` : `${value} in ${when}, ${interval}`;

function verb(movement: Movement): string {
  switch (movement.kind) {
    case 'percent':
      return `${movement.up ? 'rose' : 'fell'} by ${movement.amount}`;
    case 'times':
      return `rose to ${movement.amount} times its level`;
    case 'points':
      return `${movement.up ? 'rose' : 'fell'} by ${movement.amount} ${movement.percentage ? 'percentage points' : 'points'}`;
    case 'levels':
      return `${movement.up ? 'rose' : 'fell'} from ${movement.from} to ${movement.to}`;
    case 'unclear':
      return 'shows no clear change';
    case 'none':
      return `stayed at ${movement.at}`;
  }
}

/** "fell in 3 of 5 places, rose in 1 and shows no clear change in 1", the most frequent first. */
function tallied({ up, down, unclear }: { up: number; down: number; unclear: number }, of: string): string {
  const parts = [
    { count: down, verb: 'fell' },
    { count: up, verb: 'rose' },
    { count: unclear, verb: 'shows no clear change' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [only, more] = parts;
  if (only && !more)
    return only.verb === 'fell' || only.verb === 'rose'
      ? `${only.verb} in all ${of}`
      : `${only.verb} in any of ${of}`;
  return list(parts.map(({ count, verb }, index) => `${verb} in ${count}${index === 0 ? ` of ${of}` : ''}`));
}

/** What is said of one and of several values that carry a flag. */
const FLAGGED: Record<string, readonly [string, string]> = {
  missing: ['is missing in the source without a reason', 'are missing in the source without a reason'],
  suppressed: ['is withheld by the publisher', 'are withheld by the publisher'],
  'not-applicable': ['does not apply to the place', 'do not apply to the places'],
  'not-collected': ['was not collected', 'were not collected'],
  implausible: ['was set aside because it is impossible', 'were set aside because they are impossible'],
  estimated: ['was filled in by the publisher (estimated)', 'were filled in by the publisher (estimated)'],
  modelled: ['comes from a statistical model', 'come from a statistical model'],
  projected: ['is a projection', 'are projections'],
  provisional: ['is provisional and may be revised', 'are provisional and may be revised'],
  adjusted: ['was adjusted by an international agency', 'were adjusted by an international agency'],
  'small-sample': ['rests on few cases', 'rest on few cases'],
  'mode-change': [
    'was asked in another way than its neighbours in the series',
    'were asked in another way than their neighbours in the series',
  ],
};
const flagged = (flag: string, count: number) => FLAGGED[flag]?.[count === 1 ? 0 : 1] ?? flag;

export const english: Phrases = {
  capital,
  sentences: (parts) => parts.map((part) => `${part.replace(/\.$/, '')}.`).join(' '),
  clauses: (parts) => parts.join('; '),
  subject: (subject, group) => (group === null ? subject : `${subject} (${inSentence(group)})`),
  splitBy: (name, dimension) => `${name} by ${inSentence(dimension)}`,
  interval: (level, low, high) =>
    `${level === null ? '' : `${Math.round(level * 100)}% `}interval ${low} to ${high}`,

  changeOne: ({ subject, place, movement, from, to }) =>
    `The ${subject} in ${the(place)} ${verb(movement)} between ${from} and ${to}`,
  changeTwo({ subject, moves: [a, b], span }) {
    const years = ({ from, to }: { from: string; to: string }) => (span ? '' : ` (${from}–${to})`);
    const same = span !== null && verb(a.movement) === verb(b.movement);
    const what = same
      ? `${verb(a.movement)} in ${the(a.place)} and ${the(b.place)}`
      : `${verb(a.movement)} in ${the(a.place)}${years(a)} and ${verb(b.movement)} in ${the(b.place)}${years(b)}`;
    return `The ${subject} ${what}${span ? ` between ${span.from} and ${span.to}` : ''}`;
  },
  changeMany: ({ subject, tally, crowd, span }) =>
    `The ${subject} ${tallied(tally, crowdName(crowd))}${span ? ` between ${span.from} and ${span.to}` : ' over the years shown'}`,
  others(tally) {
    const count = tally.up + tally.down + tally.unclear;
    return count === 1
      ? `in the other place it ${tally.up ? 'rose' : tally.down ? 'fell' : 'shows no clear change'}`
      : `it ${tallied(tally, `${count} other places`)}`;
  },
  course: ({ place, start, end }) => `${capital(the(place))}: ${spoken(start)}; ${spoken(end)}`,
  biggest: ({ place, movement }) => `The largest change is in ${the(place)}, where it ${verb(movement)}`,

  level: ({ subject, place, at }) => `The ${subject} in ${the(place)} was ${at.value} in ${at.when}`,
  pair({ subject, higher, high, lower, low, relation }) {
    if (relation === 'same')
      return `The ${subject} was the same in ${the(higher)} and ${the(lower)}: ${high.value}`;
    const a = `${the(higher)} (${high.value} in ${high.when})`;
    const b = `${the(lower)} (${low.value} in ${low.when})`;
    return relation === 'unclear'
      ? `The ${subject} shows no clear difference between ${a} and ${b}`
      : `The ${subject} was higher in ${a} than in ${b}`;
  },
  highest: ({ subject, place, at, crowd }) =>
    `${capital(the(place))} has the highest ${subject} of ${crowdName(crowd)}: ${at.value} in ${at.when}`,
  sharedHighest: ({ subject, places, count, value, crowd }) =>
    count === crowd.count
      ? `The ${subject} is ${value} in all ${crowdName(crowd)}`
      : count === 2
        ? `${capital(list(places.map(the)))} share the highest ${subject} of ${crowdName(crowd)}: ${value}`
        : `${count} of ${crowdName(crowd)} share the highest ${subject}: ${value}`,
  unclearHighest: ({ subject, place, other, count, crowd }) =>
    count === 1
      ? `${capital(list([the(place), the(other)]))} have the highest ${subject} of ${crowdName(crowd)}; their intervals overlap`
      : `No clear first among ${crowdName(crowd)} for the ${subject}: ${the(place)} and ${count} others overlap`,
  position: ({ subject, place, above, below, crowd, clearly }) =>
    `Of ${crowd.countries ? plural(crowd.count, 'other country', 'other countries') : plural(crowd.count, 'other place')}, ${above} ${above === 1 ? 'has' : 'have'} a ${clearly ? 'clearly ' : ''}higher ${subject} than ${the(place)} and ${below} a ${clearly ? 'clearly ' : ''}lower one`,
  sure: ({ place, at }) => `${capital(the(place))}: ${spoken(at)}`,
  lowest: ({ place, at }) => `The lowest of them is ${the(place)} with ${spoken(at)}`,
  middle: ({ value, crowd }) => `The middle one of the ${crowdName(crowd)} has ${value}`,

  groupsOfOne: ({ subject, place, top, high, bottom, low, clear }) =>
    clear
      ? `The ${subject} in ${the(place)} was highest for ${inSentence(top)} (${high.value}) and lowest for ${inSentence(bottom)} (${low.value}) in ${high.when}`
      : `The ${subject} in ${the(place)} shows no clear difference between groups in ${high.when}`,
  groupsOfMany: ({ subject, top, times, crowd, clearly }) =>
    `The ${subject} is ${clearly ? 'clearly ' : ''}highest for ${inSentence(top)} in ${times} of ${crowdName(crowd)}`,

  relation: ({ x, y, direction, crowd }) =>
    direction === 'unclear'
      ? `The ${x} and the ${y} show no clear relation across ${crowdName(crowd)}`
      : `Where the ${x} is higher, the ${y} tends to be ${direction === 'same' ? 'higher' : 'lower'} (${crowdName(crowd)})`,
  correlation: ({ rho, interval }) => `Their rank correlation is ${rho} (${interval})`,
  noComparison: ({ subject, crowd }) => `The ${subject} in ${crowdName(crowd)}`,

  subtitle: ({ measures, places, period }) => [measures.join(' against '), places, period].join(' · '),
  placesAll: (crowd) => crowdName(crowd),
  placesFew: (names) => list(names),
  summary: ({ form, subtitle, title, numbers }) =>
    `${form}. ${subtitle}. ${title}. The table gives ${numbers === 1 ? 'the number' : `all ${numbers} numbers`}.`,
  form: {
    line: 'Line chart',
    dots: 'Ranked dots',
    slope: 'Slope chart of the change between two years',
    scatter: 'Scatter plot of two measures',
    map: 'World map',
    multiples: 'One small line chart for each place',
    table: 'Table',
  },
  evidence: englishEvidence,
  latest: (period) => `latest value in ${period}`,
  ends: (from, to) => `${from} and ${to}`,

  caveat: {
    flagged: ({ flag, count }) => `${plural(count, 'value')} ${flagged(flag, count)}.`,
    break: ({ place, year, what }) =>
      `Break in the series ${place === null ? '' : `of ${the(place)} `}in ${year}: ${what.replace(/\.$/, '')}. Nothing is compared across it.`,
    computedInterval:
      'The 95% intervals are computed here by Wilson’s method from the number of respondents, as if each sample were a simple random one; the true intervals are wider.',
    noInterval: (nature) => `The source gives no interval for these ${nature} numbers.`,
    overlap:
      'Where the intervals of two values overlap, no change or difference is claimed; some of these may still be real.',
    smallBase:
      'No change in percent is given where the first value is too small for it: both values are given.',
    fewCases: (count) =>
      `${plural(count, 'place')} with few cases, a small sample or fewer than 100,000 people ${count === 1 ? 'is' : 'are'} shown, but not named as highest or lowest.`,
    single: (places) =>
      `${capital(list(places.map(the)))} ${places.length === 1 ? 'has' : 'have'} no two values that compare, so no change is given.`,
    mixedYears: (period) => `Each place shows its latest value; the years differ (${period}).`,
    nearestYears: ({ places, from, to }) =>
      `${capital(list(places.map(the)))} ${places.length === 1 ? 'has' : 'have'} no value in ${from} or ${to}; the nearest within two years is shown.`,
    clipped: ({ asked, shown }) => `The years ${asked} were asked for; the data covers ${shown}.`,
    proxy: (sdg) => `Stands in for SDG indicator ${sdg}; it is not the official series.`,
    notCause: 'Two measures that move together need not cause one another.',
    leftOut: ({ places, from, to }) =>
      `No values for ${list(places.map(the))} in ${from === to ? from : `${from}–${to}`}.`,
  },

  empty: {
    noPlaces: { reason: 'No place is chosen.', help: 'Choose at least one place.' },
    noRows: ({ places, asked, covered }) =>
      covered === null
        ? {
            reason: `There is no data for ${places}.`,
            help: 'Choose other places or another indicator.',
          }
        : {
            reason: `No data for ${places} in ${asked}; there are values for ${covered}.`,
            help: 'Widen the years.',
          },
    allMissing: ({ places, asked, flags }) => ({
      reason: `Every value for ${places} in ${asked} is missing: the values ${list(flags.map((flag) => flagged(flag, 2)))}.`,
      help: 'Choose other years or places.',
    }),
    noGroup: ({ group, groups }) => ({
      reason: `There is no data for "${group}" alone.`,
      help: groups.length ? `Choose a group, such as ${groups.join('; ')}.` : 'Choose other places or years.',
    }),
    noPairs: ({ x, y, asked }) => ({
      reason: `No place has both the ${x} and the ${y} in ${asked}.`,
      help: 'Widen the years or choose another second indicator.',
    }),
    oneYear: {
      reason: 'A slope compares two years, but only one is chosen.',
      help: 'Choose a first and a last year.',
    },
    noVersus: {
      reason: 'A scatter needs two indicators.',
      help: 'Choose a second indicator.',
    },
    noEnds: ({ places, asked, covered }) => ({
      reason: `No place of ${places} has a value within two years of both ends of ${asked}${covered === null ? '' : `; there are values for ${covered}`}.`,
      help: 'Choose other years.',
    }),
  },
};
