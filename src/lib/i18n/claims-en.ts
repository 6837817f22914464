import { formatNumber } from './format.ts';
import type { ClaimPhrases } from './claims.ts';

const n = (value: number): string => formatNumber(value, 0, 'en');
const countries = (count: number): string => (count === 1 ? '1 country' : `${n(count)} countries`);
const inCountries = (count: number): string => `In ${countries(count)}`;
const unclearToo = (count: number): string =>
  count === 0 ? '' : ` In ${n(count)} nothing clear can be said.`;

/** The claims in English: short sentences, plain words, every number handed in. */
export const englishClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = `between about ${from} and ${to}`;
    const say =
      `We have numbers for ${countries(count)}, ${when}. The ${subject} fell in ${n(down)} and rose in ${n(up)}.` +
      `${unclearToo(unclear)} In the middle country the change was ${middle}.`;
    const claim =
      unclear * 2 > count
        ? `In ${n(unclear)} of ${countries(count)} the ${subject} did not clearly change ${when}`
        : side === 0
          ? `No clear direction: the ${subject} rose in ${countries(up)} and fell in ${n(down)} ${when}`
          : `The ${subject} ${side > 0 ? 'rose' : 'fell'} in ${n(side > 0 ? up : down)} of ${countries(count)} ${when}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `In the middle country it is ${middle}. In half of the countries it lies between ${low} and ${high}.`;
    if (threshold === null) {
      return {
        claim: `In the middle of ${countries(count)} the ${subject} is ${middle}; half lie between ${low} and ${high}`,
        say: `We have the ${subject} for ${countries(count)}, from ${span}. ${spread}`,
      };
    }
    const claim =
      side === 0
        ? `About as many countries lie above as below ${threshold}: the ${subject} is higher in ${n(above)} and lower in ${n(below)}`
        : `In ${n(side > 0 ? above : below)} of ${countries(count)} the ${subject} is ${side > 0 ? 'above' : 'below'} ${threshold}`;
    const say =
      `We have the ${subject} for ${countries(count)}, from ${span}. It is above ${threshold} in ${n(above)} and below in ${n(below)}.` +
      `${unclearToo(unclear)} ${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `No clear gap: the ${subject} is higher for ${first} in ${countries(up)} and for ${second} in ${n(down)}`
        : `In ${n(times)} of ${countries(count)} the ${subject} is higher for ${more} than for ${less}`;
    const say =
      `We have both numbers for ${countries(count)}, from ${span}. The ${subject} is higher for ${first} in ${n(up)} of them. ` +
      `It is higher for ${second} in ${n(down)}.${unclearToo(unclear)} In the middle country the gap is ${middle}.`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `No clear link between the ${x} and the ${y} in ${countries(crowd.count)}`
        : `Where the ${x} is higher, the ${y} tends to be ${side > 0 ? 'higher too' : 'lower'}`;
    const numbers =
      rho === null
        ? 'There are too few to say how they go together.'
        : `On a scale from −1 to 1 the link is ${rho}. It may lie between ${low} and ${high}.`;
    const say = `${inCountries(crowd.count)} we have both numbers, from ${span}. ${numbers} This does not show that one causes the other.`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `share of countries in which the ${subject} ${up ? 'rose' : 'fell'}`,
    level: ({ subject, up, threshold }) =>
      `share of countries in which the ${subject} is ${up ? 'above' : 'below'} ${threshold}`,
    groups: ({ subject, first, second }) =>
      `share of countries in which the ${subject} is higher for ${first} than for ${second}`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `Of ${countries(count)}, in how many did the ${subject} fall between about ${from} and ${to}?`,
    level: ({ subject, count, threshold }) =>
      `Of ${countries(count)}, in how many is the ${subject} above ${threshold}?`,
    groups: ({ subject, count, first, second }) =>
      `Of ${countries(count)}, in how many is the ${subject} higher for ${first} than for ${second}?`,
    trend: ({ subject, place, from, value, to }) =>
      `In ${from} the ${subject} was ${value} (${place}). What was it in ${to}?`,
    counted: ({ count, of }) => `${count} of ${of}`,
  },
  points: (amount) => `${amount} points`,
  half: 'half',
  all: 'All countries',
  countries,
  country: { one: 'country', many: 'countries' },
  region: { one: 'region', many: 'regions' },
  unit: 'percent of the countries in which something clear can be said',
  shareCaveat:
    'The intervals treat the countries of a region as a random draw: they show how far a count of so few can be trusted, not an error of measurement.',
  none: ({ broken }) =>
    broken === 0
      ? 'This cannot be computed: no country has the numbers that it takes.'
      : `This cannot be computed: in ${countries(broken)} a break in the series lies between the two years, and no other has both.`,
};
