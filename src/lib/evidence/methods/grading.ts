import { gradeWord } from '../grade-words.ts';
import { GRADES } from '../grounds.ts';
import { HOUSE_RULE, type Method } from './method.ts';

/** How surely a claim stands; the thresholds stand in `grade-table.ts`. */
export const grading: readonly Method[] = [
  {
    id: 'grade',
    name: 'The grade',
    does: `Gives each claim one of four grades: ${GRADES.map((one) => gradeWord(one, 'en')).join(', ')}. It is computed from the rows behind the claim; nobody types it. Every rule that applies allows a highest grade and says why; the card lists all of them.`,
    formula: 'grade = the lowest that any rule of the table allows',
    reference: `${HOUSE_RULE} The thresholds are judgements, made once for all cards and kept in one table.`,
    usedIn: 'Evidence: every card with a claim, and the list of cards.',
    cannotTell:
      'Whether the claim is true. It says how much the data can carry, not how large or important a thing is. What argues against a claim is listed beside the grade and does not change it. Errors that all sources share do not show.',
    source: 'src/lib/evidence/grade-rules.ts',
    claims: ['change', 'level', 'groups', 'pair', 'shown', 'concentrated', 'warned', 'parts', 'part-of'],
  },
];
