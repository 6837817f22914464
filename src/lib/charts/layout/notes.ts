import { px } from './frame.ts';
import { wrapText } from './text.ts';

/** Remarks below a plot on what it cannot show. */
export interface PlacedNotes {
  lines: { text: string; y: number }[];
  /** Height that they take from the plot, in pixels. */
  height: number;
}

/**
 * Places remarks at the foot of a drawing, wrapped to its width, each in at most three lines.
 */
export function placeNotes(
  notes: string[],
  size: { width: number; height: number },
  font: number,
): PlacedNotes {
  const lineHeight = font * 1.3;
  const lines = notes.flatMap((note) => wrapText(note, font, size.width, 3));
  const height = lines.length === 0 ? 0 : lines.length * lineHeight + font * 0.5;
  return {
    lines: lines.map((text, index) => ({
      text,
      y: px(size.height - (lines.length - index - 1) * lineHeight - font * 0.35),
    })),
    height,
  };
}
