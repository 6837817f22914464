import type { MapState } from './mapLayout.ts';

/** Patterns of areas without a value: one diagonal for no data, a grid for not applicable, upright for withheld. */
export const HATCHES: { state: Exclude<MapState, number | 'zero'>; size: number; d: string }[] = [
  { state: 'no-data', size: 5, d: 'M-1,1L1,-1M0,5L5,0M4,6L6,4' },
  { state: 'not-applicable', size: 6, d: 'M0,0L6,6M6,0L0,6' },
  { state: 'suppressed', size: 4, d: 'M2,0V4' },
];

/**
 * What fills an area: the colour of its class, the colour of zero, or a pattern of this drawing.
 * @param id prefix of the ids of the patterns
 */
export function fillOf(state: MapState, fill: string | null, id: string): string {
  if (fill !== null) return fill;
  return state === 'zero' ? 'var(--map-zero)' : `url(#${id}-${state})`;
}
