import { pageLanguage } from '../../i18n/language.ts';
import type { Evaluation } from './evaluate.ts';
import { reasonsOf, type Judged } from './guards.ts';
import type { MonthlyCounts, Question } from './monthly.ts';
import type { Spoken } from './words.ts';
import { evaluateWords } from './speak.ts';

/** An evaluation in words. */
export interface Said {
  verdict: string;
  guards: (Judged & { name: string; word: string; found: string })[];
  notes: string[];
}

/** What changed, in the words of the question, or by its month where it has none. */
export const changeOf = ({ what, month }: Question): string =>
  what.trim() === '' ? evaluateWords(pageLanguage()).change(month) : what.trim();

/**
 * Puts an evaluation into words by rules alone.
 *
 * @example said(data, evaluate(data, question)).verdict // 'In the 12 months from ... That is no proof that nothing changed: ...'
 */
export function said(
  data: MonthlyCounts,
  { question, cut, facts, guards, verdict, count }: Evaluation,
): Said {
  const words = evaluateWords(pageLanguage());
  const spoken: Spoken = {
    subject: data.measure.subject,
    place: cut.treated.name,
    month: words.month(question.month),
    what: changeOf(question),
    after: question.after,
  };
  return {
    verdict: words.verdict({
      ...{ spoken, facts, verdict, guards: guards.length },
      reasons: reasonsOf(verdict, facts).map((id) => words.guard[id].fails(facts)),
    }),
    guards: guards.map((one) => ({
      ...one,
      name: words.guard[one.id].name,
      word: words.status[one.status],
      found: words.guard[one.id].found(facts),
    })),
    notes: [...words.left(cut.left), words.countModel(count), ...words.always],
  };
}
