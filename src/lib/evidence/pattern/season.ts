import { stl } from '../../stats/stl.ts';
import { isSmall, POLICY } from '../../figures/shield/policy.ts';
import { monthName, monthOfYear } from '../../figures/linked/bin-names.ts';
import type { Finding, Recorded } from './finding.ts';
import { longestRun } from './month-series.ts';
import { patternWords } from './speak.ts';

const YEAR = 12;
/** Two years and a month: less than that, a season cannot be told from a single year. */
const LEAST_MONTHS = 25;

/** How the months of a year differ, by STL of records a day, with how strong that is against what is left over. */
export function season(recorded: Recorded): Finding {
  const words = patternWords();
  const head = { id: 'season', question: words.questions.season } as const;
  const run = longestRun(recorded);
  const length = run?.perDay.length ?? 0;
  if (!run || length < LEAST_MONTHS)
    return { ...head, kind: 'not', why: words.not.months(LEAST_MONTHS, length) };
  const mean = run.perDay.reduce((sum, value) => sum + value, 0) / length;
  if (mean === 0) return { ...head, kind: 'not', why: words.not.none(length) };
  const { seasonal, trend, remainder } = stl(run.perDay, { period: YEAR, season: 'periodic' });
  const first = Number(run.from.slice(5, 7)) - 1;
  const year = Array.from({ length: YEAR }, (_, month) => seasonal[(month - first + YEAR) % YEAR] ?? 0);
  const at = (value: number): string => monthOfYear(year.indexOf(value));
  const [high, low] = [Math.max(...year), Math.min(...year)];
  const begin = recorded.months.indexOf(run.from);
  const few = recorded.monthly.slice(begin, begin + length).some((count) => isSmall(count, POLICY));
  const strength = strengthOf(seasonal, remainder);
  const sentence = words.season.sentence({
    events: recorded.events,
    high: at(high),
    above: high / mean,
    low: at(low),
    below: -low / mean,
    strength,
  });
  return {
    ...head,
    kind: 'found',
    sentence,
    numbers: [
      { name: words.names.perDay, value: words.decimal(mean) },
      {
        name: words.names.most(at(high)),
        value: words.values.above(high, high / mean),
      },
      {
        name: words.names.fewest(at(low)),
        value: words.values.below(-low, -low / mean),
      },
      { name: words.names.strength, value: words.season.strength(strength) },
    ],
    caveats: [
      ...(few ? [words.few.months] : []),
      words.season.run(monthName(run.from), monthName(run.to)),
      words.season.days,
      words.season.why,
      ...words.kinds(recorded.kinds),
    ],
    methods: ['stl', 'loess'],
    drawing: few
      ? null
      : { kind: 'months', lines: { from: run.from, values: run.perDay, trend, summary: sentence } },
  };
}

/**
 * How much of what is no trend is season: 1 − Var(remainder) / Var(season + remainder), not below 0.
 * Source: X. Wang, K. A. Smith and R. J. Hyndman, "Characteristic-based clustering for time series data", Data Mining and
 * Knowledge Discovery 13 (2006).
 */
function strengthOf(seasonal: readonly number[], remainder: readonly number[]): number {
  const both = variance(seasonal.map((value, index) => value + (remainder[index] ?? 0)));
  return both > 0 ? Math.max(0, 1 - variance(remainder) / both) : 0;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
