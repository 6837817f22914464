import type { Topic } from '../../figures/frame.ts';
import { siblingsOf } from '../counter/siblings.ts';

/** One indicator and group as a side of a pair. */
export interface Measured {
  topic: Topic;
  group: string;
}

/** Why two measures are not set against each other. */
export type Refusal =
  /** A series and itself, or another measurement of the same thing: they go together by their making. */
  | { kind: 'same-series'; id: string }
  | { kind: 'same-thing'; y: string; x: string }
  /** Measures with different scales on one axis, as if an answer of 3 on one were a 3 on the other. */
  | { kind: 'mixed-scales'; first: string; second: string }
  /** A number of people or events grows with the country; it is no match for a share, a rate or a score. */
  | { kind: 'count'; id: string }
  /** Countries have both, but the two values lie too many years from each other. */
  | { kind: 'years-apart'; apart: number; countries: number }
  | { kind: 'too-few'; countries: number; least: number };

const scaleOf = ({ topic }: Measured): string => {
  const { kind, min, max, name } = topic.indicator.unit;
  return [kind, min, max, kind === 'percent' ? '' : name].join(' ');
};

/** The first two measures of one axis whose scales differ; null where all share one. */
function mixed(axis: readonly Measured[]): Refusal | null {
  const [first, ...others] = axis;
  const odd = first && others.find((other) => scaleOf(other) !== scaleOf(first));
  if (!first || !odd) return null;
  return { kind: 'mixed-scales', first: first.topic.indicator.id, second: odd.topic.indicator.id };
}

/**
 * Why the measures of the two axes may not be paired, as far as that can be known without their rows.
 *
 * @param y,x one measure an axis, or several of the same scale whose countries are taken together
 * @returns null where they may be
 * @example refusal([policeTrustWvs], [homicideRate]) // null
 */
export function refusal(y: readonly Measured[], x: readonly Measured[]): Refusal | null {
  const scales = mixed(y) ?? mixed(x);
  if (scales) return scales;
  for (const a of y) {
    for (const b of x) {
      const [ya, xb] = [a.topic.indicator, b.topic.indicator];
      if (ya.id === xb.id) return { kind: 'same-series', id: ya.id };
      if (siblingsOf(ya.id, a.group).some(({ id, group }) => id === xb.id && group === b.group)) {
        return { kind: 'same-thing', y: ya.id, x: xb.id };
      }
    }
  }
  const count = [...y, ...x].find(({ topic }) => topic.indicator.unit.kind === 'count');
  return count ? { kind: 'count', id: count.topic.indicator.id } : null;
}
