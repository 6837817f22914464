import { px } from './frame.ts';
import { markerPath } from './marker.ts';
import type { SeriesStyle } from './style.ts';
import { textWidth } from './text.ts';

export interface LegendItem {
  key: string;
  text: string;
  style: SeriesStyle;
}

export interface PlacedLegend {
  items: { key: string; text: string; x: number; y: number; marker: string; style: SeriesStyle }[];
  /** Height that it takes, in pixels; 0 where there is nothing to explain. */
  height: number;
}

/**
 * Places a key in rows from the top left: marker and name, in the order of the data.
 * @param left where the rows start, in pixels
 */
export function placeLegend(items: LegendItem[], left: number, width: number, font: number): PlacedLegend {
  const rowHeight = font * 1.6;
  let x = left;
  let row = 0;
  const placed = items.map(({ key, text, style }) => {
    const size = font * 1.1 + textWidth(text, font);
    if (x > left && x + size > width) {
      x = left;
      row += 1;
    }
    const y = row * rowHeight + font * 0.8;
    const item = {
      key,
      text,
      style,
      x: px(x + font * 0.95),
      y: px(y + font * 0.35),
      marker: markerPath(style.marker, font * 0.36, x + font * 0.4, y),
    };
    x += size + font * 1.2;
    return item;
  });
  return { items: placed, height: items.length === 0 ? 0 : px((row + 1) * rowHeight) };
}
