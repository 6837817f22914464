import { pageLanguage, type Language } from '../i18n/language.ts';
import { RULES, type Rule } from './grade-rules.ts';
import { GRADES, type Grade, type Grounds } from './grounds.ts';

export interface Reason {
  /** Which rule spoke. */
  rule: Rule['id'];
  /** The highest grade that it allows. */
  grade: Grade;
  /** In one plain sentence. */
  sentence: string;
}

export interface Graded {
  grade: Grade;
  /** What holds the grade down first; then what was looked at and found good. */
  reasons: Reason[];
}

const rank = (grade: Grade): number => GRADES.indexOf(grade);

/**
 * How surely a claim stands: the lowest grade that any rule of `grade-rules.ts` allows, with every rule's reason.
 *
 * @param language of the reasons
 * @example grade(grounds).grade // 'limited'
 */
export function grade(grounds: Grounds, language: Language = pageLanguage()): Graded {
  const reasons = RULES.flatMap(({ id, judge }): Reason[] => {
    const judged = judge(grounds, language);
    return judged === null ? [] : [{ rule: id, ...judged }];
  }).sort((a, b) => rank(b.grade) - rank(a.grade));
  return { grade: reasons[0]?.grade ?? 'none', reasons };
}
