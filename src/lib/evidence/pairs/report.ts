import type { Area } from '../../catalogue/area.ts';
import type { Language } from '../../i18n/language.ts';
import { groupName, type Row } from '../../figures/frame.ts';
import { formatNumber, formatYear } from '../../i18n/format.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { related, type Related } from '../weigh/pair.ts';
import { matched } from './matched.ts';
import { LEAST_OVER_TIME, overTime, type OverTime } from './over-time.ts';
import { refusal, type Measured, type Refusal } from './refusal.ts';
import { withinRegions, type Within } from './within.ts';
import { pairWordsIn } from './speak.ts';
import type { SpokenCorrelation } from './words.ts';

/** Fewer countries give no correlation worth showing. */
export const LEAST_PAIRS = 10;

/** A side of a pair with its rows: every country, by year. */
export interface Side extends Measured {
  rows: readonly Row[];
  /** Further indicators whose countries stand on the same axis; their rows are among `rows`. */
  beside: readonly Measured[];
}

/** What is known of how two measures go together, or why they are not set against each other. */
export type PairReport =
  | { kind: 'refused'; y: string; x: string; refusal: Refusal; sentence: string }
  | {
      kind: 'related';
      y: string;
      x: string;
      /** Over the countries: the values of each with their years, and the correlation. */
      over: Related;
      within: Within;
      overTime: OverTime;
      sentences: {
        over: string;
        within: string;
        overTime: string;
        /** Null where none were left out. */
        apart: string | null;
        noProof: string;
      };
    };

function spoken(correlation: Related['correlation'], language: string): SpokenCorrelation | null {
  if (!correlation) return null;
  const { rho, low, high } = correlation;
  const two = (value: number) => formatNumber(value, 2, language);
  return { rho: two(rho), low: two(low), high: two(high), side: low > 0 ? 1 : high < 0 ? -1 : 0 };
}

/**
 * How two measures go together: over the countries, inside regions, and in their changes; in plain words that it is no
 * proof of more. Refuses what may not be paired.
 *
 * @param apart years that the two values of a country may lie from each other
 * @param areas every place by id
 */
export function pairReport(
  y: Side,
  x: Side,
  apart: number,
  areas: ReadonlyMap<string, Area>,
  language: Language,
): PairReport {
  const words = pairWordsIn(language);
  const ids = { y: y.topic.indicator.id, x: x.topic.indicator.id };
  const refuse = (why: Refusal): PairReport => ({
    ...{ kind: 'refused', ...ids, refusal: why },
    sentence: words.refused(why),
  });
  const why = refusal([y, ...y.beside], [x, ...x.beside]);
  if (why) return refuse(why);
  const all = matched(y.rows, x.rows);
  const over = related(all, apart);
  if (over.pairs.length < LEAST_PAIRS) {
    return refuse(
      all.length < LEAST_PAIRS
        ? { kind: 'too-few', countries: all.length, least: LEAST_PAIRS }
        : { kind: 'years-apart', apart, countries: all.length },
    );
  }
  const within = withinRegions(over.pairs, (area) => areas.get(area)?.region ?? null);
  const change = overTime(y, x, apart);
  const nouns = { y: nounOf(y, language), x: nounOf(x, language) };
  const seen = over.pairs.flatMap(({ xYear, yYear }) => [xYear, yYear]);
  return {
    ...{ kind: 'related', ...ids, over, within, overTime: change },
    sentences: {
      over: words.over({
        ...nouns,
        count: over.pairs.length,
        from: formatYear(Math.min(...seen), language),
        to: formatYear(Math.max(...seen), language),
        correlation: spoken(over.correlation, language),
      }),
      within: words.within({
        pooled: spoken(within.pooled, language),
        count: within.count,
        regions: within.regions.map(({ region, pairs, correlation }) => ({
          name: areas.get(region)?.names[language] ?? region,
          count: pairs.length,
          rho: spoken(correlation, language)?.rho ?? null,
        })),
      }),
      overTime: words.overTime({
        ...nouns,
        count: change.shifts.length,
        least: LEAST_OVER_TIME,
        correlation: spoken(change.correlation, language),
      }),
      apart: over.apart > 0 ? words.apart({ count: over.apart, apart }) : null,
      noProof: words.noProof(nouns),
    },
  };
}

function nounOf({ topic, group }: Side, language: Language): string {
  const name = groupName(topic, group, language);
  return phrasesIn(language).subject(topic.indicator.subject, name === '' ? null : name);
}
