import type { Brief, Item, Quoted, Section } from '../../evidence/brief/brief.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import {
  amountText,
  changeText,
  findingText,
  gradeText,
  intervalHow,
  intervalText,
  itemName,
  numberText,
  pagedTitle,
  periodText,
  quotedText,
  sourceText,
  standingText,
} from './brief-words.ts';
import * as m from '../../i18n/messages/brief.js';
import { itemBars, itemLine } from './item-chart.ts';
import { MARGIN, type Slide, type SlideElement, type SlideTable, WIDTH } from './slide.ts';
import { BOTTOM, foot, head, notesOf, text, TOP } from './slide-parts.ts';
import { textHeight } from './text-size.ts';

const SIDE = { x: 8.75, w: 13.333 - MARGIN - 8.75 };
const CHART = { x: MARGIN, w: 7.85 };

/** The slides of a theme: its first measure as charts, all others in tables. */
export function themeSlides(
  brief: Brief,
  { items }: Section,
  theme: string,
  notes: ReadonlyMap<string, string>,
): Slide[] {
  const [first, ...others] = items;
  if (!first) return [];
  return [leadSlide(brief, first, theme, notes), ...tableSlides(brief, others, theme, notes)];
}

function leadSlide(brief: Brief, item: Item, theme: string, notes: ReadonlyMap<string, string>): Slide {
  const line = itemLine(item, brief.name);
  const bars = itemBars(item, brief.name);
  const elements: SlideElement[] = [...head(theme, findingText(item, brief.name))];
  const caption = item.unit.name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  elements.push(text(caption, { ...CHART, y: TOP, h: 0.3 }, [13, 12, 11, 10], 'muted'));
  if (line) elements.push({ ...line, ...CHART, y: TOP + 0.32, h: 3.95 });
  else elements.push(text(m.slide_few(), { ...CHART, y: TOP + 0.5, h: 0.6 }, [16], 'muted'));
  const said = [intervalText(item, item.latest), periodText(item.latest.period)].filter(
    (part) => part !== null,
  );
  elements.push(
    text(
      amountText(item, item.latest.value),
      { ...SIDE, y: TOP, h: 0.66 },
      [40, 32, 28, 24, 20, 16],
      'accent',
      true,
    ),
    text(said.join(m.pause()), { ...SIDE, y: TOP + 0.68, h: 0.42 }, [14, 12, 11, 10], 'muted'),
    text(
      changeText(item),
      { ...SIDE, y: TOP + 1.12, h: bars ? 1.0 : 2.2 },
      bars ? [13, 12, 11, 10] : [16, 14, 13, 12],
    ),
  );
  if (bars) elements.push({ ...bars, ...SIDE, y: TOP + 2.15, h: 2.12 });
  elements.push(text(gradeText(item), { x: MARGIN, y: 6.12, w: WIDTH, h: 0.55 }, [14, 13, 12, 11]));
  elements.push(foot([item.source]));
  return { elements, notes: notesOf(spoken(brief, item, notes)) };
}

/** What the speaker reads to a measure: lines to say, what is held against them, caveats, where it is from. */
function spoken(brief: Brief, item: Item, notes: ReadonlyMap<string, string>): (string | null)[] {
  const own = notes.get(item.id);
  return [
    own === undefined ? null : m.note_own({ text: own }),
    ...brief.say.flatMap((line) => (line.item === item.id ? [m.note_say({ text: line.text })] : [])),
    m.stop({ words: m.named({ name: itemName(item), text: quotedText(item, item.latest) }) }),
    changeText(item),
    ...item.standings.map(standingText),
    ...brief.challenged.flatMap((point) => (point.item === item.id ? [m.note_challenged(point)] : [])),
    ...brief.doNotSay.flatMap((line) => (line.item === item.id ? [m.note_dont(line)] : [])),
    ...item.against.map((sentence) => m.note_against({ sentence })),
    item.interval === null ? null : m.note_interval({ how: intervalHow(item.interval) }),
    ...item.caveats.map((text) => m.note_caveat({ text })),
    gradeText(item),
    m.note_source({ text: sourceText(item.source) }),
  ];
}

const headCells = (): string[] => [
  m.col_measure(),
  m.head_latest(),
  m.head_change(),
  m.head_among(),
  m.col_sure(),
];
const COLUMNS = [2.7, 2.35, 3.6, 2.35, 1.133];
const SIZE = 11;
/** What a cell leaves free at its sides and ends, in inches. */
export const CELL = { side: 0.1, end: 0.05 };

const ranksOf = ({ best, worst }: { best: number; worst: number }): string =>
  best === worst ? `${best}` : m.range({ low: best, high: worst });

/** Where a place lies, as short as a cell wants it. */
function placesText(item: Item): string {
  return item.standings
    .map((one) =>
      'withheld' in one
        ? m.not_said({ name: one.name })
        : m.named({ name: one.name, text: m.rank_of({ ranks: ranksOf(one), of: one.of }) }),
    )
    .join('\n');
}

function movedText(item: Item, from: Quoted, to: Quoted, unclear: boolean): string {
  const [first, last] = [from, to].map(({ value, period }) =>
    m.value_when({ value: numberText(item, value), when: periodText(period) }),
  );
  const parts = { from: first ?? '', to: last ?? '' };
  return unclear ? m.moved_unclear(parts) : m.moved(parts);
}

function cellsOf(item: Item): string[] {
  const { change } = item;
  const moved =
    'withheld' in change
      ? change.withheld
      : movedText(item, change.from, change.to, change.reads === 'unclear');
  const { latest } = item;
  return [
    m.item_name({ name: itemName(item), group: item.unit.name }),
    quotedText(item, latest),
    moved,
    placesText(item),
    gradeWord(item.graded.grade),
  ];
}

/** The height of a row of a table, in inches. */
export function rowHeight(cells: readonly string[], columns: readonly number[], size: number): number {
  const heights = cells.map((cell, index) => textHeight(cell, size, (columns[index] ?? 1) - 2 * CELL.side));
  return Math.max(...heights) + 2 * CELL.end;
}

function tableSlides(
  brief: Brief,
  items: readonly Item[],
  theme: string,
  notes: ReadonlyMap<string, string>,
): Slide[] {
  const pages: { rows: string[][]; items: Item[]; height: number }[] = [];
  const heading = headCells();
  const headHeight = rowHeight(heading, COLUMNS, SIZE);
  for (const item of items) {
    const cells = cellsOf(item);
    const height = rowHeight(cells, COLUMNS, SIZE);
    let page = pages.at(-1);
    if (page === undefined || page.height + height > BOTTOM - TOP) {
      page = { rows: [], items: [], height: headHeight };
      pages.push(page);
    }
    page.rows.push(cells);
    page.items.push(item);
    page.height += height;
  }
  return pages.map(({ rows, items: own, height }, index) => {
    const table: SlideTable = {
      kind: 'table',
      x: MARGIN,
      y: TOP,
      w: WIDTH,
      h: height,
      head: heading,
      rows,
      columns: COLUMNS,
      size: SIZE,
    };
    return {
      elements: [
        ...head(theme, pagedTitle(m.slide_more({ place: brief.name }), index + 1, pages.length)),
        table,
        foot(own.map(({ source }) => source)),
      ],
      notes: notesOf(own.flatMap((item) => spoken(brief, item, notes))),
    };
  });
}
