import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { LineMarks, Measure, Series } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type BreakRule, placeBreaks } from './breakRule.ts';
import { type EndLabel, type PlacedLabel, placeEndLabels } from './endLabel.ts';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { type PlacedLines, placeLines } from './lines.ts';
import { type PlacedNotes, placeNotes } from './notes.ts';
import { type ValueAxis, type YearTick, valueAxis, valueDomain, valuesOf, yearTicks } from './scale.ts';
import { lastKnown } from './segment.ts';
import { assignStyles, styleOf } from './style.ts';
import { noteOf, type Placed, type Target } from './target.ts';
import { joined, textWidth } from './text.ts';

/** A line chart with every mark in its place. */
export interface PlacedLine extends Placed, PlacedLines {
  font: number;
  plot: Plot;
  yTicks: ValueAxis['ticks'];
  xTicks: YearTick[];
  zero: number | null;
  labels: PlacedLabel[];
  breaks: BreakRule[];
  notes: PlacedNotes;
}

const RANK = { context: 0, normal: 1, highlight: 2 };

/**
 * Places a line chart: lines cut at gaps and breaks, interval bands, and a label at the end of each line.
 * @example lineLayout(marks, measure, { width: 720, height: 400, font: 14 })
 */
export function lineLayout(marks: LineMarks, measure: Measure, frame: Frame): PlacedLine {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const styles = assignStyles(marks.series);
  const values = marks.series.flatMap((each) => valuesOf(each.points, each.emphasis !== 'context'));
  const domain = valueDomain(values, measure);
  const named = marks.series.filter(
    (each) => lastKnown(each) !== null && (each.emphasis !== 'context' || marks.series.length <= 12),
  );
  const widest = max(named, (each) => textWidth(each.label, font, 'bold')) ?? 0;
  const room = Math.min(widest + 2, width * (width < 480 ? 0.3 : 0.24));
  const rules = breaksOf(marks.series, language);
  const top = font * 0.8 + (rules.length > 0 ? small * 2.5 : 0);
  const absent = marks.series.filter((each) => lastKnown(each) === null).map((each) => each.label);
  const notes = placeNotes(
    absent.length > 0 ? [m.no_figures_for({ names: joined(absent, language) }, { locale: language })] : [],
    { width, height },
    small,
  );
  const bottom = height - notes.height - small * 2;
  const axis = valueAxis(domain, [bottom, top], measure, Math.round((bottom - top) / (font * 5.5)), language);
  const tickRoom = max(axis.ticks, (tick) => textWidth(tick.text, small)) ?? 0;
  const plot: Plot = {
    left: px(tickRoom + font * 0.7),
    right: px(width - room - font * 1.5),
    top: px(top),
    bottom: px(bottom),
  };
  const [from, to] = marks.years;
  const years = scaleLinear(from === to ? [from - 1, to + 1] : [from, to], [plot.left + 4, plot.right - 4]);
  const x = (year: number): number => years(year);
  const lines = placeLines(marks.series, x, axis.at, styles, font * 0.27);
  const ends = named.map((each): EndLabel => {
    const last = lastKnown(each);
    return {
      key: each.id,
      text: each.label,
      x: x(last?.year ?? to),
      y: axis.at(last?.value ?? 0),
      style: styleOf(styles, each.id),
      rank: RANK[each.emphasis],
    };
  });
  return {
    width,
    height,
    font,
    plot,
    ...lines,
    yTicks: axis.ticks,
    xTicks: yearTicks(marks.years, x, small),
    zero: axis.zero,
    labels: placeEndLabels(
      ends,
      {
        x: plot.right + font * 1.2,
        room: room + 2,
        top: top - font * 0.5,
        bottom: bottom + font * 0.5,
        anchor: 'start',
      },
      font,
    ),
    breaks: placeBreaks(rules, x, plot, small, language),
    notes,
    reach: 'x',
    tracks: tracksOf(marks.series, x, axis.at, measure, language),
  };
}

/** Targets of some series: a track a series, the missing values not among them. */
export function tracksOf(
  series: Series[],
  x: (year: number) => number,
  y: (value: number) => number,
  measure: Measure,
  language: Language,
): Target[][] {
  return series
    .map((each) =>
      each.points.flatMap((point): Target[] =>
        point.value === null
          ? []
          : [
              {
                key: `${each.id}-${point.period}`,
                x: px(x(point.year)),
                y: px(y(point.value)),
                note: noteOf(each.label, point, measure, language),
              },
            ],
      ),
    )
    .filter((track) => track.length > 0);
}

/** The breaks of all series but the background, each once; named where it is not everyone's. */
function breaksOf(series: Series[], language: Language): { year: number; what: string }[] {
  const shown = series.filter((each) => each.emphasis !== 'context');
  const found = new Map<string, { year: number; what: string; owners: string[] }>();
  for (const each of shown) {
    for (const { year, what } of each.breaks) {
      const rule = found.get(`${year} ${what}`) ?? { year, what, owners: [] };
      rule.owners.push(each.label);
      found.set(`${year} ${what}`, rule);
    }
  }
  return [...found.values()].map(({ year, what, owners }) => ({
    year,
    what:
      owners.length < shown.length
        ? m.labelled({ label: joined(owners, language), value: what }, { locale: language })
        : what,
  }));
}
