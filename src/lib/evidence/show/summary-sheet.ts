import type { Deck } from '../deck/deck.ts';
import { gradeWord } from '../grade-words.ts';
import type { Grade } from '../grounds.ts';
import { clock } from './pace.ts';
import { totals, type Course, type Seen } from './summary.ts';

/** What a screen said, as far as it was seen. */
export interface Told {
  /** The question of a card, the title of a view. */
  name: string;
  /** What was claimed; null where the answer was not seen, or there is none. */
  claim: string | null;
  /** `gap` where a card says why nothing can be claimed; null where nothing was graded. */
  grade: Grade | 'gap' | null;
  sources: string[];
  /** Whether the answer was seen; of a view, its figure. */
  answered: boolean;
  /** Address of the same numbers, from the root of the site on. */
  page: string;
}

/** A screen that was seen with what it said; `told` is null where that can no longer be had. */
export interface Line {
  seen: Seen;
  told: Told | null;
}

/** Which data the site was built with. */
export interface Snapshot {
  file: string;
  sha256: string;
}

/** One entry of a part of the sheet: what it says, what stands below it, where it leads. */
export interface SheetItem {
  text: string;
  notes: string[];
  link: string | null;
}

/** A page of closing remarks, before it is a page, a Markdown file or an HTML file. */
export interface Sheet {
  title: string;
  facts: string[];
  parts: { title: string; items: SheetItem[] }[];
}

/** What a sheet is made from. */
export interface Closing {
  deck: Pick<Deck, 'title'>;
  course: Course;
  lines: readonly Line[];
  /** Null where the site does not say which data it has. */
  snapshot: Snapshot | null;
  /** Beginning of the addresses: `https://example.org`. */
  origin: string;
  /** A moment in words, in the time zone of the reader. */
  when: (at: number) => string;
}

/** What was claimed, in words for a list: the claim, else the question or title. */
export function saidIn({ told, seen }: Line): string {
  if (!told) return `A screen whose numbers can no longer be had (${idOf(seen)})`;
  return told.claim ?? told.name;
}

function idOf({ what }: Seen): string {
  return what.kind === 'slide' ? what.slide : what.kind === 'card' ? what.card : what.view;
}

export function gradeText(grade: Told['grade']): string {
  return grade === null ? '' : grade === 'gap' ? 'gap in the data' : gradeWord(grade);
}

/**
 * The closing remarks of a show: what was shown with its grade and sources, what was asked, how the time went. Nothing in it comes
 * from anywhere but the log and the screens that the hall saw.
 */
export function sheetOf({ deck, course, lines, snapshot, origin, when }: Closing): Sheet {
  const { planned, actual } = totals(course);
  const open = course.questions.filter(({ answered }) => !answered);
  const answered = course.questions.filter((question) => question.answered);
  const asked = (questions: Course['questions']) =>
    questions.map(({ text, at }) => ({ text, notes: [`Asked ${when(at)}`], link: null }));
  const taken = course.segments.filter((segment) => segment.actual > 0);
  const parts = [
    { title: 'Shown', items: lines.map((line) => shownItem(line, origin, when)) },
    { title: 'Questions left open', items: asked(open) },
    { title: 'Questions answered', items: asked(answered) },
    {
      title: 'Time',
      items: taken.map((segment) => ({
        text: `${segment.title}: ${clock(segment.actual)} of ${clock(segment.planned)}`,
        notes: [],
        link: null,
      })),
    },
    {
      title: 'Who drove',
      items: course.drove
        .filter(({ lasted }) => lasted > 0)
        .map(({ role, lasted }) => ({ text: `${capital(role)}: ${clock(lasted)}`, notes: [], link: null })),
    },
  ];
  return {
    title: `${deck.title}: what was shown`,
    facts: [
      `From ${when(course.began)} to ${when(course.ended)}.`,
      ...(actual > 0 ? [`The clock ran for ${clock(actual)} of ${clock(planned)} planned.`] : []),
      snapshot
        ? `Data snapshot: ${snapshot.file}, SHA-256 ${snapshot.sha256}.`
        : 'This site does not say which data snapshot it has.',
    ],
    parts: parts.filter(({ items }) => items.length > 0),
  };
}

function shownItem(line: Line, origin: string, when: Closing['when']): SheetItem {
  const { seen, told } = line;
  const notes = [
    ...(told?.claim && told.claim !== told.name ? [told.name] : []),
    ...(told && !told.answered ? ['The question was shown, its answer was not.'] : []),
    ...(told?.grade ? [`How sure: ${gradeText(told.grade)}`] : []),
    ...(seen.year === null ? [] : [`Moved to ${seen.year}`]),
    ...(told?.sources.length ? [`Source: ${told.sources.join('; ')}`] : []),
    `On the screen at ${when(seen.from)}, for ${clock(seen.lasted)}`,
  ];
  return { text: saidIn(line), notes, link: told && origin + told.page };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
