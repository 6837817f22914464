import type { Estimate } from '../../stats/student.ts';
import { compared } from './compared.ts';
import type { Row } from './monthly.ts';
import { RING_LEVEL } from './thresholds.ts';

/** What the places next to the area did, against the same comparison. */
export interface Ring {
  names: string[];
  /** In percent of what the ring had before. */
  effect: Estimate;
  /** Whether the ring clearly went up or down, by its 95 % interval. */
  moved: 'rose' | 'fell' | 'unclear';
}

/** The ring taken together as one place: its records summed. Null where there is none, or nothing to compare with. */
export function ringMoved(ring: readonly Row[], comparison: readonly Row[], change: number): Ring | null {
  const [first] = ring;
  if (!first) return null;
  const summed = first.values.map((_, month) =>
    ring.reduce((sum, { values }) => sum + (values[month] ?? 0), 0),
  );
  if (summed.slice(0, change).every((value) => value === 0)) return null;
  const effect = compared([{ ...first, values: summed }], comparison, change, RING_LEVEL)?.effect;
  if (!effect) return null;
  return {
    names: ring.map(({ name }) => name),
    effect,
    moved: effect.low > 0 ? 'rose' : effect.high < 0 ? 'fell' : 'unclear',
  };
}
