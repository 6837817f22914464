import type { Area } from '../../catalogue/area.ts';
import type { Language } from '../../i18n/language.ts';
import { comparable, latestRun, breaksBetween } from '../../figures/breaks.ts';
import { changeBetween, direction } from '../../figures/change.ts';
import type { DotsMarks, Figure, LineMarks, Point } from '../../figures/figure.ts';
import { groupName, measureOf, type Row, type Topic } from '../../figures/frame.ts';
import { overlap } from '../../figures/intervals.ts';
import { valueText } from '../../figures/wording.ts';
import { strongest, type Told } from './gather.ts';
import type { Found, Look, Shown } from './material.ts';
import { counterWords, spanText } from './speak.ts';
import { choices, MARGIN } from './years.ts';

/** All that is looked at for a claim that only one view shows, as a region's series or a list. */
export interface ShownMaterial {
  figure: Figure;
  topic: Topic;
  /** Every row of the indicator, of every place and group. */
  rows: readonly Row[];
  areas: ReadonlyMap<string, Area>;
  language: Language;
}

/** A value with its name, as it stands in a list. */
interface Entry extends Point {
  id: string;
  name: string;
}

/** More names than this are not read. */
const MOST_NAMES = 3;

const view = ({ topic }: ShownMaterial, over: Partial<Shown> & Pick<Shown, 'years' | 'form'>): Shown => ({
  ...{ indicator: topic.indicator.id, versus: null, places: null, by: null, group: null },
  ...over,
});

/** Which way a measure went between two values; 0 where no change can be claimed. */
function moved({ topic }: ShownMaterial, start: Point, end: Point): 1 | 0 | -1 {
  const change = changeBetween(measureOf(topic), start, end);
  return change === null ? 0 : direction(change);
}

/** Whether other first and last years of the line give another direction. */
function otherYears(material: ShownMaterial, points: readonly Point[], start: Point, end: Point): Look {
  const { topic, language, figure } = material;
  const side = moved(material, start, end);
  const at = new Map(points.map((point) => [point.year, point]));
  const coverage = { from: points[0]?.year ?? start.year, to: points.at(-1)?.year ?? end.year };
  const others = choices({ from: start.year, to: end.year }, coverage).flatMap(({ from, to }) => {
    const [first, last] = [at.get(from), at.get(to)];
    return first && last ? [{ first, last, side: moved(material, first, last) }] : [];
  });
  const against = others.filter((other) => other.side !== side);
  const [worst] = [...against].sort(
    (a, b) =>
      side * ((a.last.value ?? 0) - (a.first.value ?? 0)) -
      side * ((b.last.value ?? 0) - (b.first.value ?? 0)),
  );
  if (!worst) return { found: [], looked: others.length };
  const years = { from: worst.first.year, to: worst.last.year };
  const text = (point: Point) => valueText(measureOf(topic), point.value ?? 0, language);
  const sentence = counterWords(language).shownYears({
    span: spanText(years, language),
    ...{ from: text(worst.first), to: text(worst.last), side: worst.side },
    ...{ times: against.length, choices: others.length },
  });
  const places = [...new Set(figure.rows.map(({ area }) => area))];
  return {
    found: [
      {
        ...{ kind: 'years', sentence, q: null, turns: worst.side === -side },
        ...{ shown: view(material, { years, places, form: 'line' }), share: against.length / others.length },
      },
    ],
    looked: others.length,
  };
}

/** Whether other places and groups of the same source went the other way between the same years. */
function elsewhere(material: ShownMaterial, own: string, start: Point, end: Point): Look {
  const { topic, rows, areas, language } = material;
  const side = moved(material, start, end);
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    const id = `${row.area} ${row.grp}`;
    if (id !== own && comparable(row)) series.set(id, [...(series.get(id) ?? []), row]);
  }
  const others = [...series.values()].flatMap((points) => {
    const first = points.find(({ year }) => year === start.year);
    const last = points.find(({ year }) => year === end.year);
    if (!first || !last || breaksBetween(topic, first.area, first.year, last.year).length) return [];
    return [{ area: first.area, group: first.grp, side: moved(material, first, last) }];
  });
  const against = others.filter((other) => other.side === -side);
  if (against.length === 0) return { found: [], looked: others.length };
  const names = against.slice(0, MOST_NAMES).map(({ area, group }) => nameOf(material, area, group));
  const sentence = counterWords(language).shownElsewhere({
    ...{ names, count: against.length, of: others.length, up: side < 0 },
    span: spanText({ from: start.year, to: end.year }, language),
  });
  const places = [...new Set(against.map(({ area }) => area))].filter((id) => areas.has(id));
  const years = { from: start.year, to: end.year };
  const share = against.length / others.length;
  const shown = view(material, { years, places, form: 'slope' });
  return {
    found: [{ kind: 'opposite', sentence, q: null, turns: false, shown, share }],
    looked: others.length,
  };
}

function nameOf({ topic, areas, language }: ShownMaterial, area: string, group: string): string {
  const name = areas.get(area)?.names[language] ?? area;
  const own = groupName(topic, group);
  return own === '' ? name : `${name}, ${own}`;
}

/** The values of a list from the highest to the lowest. */
function entriesOf(marks: DotsMarks): Entry[] {
  const places = marks.items.length;
  return marks.items
    .flatMap(({ area, label, dots }) =>
      dots.map((dot) => ({
        ...dot,
        id: `${area} ${dot.group}`,
        name: dot.groupName === '' ? label : places === 1 ? dot.groupName : `${label}, ${dot.groupName}`,
      })),
    )
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Whether the two at the top, and the two at the bottom, of a list can be told apart. */
function closeEnds(material: ShownMaterial, entries: readonly Entry[]): Look {
  const { topic, language } = material;
  const [first, second] = entries;
  const [last, before] = [entries.at(-1), entries.at(-2)];
  // Of two values the two ends are the same pair.
  if (!first || !second || !last || !before || entries.length < 3) return { found: [], looked: 0 };
  const range = (first.value ?? 0) - (last.value ?? 0);
  const found = [
    { a: first, b: second, end: 'highest' as const },
    { a: last, b: before, end: 'lowest' as const },
  ].flatMap(({ a, b, end }): Found[] => {
    const both = overlap(a, b);
    const sure = a.low !== null && b.low !== null;
    const gap = Math.abs((a.value ?? 0) - (b.value ?? 0));
    // What was counted is as large as it is: two counts that are close are still in order.
    const exact = topic.indicator.nature === 'counted';
    if (!both && (sure || exact || gap > MARGIN * range)) return [];
    const text = ({ value }: Entry) => valueText(measureOf(topic), value ?? 0, language);
    const sentence = counterWords(language).shownClose({
      ...{ end, first: a.name, second: b.name, one: text(a), other: text(b), overlap: both },
    });
    return [{ kind: 'no-change', sentence, shown: null, q: null, turns: both, share: 1 }];
  });
  return { found, looked: 2 };
}

/** Whether earlier values of the same list have another one at its top or bottom. */
function otherEnds(material: ShownMaterial, entries: readonly Entry[]): Look {
  const { rows, language } = material;
  const wanted = new Map(entries.map((entry) => [entry.id, entry]));
  const years = new Map<number, Row[]>();
  for (const row of rows) {
    const entry = wanted.get(`${row.area} ${row.grp}`);
    if (entry && row.year < entry.year && comparable(row))
      years.set(row.year, [...(years.get(row.year) ?? []), row]);
  }
  // Years with only some of the list are no other list.
  const whole = [...years].filter(([, own]) => own.length === entries.length);
  const looks = whole.map(([year, own]) => {
    const ranked = [...own].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const id = (row: Row | undefined) => (row ? `${row.area} ${row.grp}` : '');
    return { year, top: id(ranked[0]), bottom: id(ranked.at(-1)) };
  });
  const against = looks.filter(({ top, bottom }) => top !== entries[0]?.id || bottom !== entries.at(-1)?.id);
  const worst = against.at(-1);
  if (!worst) return { found: [], looked: looks.length };
  const name = (id: string) => wanted.get(id)?.name ?? id;
  const sentence = counterWords(language).shownEnds({
    span: spanText({ from: worst.year, to: worst.year }, language),
    ...{ top: name(worst.top), bottom: name(worst.bottom), times: against.length, of: looks.length },
  });
  const shown = view(material, { years: { from: worst.year, to: worst.year }, form: 'dots' });
  const share = against.length / looks.length;
  return { found: [{ kind: 'years', sentence, q: null, turns: true, shown, share }], looked: looks.length };
}

function looksAtLine(material: ShownMaterial, { series }: LineMarks): Look[] {
  const own = series.find(({ emphasis }) => emphasis !== 'context');
  const run = own ? latestRun(own) : null;
  if (!own || !run) return [];
  const since = Math.max(-Infinity, ...own.breaks.map(({ year }) => year));
  const points = own.points.filter((point) => comparable(point) && point.year >= since);
  return [otherYears(material, points, run.start, run.end), elsewhere(material, own.id, run.start, run.end)];
}

/**
 * What argues against a claim that only one view shows: of a line, other first and last years and the other places and
 * groups of its source; of a list, ends that cannot be told apart and the list of earlier years.
 *
 * @returns the strongest first, and how many choices were looked at: 0 where the source has nothing else to look at
 */
export function againstShown(material: ShownMaterial): { told: Told[]; looked: number } {
  const { marks } = material.figure;
  const looks =
    marks.kind === 'line'
      ? looksAtLine(material, marks)
      : marks.kind === 'dots'
        ? [closeEnds(material, entriesOf(marks)), otherEnds(material, entriesOf(marks))]
        : [];
  return {
    told: strongest(looks.flatMap(({ found }) => found)).map(({ kind, sentence, shown, q }) => ({
      ...{ kind, sentence, shown, q },
    })),
    looked: looks.reduce((sum, { looked }) => sum + looked, 0),
  };
}
