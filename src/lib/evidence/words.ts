import type { Language } from '../i18n/language.ts';
import { valueText } from '../figures/wording.ts';
import { measureOf, type Topic } from '../figures/frame.ts';
import { formatNumber, formatSigned, formatYear, formatYears } from '../i18n/format.ts';
import { claimPhrasesIn } from '../i18n/speak.ts';
import { median, quantile } from '../stats/quantile.ts';
import type { Claimed } from './claimed.ts';

export interface ClaimText {
  /** The claim, without a full stop. */
  claim: string;
  /** What may be said aloud. */
  say: string;
}

const subject = ({ indicator }: Topic): string => indicator.subject;

/** A difference with its sign and unit: `+3.1 points`, `−0.4 per 100,000`. */
function signed(topic: Topic, value: number, language: string): string {
  const { unit } = topic.indicator;
  if (unit.kind === 'year') return `${value > 0 ? '+' : ''}${valueText(measureOf(topic), value, language)}`;
  if (unit.kind === 'percent')
    return claimPhrasesIn(language).points(formatSigned(value, unit.decimals, language));
  return formatSigned(value, unit.decimals, language) + unit.short;
}

/** A threshold with its unit. It is exact: it takes no more decimals than it has. */
export function thresholdText(topic: Topic, value: number, language: string): string {
  const measure = measureOf(topic);
  const decimals = Number.isInteger(value) ? 0 : measure.unit.decimals;
  return valueText({ ...measure, unit: { ...measure.unit, decimals } }, value, language);
}

const span = (years: readonly number[], language: string): string =>
  formatYears(Math.min(...years), Math.max(...years), language);

/**
 * A claim in words, with every number from the answer.
 * @returns null where no country answers: there is nothing to say
 */
export function claimText(claimed: Claimed, language: Language): ClaimText | null {
  const phrases = claimPhrasesIn(language);
  if (claimed.kind === 'pair') {
    const { pairs, correlation, side } = claimed.related;
    if (!pairs.length) return null;
    const two = (value: number) => formatNumber(value, 2, language);
    return phrases.pair({
      x: subject(claimed.versus),
      y: subject(claimed.topic),
      side,
      crowd: { count: pairs.length, countries: true },
      rho: correlation && two(correlation.rho),
      low: correlation ? two(correlation.low) : '',
      high: correlation ? two(correlation.high) : '',
      span: span(
        pairs.flatMap(({ xYear, yYear }) => [xYear, yYear]),
        language,
      ),
    });
  }
  const { topic, outcomes, tally } = claimed;
  const sizes = outcomes.flatMap(({ size }) => (size === null ? [] : [size]));
  if (!sizes.length) return null;
  const measure = measureOf(topic);
  const value = (number: number) => valueText(measure, number, language);
  const years = outcomes.flatMap(({ rows }) => rows.map(({ year }) => year));
  switch (claimed.kind) {
    case 'change':
      return phrases.change({
        ...tally,
        subject: subject(topic),
        from: formatYear(claimed.years.from, language),
        to: formatYear(claimed.years.to, language),
        middle: signed(topic, median(sizes), language),
      });
    case 'level':
      return phrases.level({
        subject: subject(topic),
        above: tally.up,
        below: tally.down,
        unclear: tally.unclear,
        count: tally.count,
        side: tally.side,
        threshold: claimed.threshold === null ? null : thresholdText(topic, claimed.threshold, language),
        middle: value(median(sizes)),
        low: value(quantile(sizes, 0.25)),
        high: value(quantile(sizes, 0.75)),
        span: span(years, language),
      });
    case 'groups': {
      const [first, second] = claimed.names;
      return phrases.groups({
        ...tally,
        subject: subject(topic),
        first,
        second,
        middle: signed(topic, median(sizes), language),
        span: span(years, language),
      });
    }
  }
}

/** Why a claim cannot be put into words. */
export function noClaim(claimed: Claimed, language: Language): string {
  return claimPhrasesIn(language).none({ broken: claimed.kind === 'change' ? claimed.broken : 0 });
}
