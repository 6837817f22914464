import { getContext, setContext } from 'svelte';
import type { Frame } from '../layout/frame.ts';
import { turnedBack } from '../layout/mirror.ts';

/** What the marks of a drawing share: whose letters it has, and which way it runs. */
export type Drawing = Pick<Frame, 'language' | 'flow'>;

const KEY = Symbol('drawing');

/** Tells all marks below about their drawing. */
export function setDrawing(drawing: () => Drawing): void {
  setContext(KEY, drawing);
}

/** The drawing that a mark belongs to, read anew at each use. */
export function drawingOf(): () => Drawing {
  return getContext<() => Drawing>(KEY);
}

/** What keeps the letters of a text at `x` upright, as its `transform`. */
export function upright(): (x: number) => string | undefined {
  const drawing = drawingOf();
  return (x) => (drawing().flow === 'rtl' ? turnedBack(x) : undefined);
}
