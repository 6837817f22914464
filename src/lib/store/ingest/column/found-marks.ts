import type { ColumnUnderstanding } from '../understanding.ts';
import { type FurtherMarks, furtherMarks, type Mark, markOf, type Meaning } from './marks.ts';
import type { ColumnProfile } from './profile.ts';
import type { Count, Tally } from './tally.ts';

/** The marks of a column, and which of them are marks if it holds texts. */
export interface FoundMarks {
  /** Cells with a mark; `amongTexts` leaves out those that are one only between numbers. */
  count: (meaning: Meaning, amongTexts: boolean) => number;
  list: (amongTexts: boolean) => ColumnUnderstanding['marksFound'];
  isMark: (trimmed: string, amongTexts: boolean) => boolean;
  /** Something is left if the column holds texts. */
  textsRemain: boolean;
  /** NA that was kept because it is a code among codes. */
  keptNa: Count | undefined;
}

const CODE = /^[A-Z]{2}$/;

/** Whether most different texts of a column are two capitals, so that NA is one of them. */
function holdsCodes(profile: ColumnProfile): boolean {
  let codes = 0;
  let others = 0;
  for (const text of profile.seen.keys()) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed === 'NA') continue;
    if (CODE.test(trimmed)) codes++;
    else others++;
  }
  return codes > 2 && codes > others * 4;
}

/** Looks through the marks of a column. */
export function findMarks(profile: ColumnProfile, tally: Tally, further: FurtherMarks): FoundMarks {
  const named = furtherMarks(further);
  const marks = new Map<string, Mark & Count>();
  const codes = tally.marks.has('NA') && named('NA') === null && holdsCodes(profile);
  for (const [text, seen] of tally.marks) {
    const mark = named(text) ?? markOf(text) ?? { meaning: 'suppressed', anywhere: false };
    marks.set(text, { ...mark, ...seen, anywhere: mark.anywhere && !(codes && text === 'NA') });
  }
  const passing = (amongTexts: boolean): [string, Mark & Count][] =>
    [...marks].filter(([, { anywhere }]) => anywhere || !amongTexts);
  const amongNumbers = [...marks].filter(([text, { anywhere }]) => !anywhere && /^\p{L}+$/u.test(text));
  const cells = [...marks.values()].reduce((sum, { count }) => sum + count, 0);
  return {
    count: (meaning, amongTexts) =>
      passing(amongTexts).reduce((sum, [, mark]) => sum + (mark.meaning === meaning ? mark.count : 0), 0),
    list: (amongTexts) =>
      passing(amongTexts)
        .map(([text, { meaning, count }]) => ({ text, meaning, count }))
        .sort((a, b) => b.count - a.count),
    isMark: (trimmed, amongTexts) => {
      const mark = marks.get(trimmed);
      return mark !== undefined && (mark.anywhere || !amongTexts);
    },
    textsRemain: cells < profile.cells || amongNumbers.length > 0,
    keptNa: codes ? tally.marks.get('NA') : undefined,
  };
}
