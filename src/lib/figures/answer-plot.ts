import { formatNumber } from '../i18n/format.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import * as m from '../i18n/messages/figures.js';
import type { FreeAnswer } from '../store/free-query.ts';
import { isNumeric } from '../store/engines/free/cells.ts';

/** What a reader may choose to draw of an answer to own SQL; columns by their place. */
export interface PlotChoice {
  form: 'bars' | 'line';
  x: number;
  y: number;
  /** The column whose values tell the series apart; null for one series. */
  series: number | null;
}

export interface PlotPoint {
  /** A place in `AnswerPlot.ticks` for bars; a number or milliseconds for a line. */
  x: number;
  y: number;
  xText: string;
}

/** An answer ready to be laid out, with what is not drawn of it. */
export interface AnswerPlot {
  form: 'bars' | 'line';
  xName: string;
  yName: string;
  scale: 'rows' | 'number' | 'time';
  /** Names of the rows of bars, from above. */
  rows: string[];
  series: { id: string; points: PlotPoint[] }[];
  /** What is left out and why, as full sentences. */
  notes: string[];
}

const MOST_ROWS = 40;
const MOST_SERIES = 5;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** How the values of a column can stand along an axis: as numbers, as moments, or only as names. */
export function axisOf(answer: FreeAnswer, column: number): 'number' | 'time' | 'name' {
  const described = answer.columns[column];
  if (described === undefined) return 'name';
  if (isNumeric(described)) return 'number';
  const values = answer.rows.map((row) => row[column]).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === 'string' && DAY.test(value))
    ? 'time'
    : 'name';
}

/**
 * What suits an answer: a line over years or moments, else bars by the first name; null where no column is a number.
 * @example suggestedPlot(answer) // { form: 'line', x: 0, y: 2, series: 1 }
 */
export function suggestedPlot(answer: FreeAnswer): PlotChoice | null {
  if (answer.rows.length === 0) return null;
  const axes = answer.columns.map((_, place) => axisOf(answer, place));
  const years = answer.columns.map((_, place) => axes[place] === 'number' && isYears(answer, place));
  const along = axes.findIndex((axis, place) => axis === 'time' || years[place] === true);
  const heights = axes.flatMap((axis, place) => (axis === 'number' && years[place] !== true ? [place] : []));
  const y = heights.find((place) => MEANT.test(answer.columns[place]?.name ?? '')) ?? heights[0];
  if (y === undefined) {
    const number = axes.indexOf('number');
    return number < 0
      ? null
      : { form: 'bars', x: number === 0 && axes.length > 1 ? 1 : 0, y: number, series: null };
  }
  const name = axes.indexOf('name');
  if (along >= 0) {
    const choice: PlotChoice = { form: 'line', x: along, y, series: null };
    if (!isTwice(answer, choice)) return name < 0 ? choice : asBars(choice, name, answer);
    if (name >= 0 && !isTwice(answer, { ...choice, series: name })) return { ...choice, series: name };
  }
  const other = axes.findIndex((_, place) => place !== y);
  return { form: 'bars', x: name >= 0 ? name : Math.max(0, other), y, series: null };
}

/** What a column is called that somebody wants to see. */
const MEANT = /^(?:value|rate|share|median)$/i;

/** Whole numbers that can all be years. */
function isYears(answer: FreeAnswer, column: number): boolean {
  return answer.rows.every((row) => {
    const value = row[column] ?? null;
    return (
      value === null || (typeof value === 'number' && Number.isInteger(value) && value > 1500 && value < 2200)
    );
  });
}

/** Where each row has a name and a year of its own, the names tell more than a line through different things. */
function asBars(line: PlotChoice, name: number, answer: FreeAnswer): PlotChoice {
  const names = new Set(answer.rows.map((row) => row[name]));
  return names.size > 1 ? { ...line, form: 'bars', x: name } : line;
}

/** Whether several rows stand at one place of one series, so that no single height is theirs. */
function isTwice(answer: FreeAnswer, { x, y, series }: PlotChoice): boolean {
  const seen = new Set<string>();
  return answer.rows.some((row) => {
    if (row[y] === null) return false;
    const key = JSON.stringify([row[x], series === null ? null : row[series]]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/**
 * Takes the numbers of a choice out of an answer. Nothing is added up or filled in: where several rows share a place it says so
 * and draws nothing.
 *
 * @returns the plot, or a sentence that says why there is none
 */
export function answerPlot(
  answer: FreeAnswer,
  choice: PlotChoice,
  language: Language = pageLanguage(),
): AnswerPlot | string {
  const locale = { locale: language };
  const text = (count: number) => formatNumber(count, 0, language);
  const { form, x, y, series } = choice;
  const [xName, yName] = [answer.columns[x]?.name ?? '', answer.columns[y]?.name ?? ''];
  if (axisOf(answer, y) !== 'number') return m.plot_no_height({ name: yName }, locale);
  const axis = axisOf(answer, x);
  if (form === 'line' && axis === 'name') return m.plot_no_line({ name: xName }, locale);
  if ((form === 'line' || series !== null) && isTwice(answer, choice))
    return m.plot_twice({ name: xName }, locale);
  const notes: string[] = [];
  const valued = answer.rows.filter((row) => typeof row[y] === 'number' && row[x] !== null);
  const without = answer.rows.length - valued.length;
  if (without > 0)
    notes.push(m.plot_without({ count: text(without), total: text(answer.rows.length) }, locale));
  if (answer.cut) notes.push(m.plot_cut({}, locale));
  const names = series === null ? [''] : [...new Set(valued.map((row) => String(row[series])))];
  if (names.length > MOST_SERIES)
    notes.push(m.plot_most_series({ most: text(MOST_SERIES), total: text(names.length) }, locale));
  const ids = names.slice(0, MOST_SERIES);
  const mine = valued.filter((row) => series === null || ids.includes(String(row[series])));
  // Rows of bars that are told apart by a series share a row; without one, each row of the answer has its own.
  const all =
    series === null ? mine.map((row) => String(row[x])) : [...new Set(mine.map((row) => String(row[x])))];
  if (form === 'bars' && all.length > MOST_ROWS)
    notes.push(m.plot_most_bars({ most: text(MOST_ROWS), total: text(all.length) }, locale));
  const rows = form === 'bars' ? all.slice(0, MOST_ROWS) : [];
  const place = new Map(rows.map((name, index) => [name, index]));
  const at = (value: unknown, index: number): number => {
    if (form === 'bars') return series === null ? index : (place.get(String(value)) ?? -1);
    return axis === 'time' ? moment(String(value)) : Number(value);
  };
  const points = (id: string): PlotPoint[] =>
    mine
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => series === null || String(row[series]) === id)
      .map(({ row, index }) => ({ x: at(row[x], index), y: Number(row[y]), xText: String(row[x]) }))
      .filter((point) => form === 'line' || (point.x >= 0 && point.x < rows.length))
      .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  const drawn = ids.map((id) => ({ id, points: inOrder(points(id), form) }));
  if (drawn.every((each) => each.points.length === 0)) return m.plot_nothing({}, locale);
  return { form, xName, yName, scale: scaleOf(form, axis), rows, series: drawn, notes };
}

const scaleOf = (form: PlotChoice['form'], axis: string): AnswerPlot['scale'] =>
  form === 'bars' ? 'rows' : axis === 'time' ? 'time' : 'number';

const inOrder = (points: PlotPoint[], form: PlotChoice['form']): PlotPoint[] =>
  form === 'line' ? points.sort((a, b) => a.x - b.x) : points;

/** Milliseconds of a date as DuckDB writes it, in universal time. */
function moment(text: string): number {
  const day = text.length === 7 ? `${text}-01` : text;
  return Date.parse(`${day.replace(' ', 'T')}${day.length > 10 ? 'Z' : 'T00:00:00Z'}`);
}
