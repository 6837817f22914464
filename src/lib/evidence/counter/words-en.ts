import { formatList } from '../../i18n/format.ts';
import { inSentence as lower, the } from '../../i18n/phrases-en.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const list = (items: readonly string[]) => formatList(items, 'en');
const countries = (count: number) => `${count} ${count === 1 ? 'country' : 'countries'}`;
const years = ({ from, to }: Span) => (from === to ? `In ${from}` : `From ${from} to ${to}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const chance = (q: string) => `Chance alone would seldom give this (adjusted p ${q}).`;

/** What the countries do on each side; `also` follows the other one. */
function sides(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): { verb: string; also: string } {
  switch (asked.kind) {
    case 'change':
      return up ? { verb: 'rose in', also: 'rose in' } : { verb: 'fell in', also: 'fell in' };
    case 'level': {
      const side = up ? 'above' : 'below';
      return { verb: `lies ${side} ${asked.threshold ?? ''} in`, also: `${side} it in` };
    }
    case 'groups': {
      const also = `for ${lower(up ? asked.first : asked.second)} in`;
      return { verb: `is higher ${also}`, also };
    }
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return 'too few countries are left to say anything';
    const { rho, low, high, side } = correlation;
    const numbers = `rank correlation ${rho}, 95% interval ${low} to ${high}, ${countries(count)}`;
    const [y, x] = [`the ${asked.y}`, `the ${asked.x}`];
    if (side === 0) return `no link between ${y} and ${x} can be told (${numbers})`;
    return side > 0
      ? `${y} is higher where ${x} is higher (${numbers})`
      : `${y} is lower where ${x} is higher (${numbers})`;
  }
  const most = sides(asked, up > down);
  const least = sides(asked, up <= down);
  const said = `the ${asked.subject} ${most.verb} ${countries(Math.max(up, down))} and ${least.also} ${Math.min(up, down)}`;
  return unclear > 0 ? `${said}, with ${unclear} unclear` : said;
}

/** Which countries are meant by a side: "where it rose". */
function where(asked: Asked, side: 1 | -1): string {
  if (asked.kind === 'change') return `where the ${asked.subject} ${side > 0 ? 'rose' : 'fell'}`;
  if (asked.kind === 'level')
    return `that are ${side > 0 ? 'above' : 'below'} ${asked.threshold ?? 'the middle'}`;
  if (asked.kind === 'groups')
    return `where the ${asked.subject} is higher for ${lower(side > 0 ? asked.first : asked.second)}`;
  return 'on that side';
}

const nothingClear: Record<Asked['kind'], string> = {
  change: 'no clear change can be told',
  level: 'the side of the threshold cannot be told',
  groups: 'no clear difference can be told',
  pair: 'nothing can be told',
};

export const english: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) => (name.includes('(') ? `“${name}”` : `“${name}” (${publisher})`),

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `Another source, ${source}, moves the other way in ${opposite} of the ${countries(shared)} in which both change clearly from ${span.from} to ${span.to}.` +
    (turned === null ? '' : ` By it, ${turned}.`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `Another source, ${source}, points the other way in ${opposite} of the ${countries(shared)} in which both are clear.` +
    (turned === null ? '' : ` By it, ${turned}.`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['outside of each other’s intervals'] : []),
      ...(margin === null ? [] : [`more than ${margin} apart${intervals ? ' where there are none' : ''}`]),
    ].join(', or ');
    return `Another source, ${source}, gives values ${apart}${margin !== null && intervals ? ',' : ''} in ${differ} of ${countries(shared)}.`;
  },
  sourcePair: ({ source, said }) => `With another source, ${source}, ${said}.`,

  oppositePlace: ({ place, said, q }) => `In ${the(place)} it is the other way round: ${said}. ${chance(q)}`,
  oppositeGroup: ({ group, said, q }) =>
    `For ${lower(group)} it is the other way round: ${said}. ${chance(q)}`,
  oppositeYears: ({ span, said, q }) => `${years(span)} it was the other way round: ${said}. ${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`intervals overlap in ${overlap}`] : []),
      ...(few > 0 ? [`${few} rest on too few cases or people`] : []),
      ...(same > 0 ? [`${same} show the same value twice`] : []),
    ];
    return `In ${unclear} of ${countries(count)} ${nothingClear[asked.kind]}${reasons.length ? `: ${list(reasons)}` : ''}.`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `${capital(countries(count))} had to be left out, since the two values lie too many years apart.`
      : `${capital(countries(count))} had to be left out, since the way of counting changed in between.`,
  noMajority: ({ said }) => `Neither side has a clear majority: ${said}. Tossed coins could give that.`,
  noLink: ({ said }) => `${capital(said)}: the interval includes zero.`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: 'Other years turn the answer',
      lost: 'With other years the answer is no longer clear',
      gained: 'With other years there is a clear answer',
    }[how];
    return `${lead}: ${lower(years(span))}, ${said}. This holds for ${times} of ${choices} other choices of the first and last year.`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `The middle country depends on the years: ${other} ${lower(years(span))}, instead of ${median}. ${times} of ${choices} other choices of years move it by more than a tenth${spread ? ' of the distance between most countries' : ''}.`,

  fewPlaces: ({ left, count }) =>
    `If only ${left} of the ${countries(count)} on the larger side were left out, there would be no clear majority.`,
  namedPlaces: ({ places, said }) => `Without ${list(places.map(the))}, ${said}.`,
  withoutRegion: ({ region, said }) => `Without the countries of ${the(region)}, ${said}.`,
  people: ({ asked, side, share, places }) =>
    `Counted by people it is the other way round: the countries ${where(asked, side)} hold ${share} of the people, among them ${list(places.map(the))}.`,
  weightedPair: ({ rho, plain }) =>
    `With every country weighted by its people, the rank correlation is ${rho} instead of ${plain}.`,
  weightedMedian: ({ weighted, plain }) =>
    `With every country weighted by its people, the middle is ${weighted} instead of ${plain}.`,

  total: ({ asked, from, to, span, up, counts }) => {
    const subject = asked.kind === 'pair' ? asked.y : asked.subject;
    const what = counts ? `the sum over the same countries` : `the mean weighted by people`;
    return `The whole goes the other way than most countries: for the ${subject}, ${what} ${up ? 'rose' : 'fell'} from ${from} in ${span.from} to ${to} in ${span.to}.`;
  },
  mean({ asked, first, second, up }) {
    if (asked.kind === 'groups')
      return `Taken together it is the other way round: weighted by people, the mean is ${first} for ${lower(asked.first)} and ${second} for ${lower(asked.second)}.`;
    return `Taken together it is the other way round: weighted by people, the mean is ${first}, which is ${up ? 'above' : 'below'} ${second}.`;
  },
  parts: ({ said, opposite, parts }) =>
    `Over all countries, ${said}; but inside ${opposite} of ${parts} regions it points the other way.`,
  within: ({ said, rho }) =>
    `Over all countries, ${said}; but compared with neighbours of the same region only, the rank correlation is ${rho}.`,
  everyGroup: ({ asked, dimension, count, shared }) => {
    const subject = asked.kind === 'pair' ? asked.y : asked.subject;
    return `In ${count} of ${countries(shared)} the ${subject} as a whole moves the other way than every group by ${lower(dimension)}.`;
  },

  shownYears({ span, from, to, side, times, choices }) {
    const verb = { '1': 'it rose', '0': 'no change can be told', '-1': 'it fell' }[`${side}`];
    return `With other years the answer is another one: ${lower(years(span))} ${verb} (${from} and ${to}). This holds for ${times} of ${choices} other choices of the first and last year.`;
  },
  shownElsewhere: ({ names, count, of, up, span }) =>
    `Not everywhere: from ${span.from} to ${span.to} it ${up ? 'rose' : 'fell'} in ${count} of ${of} other places and groups of the same source, among them ${list(names.map(the))}.`,
  shownClose: ({ end, first, second, one, other, overlap }) =>
    overlap
      ? `Which is the ${end} cannot be told: the intervals of ${the(first)} (${one}) and ${the(second)} (${other}) overlap.`
      : `${capital(the(first))} (${one}) and ${the(second)} (${other}) lie close together, and the source gives no intervals that would tell which is the ${end}.`,
  shownEnds: ({ span, top, bottom, times, of }) =>
    `It was not always so: ${lower(years(span))} the highest was ${the(top)} and the lowest ${the(bottom)}. ${of === 1 ? 'No other earlier year holds the whole list' : `Of ${of} earlier years, ${times} had other ends`}.`,
};
