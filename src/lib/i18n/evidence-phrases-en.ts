import type { EvidencePhrases, Verdicts } from './evidence-phrases.ts';
import { formatList } from './format.ts';
import type { Things } from './things.ts';

const list = (items: readonly string[]) => formatList(items, 'en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const counted = (count: number, { one, many }: Things) => `${count} ${count === 1 ? one : many}`;
const either = (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
const withMore = (names: readonly string[], more: number) =>
  list(more > 0 ? [...names, `${more} more`] : [...names]);

const SIDE: Record<keyof Verdicts, string> = {
  above: 'clearly above',
  below: 'clearly below',
  unclear: 'not clearly different from',
};

/** "clearly below no change in 7 of 12 countries, clearly above it in 2 and not clearly different in 3" */
function sided({ above, below, unclear }: Verdicts, reference: string, things: Things): string {
  const total = above + below + unclear;
  const parts = [
    { count: below, words: SIDE.below, again: 'clearly below it' },
    { count: above, words: SIDE.above, again: 'clearly above it' },
    { count: unclear, words: SIDE.unclear, again: 'not clearly different from it' },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, ...rest] = parts;
  if (!first) return '';
  if (!rest.length)
    return first.count === 1
      ? `${first.words} ${reference} in the one ${things.one}`
      : `${first.words} ${reference} in ${first.words === SIDE.unclear ? 'any' : 'all'} of ${counted(total, things)}`;
  return list([
    `${first.words} ${reference} in ${first.count} of ${counted(total, things)}`,
    ...rest.map(({ count, again }) => `${again} in ${count}`),
  ]);
}

export const englishEvidence: EvidencePhrases = {
  form: {
    forest: 'Estimates with their intervals, one a row',
    funnel: 'Funnel plot of values against the size that they rest on',
    control: 'Control chart of a series with its expected range',
    lorenz: 'Lorenz curve of how unevenly events lie over places',
    likert: 'Bars of answers that run left and right from the middle of the scale',
    'before-after': 'Series before and after an event, with what would have come without it',
  },
  at: (value, interval) => (interval === null ? value : `${value} (${interval})`),
  nothing: ({ places, needed }) => ({
    reason: `Nothing can be shown for ${places}: this needs ${needed}.`,
    help: 'Choose other places or years.',
  }),
  needs: {
    value: 'at least one value',
    expected: 'values long enough to tell what was to be expected',
    after: 'values both before and after the event',
    events: 'at least one event and two places',
    answers: 'at least one place with answers',
  },
  unmeasured: ({ names, things }) =>
    names.length > 5 ? `No figures for ${counted(names.length, things)}.` : `No figures for ${list(names)}.`,

  forest: {
    title: ({ subject, reference, things, verdicts }) =>
      `The ${subject} is ${sided(verdicts, reference, things)}`,
    one: ({ subject, name, at, reference, verdict }) =>
      `${name}: the ${subject} is ${at}, ${SIDE[verdict]} ${reference}`,
    plain: ({ subject, name, value, things, count, clear }) =>
      count === 1
        ? `${name}: the ${subject} is ${value}`
        : clear
          ? `${name} has the highest ${subject} of ${counted(count, things)}: ${value}`
          : `No clear first among ${counted(count, things)} for the ${subject}: the interval of ${name} overlaps with others`,
    ends: ({ top, high, bottom, low }) => `Highest: ${top}, ${high}. Lowest: ${bottom}, ${low}`,
    pooled: ({ label, at }) => `${label}: ${at}`,
    remark: ({ verdict, reference }) => `${capital(SIDE[verdict])} ${reference}`,
    unclear: (reference) =>
      `Where an interval includes ${reference}, no difference is claimed; some of these may still be real.`,
    many: (count) =>
      `Each interval stands for itself: of ${count} intervals that hold 95 times in a hundred, a few miss the truth by chance.`,
  },

  funnel: {
    title: ({ subject, things, count, above, below }) =>
      above + below === 0
        ? `The ${subject} differs no more between ${counted(count, things)} than chance allows (99.8% limits)`
        : `The ${subject} is ${list([
            ...(above ? [`higher than chance allows in ${above}`] : []),
            ...(below ? [`lower ${above ? '' : 'than chance allows '}in ${below}`] : []),
          ])} of ${counted(count, things)} (99.8% limits)`,
    one: ({ subject, name, at, zone }) => `${name}: the ${subject} is ${at}, ${lower(zone)}`,
    target: ({ label, value }) => `The limits stand around ${label}, ${value}`,
    place: ({ name, at, zone }) => `${name}: ${at}, ${lower(zone)}`,
    outside: ({ names, more, high }) => `${high ? 'Above' : 'Below'}: ${withMore(names, more)}`,
    chance: ({ count, seen, expected, level }) =>
      `${seen === 0 ? 'None' : seen} of ${count} ${seen === 1 ? 'lies' : 'lie'} outside of the ${level}% limits, where about ${expected} are to be expected by chance`,
    zone: {
      inside: 'Within the 95% limits',
      high: 'Above the 95% limit, within the 99.8% limit',
      low: 'Below the 95% limit, within the 99.8% limit',
      'very-high': 'Above the 99.8% limit',
      'very-low': 'Below the 99.8% limit',
    },
    remark: ({ zone, low95, high95, low998, high998 }) =>
      `${zone} (95%: ${low95} to ${high95}; 99.8%: ${low998} to ${high998})`,
    dispersion: (factor) =>
      `The limits stand ${factor} times as far out as pure chance would put them, because places differ in more than chance (overdispersion).`,
    notRank: 'A funnel shows what differs more than by chance; it does not say why, and it is no ranking.',
  },

  control: {
    title: ({ subject, things, count, high, low }) =>
      high + low === 0
        ? `The ${subject} stayed in the expected range in ${count === 1 ? `the one ${things.one} that can be judged` : `all ${counted(count, things)}`}`
        : `The ${subject} was ${list([
            ...(high ? [`above the expected range in ${high}`] : []),
            ...(low ? [`below ${high ? 'it' : 'the expected range'} in ${low}`] : []),
          ])} of ${counted(count, things)}`,
    falseAlarms: ({ expected, count, seen, things }) =>
      `Of ${counted(count, things)}, about ${expected} would leave the range by chance although nothing changed; ${seen === 0 ? 'none' : seen} did`,
    latest: ({ when, value, averaged, centre, usual }) =>
      `The latest${averaged ? ' moving average' : ''} is ${when}: ${value}; ${centre === null ? '' : `${centre} was to be expected, and `}${lower(usual)}`,
    usual: ({ lower: from, upper: to }) =>
      `Anything ${from === null ? `up to ${to}` : to === null ? `from ${from} up` : `from ${from} to ${to}`} is usual`,
    when: ({ names, more }) => `Outside of the range: ${withMore(names, more)}`,
    expected: 'Expected',
    observed: 'Observed',
    average: 'Moving average',
    averageOf: (subject) => `moving average of the ${subject}`,
    remark: { high: 'Above the expected range', low: 'Below the expected range' },
    words: { centre: 'Expected', limits: 'Expected range', baseline: 'Learnt from' },
    learnt: ({ from, to }) => `What is expected was learnt from ${from} to ${to}.`,
    signal:
      'A value outside of the range is a reason to look, not a proof: it can be chance, a change in recording, or a real change.',
  },

  lorenz: {
    title: ({ events, places, share, area, chance }) =>
      `Half of the ${events} in ${area} happened at ${share} of the ${places}${chance === null ? '' : `; by chance alone it would be ${chance}`}`,
    gini: ({ value, chance }) =>
      `The Gini coefficient is ${value}${chance === null ? '' : `, by chance alone ${chance}`}`,
    adjusted: ({ value }) => `Adjusted for there being more places than events, it is ${value}`,
    few: ({ events, count, places, of }) =>
      `There are fewer ${events} (${count}) than ${places} (${of}), so most of these have none whatever the pattern: read the curve against chance, not against equality.`,
    top: ({ share, places }) => `${share} of the ${places}, those with most first`,
    byChance: ({ share }) => `By chance alone: ${share}`,
    words: ({ events, places, share }) => ({
      observed: 'Observed',
      equality: 'The same everywhere',
      chance: 'By chance alone',
      half: `Half at ${share}`,
      places: `Share of the ${places}, most first`,
      events: `Share of the ${events}`,
    }),
    notSame:
      'The curve says how uneven the spread is in this period, not that the same places stay at the top.',
  },

  likert: {
    answers: (names) => either(names.map((name) => `“${name}”`)),
    title({ subject, answers, things, majority, minority, unclear }) {
      const parts = [
        { count: majority, words: 'more than half', again: 'more than half' },
        { count: minority, words: 'fewer than half', again: 'fewer than half' },
        { count: unclear, words: 'neither clearly more nor fewer than half', again: 'not clearly either' },
      ].filter(({ count }) => count > 0);
      const of = counted(majority + minority + unclear, things);
      return `${capital(subject)}: ${list(
        parts.map(({ count, words, again }, index) =>
          index === 0 ? `${words} answer ${answers} in ${count} of ${of}` : `${again} in ${count}`,
        ),
      )}`;
    },
    one: ({ subject, name, at, answers }) => `${capital(subject)} in ${name}: ${at} answer ${answers}`,
    ends: ({ top, high, bottom, low }) => `Most: ${top}, ${high}. Fewest: ${bottom}, ${low}`,
    apart: (names) =>
      `${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'is' : 'are'} no part of the scale and ${names.length === 1 ? 'stands' : 'stand'} apart, in grey.`,
    half: 'More or fewer than half is said only where the whole interval lies on that side of half.',
  },

  beforeAfter: {
    title({ subject, place, what, amount, direction, of, when, basis }) {
      const against = basis === 'trend' ? 'the trend before' : 'the comparison';
      const head = `After ${what}, the ${subject} in ${place}`;
      if (direction === 'unclear')
        return `${head} is not clearly different from what ${against} would have given`;
      const span = of === 'mean' ? 'on average ' : of === 'step' ? 'at once ' : '';
      return `${head} was ${span}${amount} ${direction} ${of === 'last' ? `in ${when} ` : ''}than ${against} would have given`;
    },
    effect: ({ at, of, when }) =>
      `The difference ${of === 'mean' ? 'on average' : of === 'step' ? 'at once' : `in ${when}`} is ${at}`,
    relative: ({ at }) => `Against what was to be expected that is ${at}`,
    last: ({ when, line, value, without }) =>
      `In ${when} ${line ? 'the line through the values stood at' : 'it was'} ${value}, where ${without} was to be expected`,
    percentagePoints: (amount) => `${amount} percentage points`,
    observed: 'Observed',
    fitted: 'Line through the values',
    without: { trend: 'If the trend had gone on', comparison: 'As the comparison went' },
    supposes: {
      trend:
        'This supposes that the trend before would have gone on; whatever else changed at the same time cannot be told apart from the event.',
      comparison:
        'This supposes that both would have moved alike without the event; whatever else changed in only one of them cannot be told apart from it.',
    },
    short: (count) =>
      `${count === 1 ? 'There is only one value' : `There are only ${count} values`} before the event: what would have come is uncertain.`,
  },
};
