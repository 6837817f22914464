import { countsOf, makeCube, type BinCounts, type PairCounts } from '../figures/linked/cube.ts';
import {
  DIMENSIONS,
  type Counts,
  type Cube,
  type Dimension,
  type Extent,
  type Selection,
} from '../figures/linked/selection.ts';
import type { Engine } from '../store/engine.ts';
import { INCIDENT_COUNTS } from '../store/queries/incident-counts.ts';
import { NOT_KNOWN, type IncidentFilters } from '../store/queries/incident-filters.ts';
import { INCIDENT_PAIRS } from '../store/queries/incident-pairs.ts';

export interface CountOptions {
  signal?: AbortSignal;
  /** How many of the questions are answered. */
  onProgress?: (progress: { done: number; of: number }) => void;
}

/**
 * Asks for all that is needed to follow one view while it is moved: its own counts, and those of every pair of its bins
 * with the bins of another view, each under the choices that this view obeys. What is chosen in the active view itself
 * makes no difference.
 *
 * @throws Failure as `Engine.columns` does; RangeError where the data has bins beyond the extent.
 * @example
 * const cube = await prepare(engine, extent, 'month', selection, { signal });
 * cube.counts([12, 23]).views.category;
 */
export async function prepare(
  engine: Engine,
  extent: Extent,
  active: Dimension,
  selection: Selection,
  { signal, onProgress }: CountOptions = {},
): Promise<Cube> {
  const options = signal ? { signal } : {};
  const views = DIMENSIONS.filter((view) => view !== active);
  const progress = (done: number) => onProgress?.({ done, of: views.length + 1 });
  progress(0);
  const own = await engine.columns(INCIDENT_COUNTS[active], filters(extent, selection, [active]), options);
  const others: Partial<Record<Dimension, PairCounts>> = {};
  for (const [index, view] of views.entries()) {
    progress(index + 1);
    const obeyed = filters(extent, selection, [active, view]);
    others[view] = await engine.columns(INCIDENT_PAIRS[active][view], obeyed, options);
  }
  progress(views.length + 1);
  return makeCube(active, extent, { own, others });
}

/**
 * The counts of all views where none is being moved, as when a link is opened.
 *
 * @throws Failure as `Engine.columns` does; RangeError where the data has bins beyond the extent.
 * @example (await countsFor(engine, extent, NOTHING_CHOSEN)).chosen // all incidents
 */
export async function countsFor(
  engine: Engine,
  extent: Extent,
  selection: Selection,
  { signal, onProgress }: CountOptions = {},
): Promise<Counts> {
  const options = signal ? { signal } : {};
  let done = 0;
  const ask = async (view: Dimension): Promise<BinCounts> => {
    onProgress?.({ done: done++, of: DIMENSIONS.length });
    return engine.columns(INCIDENT_COUNTS[view], filters(extent, selection, [view]), options);
  };
  const views = {
    month: await ask('month'),
    weekhour: await ask('weekhour'),
    category: await ask('category'),
    outcome: await ask('outcome'),
    district: await ask('district'),
    cell: await ask('cell'),
  };
  onProgress?.({ done, of: DIMENSIONS.length });
  return countsOf(extent, views, selection);
}

/**
 * Whether a cube for one view, made under some choices, still answers under others: it does where they differ in the
 * view itself alone.
 *
 * @example fits('month', before, { ...before, month: [0, 11] }) // true
 */
export function fits(active: Dimension, before: Selection, now: Selection): boolean {
  return DIMENSIONS.every(
    (view) => view === active || JSON.stringify(before[view]) === JSON.stringify(now[view]),
  );
}

/** The choices of all views but some, as the store binds them. */
function filters(extent: Extent, selection: Selection, but: readonly Dimension[]): IncidentFilters {
  const list = (view: 'category' | 'outcome' | 'district' | 'cell'): number[] | null =>
    but.includes(view)
      ? null
      : (selection[view]?.map((bin) => (bin === extent[view] ? NOT_KNOWN : bin)) ?? null);
  return {
    months: but.includes('month') ? null : selection.month,
    block: but.includes('weekhour') ? null : selection.weekhour,
    categories: list('category'),
    outcomes: list('outcome'),
    districts: list('district'),
    cells: list('cell'),
  };
}
