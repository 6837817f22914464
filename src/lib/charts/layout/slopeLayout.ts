import { max } from 'd3-array';
import type { Measure, Point, SlopeMarks } from '../../figures/figure.ts';
import { directionOf } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type EndLabel, type PlacedLabel, placeEndLabels } from './endLabel.ts';
import type { Flow } from './flow.ts';
import { type Frame, type Plot, px, smallFont } from './frame.ts';
import { paintOrder } from './lines.ts';
import { markerPath } from './marker.ts';
import { type PlacedNotes, placeNotes } from './notes.ts';
import { numberText } from './number.ts';
import { valueAxis, valueDomain, valuesOf } from './scale.ts';
import { assignStyles, type SeriesStyle, styleOf } from './style.ts';
import { noteOf, type Placed } from './target.ts';
import { joined, textWidth } from './text.ts';

export interface PlacedSlope extends Placed {
  font: number;
  plot: Plot;
  years: [string, string];
  lines: { key: string; x1: number; y1: number; x2: number; y2: number; style: SeriesStyle }[];
  /** Interval at an end, as a bar behind its marker. */
  whiskers: { key: string; x: number; y1: number; y2: number; colour: string }[];
  /** A marker is hollow where no line leads to the other year. */
  markers: { key: string; d: string; colour: string; hollow: boolean }[];
  labels: PlacedLabel[];
  notes: PlacedNotes;
}

/** Unseen marks that say which way a line is read. */
const MARK: Record<Flow, string> = { ltr: '\u200e', rtl: '\u200f' };
const RANK = { context: 0, normal: 1, highlight: 2 };

/**
 * Places the change between two years: a line a place, values on both sides, names on the right. No line joins two
 * values with a break between them; the note says so.
 */
export function slopeLayout(marks: SlopeMarks, measure: Measure, frame: Frame): PlacedSlope {
  const { width, height, font, language, flow } = frame;
  const locale = language;
  const small = smallFont(font);
  const styles = assignStyles(marks.items);
  // The number stands beside its post, whatever letters the name has.
  const lead = directionOf(language) === 'rtl' ? MARK[flow] : '';
  const text = (value: number): string => lead + numberText(value, measure, language);
  const known = (point: Point): point is Point & { value: number } => point.value !== null;
  const named = marks.items.filter((item) => item.emphasis !== 'context' || marks.items.length <= 16);
  const rightText = (item: SlopeMarks['items'][number]): string =>
    known(item.end) ? `${text(item.end.value)}  ${item.label}` : item.label;
  const leftText = (item: SlopeMarks['items'][number], value: number): string =>
    known(item.end) ? text(value) : `${lead}${item.label}  ${text(value)}`;
  const roomRight = Math.min(
    max(named, (item) => (known(item.end) ? textWidth(rightText(item), font, 'bold') : 0)) ?? 0,
    width * (width < 480 ? 0.46 : 0.38),
  );
  const roomLeft = Math.min(
    max(named, (item) =>
      known(item.start) ? textWidth(leftText(item, item.start.value), font, 'bold') : 0,
    ) ?? 0,
    width * 0.3,
  );
  const broken = marks.items.filter((item) => item.break !== null && item.emphasis !== 'context');
  const absent = marks.items.filter((item) => !known(item.start) && !known(item.end));
  const notes = placeNotes(
    [
      ...broken.map((item) => m.no_line({ place: item.label, reason: item.break ?? '' }, { locale })),
      ...(absent.length > 0
        ? [
            m.no_figures_for(
              {
                names: joined(
                  absent.map((item) => item.label),
                  language,
                ),
              },
              { locale },
            ),
          ]
        : []),
    ],
    { width, height },
    small,
  );
  const plot: Plot = {
    left: px(roomLeft + font * 1.4),
    right: px(width - roomRight - font * 1.5),
    top: px(font * 2.4),
    bottom: px(height - notes.height - font),
  };
  const points = marks.items.flatMap((item) => [item.start, item.end]);
  const [low, high] = valueDomain(valuesOf(points, false), measure);
  const axis = valueAxis([low, high], [plot.bottom, plot.top], measure, 5, language);
  const column = { top: plot.top - font * 0.6, bottom: plot.bottom + font * 0.6 };
  const placed: PlacedSlope = {
    width,
    height,
    font,
    plot,
    years: [String(marks.years[0]), String(marks.years[1])],
    lines: [],
    whiskers: [],
    markers: [],
    labels: [],
    notes,
    reach: 'near',
    tracks: [],
  };
  const left: EndLabel[] = [];
  const right: EndLabel[] = [];
  for (const item of paintOrder(marks.items)) {
    const style = styleOf(styles, item.id);
    const joined = known(item.start) && known(item.end) && item.break === null;
    if (known(item.start) && known(item.end) && item.break === null)
      placed.lines.push({
        key: item.id,
        x1: plot.left,
        y1: px(axis.at(item.start.value)),
        x2: plot.right,
        y2: px(axis.at(item.end.value)),
        style,
      });
    for (const [side, point, x] of [
      ['start', item.start, plot.left],
      ['end', item.end, plot.right],
    ] as const) {
      if (!known(point)) continue;
      const y = axis.at(point.value);
      const key = `${item.id}-${side}`;
      const radius = item.emphasis === 'context' ? font * 0.2 : font * 0.32;
      placed.markers.push({
        key,
        d: markerPath(style.marker, radius, x, y),
        colour: style.colour,
        hollow: !joined,
      });
      if (item.emphasis !== 'context' && point.low !== null && point.high !== null)
        placed.whiskers.push({
          key,
          x,
          y1: px(axis.at(point.low)),
          y2: px(axis.at(point.high)),
          colour: style.colour,
        });
      if (!named.includes(item)) continue;
      const label = { key, x, y, style, rank: RANK[item.emphasis] };
      if (side === 'start') left.push({ ...label, text: leftText(item, point.value) });
      else right.push({ ...label, text: rightText(item) });
    }
  }
  placed.labels = [
    ...placeEndLabels(
      left,
      { ...column, x: plot.left - font * 1.1, room: roomLeft + 2, anchor: 'end' },
      font,
    ),
    ...placeEndLabels(
      right,
      { ...column, x: plot.right + font * 1.2, room: roomRight + 2, anchor: 'start' },
      font,
    ),
  ];
  placed.tracks = marks.items
    .map((item) =>
      (
        [
          ['start', item.start, plot.left],
          ['end', item.end, plot.right],
        ] as const
      ).flatMap(([side, point, x]) => {
        if (!known(point)) return [];
        const note = noteOf(item.label, point, measure, language);
        if (item.break !== null) note.remarks.push(item.break);
        return [{ key: `${item.id}-${side}`, x, y: px(axis.at(point.value)), note }];
      }),
    )
    .filter((track) => track.length > 0);
  return placed;
}
