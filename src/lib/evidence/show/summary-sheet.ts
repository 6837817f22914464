import * as m from '../../i18n/messages/stage.js';
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
  if (!told) return m.sum_lost({ id: idOf(seen) });
  return told.claim ?? told.name;
}

function idOf({ what }: Seen): string {
  return what.kind === 'slide' ? what.slide : what.kind === 'card' ? what.card : what.view;
}

export function gradeText(grade: Told['grade']): string {
  return grade === null ? '' : gradeWord(grade === 'gap' ? null : grade);
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
    questions.map(({ text, at }) => ({ text, notes: [m.sum_asked({ when: when(at) })], link: null }));
  const taken = course.segments.filter((segment) => segment.actual > 0);
  const parts = [
    { title: m.sum_shown(), items: lines.map((line) => shownItem(line, origin, when)) },
    { title: m.sum_left_open(), items: asked(open) },
    { title: m.sum_answered(), items: asked(answered) },
    {
      title: m.time(),
      items: taken.map((segment) => ({
        text: m.sum_segment({
          segment: segment.title,
          actual: clock(segment.actual),
          planned: clock(segment.planned),
        }),
        notes: [],
        link: null,
      })),
    },
    {
      title: m.sum_who_drove(),
      items: course.drove
        .filter(({ lasted }) => lasted > 0)
        .map(({ role, lasted }) => ({
          text: m.sum_drove({ role: m.role_name({ role }), time: clock(lasted) }),
          notes: [],
          link: null,
        })),
    },
  ];
  return {
    title: m.sum_what_was_shown({ deck: deck.title }),
    facts: [
      m.sum_from_to({ from: when(course.began), to: when(course.ended) }),
      ...(actual > 0 ? [m.sum_clock({ actual: clock(actual), planned: clock(planned) })] : []),
      snapshot ? m.sum_snapshot({ file: snapshot.file, sum: snapshot.sha256 }) : m.sum_no_snapshot(),
    ],
    parts: parts.filter(({ items }) => items.length > 0),
  };
}

function shownItem(line: Line, origin: string, when: Closing['when']): SheetItem {
  const { seen, told } = line;
  const notes = [
    ...(told?.claim && told.claim !== told.name ? [told.name] : []),
    ...(told && !told.answered ? [m.sum_not_answered()] : []),
    ...(told?.grade ? [m.sum_how_sure({ grade: gradeText(told.grade) })] : []),
    ...(seen.year === null ? [] : [m.sum_moved({ year: seen.year })]),
    ...(told?.sources.length ? [m.source({ sources: told.sources.join('; ') })] : []),
    m.sum_on_screen({ when: when(seen.from), time: clock(seen.lasted) }),
  ];
  return { text: saidIn(line), notes, link: told && origin + told.page };
}
