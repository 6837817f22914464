import { THEMES } from '../../catalogue/theme.ts';
import { pairTexts, verdictOf } from '../../evidence/brief/compare-sentence.ts';
import { inOne } from '../../evidence/brief/in-one.ts';
import type { Compared, ComparedTheme, Comparison } from '../../evidence/brief/comparison.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import { amountText, intervalText, itemName, pagedTitle, periodText, sourceText } from './brief-words.ts';
import * as m from '../../i18n/messages/brief.js';
import { listSlides, type Entry } from './list-slides.ts';
import { MARGIN, type Slide, type SlideChart, type SlideTable, WIDTH } from './slide.ts';
import { BOTTOM, foot, head, notesOf, pageNumber, text, TOP } from './slide-parts.ts';
import { rowHeight } from './theme-slides.ts';

interface Options {
  /** Where the comparison is read on the web. */
  link: string;
  /** `Japan and Brazil: side by side`. */
  title: string;
}

type Names = ReadonlyMap<string, string>;

const SIZE = 11;
const CHART = { x: MARGIN, w: 6.2 };
const SIDE = { x: 7.1, w: 13.333 - MARGIN - 7.1 };

const themeName = (id: string): string => THEMES.find((theme) => theme.id === id)?.name ?? id;
const told = ({ cells }: Compared) => cells.flatMap((cell) => ('latest' in cell ? [cell] : []));

/** One value as a cell wants it. */
function valueText({ item }: Compared, cell: Compared['cells'][number]): string {
  if ('withheld' in cell) return cell.withheld;
  const { value, period } = cell.latest;
  const interval = intervalText(item, cell.latest);
  return [
    m.quoted({ amount: amountText(item, value), period: periodText(period) }),
    ...(interval === null ? [] : [interval]),
    m.graded({ grade: gradeWord(cell.grade) }).replace(/[.。]$/, ''),
  ].join('\n');
}

/** The values as bars that can be changed, in the order of the places; bars lie from below to above. */
function bars(measure: Compared): Omit<SlideChart, 'x' | 'y' | 'w' | 'h'> {
  const { item } = measure;
  const rows = told(measure).reverse();
  const labels = rows.map(({ name, latest }) =>
    m.quoted({ amount: name, period: periodText(latest.period) }),
  );
  return {
    kind: 'chart',
    form: 'bar',
    labels,
    series: [
      {
        name: m.item_name({ name: itemName(item), group: item.unit.name }),
        values: rows.map(({ latest }) => latest.value),
        style: 'main',
      },
    ],
    decimals: item.unit.decimals,
    summary: m.bars_summary({
      bars: rows
        .map(({ latest }, at) => `${labels[at]} ${amountText(item, latest.value)}`)
        .join(m.semicolon()),
    }),
  };
}

/** What the speaker reads to a measure. */
function spoken(measure: Compared, names: Names): (string | null)[] {
  const { item, sentence, pairs, dont, against, caveats } = measure;
  return [
    sentence,
    ...pairTexts(item, pairs, names),
    dont ? m.note_dont(dont) : null,
    ...against.map((one) => m.note_against_place(one)),
    ...caveats.map((text) => m.note_caveat({ text })),
    m.note_source({ text: sourceText(item.source) }),
  ];
}

function leadSlide(measure: Compared, theme: string, names: Names): Slide {
  const { item, pairs, cells } = measure;
  const values = cells
    .map((cell) =>
      m.named({
        name: cell.name,
        text:
          'withheld' in cell
            ? cell.withheld
            : valueText(measure, cell).replaceAll('\n', m.semicolon()).replace('How sure', 'how sure'),
      }),
    )
    .join('\n');
  return {
    elements: [
      ...head(theme, m.item_name({ name: itemName(item), group: item.unit.name })),
      { ...bars(measure), ...CHART, y: TOP, h: BOTTOM - TOP },
      text(values, { ...SIDE, y: TOP, h: 2.3 }, [14, 13, 12, 11, 10]),
      text(
        pairTexts(item, pairs, names).join('\n'),
        { ...SIDE, y: TOP + 2.4, h: 2.5 },
        [13, 12, 11, 10],
        'muted',
      ),
      foot([item.source]),
    ],
    notes: notesOf(spoken(measure, names)),
  };
}

function tableSlides(measures: readonly Compared[], theme: string, names: Names): Slide[] {
  const count = names.size;
  const place = count > 2 ? 1.6 : 2.4;
  const first = 2.2;
  const columns = [first, ...Array.from({ length: count }, () => place), WIDTH - first - count * place];
  const heading = [m.col_measure(), ...names.values(), m.head_said()];
  const pages: { rows: string[][]; own: Compared[]; height: number }[] = [];
  for (const measure of measures) {
    const cells = [
      m.item_name({ name: itemName(measure.item), group: measure.item.unit.name }),
      ...measure.cells.map((cell) => valueText(measure, cell)),
      measure.pairs.length > 1
        ? verdictOf(measure.pairs, names)
        : pairTexts(measure.item, measure.pairs, names).join('\n'),
    ];
    const height = rowHeight(cells, columns, SIZE);
    let page = pages.at(-1);
    if (page === undefined || page.height + height > BOTTOM - TOP) {
      page = { rows: [], own: [], height: rowHeight(heading, columns, SIZE) };
      pages.push(page);
    }
    page.rows.push(cells);
    page.own.push(measure);
    page.height += height;
  }
  return pages.map(({ rows, own, height }, index) => {
    const table: SlideTable = {
      ...{ kind: 'table', x: MARGIN, y: TOP, w: WIDTH, h: height },
      ...{ head: heading, rows, columns, size: SIZE },
    };
    return {
      elements: [
        ...head(theme, pagedTitle(m.slide_theme(), index + 1, pages.length)),
        table,
        foot(own.map(({ item }) => item.source)),
      ],
      notes: notesOf(own.flatMap((measure) => spoken(measure, names))),
    };
  });
}

function themeSlides({ theme, measures }: ComparedTheme, names: Names): Slide[] {
  // What must not be held against each other is not drawn on one axis.
  const first = measures.find(({ pairs }) => pairs.some((pair) => !('unlike' in pair)));
  const others = measures.filter((one) => one !== first);
  return [
    ...(first ? [leadSlide(first, themeName(theme), names)] : []),
    ...tableSlides(others, themeName(theme), names),
  ];
}

/** A comparison as slides; every slide names its sources, and no text is larger than its box. */
export function compareSlides(comparison: Comparison, { link, title }: Options): Slide[] {
  const { places, notice, themes, say, doNotSay, sources } = comparison;
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const list = (what: string, entries: readonly Entry[]) => listSlides(title, what, entries, sources);
  const notices = places.flatMap((one) =>
    one.notice === null ? [] : [m.named({ name: one.name, text: one.notice })],
  );
  const first: Slide = {
    elements: [
      ...head(m.slide_about(), title),
      text([notice, ...notices].join('\n'), { x: MARGIN, y: 2, w: WIDTH, h: 3.6 }, [20, 18, 16, 14, 12]),
      text(link, { x: MARGIN, y: 6.3, w: WIDTH, h: 0.35 }, [14, 12, 11, 10, 9], 'accent'),
      foot(sources),
    ],
    notes: notesOf([notice, ...notices, link]),
  };
  const alone = themes.flatMap((theme) =>
    theme.alone.map(({ item, name, latest, missing }) => ({
      text: m.alone_value({
        measure: itemName(item),
        place: name,
        value: m.quoted({ amount: amountText(item, latest.value), period: periodText(latest.period) }),
      }),
      small: inOne(missing.map((one) => m.named({ name: one.name, text: one.reason }))),
    })),
  );
  const slides = [
    first,
    ...list(
      m.slide_aloud(),
      say.map((one) => ({ text: one.text })),
    ),
    ...list(
      m.dont(),
      doNotSay.map(({ claim, reason }) => ({
        text: m.quotation({ text: claim }),
        small: m.why_not({ reason }),
      })),
    ),
    ...themes.flatMap((theme) => themeSlides(theme, names)),
    ...list(m.slide_alone(), alone),
    ...list(
      m.slide_sources(),
      sources.map((source) => ({ text: sourceText(source) })),
    ),
  ];
  return slides.map((slide, index) => ({
    ...slide,
    elements: [...slide.elements, ...(index === 0 ? [] : [pageNumber(index + 1)])],
  }));
}
