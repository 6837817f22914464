import {
  countsOf,
  makeCube,
  type BinCounts,
  type CubeParts,
  type PairCounts,
} from '../figures/linked/cube.ts';
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
import { CUBE_VIEWS, INCIDENT_CUBE } from '../store/queries/incident-cube.ts';
import { NOT_KNOWN, type IncidentFilters } from '../store/queries/incident-filters.ts';
import type { Numbers } from '../store/query.ts';

export interface CountOptions {
  signal?: AbortSignal;
  /** How many of the questions are answered: one for a cube, one for each view without. */
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
  onProgress?.({ done: 0, of: 1 });
  const answer = await engine.columns(
    INCIDENT_CUBE[active],
    filters(extent, selection, [active]),
    signal ? { signal } : {},
  );
  onProgress?.({ done: 1, of: 1 });
  return makeCube(active, extent, partsOf(active, answer));
}

/** The rows of an answer, a part for each view; they come in no order. */
function partsOf(active: Dimension, answer: Numbers<'view' | 'active' | 'bin' | 'count'>): CubeParts {
  const sizes = new Uint32Array(CUBE_VIEWS.length);
  for (const view of answer.view) sizes[view] = (sizes[view] ?? 0) + 1;
  const parts = CUBE_VIEWS.map((_, view): PairCounts => {
    const column = () => new Int32Array(sizes[view] ?? 0);
    return { active: column(), bin: column(), count: column() };
  });
  const next = new Uint32Array(CUBE_VIEWS.length);
  for (let row = 0; row < answer.view.length; row++) {
    const view = answer.view[row] ?? 0;
    const part = parts[view];
    if (part === undefined) throw new RangeError(`There is no view ${view}.`);
    const at = next[view] ?? 0;
    part.active[at] = answer.active[row] ?? 0;
    part.bin[at] = answer.bin[row] ?? 0;
    part.count[at] = answer.count[row] ?? 0;
    next[view] = at + 1;
  }
  const others: Partial<Record<Dimension, PairCounts>> = {};
  let own: BinCounts = { bin: new Int32Array(), count: new Int32Array() };
  for (const [index, part] of parts.entries()) {
    const view = CUBE_VIEWS[index] ?? active;
    if (view === active) own = { bin: part.active, count: part.count };
    else others[view] = part;
  }
  return { own, others };
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
