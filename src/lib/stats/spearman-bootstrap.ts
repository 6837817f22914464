import { checkLevel } from './domain.ts';
import { quantile } from './quantile.ts';
import { randomStream } from './random.ts';
import { spearman } from './spearman.ts';

/** With fewer pairs, samples of them are too much alike to show how far chance reaches. */
const FEWEST_PAIRS = 10;

/**
 * Spearman's rank correlation with a bootstrap interval: pairs drawn anew from the pairs at hand, with replacement, many
 * times, and the middle share of the correlations found.
 *
 * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979); the percentile interval,
 * quantiles of type 7. It asks for no distribution, but takes pairs as independent: countries of one region are less so.
 * The same data and seed give the same interval. A draw in which one measure does not vary is drawn again.
 *
 * @param x,y as long as each other, at least ten pairs
 * @param options.replicates draws, 2,000 unless told, at least 200
 * @param options.seed as for `randomStream`
 * @returns null where one of the two does not vary, or hardly ever varies in a draw
 * @throws RangeError for unlike lengths, fewer than ten pairs, values that are not finite, or too few draws
 * @example spearmanBootstrap(trust, homicide)?.low // -0.41
 */
export function spearmanBootstrap(
  x: readonly number[],
  y: readonly number[],
  {
    replicates = 2000,
    seed = 1979,
    level = 0.95,
  }: { replicates?: number; seed?: number; level?: number } = {},
): { rho: number; low: number; high: number } | null {
  if (x.length < FEWEST_PAIRS) throw new RangeError(`${x.length} pairs, at least ${FEWEST_PAIRS} needed`);
  if (![...x, ...y].every(Number.isFinite)) throw new RangeError('Pairs must be finite numbers');
  if (!(Number.isInteger(replicates) && replicates >= 200)) {
    throw new RangeError(`Draws must be a whole number from 200 up, not ${replicates}`);
  }
  checkLevel(level);
  const found = spearman(x, y);
  if (found === null) return null;
  const next = randomStream(seed);
  const drawn: number[] = [];
  for (let attempt = 0; drawn.length < replicates; attempt++) {
    if (attempt === 2 * replicates) return null;
    const picked = x.map(() => Math.floor(next() * x.length));
    const one = spearman(
      picked.map((index) => x[index] ?? 0),
      picked.map((index) => y[index] ?? 0),
    );
    if (one !== null) drawn.push(one.rho);
  }
  return {
    rho: found.rho,
    low: quantile(drawn, (1 - level) / 2),
    high: quantile(drawn, (1 + level) / 2),
  };
}
