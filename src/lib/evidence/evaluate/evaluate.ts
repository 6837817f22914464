import type { DifferenceInDifferences } from '../../stats/difference-in-differences.ts';
import type { Segmented } from '../../stats/segmented.ts';
import { compared } from './compared.ts';
import { countModel, type CountModel } from './count-model.ts';
import type { Facts } from './facts.ts';
import { judged, verdictOf, type Judged, type Verdict } from './guards.ts';
import { interrupted } from './interrupted.ts';
import type { MonthlyCounts, Question } from './monthly.ts';
import { placebo } from './placebo.ts';
import { ringMoved } from './ring.ts';
import { cutTo, meanOf, type Cut, type Refusal } from './cut.ts';

/** Everything that was computed for a question, without words. */
export interface Evaluation {
  kind: 'evaluation';
  question: Question;
  cut: Cut;
  facts: Facts;
  /** The area by itself; null where it cannot be fitted. */
  alone: Segmented | null;
  /** Against the others; null with fewer than two of them. */
  beside: DifferenceInDifferences | null;
  count: CountModel | null;
  guards: Judged[];
  verdict: Verdict;
}

export type Evaluated = Evaluation | { kind: 'refused'; refusal: Refusal };

/** What the comparison would have given is taken as known: its own chance is already in the interval of the effect. */
function relativeOf({ effect, comparisonChange }: DifferenceInDifferences): Facts['relative'] {
  const expected = 100 + comparisonChange;
  if (!(expected > 0)) return null;
  const of = (value: number) => (100 * value) / expected;
  // Nothing falls by more than all of it.
  return { estimate: of(effect.estimate), low: Math.max(-100, of(effect.low)), high: of(effect.high) };
}

/**
 * Did these counts go another way from a month on: by the area's own path, against other areas, at dates when nothing
 * happened, and in the places next to it; and which guards hold.
 *
 * Pure and without chance: the same question gives the same answer. The date must come from outside of the numbers.
 *
 * @example evaluate(data, question) // { kind: 'evaluation', verdict: { kind: 'unclear', failed: ['clear', 'placebo'] }, ... }
 */
export function evaluate(data: MonthlyCounts, question: Question): Evaluated {
  const cut = cutTo(data, question);
  if ('kind' in cut) return { kind: 'refused', refusal: cut };
  const { change, treated, comparison, months } = cut;
  const alone = interrupted(treated, change);
  const beside = compared([treated], comparison, change);
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
  const sizes = comparison
    .map(({ name, values }) => ({ name, level: meanOf(values.slice(0, change)) }))
    .sort((a, b) => a.level - b.level);
  const facts: Facts = {
    before: question.before,
    after: question.after,
    level: meanOf(treated.values.slice(0, change)),
    smallest: sizes[0] ?? null,
    // In its first month a new way of recording holds for the whole window.
    breaks: data.breaks.filter(({ month }) => month > first && month <= last),
    comparisons: comparison.length,
    effect: beside?.effect ?? null,
    relative: beside && relativeOf(beside),
    preTrend: beside?.preTrend ?? null,
    alone: alone?.meanEffect ?? null,
    placebo: beside && placebo(data, question, comparison, beside.effect.estimate),
    ring: ringMoved(cut.ring, comparison, change),
  };
  const guards = judged(facts);
  return {
    ...{ kind: 'evaluation', question, cut, facts, alone, beside },
    count: countModel(treated, change),
    guards,
    verdict: verdictOf(guards),
  };
}
