import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Measure, MultiplesMarks, Series } from '../../figures/figure.ts';
import { directionOf } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { columnsFor } from './height.ts';
import { type PlacedLegend, placeLegend } from './legend.ts';
import { type PlacedLines, placeLines } from './lines.ts';
import { tracksOf } from './lineLayout.ts';
import { valueAxis, type ValueAxis, valueDomain, valuesOf, type YearTick, yearTicks } from './scale.ts';
import { lastKnown } from './segment.ts';
import { assignStyles, nthStyle, type SeriesStyle } from './style.ts';
import type { Placed } from './target.ts';
import { shorten, textWidth } from './text.ts';

export interface PlacedPanel {
  key: string;
  title: { text: string; x: number; y: number };
  strong: boolean;
  plot: Plot;
  lines: PlacedLines;
  ticks: ValueAxis['ticks'];
  zero: number | null;
  /** Values are written in the first column only. */
  texts: boolean;
  /** Years are written under the lowest panel of each column only. */
  years: YearTick[];
  /** Said in the middle of a panel that has nothing to draw. */
  empty: string | null;
}

export interface PlacedMultiples extends Placed {
  font: number;
  legend: PlacedLegend;
  panels: PlacedPanel[];
}

/**
 * Places small line charts in a grid on one common axis of values, so that they compare. Where the view is split,
 * a group has the same look in every panel and a key stands above.
 */
export function multiplesLayout(marks: MultiplesMarks, measure: Measure, frame: Frame): PlacedMultiples {
  const { width, height, font, language, flow } = frame;
  const small = smallFont(font);
  const columns = columnsFor(marks.panels.length, width, font);
  const rows = Math.ceil(marks.panels.length / columns);
  const all = marks.panels.flatMap((panel) => panel.series);
  const front = all.filter((each) => each.emphasis !== 'context');
  const groups = [...new Set(front.map((each) => each.group))];
  const legend = placeLegend(groups.length > 1 ? groupItems(groups, marks) : [], 0, width, font);
  const domain = valueDomain(
    all.flatMap((each) => valuesOf(each.points, each.emphasis !== 'context')),
    measure,
  );
  const gap = font * 1.3;
  const head = font * 1.7;
  const foot = small * 1.9;
  const panelHeight = (height - legend.height - foot) / rows;
  const tickCount = Math.max(2, Math.round((panelHeight - head) / (font * 2.6)));
  const probe = valueAxis(domain, [1, 0], measure, tickCount, language);
  const tickRoom = (max(probe.ticks, (tick) => textWidth(tick.text, small)) ?? 0) + font * 0.7;
  const panelWidth = (width - tickRoom - gap * (columns - 1)) / columns;
  const tracks: Placed['tracks'] = [];
  const along = flow === directionOf(language);
  const panels = marks.panels.map((panel, index): PlacedPanel => {
    // Panels follow each other as the reader reads, whichever way time runs in them.
    const nth = index % columns;
    const column = along ? nth : columns - 1 - nth;
    const row = Math.floor(index / columns);
    const left = tickRoom + column * (panelWidth + gap);
    const top = legend.height + row * panelHeight;
    const plot: Plot = {
      left: px(left),
      right: px(left + panelWidth),
      top: px(top + head),
      bottom: px(top + panelHeight - font * 0.7),
    };
    const axis = valueAxis(domain, [plot.bottom, plot.top], measure, tickCount, language);
    const [from, to] = marks.years;
    const years = scaleLinear(from === to ? [from - 1, to + 1] : [from, to], [plot.left + 3, plot.right - 3]);
    const x = (year: number): number => years(year);
    const strong = panel.series.some((each) => each.emphasis === 'highlight');
    const known = panel.series.some((each) => each.emphasis !== 'context' && lastKnown(each) !== null);
    const front = panel.series.filter((each) => each.emphasis !== 'context');
    for (const track of tracksOf(front, x, axis.at, measure, language))
      tracks.push(track.map((target) => ({ ...target, key: `${panel.id}/${target.key}` })));
    return {
      key: panel.id,
      title: { text: shorten(panel.label, font * 1.03, panelWidth), x: plot.left, y: px(top + font * 1.1) },
      strong,
      plot,
      lines: placeLines(panel.series, x, axis.at, stylesOf(panel.series, groups), font * 0.24),
      ticks: axis.ticks,
      zero: axis.zero,
      texts: along ? nth === 0 : nth === columns - 1 || index === marks.panels.length - 1,
      years:
        index + columns >= marks.panels.length
          ? ends(yearTicks(marks.years, x, small), panelWidth, small)
          : [],
      empty: known ? null : m.no_figures({}, { locale: language }),
    };
  });
  return {
    width,
    height,
    font,
    legend,
    panels,
    reach: 'near',
    tracks,
  };
}

/** First and last year only, written inside the panel so that neighbours do not touch. */
function ends(ticks: YearTick[], width: number, font: number): YearTick[] {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined || first === last) return ticks;
  const both: YearTick[] = [
    { ...first, anchor: 'start' },
    { ...last, anchor: 'end' },
  ];
  return textWidth('2000', font) * 2.3 > width ? both.slice(1) : both;
}

function stylesOf(series: Series[], groups: string[]): Map<string, SeriesStyle> {
  const styles = assignStyles(series);
  if (groups.length < 2) return styles;
  for (const each of series)
    if (each.emphasis !== 'context') styles.set(each.id, nthStyle(groups.indexOf(each.group)));
  return styles;
}

/** Names of the groups, taken from the series of the panels: what is left of a label without its panel's name. */
function groupItems(groups: string[], marks: MultiplesMarks) {
  return groups.map((group, index) => {
    for (const panel of marks.panels)
      for (const each of panel.series)
        if (each.group === group && each.emphasis !== 'context') {
          const rest = each.label.startsWith(panel.label) ? each.label.slice(panel.label.length) : each.label;
          return { key: group, text: rest.replace(/^[\s,:–-]+/, '') || each.label, style: nthStyle(index) };
        }
    return { key: group, text: group, style: nthStyle(index) };
  });
}
