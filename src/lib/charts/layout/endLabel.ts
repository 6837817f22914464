import { px } from './frame.ts';
import { spread } from './spread.ts';
import type { SeriesStyle } from './style.ts';
import { wrapText } from './text.ts';

/** A label that belongs to a point at the end of a line. */
export interface EndLabel {
  key: string;
  text: string;
  /** The point that it names. */
  x: number;
  y: number;
  style: SeriesStyle;
  /** What stays when there is no room for all: lower numbers go first. */
  rank: number;
}

export interface PlacedLabel {
  key: string;
  lines: string[];
  x: number;
  /** Baselines start here; each further line is `lineHeight` lower. */
  y: number;
  lineHeight: number;
  anchor: 'start' | 'end';
  style: SeriesStyle;
  /** Hairline from the point to a label that had to move or stands apart, else null. */
  leader: string | null;
}

/**
 * Places labels in a column beside the ends of their lines, none over another. Where they do not all fit, those of
 * the lowest rank are left out: they are still in the tooltip and the table.
 * @param column where the text starts; `room` its width, both in pixels
 */
export function placeEndLabels(
  labels: EndLabel[],
  column: { x: number; room: number; top: number; bottom: number; anchor: 'start' | 'end' },
  font: number,
): PlacedLabel[] {
  const lineHeight = font * 1.16;
  const gap = font * 0.22;
  const height = column.bottom - column.top;
  let used = 0;
  const kept = [...labels]
    .sort((a, b) => b.rank - a.rank)
    .map((label) => ({ ...label, lines: wrapText(label.text, font, column.room, 2) }))
    .filter((label) => {
      const size = label.lines.length * lineHeight + gap;
      if (used + size > height) return false;
      used += size;
      return true;
    });
  const centres = spread(
    kept.map((label) => ({ at: label.y, size: label.lines.length * lineHeight + gap })),
    column.top,
    column.bottom,
  );
  const side = column.anchor === 'start' ? 1 : -1;
  return kept.map((label, index) => {
    const centre = centres[index] ?? label.y;
    const apart = Math.abs(column.x - label.x) > font || Math.abs(centre - label.y) > font * 0.45;
    const end = column.x - side * 3;
    return {
      key: label.key,
      lines: label.lines,
      x: px(column.x),
      y: px(centre - (label.lines.length * lineHeight) / 2 + lineHeight * 0.76),
      lineHeight: px(lineHeight),
      anchor: column.anchor,
      style: label.style,
      leader: apart ? `M${px(label.x + side * font * 0.45)},${px(label.y)}L${px(end)},${px(centre)}` : null,
    };
  });
}
