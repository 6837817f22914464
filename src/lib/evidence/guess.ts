import type { Language } from '../i18n/language.ts';
import type { Figure, LineMarks } from '../figures/figure.ts';
import { periodName } from '../figures/linked/local-line.ts';
import { formatNumber, formatPeriod, formatYear } from '../i18n/format.ts';
import { claimPhrasesIn } from '../i18n/speak.ts';
import { valueText } from '../figures/wording.ts';
import type { Claimed } from './claimed.ts';
import { thresholdText } from './words.ts';

/** A question that people may guess at before they see the card, answered by a number on a scale. */
export interface Guess {
  ask: string;
  /** The ends of the scale and its step. */
  least: number;
  most: number;
  step: number;
  /** Where the thumb stands at first: it tells nothing of the answer. */
  start: number;
  answer: number;
  /** The answer and the ends of the scale in words. */
  words: { answer: string; least: string; most: string };
  /** What is shown before: of a trend its first half; null of a count. */
  before: Figure | null;
}

/**
 * The question that a card answers by counting countries.
 *
 * @returns null where the claim counts none: two measures together, a level without a threshold, no countries at all
 * @example guessOf(claimed, 'en')?.ask // 'Of 122 countries, in how many did the homicide rate fall between about 2000 and 2020?'
 */
export function guessOf(claimed: Claimed, language: Language): Guess | null {
  if (claimed.kind === 'pair' || claimed.tally.count === 0) return null;
  const { guess } = claimPhrasesIn(language);
  const { topic, tally } = claimed;
  const { subject } = topic.indicator;
  const asked = { subject, count: tally.count };
  switch (claimed.kind) {
    case 'change': {
      const [from, to] = [formatYear(claimed.years.from, language), formatYear(claimed.years.to, language)];
      return counted(guess.change({ ...asked, from, to }), tally.down, tally.count, language);
    }
    case 'level': {
      if (claimed.threshold === null) return null;
      const threshold = thresholdText(topic, claimed.threshold, language);
      return counted(guess.level({ ...asked, threshold }), tally.up, tally.count, language);
    }
    case 'groups': {
      const [first, second] = claimed.names;
      return counted(guess.groups({ ...asked, first, second }), tally.up, tally.count, language);
    }
  }
}

function counted(ask: string, answer: number, most: number, language: Language): Guess {
  const text = (count: number) => formatNumber(count, 0, language);
  const { guess } = claimPhrasesIn(language);
  const words = {
    answer: guess.counted({ count: text(answer), of: text(most) }),
    least: text(0),
    most: text(most),
  };
  return { ask, least: 0, most, step: 1, start: Math.round(most / 2), answer, words, before: null };
}

/** A trend with fewer values than this shows too little, or leaves too little to guess. */
const FEWEST = 6;

/**
 * The question that a trend answers: its first half is shown, and its last value is guessed.
 *
 * @returns null where the figure is no line of one place, or has too few values
 * @example guessTrend(figure, 'en')?.ask // 'In 2020 the number of defenders killed was 387 (World). What was it in 2025?'
 */
export function guessTrend(figure: Figure, language: Language): Guess | null {
  const { marks, measure } = figure;
  if (marks.kind !== 'line' || marks.series.length !== 1) return null;
  const [series] = marks.series;
  const known = (series?.points ?? []).flatMap((point) =>
    point.value === null || point.flag === 'projected' ? [] : [{ ...point, value: point.value }],
  );
  const [half, last] = [known[Math.floor((known.length - 1) / 2)], known.at(-1)];
  // A line that begins anew in between measures something else by then.
  if (!series || !half || !last || known.length < FEWEST || series.breaks.length) return null;
  const { min, decimals, kind } = measure.unit;
  // The ends are round numbers beyond all values, so that the answer is not at one of them.
  const values = known.map(({ value }) => value);
  const greatest = Math.max(...values);
  const max = measure.unit.max ?? (kind === 'percent' && greatest <= 100 ? 100 : roundUp(greatest * 1.5));
  const [least, most] = [Math.min(min ?? 0, ...values), max];
  const step = 10 ** -decimals;
  const text = (value: number) => valueText(measure, value, language);
  const points = series.points.filter(({ year }) => year <= half.year);
  const ask = claimPhrasesIn(language).guess.trend({
    subject: measure.subject,
    place: series.label,
    from: when(half.period, language),
    value: text(half.value),
    to: when(last.period, language),
  });
  return {
    ask,
    ...{ least, most, step, start: rounded(half.value, decimals), answer: rounded(last.value, decimals) },
    words: { answer: text(last.value), least: text(least), most: text(most) },
    before: upTo(figure, { ...marks, series: [{ ...series, points }] }, half.year, ask),
  };
}

/** Quarters and months have names; years and spans of years are written in the manner of the language. */
function when(period: string, language: Language): string {
  const name = periodName(period);
  if (name === period) return formatPeriod(period, language);
  return name.includes('quarter') ? `the ${name}` : name;
}

/** A figure of which nothing is said, in no place, that comes after a year. */
function upTo(figure: Figure, marks: LineMarks, year: number, ask: string): Figure {
  const rows = figure.rows.filter((row) => row.year <= year);
  return { ...figure, marks, rows, title: ask, sentence: ask, summary: ask, caveats: [] };
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The next 1, 2 or 5 times a power of ten. @example roundUp(1113) // 2000 */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, Number.MIN_VALUE)));
  return ([1, 2, 5, 10].find((times) => times * power >= value) ?? 10) * power;
}
