import type { Measure } from '../../figures/figure.ts';
import { directionOf } from '../../i18n/language.ts';
import { type Frame, px } from './frame.ts';
import { tickTexts } from './number.ts';
import { textWidth } from './text.ts';

/** What an area can be that has no class. */
export type Unclassed = 'zero' | 'no-data' | 'not-applicable' | 'suppressed';

/** Key of a map: a row of classes with their limits, and boxes for what has no class. */
export interface PlacedMapLegend {
  classes: { key: number; x: number; y: number; width: number; height: number; fill: string }[];
  limits: { x: number; y: number; text: string }[];
  boxes: {
    key: Unclassed;
    x: number;
    y: number;
    width: number;
    height: number;
    textX: number;
    textY: number;
    text: string;
  }[];
  /** Which end of the words of a box stands at `textX`; the start where it is left out. */
  anchor?: 'end';
  height: number;
}

/** The key for readers from right to left: the map stays as the world lies, its key runs the other way. */
function mirrored(legend: PlacedMapLegend, width: number): PlacedMapLegend {
  const turned = (x: number, wide = 0) => px(width - x - wide);
  return {
    ...legend,
    classes: legend.classes.map((each) => ({ ...each, x: turned(each.x, each.width) })),
    limits: legend.limits.map((each) => ({ ...each, x: turned(each.x) })),
    boxes: legend.boxes.map((each) => ({
      ...each,
      x: turned(each.x, each.width),
      textX: turned(each.textX),
    })),
    anchor: 'end',
  };
}

/**
 * Places the key at the foot of a map. Boxes stand before the classes where both fit into a row, else in rows below.
 * @param fills colours of the classes, from the lowest up
 * @param boxes states that occur on this map, with their words
 */
export function placeMapLegend(
  bins: number[],
  fills: string[],
  boxes: { key: Unclassed; text: string }[],
  measure: Measure,
  frame: Pick<Frame, 'width' | 'height' | 'font' | 'language'>,
): PlacedMapLegend {
  const { width, height, font, language } = frame;
  const texts = tickTexts(bins, measure.unit.kind === 'percent', language);
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, font)));
  const boxSizes = boxes.map(({ text }) => font * 1.7 + textWidth(text, font) + font * 1.3);
  const boxesWidth = boxSizes.reduce((sum, size) => sum + size, 0);
  const wish = Math.max(font * 3.6, widest + font * 1.2);
  const oneRow = boxesWidth + font + fills.length * wish <= width;
  const cell = Math.min(wish, (width - (oneRow ? boxesWidth : 0)) / Math.max(1, fills.length));
  const rowHeight = font * 1.7;
  const rowsOf: { key: Unclassed; text: string; left: number; row: number }[] = [];
  let left = 0;
  let row = 0;
  boxes.forEach((box, index) => {
    const size = boxSizes[index] ?? 0;
    if (left > 0 && left + size - font > width) [left, row] = [0, row + 1];
    rowsOf.push({ ...box, left, row });
    left += size;
  });
  const below = oneRow || boxes.length === 0 ? 0 : (row + 1) * rowHeight;
  const total = font * 2.6 + below;
  const top = height - total + font * 0.2;
  const start = oneRow ? (width - boxesWidth - fills.length * cell) / 2 : (width - fills.length * cell) / 2;
  const classLeft = start + (oneRow ? boxesWidth : 0);
  const boxTop = oneRow ? top : top + font * 2.8;
  const legend: PlacedMapLegend = {
    classes: fills.map((fill, index) => ({
      key: index,
      x: px(classLeft + index * cell),
      y: px(top),
      width: px(cell),
      height: px(font * 0.85),
      fill,
    })),
    limits: texts.map((text, index) => ({
      x: px(classLeft + (index + 1) * cell),
      y: px(top + font * 2),
      text,
    })),
    boxes: rowsOf.map((box) => {
      const y = boxTop + box.row * rowHeight;
      const x = (oneRow ? start : 0) + box.left;
      return {
        key: box.key,
        text: box.text,
        x: px(x),
        y: px(y),
        width: px(font * 1.4),
        height: px(font * 0.85),
        textX: px(x + font * 1.8),
        textY: px(y + font * 0.78),
      };
    }),
    height: total,
  };
  return directionOf(language) === 'rtl' ? mirrored(legend, width) : legend;
}
