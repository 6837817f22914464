import type { Flow } from '../layout/flow.ts';

/**
 * Where a pointer is in a drawing, in the drawing's own lengths from where it begins, and the key of the shape under it.
 * @param width of the drawing, however wide it is shown
 */
export function pointerIn(
  svg: SVGSVGElement,
  event: MouseEvent,
  width: number,
  flow: Flow,
): [string | null, number, number] {
  const box = svg.getBoundingClientRect();
  const scale = width / box.width;
  const shape = event.target instanceof Element ? event.target.closest('[data-key]') : null;
  const x = flow === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
  return [shape?.getAttribute('data-key') ?? null, x * scale, (event.clientY - box.top) * scale];
}
