import { geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { MapMarks, Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { type Frame, px, smallFont } from './frame.ts';
import { type LabelWish, type PlacedBoxLabel, placeBoxLabels } from './labelBox.ts';
import { type PlacedMapLegend, placeMapLegend, type Unclassed } from './mapLegend.ts';
import { valueText } from './number.ts';
import { classOf, rampFor } from './ramp.ts';
import { noteOf, type Placed, type Target } from './target.ts';

/** Shapes of the world map; the id of each is an area id (`BRA`). */
export interface World {
  countries: Feature<Polygon | MultiPolygon>[];
  /** States too small for an outline at this scale. */
  points: Feature<Point>[];
}

/** What an area is on the map: a class of values, or why it has none. Not asked about at all counts as no data. */
export type MapState = number | Unclassed;

export interface PlacedShape {
  key: string;
  d: string;
  state: MapState;
  fill: string | null;
  highlight: boolean;
}

export interface PlacedMap extends Placed {
  font: number;
  /** Outlines, those put forward last. */
  shapes: PlacedShape[];
  /** Small states as circles. */
  spots: (Omit<PlacedShape, 'd'> & { x: number; y: number; r: number })[];
  labels: PlacedBoxLabel[];
  legend: PlacedMapLegend;
}

const WORDS: Record<Unclassed, (inputs: object, options: { locale: Language }) => string> = {
  zero: m.state_zero,
  'no-data': m.state_no_data,
  'not-applicable': m.state_not_applicable,
  suppressed: m.state_withheld,
};

/**
 * Places a world map of equal areas (Equal Earth, Šavrič, Patterson and Jenny 2018) with classes by colour; no data,
 * not applicable and withheld are told apart by hatches, and zero from all of them.
 */
export function mapLayout(marks: MapMarks, measure: Measure, frame: Frame, world: World): PlacedMap {
  const { width, height, font, language } = frame;
  const small = smallFont(font);
  const byArea = new Map(marks.areas.map((each) => [each.area, each]));
  const negative = marks.areas.some((each) => (each.point?.value ?? 0) < 0);
  const fills = rampFor(marks.bins, measure, negative);
  const stateOf = (id: string): MapState => {
    const area = byArea.get(id);
    if (area === undefined) return 'no-data';
    const value = area.point?.value ?? null;
    return area.status === 'value' && value !== null
      ? classOf(value, marks.bins)
      : area.status === 'value'
        ? 'no-data'
        : area.status;
  };
  const ids = world.countries.map(({ id }) => String(id));
  const present = new Set(ids.map(stateOf));
  const boxes = (['zero', 'no-data', 'not-applicable', 'suppressed'] as const)
    .filter((state) => present.has(state) || marks.areas.some((each) => each.status === state))
    .map((key) => ({ key, text: WORDS[key]({}, { locale: language }) }));
  const legend = placeMapLegend(marks.bins, fills, boxes, measure, { ...frame, font: small });
  // Turned by 11 degrees so that the cut lies in the Bering Strait and no land is torn.
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [1, 1],
        [width - 1, height - legend.height - font * 0.4],
      ],
      { type: 'FeatureCollection', features: [...world.countries, ...world.points] },
    );
  const path = geoPath(projection).digits(1);
  const targets = new Map<string, Target>();
  const place = (id: string, centre: [number, number]): void => {
    const area = byArea.get(id);
    // An outline may come in two parts; the greater came first.
    if (area === undefined || targets.has(id)) return;
    const point = area.point;
    const note = point
      ? noteOf(area.label, point, measure, language)
      : {
          title: area.label,
          period: '',
          values: [{ label: '', value: wordOf(stateOf(id), language), interval: null }],
          remarks: [],
        };
    targets.set(id, { key: id, x: px(centre[0]), y: px(centre[1]), note });
  };
  const shared = (id: string): Omit<PlacedShape, 'd'> => {
    const state = stateOf(id);
    return {
      key: id,
      state,
      fill: typeof state === 'number' ? (fills[state] ?? null) : null,
      highlight: marks.emphasis.includes(id),
    };
  };
  const shapes = world.countries.flatMap((country): PlacedShape[] => {
    const id = String(country.id);
    const d = path(country);
    if (d === null) return [];
    place(id, path.centroid(largestPart(country.geometry)));
    return [{ ...shared(id), d }];
  });
  const spots = world.points.flatMap((spot) => {
    const id = String(spot.id);
    const at = projection([spot.geometry.coordinates[0] ?? 0, spot.geometry.coordinates[1] ?? 0]);
    // A dot for a state without data would be clutter; its absence is in the table.
    if (at === null || !byArea.has(id) || stateOf(id) === 'no-data') return [];
    place(id, at);
    return [{ ...shared(id), x: px(at[0]), y: px(at[1]), r: px(font * (width < 480 ? 0.17 : 0.24)) }];
  });
  const wishes = marks.emphasis.slice(0, 5).flatMap((id, index): LabelWish[] => {
    const target = targets.get(id);
    const area = byArea.get(id);
    if (target === undefined || area === undefined) return [];
    const value = area.point?.value ?? null;
    const text = value === null ? area.label : `${area.label} ${valueText(value, measure, language)}`;
    const country = world.countries.find((each) => each.id === id);
    // Beside the shape, not across it.
    const [[left, top], [right, bottom]] = country
      ? path.bounds(largestPart(country.geometry))
      : [
          [target.x, target.y],
          [target.x, target.y],
        ];
    return [
      {
        key: id,
        text,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        radius: Math.max(font * 0.3, Math.min((right - left) / 2, font * 6)),
        bold: true,
        rank: -index,
        must: true,
      },
    ];
  });
  return {
    width,
    height,
    font,
    shapes: shapes.sort((a, b) => Number(a.highlight) - Number(b.highlight)),
    spots,
    labels: placeBoxLabels(wishes, { left: 0, right: width, top: 0, bottom: height - legend.height }, small),
    legend,
    reach: 'shape',
    tracks: tracksByState(targets, stateOf, language),
  };
}

function wordOf(state: MapState, language: Language): string {
  return typeof state === 'number' ? '' : WORDS[state]({}, { locale: language });
}

/** The greatest polygon of an outline by its number of corners: where a label or a ring belongs. */
function largestPart(geometry: World['countries'][number]['geometry']) {
  if (geometry.type === 'Polygon') return geometry;
  const coordinates = geometry.coordinates.reduce((a, b) =>
    (b[0]?.length ?? 0) > (a[0]?.length ?? 0) ? b : a,
  );
  return { type: 'Polygon' as const, coordinates };
}

/** A track a class, the highest first, its places by name; those without a value last. */
function tracksByState(
  targets: Map<string, Target>,
  stateOf: (id: string) => MapState,
  language: Language,
): Target[][] {
  const { compare } = new Intl.Collator(language);
  const tracks = new Map<MapState, Target[]>();
  for (const [id, target] of targets) {
    const state = stateOf(id);
    tracks.set(state, [...(tracks.get(state) ?? []), target]);
  }
  const order = (state: MapState): number => (typeof state === 'number' ? -state : state === 'zero' ? 1 : 2);
  return [...tracks]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([, track]) => track.sort((a, b) => compare(a.note.title, b.note.title)));
}
