import type { Catalogue } from '../../catalogue/catalogue.ts';
import { readDirections, readSizes, vague, type ReadSize } from './amounts.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { readMeasures, type ReadMeasure, type Sex } from './measures.ts';
import { readPlaces, type Mention } from './places.ts';
import { compiled, BRIDGE, Reading } from './reading.ts';
import type { Comparison, Direction, Period, Problem, ProblemKind, Relation, Size } from './understood.ts';
import { readPeriod } from './years.ts';

type Rank = Extract<Comparison, { kind: 'rank' }>;

/** What stands in a sentence, before it is put together to a claim. */
export interface Parts {
  places: Mention[];
  measures: ReadMeasure[];
  /** "The number of" stands before the measure. */
  counting: boolean;
  period: Period;
  /** The years are what something is compared with: "than in 2015". */
  compared: boolean;
  /** The later year is the one compared with. */
  backwards: boolean;
  rank: Omit<Rank, 'among'> | null;
  sizes: ReadSize[];
  directions: { direction: Direction; size: Size | null; words: string }[];
  degrees: Size[];
  comparatives: { means: Relation; at: number }[];
  /** Where the word stands that parts the two sides of a comparison; null where none does. */
  than: number | null;
  negated: boolean;
  steady: boolean;
  groups: { sex: Sex; at: number }[];
  problems: Problem[];
}

/** Words that mend nothing when they are taken for something else: they are looked for before the years. */
const FIRST: readonly ProblemKind[] = ['cause', 'future', 'loose-years'];
/** "Most countries" must not be read as "most people". */
const BEFORE_AMOUNTS: readonly ProblemKind[] = ['many-places'];
/** What "high" and "safe" mean is only open once no measure has taken them. */
const LAST: readonly ProblemKind[] = ['opinion', 'part-of-place', 'vague'];

/** Takes a sentence apart. The order matters: what has been understood is gone for the phrases that come after. */
export function readParts(sentence: string, lexicon: Lexicon, catalogue: Catalogue): Parts {
  const reading = new Reading(sentence);
  const all = (phrases: readonly Phrase[]) =>
    phrases.flatMap((phrase) => reading.takeAll(compiled(phrase, lexicon)));
  const problems: Problem[] = [];
  const mark = (kinds: readonly ProblemKind[]) => {
    for (const { phrase, problem } of lexicon.markers) {
      if (!kinds.includes(problem)) continue;
      for (const { words } of all([phrase]))
        problems.push({ kind: problem, words: shown(words), choices: [] });
    }
  };

  const places = readPlaces(reading, lexicon, catalogue);
  problems.push(...places.problems);
  const measures = readMeasures(reading, lexicon);
  mark(FIRST);
  const years = readPeriod(reading, lexicon);
  problems.push(...years.problems);
  const counting = all(lexicon.counting).length > 0;
  const rank = readRank(reading, lexicon);
  if (rank) all(lexicon.everyone);
  mark(BEFORE_AMOUNTS);
  const sizes = readSizes(reading, lexicon);
  const directions = readDirections(reading, lexicon);
  const degrees = lexicon.degrees.flatMap(({ phrase, means }) => all([phrase]).map(() => vague(means)));
  const comparatives = lexicon.comparatives.flatMap(({ phrase, means }) =>
    all([phrase]).map(({ at }) => ({ means, at })),
  );
  const than = all(lexicon.than)[0]?.at ?? null;
  const negated = all(lexicon.negations).length > 0;
  const steady = all(lexicon.steady).length > 0;
  const groups = lexicon.groups
    .flatMap(({ phrase, sex }) => all([phrase]).map(({ at }) => ({ sex, at })))
    .sort((a, b) => a.at - b.at);
  mark(LAST);
  all(lexicon.fillers);
  return {
    places: places.mentions,
    measures,
    counting,
    period: years.period,
    compared: years.compared,
    backwards: years.backwards,
    rank,
    sizes,
    directions,
    degrees,
    comparatives,
    than,
    negated,
    steady,
    groups,
    problems: [...problems, ...leftOver(reading)],
  };
}

/** Found words without the marks that places left in them. */
function shown(words: string): string {
  return words.replaceAll(BRIDGE, '').replace(/\s+/g, ' ').trim();
}

function readRank(reading: Reading, lexicon: Lexicon): Parts['rank'] {
  const ordinals = Object.keys(lexicon.ordinals).join('|');
  const many = lexicon.oneOf.join('|');
  for (const { phrase, end } of lexicon.ranks) {
    const pattern = `(?<of>(${many}) )?((the|a|an) )?((?<nth>${ordinals})( |-))?(${phrase})`;
    const found = reading.take(compiled(pattern, lexicon));
    if (!found) continue;
    const position = lexicon.ordinals[found.groups['nth'] ?? ''] ?? 1;
    return { kind: 'rank', end, position, within: found.groups['of'] !== undefined };
  }
  return null;
}

/** What was not understood. A name with a capital may be a place that the catalogue does not know. */
function leftOver(reading: Reading): Problem[] {
  const left = reading.left();
  const names = left.filter(({ capital }) => capital).map(({ word }) => word);
  const words = left.filter(({ capital }) => !capital).map(({ word }) => word);
  return [
    ...(names.length ? [{ kind: 'unknown-name' as const, words: names.join(' '), choices: [] }] : []),
    ...(words.length ? [{ kind: 'leftover' as const, words: words.join(' '), choices: [] }] : []),
  ];
}
