import type { Language } from '../../i18n/language.ts';
import { forest } from '../../figures/forms/forest.ts';
import type { FigureSource } from '../../figures/figure.ts';
import { formatYears } from '../../i18n/format.ts';
import { proportionDifference } from '../../stats/proportions.ts';
import { wilson } from '../../stats/wilson.ts';
import type { LocalAnswer } from './local-claim.ts';
import { localWords } from './speak.ts';

/** Two counts of one year, of which the second contains the first. */
export interface YearCounts {
  year: number;
  part: number;
  whole: number;
}

interface Input {
  place: { id: string; name: string };
  /** Nouns of a sentence: `killings by police`, `violent deaths`. */
  part: string;
  whole: string;
  years: readonly YearCounts[];
  source: FigureSource;
  caveats: readonly string[];
  language: Language;
}

/** The least number of cases in a year from which a share is given. */
const LEAST = 100;

/**
 * A count as a share of the count that contains it, in the first and the last year, with Wilson intervals and the
 * interval of the difference by Newcombe. The interval tells how far a share of so many cases moves by chance.
 *
 * @returns a text that says why there is no answer
 */
export function partOf({
  place,
  part,
  whole,
  years,
  source,
  caveats,
  language,
}: Input): LocalAnswer | string {
  const words = localWords(language);
  const known = years.filter((one) => one.whole >= LEAST).sort((a, b) => a.year - b.year);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first === last) return words.tooFew(whole, LEAST);
  const shareOf = (one: YearCounts) => one.part / one.whole;
  const changed = (from: YearCounts, to: YearCounts) =>
    proportionDifference(
      { proportion: shareOf(to), n: to.whole },
      { proportion: shareOf(from), n: from.whole },
    );
  const difference = changed(first, last);
  const side = difference.low > 0 ? 1 : difference.high < 0 ? -1 : 0;
  const otherwise = known.filter((one) => {
    if (one === first || one === last) return false;
    const { low, high } = changed(one, last);
    return side === 0 ? low > 0 || high < 0 : side > 0 ? low <= 0 : high >= 0;
  });
  const shares = known.map((one) => {
    const { low, high } = wilson(shareOf(one), one.whole);
    return {
      id: String(one.year),
      label: String(one.year),
      area: place.id,
      year: one.year,
      period: String(one.year),
      value: shareOf(one) * 100,
      low: low * 100,
      high: high * 100,
      n: one.whole,
      flag: null,
    };
  });
  const answer = forest(
    {
      link: '',
      language,
      measure: {
        id: `${place.id}-part`,
        name: words.share.name(part, whole),
        subject: words.share.subject(part, whole),
        unit: { name: words.share.unit(whole), short: '%', kind: 'percent', decimals: 1, min: 0, max: 100 },
        better: 'lower',
        nature: source.nature,
        interval: { level: 0.95, method: 'Wilson' },
        ratioScale: true,
      },
      sources: [source],
      places: place.name,
      period: formatYears(first.year, last.year, language),
      things: words.years,
      caveats: [words.share.interval, ...caveats],
      highlight: String(last.year),
    },
    { estimates: shares, reference: null, order: 'given' },
  );
  if (answer.kind === 'empty') return answer.empty.reason;
  const sides = { part, whole, place: place.name, first: first.year, last: last.year, side };
  const numbers = { ...sides, before: shareOf(first), after: shareOf(last), difference, cases: last.whole };
  const [claim, say] = [words.share.claim(numbers), words.share.say(numbers)];
  return {
    claim,
    say,
    figure: { ...answer.figure, title: claim, sentence: say },
    grounds: { natures: [source.nature], recorded: true, draw: side === 0, year: last.year, broken: 0 },
    counter: {
      arguments: otherwise.length
        ? [
            {
              kind: 'years',
              sentence: words.share.otherwise(
                otherwise.map(({ year }) => year),
                known.length - 1,
                side,
              ),
              view: null,
              q: null,
            },
          ]
        : [],
      looked: known.length - 2,
      falseDiscoveryRate: 0,
    },
  };
}
