import { scaleLinear } from 'd3-scale';
import type { LorenzMarks, LorenzPoint } from '../../figures/evidence-marks.ts';
import { eventsAt, TOP_SHARES } from '../../figures/lorenz-curve.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPercent } from '../../i18n/format.ts';
import * as m from '../../i18n/messages/charts.js';
import { bandPath } from './cutLine.ts';
import { forward } from './flow.ts';
import { type Frame, type PlacedText, type Plot, px, smallFont } from './frame.ts';
import { type LabelWish, type PlacedBoxLabel, placeBoxLabels } from './labelBox.ts';
import { markerPath } from './marker.ts';
import { type ValueAxis } from './scale.ts';
import type { Placed, Target } from './target.ts';
import { shorten, textWidth } from './text.ts';
import { linePath, type PlacedTraces } from './traces.ts';

export interface PlacedLorenz extends Placed {
  font: number;
  plot: Plot;
  xTicks: { x: number; text: string }[];
  yTicks: ValueAxis['ticks'];
  titles: PlacedText[];
  traces: PlacedTraces;
  labels: PlacedBoxLabel[];
  /** Names of the lines, each with a piece of its line. */
  key: { text: string; x: number; y: number; line: PlacedTraces['paths'][number] }[];
}

type At = (point: LorenzPoint) => { x: number; y: number };

const OBSERVED = { colour: 'var(--series-1)', width: 2.5, dash: null };
const CHANCE = { colour: 'var(--other)', width: 1.75, dash: '6 4' };
const EQUALITY = { colour: 'var(--edge)', width: 1.25, dash: null };

/** Width of the plot in its heights, at most: the diagonal stays a diagonal. */
const FLAT = 1.35;

/**
 * Places a Lorenz curve, places with most first, over the line of equality and the curve of chance, and the point at
 * which half of the events is reached.
 */
export function lorenzLayout(marks: LorenzMarks, frame: Frame): PlacedLorenz {
  const { width, height, font, language, flow } = frame;
  const small = smallFont(font);
  const { words } = marks;
  const plot: Plot = {
    left: px(textWidth(formatPercent(1, language), small) + font * 0.8),
    right: 0,
    top: px(small * 2.1),
    bottom: px(height - small * 3.7),
  };
  plot.right = px(Math.min(width - font, plot.left + (plot.bottom - plot.top) * FLAT));
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const at: At = ({ places, events }) => ({ x: x(places), y: y(events) });
  const tick = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, text: formatPercent(share, language) }));
  return {
    width,
    height,
    font,
    plot,
    xTicks: tick.map(({ share, text }) => ({ x: px(x(share)), text })),
    yTicks: tick.map(({ share, text }) => ({ at: px(y(share)), text })),
    titles: [
      { text: `↑ ${shorten(words.events, small, width - font * 2)}`, x: 0, y: px(small), anchor: 'start' },
      {
        text: `${shorten(words.places, small, plot.right - font)} ${forward(flow)}`,
        x: plot.right,
        y: px(height - small * 0.4),
        anchor: 'end',
      },
    ],
    traces: tracesOf(marks, at, plot, font),
    labels: labelsOf(marks, at, { ...plot, right: width }, small),
    key: keyOf(marks, plot, small),
    reach: 'near',
    tracks: [targetsOf(marks, at, language)],
  };
}

function tracesOf(marks: LorenzMarks, at: At, plot: Plot, font: number): PlacedTraces {
  const path = (points: readonly LorenzPoint[]) => linePath(points.map(at));
  const half = at({ places: marks.half.observed, events: 0.5 });
  const corner: LorenzPoint[] = [
    { places: 0, events: 0 },
    { places: 1, events: 1 },
  ];
  const sure = (marks.chance ?? []).flatMap(({ places, low, high }) =>
    low === null || high === null
      ? []
      : [
          {
            x: at({ places, events: 0 }).x,
            low: at({ places, events: low }).y,
            high: at({ places, events: high }).y,
          },
        ],
  );
  return {
    bands:
      sure.length > 1
        ? [{ key: 'chance', d: bandPath(sure, plot.top, plot.bottom), colour: 'var(--other)', opacity: 0.2 }]
        : [],
    paths: [
      { key: 'equality', d: path(corner), ...EQUALITY },
      ...(marks.chance ? [{ key: 'chance', d: path(marks.chance), ...CHANCE }] : []),
      {
        key: 'half',
        d: `M${plot.left},${px(half.y)}H${px(half.x)}V${plot.bottom}`,
        colour: 'var(--series-2)',
        width: 1,
        dash: '2 3',
      },
      { key: 'observed', d: path(marks.curve), ...OBSERVED },
    ],
    markers: [
      {
        key: 'half',
        d: markerPath(0, font * 0.36, half.x, half.y),
        colour: 'var(--series-2)',
        hollow: false,
      },
    ],
  };
}

/** The half is named beside its point; the points of all curves are in the way. */
function labelsOf(
  { words, curve, chance, half }: LorenzMarks,
  at: At,
  plot: Plot,
  small: number,
): PlacedBoxLabel[] {
  const wish = (key: string, text: string, point: LorenzPoint): LabelWish => ({
    key,
    text,
    ...at(point),
    radius: text === '' ? small * 0.15 : small * 0.4,
    bold: true,
    rank: text === '' ? 0 : 1,
    must: text !== '',
  });
  const samples = Array.from({ length: 41 }, (_, index) => index / 40);
  const obstacles = samples.flatMap((share) => [
    wish(`a${share}`, '', { places: share, events: share }),
    wish(`b${share}`, '', { places: share, events: eventsAt(curve, share) }),
    ...(chance ? [wish(`c${share}`, '', { places: share, events: eventsAt(chance, share) })] : []),
  ]);
  const named = wish('half', words.half, { places: half.observed, events: 0.5 });
  return placeBoxLabels([named, ...obstacles], plot, small).filter(({ key }) => key === 'half');
}

/** The corner under the diagonal is always free: there the lines are named. */
function keyOf({ words, chance }: LorenzMarks, plot: Plot, small: number): PlacedLorenz['key'] {
  const items = [
    { text: words.observed, trace: OBSERVED },
    ...(chance ? [{ text: words.chance, trace: CHANCE }] : []),
    { text: words.equality, trace: EQUALITY },
  ];
  const wide = Math.max(...items.map(({ text }) => textWidth(text, small)));
  const x = plot.right - small * 0.8 - wide;
  return items.map(({ text, trace }, index) => {
    const y = plot.bottom - small * 0.5 - (items.length - index - 0.5) * small * 1.5;
    const d = `M${px(x - small * 2.6)},${px(y)}H${px(x - small * 0.6)}`;
    return { text, x: px(x), y: px(y + small * 0.34), line: { key: `key-${text}`, d, ...trace } };
  });
}

function targetsOf({ curve, chance, half, words }: LorenzMarks, at: At, language: Language): Target[] {
  const percent = (share: number) => formatPercent(share, language);
  const shares = [...new Set([...TOP_SHARES, half.observed])].sort((a, b) => a - b);
  return shares.map((places) => {
    const events = eventsAt(curve, places);
    return {
      key: `top-${places}`,
      x: px(at({ places, events }).x),
      y: px(at({ places, events }).y),
      note: {
        title: m.labelled({ label: words.places, value: percent(places) }, { locale: language }),
        period: words.events,
        values: [
          { label: words.observed, value: percent(events), interval: null },
          ...(chance
            ? [{ label: words.chance, value: percent(eventsAt(chance, places)), interval: null }]
            : []),
        ],
        remarks: [],
      },
    };
  });
}
