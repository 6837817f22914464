import { formatList } from '../../i18n/format.ts';
import { the } from '../../i18n/phrases-en.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const list = (items: readonly string[]) => formatList(items, 'en');
const countries = (count: number) => `${count} ${count === 1 ? 'country' : 'countries'}`;
const years = (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`;
const numbers = ({ rho, low, high }: SpokenCorrelation) =>
  `rank correlation ${rho}, 95% interval ${low} to ${high}`;

export const english: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `Over ${countries(count)} with both (${from === to ? from : `${from} to ${to}`})`;
    if (!correlation) return `${lead}, no correlation can be computed, since one of the two does not vary.`;
    if (correlation.side === 0)
      return `${lead}, no link between the ${y} and the ${x} can be told (${numbers(correlation)}).`;
    const more = correlation.side > 0 ? 'higher' : 'lower';
    return `${lead}, the ${y} is ${more} where the ${x} is higher (${numbers(correlation)}).`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0) {
      return 'No region has five countries with both, so regions cannot be looked into.';
    }
    const each = regions.map(({ name, count: own, rho }) => `${rho ?? 'none'} in ${the(name)} (${own})`);
    const all =
      pooled.side === 0
        ? 'no link can be told'
        : pooled.side > 0
          ? 'the two still rise together'
          : 'one is still lower where the other is higher';
    return `Compared only with others of their own region, ${all} over ${countries(count)} (${numbers(pooled)}): ${list(each)}.`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least) {
      return `${count === 0 ? 'No country has' : `Only ${countries(count)} ${count === 1 ? 'has' : 'have'}`} both at two times; at least ${least} are needed to look at change.`;
    }
    if (!correlation)
      return 'One of the two changed in the same way everywhere, so change cannot be compared.';
    const said =
      correlation.side === 0
        ? `no link between a change of the ${y} and a change of the ${x} can be told`
        : correlation.side > 0
          ? `the ${y} rose more where the ${x} rose more`
          : `the ${y} rose less, or fell more, where the ${x} rose more`;
    return `Inside countries over time, ${said} (${countries(count)}, ${numbers(correlation)}).`;
  },
  apart: ({ count, apart }) =>
    `${countries(count)} ${count === 1 ? 'is' : 'are'} left out, since the two values lie more than ${years(apart)} apart.`,
  noProof: ({ y, x }) =>
    `That two numbers go together does not show that one makes the other: wealth, war or the way of asking may lie behind both the ${y} and the ${x}.`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return 'A series goes together with itself; that says nothing.';
      case 'same-thing':
        return 'Both measure the same thing in two ways, so that they go together says nothing about anything else.';
      case 'mixed-scales':
        return 'The answers were given on different scales and cannot stand on one axis.';
      case 'count':
        return 'A number of people or events grows with the size of a country; take the rate or the share instead.';
      case 'years-apart':
        return `${countries(refusal.countries)} ${refusal.countries === 1 ? 'has' : 'have'} both, but hardly any within ${years(refusal.apart)} of each other.`;
      case 'too-few':
        return `Only ${countries(refusal.countries)} ${refusal.countries === 1 ? 'has' : 'have'} both; at least ${refusal.least} are needed.`;
    }
  },
  picture: {
    subject: (y) => `rank correlation with the ${y}`,
    unit: 'from −1 (one falls as the other rises) to 1 (both rise together)',
    places: 'countries that have both, their number in brackets',
    things: { one: 'measure', many: 'measures' },
    none: 'no link',
    noCause: 'That two numbers go together does not show that one makes the other.',
  },
};
