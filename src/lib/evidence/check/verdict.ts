import type { Row } from '../../figures/frame.ts';
import { changeVerdict } from './change-verdict.ts';
import { differenceVerdict } from './difference-verdict.ts';
import { levelVerdict } from './level-verdict.ts';
import { subjectOf, together, type Around, type Outcome, type Subject } from './outcome.ts';
import { rankVerdict } from './rank-verdict.ts';
import { reasonsIn, sentences } from './speak.ts';
import type { Problem, ProblemKind, Understood } from './understood.ts';

/** Which of several problems is said first: what the reader can mend at once before what no wording mends. */
const ORDER: readonly ProblemKind[] = [
  'empty',
  'future',
  'cause',
  'ambiguous-place',
  'part-of-place',
  'many-places',
  'not-held',
  'opinion',
  'vague',
  'no-measure',
  'two-measures',
  'unknown-name',
  'loose-years',
  'no-place',
  'no-claim',
  'size-without-years',
  'leftover',
];

/** The problem to speak of; null where there is none. */
export function worst(problems: readonly Problem[]): Problem | null {
  return [...problems].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0] ?? null;
}

/**
 * What the data says to a claim.
 *
 * Pure: the same claim and rows always give the same verdict. A claim is *supported* only where its direction is clear
 * beyond the intervals and its size fits within the tolerance table; *partly* where the direction holds but not the
 * size or the years; *not supported* where the data says otherwise or shows no clear difference; and *cannot be checked*
 * where the sentence or the data does not allow a verdict.
 *
 * @param rows for a rank the latest value of every country in its window, else every value of the places
 */
export function verdict(claim: Understood, rows: readonly Row[], around: Around): Outcome {
  const problem = worst(claim.problems);
  const subject = claim.measure
    ? subjectOf(around.catalogue, claim.measure.indicator, claim.measure.group)
    : null;
  if (problem) return unread(problem, around);
  if (subject === null) return unread({ kind: 'no-measure', words: '', choices: [] }, around);
  const outcomes = claim.places.map((area) => ofPlace(claim, area, rows, subject, around));
  const [only, more] = outcomes;
  if (!only) return unread({ kind: 'no-place', words: '', choices: [] }, around);
  if (!more) return only;
  const word = together(outcomes.map(({ verdict }) => verdict));
  const mixed = outcomes.some(({ verdict }) => verdict !== word);
  return {
    ...only,
    verdict: word,
    reason: sentences(
      [...outcomes.map(({ reason }) => reason), mixed ? reasonsIn(around.language).onlySome : null],
      around.language,
    ),
    caveats: [...new Set(outcomes.flatMap(({ caveats }) => caveats))],
  };
}

function ofPlace(
  claim: Understood,
  area: string,
  rows: readonly Row[],
  subject: Subject,
  around: Around,
): Outcome {
  const { shape, comparison, size } = claim;
  if (shape === 'change' && claim.direction !== null)
    return changeVerdict(claim, area, rows, subject, around);
  if (shape === 'level' && size !== null) return levelVerdict(claim, size, area, rows, subject, around);
  if (shape === 'rank' && comparison?.kind === 'rank') {
    return rankVerdict(claim, comparison, area, rows, subject, around);
  }
  if (shape === 'difference' && comparison !== null && comparison.kind !== 'rank') {
    return differenceVerdict(claim, comparison, area, rows, subject, around);
  }
  return unread({ kind: 'no-claim', words: '', choices: [] }, around);
}

/** The outcome of a sentence that was not understood well enough to ask the data. */
function unread({ kind, words, choices }: Problem, { catalogue, language }: Around): Outcome {
  const names = choices.map((id) => catalogue.areas.find((area) => area.id === id)?.names[language] ?? id);
  const reason = reasonsIn(language).problem({ kind, words, choices: names });
  return {
    verdict: 'cannot be checked',
    reason,
    number: null,
    low: null,
    high: null,
    unit: '',
    caveats: [],
    shown: null,
  };
}
