import { mannKendall } from '../../stats/mann-kendall.ts';
import { median } from '../../stats/quantile.ts';
import { stl } from '../../stats/stl.ts';
import { theilSen } from '../../stats/theil-sen.ts';
import { monthName } from '../../figures/linked/bin-names.ts';
import type { Finding, Recorded } from './finding.ts';
import { longestRun, wholeYears } from './month-series.ts';
import { patternWords } from './speak.ts';

const LEAST_YEARS = 5;
const LEAST_MONTHS = 25;

/** Values in time, a day: whole years where there are enough, else months with their season taken out. */
interface Level {
  times: number[];
  values: number[];
  from: string;
  to: string;
  byYear: boolean;
}

/** Whether the records rose or fell, by the Mann-Kendall test, and by how much a year, by Theil and Sen's line. */
export function trend(recorded: Recorded): Finding {
  const words = patternWords();
  const head = { id: 'trend', question: words.questions.trend } as const;
  const level = levelOf(recorded);
  if (level === null)
    return {
      ...head,
      kind: 'not',
      why: words.not.months(LEAST_MONTHS, longestRun(recorded)?.perDay.length ?? 0),
    };
  const middle = median(level.values);
  if (middle <= 0) return { ...head, kind: 'not', why: words.not.none(level.values.length) };
  const test = mannKendall(level.values);
  const line = theilSen(level.times, level.values);
  const clear = test.p < 0.05 && line.slope !== 0;
  return {
    ...head,
    kind: 'found',
    sentence: words.trend.sentence({
      events: recorded.events,
      direction: !clear ? 'unclear' : line.slope > 0 ? 'rose' : 'fell',
      slope: line.slope,
      low: line.low,
      high: line.high,
      level: middle,
      from: level.from,
      to: level.to,
    }),
    numbers: [
      {
        name: level.byYear ? words.names.years : words.names.months,
        value: words.whole(level.values.length),
      },
      { name: words.names.level, value: words.decimal(middle) },
      { name: words.names.slope, value: words.decimal(line.slope, 2) },
      {
        name: words.names.interval,
        value:
          line.low === null || line.high === null
            ? words.values.tooFew
            : words.values.between(line.low, line.high),
      },
      { name: words.names.noTrend, value: words.chanceOf(test.p) },
    ],
    caveats: [
      level.byYear ? words.trend.years : words.trend.runOfMonths,
      ...(clear ? [] : [words.trend.unclear]),
      ...words.kinds(recorded.kinds),
      words.recorded,
    ],
    methods: ['mann-kendall', 'theil-sen', ...(level.byYear ? [] : ['stl'])],
    drawing: null,
  };
}

function levelOf(recorded: Recorded): Level | null {
  const years = wholeYears(recorded);
  if (years.length >= LEAST_YEARS)
    return {
      times: years.map(({ year }) => year),
      values: years.map(({ perDay }) => perDay),
      from: String(years[0]?.year),
      to: String(years.at(-1)?.year),
      byYear: true,
    };
  const run = longestRun(recorded);
  if (!run || run.perDay.length < LEAST_MONTHS) return null;
  const { seasonal } = stl(run.perDay, { period: 12, season: 'periodic' });
  return {
    times: run.perDay.map((_, index) => index / 12),
    values: run.perDay.map((value, index) => value - (seasonal[index] ?? 0)),
    from: monthName(run.from),
    to: monthName(run.to),
    byYear: false,
  };
}
