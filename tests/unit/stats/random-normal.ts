import { randomStream } from '../../../src/lib/stats/random.ts';

/** Standard normal values from a seed, two uniform ones for each (G. E. P. Box and M. E. Muller 1958). */
export function randomNormal(seed: number): () => number {
  const next = randomStream(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
