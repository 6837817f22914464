import { px } from './frame.ts';
import { textWidth } from './text.ts';

/** A bubble that wants its name beside it. */
export interface LabelWish {
  key: string;
  text: string;
  x: number;
  y: number;
  /** Radius of the bubble in pixels. */
  radius: number;
  bold: boolean;
  /** Higher ranks are placed first. */
  rank: number;
  /** Placed even where it covers something; without it the label is left out. */
  must: boolean;
}

export interface PlacedBoxLabel {
  key: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  bold: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Names bubbles greedily, highest rank first: right, left, above or below, whichever place is free of other names and
 * bubbles and inside the plot. A name without a free place is left out, unless it must stand.
 */
export function placeBoxLabels(wishes: LabelWish[], plot: Box, font: number): PlacedBoxLabel[] {
  const taken: Box[] = [];
  const labels: PlacedBoxLabel[] = [];
  const order = [...wishes].sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  for (const wish of order) {
    const width = textWidth(wish.text, font, wish.bold ? 'bold' : 'regular');
    const choices = candidates(wish, width, font).map((choice) => ({
      ...choice,
      cost: costOf(choice.box, wish.key, taken, wishes, plot),
    }));
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (best.cost > 0 && !wish.must) continue;
    taken.push(best.box);
    labels.push({
      key: wish.key,
      text: wish.text,
      x: px(best.x),
      y: px(best.y),
      anchor: best.anchor,
      bold: wish.bold,
    });
  }
  return labels;
}

function candidates(wish: LabelWish, width: number, font: number) {
  const gap = wish.radius + font * 0.3;
  const box = (left: number, middle: number): Box => ({
    left: left - 2,
    right: left + width + 2,
    top: middle - font * 0.58,
    bottom: middle + font * 0.58,
  });
  const { x, y } = wish;
  const base = font * 0.34;
  const above = y - wish.radius - font * 0.75;
  const below = y + wish.radius + font * 0.75;
  return [
    { x: x + gap, y: y + base, anchor: 'start' as const, box: box(x + gap, y) },
    { x: x - gap, y: y + base, anchor: 'end' as const, box: box(x - gap - width, y) },
    { x, y: above + base, anchor: 'middle' as const, box: box(x - width / 2, above) },
    { x, y: below + base, anchor: 'middle' as const, box: box(x - width / 2, below) },
  ];
}

/** 0 where the box is free; else how much it covers, in pixels of overlap. */
function costOf(box: Box, key: string, taken: Box[], wishes: LabelWish[], plot: Box): number {
  let cost = 0;
  const over = Math.max(
    plot.left - box.left,
    box.right - plot.right,
    plot.top - box.top,
    box.bottom - plot.bottom,
  );
  if (over > 0) cost += 1000 + over * 20;
  for (const other of taken) {
    const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (wide > 0 && high > 0) cost += wide * high * 5;
  }
  for (const bubble of wishes) {
    if (bubble.key === key) continue;
    const nearX = Math.max(box.left, Math.min(bubble.x, box.right));
    const nearY = Math.max(box.top, Math.min(bubble.y, box.bottom));
    const depth = bubble.radius - Math.hypot(bubble.x - nearX, bubble.y - nearY);
    if (depth > 0.5) cost += depth * 10;
  }
  return cost;
}
