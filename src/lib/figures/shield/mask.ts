import { chosenBins } from '../linked/choice.ts';
import { type Counts, type Dimension, DIMENSIONS, type Selection } from '../linked/selection.ts';
import type { Policy } from './policy.ts';

/**
 * The counts of one state of the linked views as they may be published: hidden ones stand as 0 in `views` and are named in
 * `shield`. Cheap enough for every move of a hand: typed arrays, no lists.
 *
 * The bins of a view that are chosen are guarded apart from the others, because their sum stands in every other view. In each of
 * the two parts the rule of `shieldList` holds: no hidden count is alone, and none is known to be under the threshold. Where
 * a part cannot be guarded so, it is hidden whole, and so are the totals that would tell of it.
 *
 * It guards one state by itself. Who compares several states, or has the publisher's open files, can learn more.
 *
 * @throws nothing; counts are whole by their type
 * @example maskCounts(counts, NOTHING_CHOSEN, POLICY).shield?.hidden.district // 1 for each district that is hidden
 */
export function maskCounts(counts: Counts, selection: Selection, policy: Policy): Counts {
  const { threshold } = policy;
  const views = {} as Record<Dimension, Uint32Array>;
  const hidden = {} as Record<Dimension, Uint8Array>;
  const totals = {} as Record<Dimension, number | null>;
  let chosenHidden = counts.chosen > 0 && counts.chosen < threshold;
  const restHidden = new Set<Dimension>();
  for (const dimension of DIMENSIONS) {
    const view = counts.views[dimension];
    const mask = new Uint8Array(view.length);
    const part = new Uint8Array(view.length);
    const choice = selection[dimension];
    if (choice === null) part.fill(1);
    else for (const bin of chosenBins(dimension, choice)) part[bin] = 1;
    if (!guarded(view, mask, part, 1, threshold)) chosenHidden = true;
    if (choice !== null && !guarded(view, mask, part, 0, threshold)) restHidden.add(dimension);
    hidden[dimension] = mask;
  }
  for (const dimension of DIMENSIONS) {
    const view = counts.views[dimension];
    const mask = hidden[dimension];
    const choice = selection[dimension];
    if (chosenHidden) {
      // The sum of what is chosen is not to be had from any view.
      if (choice === null) mask.fill(1);
      else for (const bin of chosenBins(dimension, choice)) mask[bin] = 1;
    }
    const kept = view.slice();
    let total = 0;
    for (let bin = 0; bin < view.length; bin++) {
      if (bin < view.length - 1) total += view[bin] ?? 0;
      if (mask[bin] === 1) kept[bin] = 0;
    }
    views[dimension] = kept;
    // The total of the known bins beside that of all would tell how many are not known.
    const open = !chosenHidden && !restHidden.has(dimension) && mask.at(-1) !== 1;
    totals[dimension] = open ? total : null;
  }
  return { views, chosen: chosenHidden ? 0 : counts.chosen, shield: { hidden, totals, chosenHidden } };
}

/**
 * Hides what must be hidden in one part of a view whose sum is known.
 * @returns whether the part is guarded; where not, all of it is hidden, and its sum must be, too
 */
function guarded(
  view: Uint32Array,
  mask: Uint8Array,
  part: Uint8Array,
  which: number,
  threshold: number,
): boolean {
  let sum = 0;
  let held = 0;
  let total = 0;
  for (let bin = 0; bin < view.length; bin++) {
    if (part[bin] !== which) continue;
    const count = view[bin] ?? 0;
    total += count;
    if (count === 0 || count >= threshold) continue;
    mask[bin] = 1;
    sum += count;
    held++;
  }
  if (held === 0) return true;
  let zero = false;
  while (total < threshold || held < 2 || sum - (zero ? 0 : held - 1) < threshold) {
    const next = total < threshold ? -1 : nextToHide(view, mask, part, which);
    if (next < 0) {
      for (let bin = 0; bin < view.length; bin++) if (part[bin] === which) mask[bin] = 1;
      return false;
    }
    mask[next] = 1;
    sum += view[next] ?? 0;
    if (view[next] === 0) zero = true;
    held++;
  }
  return true;
}

/** The bin with the fewest records that is still shown, a zero last; -1 where none is left. */
function nextToHide(view: Uint32Array, mask: Uint8Array, part: Uint8Array, which: number): number {
  let best = -1;
  for (let bin = 0; bin < view.length; bin++) {
    if (part[bin] !== which || mask[bin] === 1) continue;
    const count = view[bin] ?? 0;
    const least = best < 0 ? 0 : (view[best] ?? 0);
    if (best < 0 || (count > 0 && (least === 0 || count < least))) best = bin;
  }
  return best;
}
