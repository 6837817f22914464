import type { KnoxCell } from '../../stats/knox.ts';
import type { Finding, Recorded } from './finding.ts';
import {
  LAST_MONTHS,
  LEAST_MONTHS,
  LEAST_POINTS,
  LEAST_RECORDS,
  nearRepeatTest,
  SEED,
} from './near-repeat-test.ts';
import { patternWords } from './speak.ts';

/** Whether records lie near each other in both place and time by more than chance. */
export function nearRepeats(recorded: Recorded, test = nearRepeatTest(recorded)): Finding {
  const words = patternWords();
  const head = { id: 'near-repeats', question: words.questions['near-repeats'] } as const;
  if (test.kind === 'few') {
    const why = {
      records: () => words.not.points(LEAST_RECORDS, test.found),
      points: () => words.not.spread(LEAST_POINTS, test.found),
      months: () => words.not.apart(LEAST_MONTHS, test.found),
    }[test.of]();
    return { ...head, kind: 'not', why };
  }
  const { records, near, farther, later, atPoint, around, cells } = test;
  const name = ({ distance, days }: KnoxCell): string =>
    words.nearRepeats.cell(
      distance.samePlace
        ? words.nearRepeats.same
        : distance.from === 0
          ? words.nearRepeats.near(distance.to)
          : words.nearRepeats.band(distance.from, distance.to),
      words.nearRepeats.months[days.to] ?? '',
    );
  return {
    ...head,
    kind: 'found',
    sentence: words.nearRepeats.sentence({
      events: recorded.events,
      same: { ...atPoint, sure: isMore(atPoint) },
      near: { ...around, sure: isMore(around) },
    }),
    numbers: cells.map((cell) => ({
      name: name(cell),
      value: words.nearRepeats.value(cell.observed, cell.expected, cell.q),
    })),
    caveats: [
      words.nearRepeats.grain,
      words.nearRepeats.points(recorded.points),
      ...(farther < records ? [words.nearRepeats.sample(near, farther, records, SEED)] : []),
      ...(later ? [words.nearRepeats.drift(LAST_MONTHS)] : []),
      ...words.kinds(recorded.kinds),
    ],
    methods: ['knox', 'benjamini-hochberg'],
    drawing: null,
  };
}

const isMore = ({ q, ratio }: KnoxCell): boolean => q < 0.05 && (ratio ?? 0) > 1;
