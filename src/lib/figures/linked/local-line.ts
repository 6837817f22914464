import type { LocalArea, LocalMeasure } from '../../catalogue/locality.ts';
import type { Flag } from '../../catalogue/observation.ts';
import { clauseMark, formatList, formatNumber, formatTogether, formatWithUnit } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/linked.js';
import type { Answer, FigureRow, FigureSource, Measure, Series } from '../figure.ts';
import { monthName } from './bin-names.ts';

/** One value of a local series. */
export interface LocalPoint {
  area: string;
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  flag: Flag | null;
}

/**
 * Where a period stands on an axis of years: its middle. A year stands at its number, as everywhere in the project.
 * @example instant('2014-01') // 2014.04
 */
export function instant(period: string): number {
  const year = Number(period.slice(0, 4));
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  if (quarter !== undefined) return year + (Number(quarter) - 0.5) / 4;
  const month = /^\d{4}-(\d{2})$/.exec(period)?.[1];
  return month === undefined ? year : year + (Number(month) - 0.5) / 12;
}

/** A period in words. @example periodName('2014-Q4') // '4th quarter of 2014' */
export function periodName(period: string): string {
  const quarter = /-Q([1-4])$/.exec(period)?.[1];
  if (quarter !== undefined) return m.quarter({ q: quarter, year: period.slice(0, 4) });
  return /^\d{4}-\d{2}$/.test(period) ? monthName(period) : period;
}

function measureFor(measure: LocalMeasure): Measure {
  const { id, name, subject, unit, better, nature } = measure;
  return {
    id,
    name,
    subject,
    unit: { ...unit, min: null, max: null },
    better,
    nature,
    interval: null,
    ratioScale: unit.kind !== 'score',
  };
}

/**
 * A measure over time, a line for each area, as a figure with its words, table and source.
 * @param areas in the order of the choice; those without rows are told as such by the chart
 */
export function localLine(
  measure: LocalMeasure,
  areas: readonly LocalArea[],
  points: readonly LocalPoint[],
  source: FigureSource,
): Answer {
  const language = pageLanguage();
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0)
    return {
      kind: 'empty',
      empty: {
        reason: m.no_values({ measure: measure.name }),
        help: m.no_values_help(),
      },
    };
  const series = areas.map((area): Series => {
    const own = points.filter((point) => point.area === area.id);
    return {
      id: area.id,
      label: area.name,
      area: area.id,
      group: 'total',
      emphasis: 'normal',
      points: own.map((point) => ({ ...point, year: instant(point.period) })).sort((a, b) => a.year - b.year),
      breaks: measure.breaks.map(({ period, what }) => ({ year: instant(period), what })),
    };
  });
  const years = known.map(({ period }) => instant(period));
  const span: [number, number] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const subtitle = [
    formatTogether([measure.name, measure.unit.name], language),
    areas.length <= 5
      ? formatList(
          areas.map(({ name }) => name),
          language,
        )
      : m.many_areas({ count: areas.length, n: formatNumber(areas.length, 0, language) }),
    m.span({ from: periodName(measure.coverage.from), to: periodName(measure.coverage.to) }),
  ].join(' · ');
  const title = titleOf(measure, series);
  return {
    kind: 'figure',
    figure: {
      form: 'line',
      language,
      view: '',
      title,
      subtitle,
      sentence: sentenceOf(measure, series),
      summary: m.line_summary({ subtitle, title, n: formatNumber(points.length, 0, language) }),
      measure: measureFor(measure),
      caveats: [
        ...measure.caveats,
        ...measure.breaks.map(({ period, what }) => m.break_in({ period: periodName(period), what })),
      ],
      sources: [source],
      rows: points.map((point) => rowOf(measure, areas, point)),
      marks: { kind: 'line', years: span, series },
    },
  };
}

function rowOf(measure: LocalMeasure, areas: readonly LocalArea[], point: LocalPoint): FigureRow {
  return {
    ...point,
    indicator: measure.id,
    areaName: areas.find(({ id }) => id === point.area)?.name ?? point.area,
    year: Math.floor(instant(point.period)),
    group: 'total',
    groupName: '',
    source: measure.dataset,
    sourceNote: measure.original,
  };
}

const valueOf = (measure: LocalMeasure, value: number) =>
  formatWithUnit(value, measure.unit.decimals, measure.unit.short, pageLanguage());

/** The latest value of each of up to two areas, or the highest of many. */
function titleOf(measure: LocalMeasure, series: readonly Series[]): string {
  const ends = latest(series);
  const first = ends[0];
  if (!first) return measure.name;
  const when = periodName(first.point.period);
  if (ends.length <= 2)
    return m.values_in({
      measure: measure.name,
      when,
      values: formatTogether(
        ends.map(({ label, value }) => `${label} ${valueOf(measure, value)}`),
        pageLanguage(),
      ),
    });
  const highest = ends.reduce((a, b) => (b.value > a.value ? b : a));
  return m.highest_in({
    measure: measure.name,
    when,
    area: highest.label,
    value: valueOf(measure, highest.value),
  });
}

/** Each area's latest value beside the one of the same period a year before, where both are there. */
function sentenceOf(measure: LocalMeasure, series: readonly Series[]): string {
  const parts = latest(series).map(({ label, point, value, before }) => {
    const now = { area: label, value: valueOf(measure, value), when: periodName(point.period) };
    return before === null
      ? m.latest_value(now)
      : m.latest_beside({ ...now, before: valueOf(measure, before) });
  });
  return m.sentence({ parts: parts.join(clauseMark(pageLanguage())) });
}

function latest(series: readonly Series[]) {
  return series.flatMap(({ label, points }) => {
    const point = points.findLast(({ value }) => value !== null);
    if (!point || point.value === null) return [];
    const before = points.find(({ year }) => Math.abs(year - (point.year - 1)) < 0.01)?.value ?? null;
    return [{ label, point, value: point.value, before }];
  });
}
