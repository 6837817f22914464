import type { FunnelMarks, Zone } from '../../figures/evidence-marks.ts';
import type { Emphasis, Measure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/charts.js';
import { px } from './frame.ts';
import { countText } from './number.ts';
import { nthStyle, type SeriesStyle } from './style.ts';
import { noteOf, type Target } from './target.ts';

type Point = FunnelMarks['points'][number];

const REMARK: Record<Zone, (inputs: object, options: { locale: Language }) => string> = {
  inside: m.zone_inside,
  high: m.zone_high,
  low: m.zone_low,
  'very-high': m.zone_very_high,
  'very-low': m.zone_very_low,
};

/** What is no finding: grey. */
export const QUIET: SeriesStyle = nthStyle(9);

/** Triangles point to the side on which a value lies outside; circles lie inside. */
export const SHAPE: Record<Zone, number> = { inside: 0, high: 2, low: 4, 'very-high': 2, 'very-low': 4 };

/** What matters lies on top and is named first: the highlighted, then what is outside of the outer limits. */
export function weight({ zone, emphasis }: Pick<Point, 'zone' | 'emphasis'>): number {
  if (emphasis === 'highlight') return 3;
  if (zone.startsWith('very')) return 2;
  return zone === 'inside' ? 0 : 1;
}

export function styleFor(zone: Zone, emphasis: Emphasis): SeriesStyle {
  if (emphasis === 'highlight') return nthStyle(1);
  return zone.startsWith('very') ? nthStyle(0) : QUIET;
}

/** The size as something that an axis can measure. */
export function sizeMeasure(measure: Measure, name: string): Measure {
  const unit = { name, short: '', kind: 'count' as const, decimals: 0, min: 0, max: null };
  return { ...measure, id: 'size', name, unit, ratioScale: true, interval: null };
}

/** Two tracks, from small to large: what lies outside of the outer limits, then the rest. */
export function funnelTracks(
  points: readonly (Point & { cx: number; cy: number })[],
  measure: Measure,
  sizeName: string,
  language: Language,
): Target[][] {
  const sorted = [...points].sort((a, b) => a.cx - b.cx);
  const targets = (wanted: boolean) =>
    sorted
      .filter((each) => weight(each) > 1 === wanted)
      .map(({ id, label, point, size, zone, cx, cy }): Target => {
        const note = noteOf(label, { ...point, n: null }, measure, language);
        const people = { label: sizeName, value: countText(size, language) };
        const told = { locale: language };
        return {
          key: id,
          x: px(cx),
          y: px(cy),
          note: { ...note, remarks: [m.labelled(people, told), REMARK[zone]({}, told), ...note.remarks] },
        };
      });
  return [targets(true), targets(false)].filter((track) => track.length > 0);
}
