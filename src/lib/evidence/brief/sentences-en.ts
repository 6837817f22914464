import type { Area } from '../../catalogue/area.ts';
import { formatList, formatPeriod, formatYear } from '../../i18n/format.ts';
import { the } from '../../i18n/phrases-en.ts';
import { gradeWord } from '../grade-words.ts';
import type { Item, Standing } from './brief.ts';
import { amount, level, limits, short, shortPublisher } from './quantity.ts';

const LANGUAGE = 'en';
const year = (value: number): string => formatYear(value, LANGUAGE);
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const stop = (text: string): string => `${text.replace(/\.$/, '')}.`;

type Ranked = Extract<Standing, { best: number }>;

/** The sentences of a brief about several measures, in English. */
export const sentences = {
  /** To be read aloud: the value, its interval, how it moved where that is clear, and who says so. */
  say(item: Item, place: string): string {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    const parts = [
      level(item, place),
      ...(interval ? [`The 95% interval is ${interval}`] : []),
      ...(moved
        ? [`In ${formatPeriod(moved.from.period, LANGUAGE)} it was ${amount(item, moved.from.value)}`]
        : []),
      `Source: ${shortPublisher(item)}`,
    ];
    return parts.map(stop).join(' ');
  },

  /* Points */
  strongSentence: (item: Item, place: string, standing: Ranked | null) =>
    standing
      ? `${stop(level(item, place))} That is rank ${standing.best === standing.worst ? standing.best : `${standing.best} to ${standing.worst}`} of ${standing.of} countries and territories, rank 1 being the highest.`
      : stop(level(item, place)),
  strongBecause: (item: Item, { better, sure, far }: { better: boolean; sure: boolean; far: 1 | 0 | -1 }) =>
    stop(
      `${capital(
        formatList(
          [
            `${gradeWord(item.graded.grade)} evidence`,
            ...(better
              ? [
                  sure
                    ? 'a change for the better whose interval leaves out zero'
                    : 'a large change for the better',
                ]
              : []),
            ...(far > 0 ? ['a place in the better third of the countries that have a value'] : []),
            item.looked
              ? `nothing against it in ${plural(item.looked, 'other measurement')}`
              : 'no other measurement to hold against it',
          ],
          LANGUAGE,
        ),
      )}${far < 0 ? '; but a place in the worse third of the countries that have a value' : ''}`,
    ),
  challengeBecause: (reasons: readonly string[]) => stop(capital(formatList(reasons, LANGUAGE))),
  reason: {
    against: 'another measurement disagrees',
    worse: 'a clear change for the worse',
    ranked: 'a place in the worse third of the countries that have a value',
    grade: (item: Item) =>
      `the evidence is graded ${item.graded.grade === 'none' ? 'too weak to rest a claim on' : item.graded.grade}`,
    old: (item: Item) => `the last value is of ${year(item.latest.year)}`,
  },
  /** By which rules the points are found. */
  rule: {
    strongest:
      'graded strong or moderate, clearly better than ten years before or in the better third of the countries that have a value, and nothing found against it.',
    challenged:
      'another measurement disagrees, a clear change for the worse, a place in the worse third, weak evidence or an old value.',
  },
  fewer: (found: number, rule: string) =>
    `${found === 0 ? 'No measure meets' : `Only ${plural(found, 'measure')} ${found === 1 ? 'meets' : 'meet'}`} the rule: ${rule}`,

  /* Questions */
  nearest: (gap: string, parts: readonly string[]) =>
    `${stop(gap)} ${parts.length ? 'The nearest that can be said: ' : ''}${parts.map(stop).join(' ')}`.trim(),
  answer: (parts: readonly string[]) => parts.map(stop).join(' '),
  notAnswered: (place: string) => `The data say nothing about this for ${the(place)}.`,
  localRecords: (names: readonly string[]) =>
    `Records of single places are here for ${formatList(names.map(the), LANGUAGE)}.`,

  /* Trust */
  trust: ({ trust, safety }: { trust: string; safety: string }) =>
    `${stop(trust)} ${stop(safety)} The two numbers come from different sources; one place alone cannot tell whether trust and safety go together.`,
  noTrust: (place: string) =>
    `No survey in these data asked people in ${the(place)} whether they trust the police.`,
  noSafety: (place: string) =>
    `Trust in the police in ${the(place)} has no measure of safety beside it in these data.`,

  /* Do not say */
  dont: {
    exactly: (item: Item, place: string) => `${level(item, place).replace(' was ', ' was exactly ')}.`,
    changed: (item: Item, place: string) =>
      `The ${short(item.subject)} in ${the(place)} has risen or fallen over the last ten years.`,
    moved: (item: Item, place: string, up: boolean) =>
      `The ${short(item.subject)} in ${the(place)} has ${up ? 'risen' : 'fallen'}.`,
    records: (item: Item, place: string) =>
      `The ${short(item.subject)} shows ${the(place)} to be safer, or less safe, than other countries.`,
    rank: (item: Item, place: string, { best, of }: Ranked) =>
      `${capital(the(place))} stands at rank ${best} of ${of} for the ${short(item.subject)}.`,
    rankReason: ({ best, worst, of }: Ranked) =>
      `The values of many countries cannot be told apart: the rank may be anything from ${best} to ${worst} of ${of}.`,
    today: (item: Item, place: string) =>
      `Today the ${short(item.subject)} in ${the(place)} is ${amount(item, item.latest.value)}.`,
    todayReason: (item: Item, now: number) =>
      `The last value is of ${year(item.latest.year)}. Nothing here says what it is now; the newest data are of ${year(now)}.`,
    measured: (item: Item, place: string) =>
      `It was measured that the ${short(item.subject)} in ${the(place)} is ${amount(item, item.latest.value)}.`,
    measuredReason: 'The number is a score by experts: an informed opinion, which others may not share.',
    policy: (place: string) => `A policy or a programme in ${the(place)} changed these numbers.`,
    policyReason:
      'These are numbers over time. Nothing in them shows what they would have been otherwise; that takes a comparison with places or months without it.',
  },

  /* Gaps */
  gap({
    since,
    now,
    countries,
    held,
    proxy,
  }: {
    since: number | null;
    now: number;
    /** Countries that the widest official measure reaches. */
    countries: number;
    /** Whether any measure of the catalogue is the official one. */
    held: boolean;
    proxy: { name: string; year: number } | null;
  }): string {
    const nearest = proxy ? ` The nearest is “${proxy.name}”, ${year(proxy.year)}.` : '';
    if (since !== null)
      return `Last value: ${year(since)}, ${now - since} years before the newest data here.${nearest}`;
    if (!held) return `These data hold no official series for any country.${nearest}`;
    if (countries === 0)
      return `These data hold values for regions of the world, not for countries.${nearest}`;
    return `No value for this place; ${plural(countries, 'country has', 'countries have')} one in these data.${nearest}`;
  },

  /* What a reader must know first */
  notice: {
    former: (newest: number | null) =>
      `This state no longer exists.${newest === null ? '' : ` Its last value here is of ${year(newest)}.`} Look at the states that came after it.`,
    part: (country: string | null) =>
      `This is a part of ${country === null ? 'a country' : the(country)}: most sources give numbers for whole countries only.`,
    region:
      'This is a region of the world: its numbers are those that publishers give for the whole of it, and they are few.',
    none: 'These data hold no value for this place under any of the ten questions.',
    few: (count: number) =>
      `Almost nothing is known: ${plural(count, 'measure has', 'measures have')} a value. This brief is short for want of data, not of questions.`,
    thin: (count: number, unanswered: number) =>
      `Little is known: ${plural(count, 'measure has', 'measures have')} a value${unanswered ? `, and ${unanswered} of the ten questions ${unanswered === 1 ? 'has' : 'have'} none` : ''}.`,
    old: (newest: number, now: number) =>
      `All of it is old: the newest value is of ${year(newest)}, ${now - newest} years before the newest data here.`,
  },
  empty: (looked: readonly string[], place: string, kind: Area['kind']) =>
    `Looked for: ${looked.join('; ')}. None of them has a value for ${the(place)}${kind === 'country' ? '' : '; most sources give countries only'}.`,
};

export type Sentences = typeof sentences;
