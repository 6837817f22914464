import { axisOf, type Axis, type Terms } from './axis.ts';
import {
  DIMENSIONS,
  type Counts,
  type Cube,
  type Dimension,
  type Extent,
  type Selection,
} from './selection.ts';

/** Counts by bin of a view, one row a bin; a bin may come again, a negative one is not known. */
export interface BinCounts {
  bin: Int32Array;
  count: Int32Array;
}

/** Counts by bin of the active view and bin of another, each under the choices that the other obeys. */
export interface PairCounts extends BinCounts {
  active: Int32Array;
}

/** What a cube is made of. */
export interface CubeParts {
  /** The active view's own counts, under the choices of all others. */
  own: BinCounts;
  /** A part for each other view; a view without one stays at zero. */
  others: Partial<Record<Dimension, PairCounts>>;
}

/** Sums of one view along the active axis: `width` numbers a row. */
interface Table {
  width: number;
  sums: Uint32Array;
}

/**
 * Adds up the counts of pairs once, so that a choice in the active view is answered with a few additions a bin.
 *
 * @throws RangeError where a part has a bin beyond the extent.
 * @example makeCube('month', extent, { own, others: { category: pairs } }).counts([12, 23]).views.category
 */
export function makeCube(active: Dimension, extent: Extent, { own, others }: CubeParts): Cube {
  const axis = axisOf(active, extent);
  const ownCounts = binned(active, extent, own);
  const whole = tableOf(axis, 1, { ...own, active: own.bin, bin: new Int32Array(own.bin.length) });
  const tables = new Map<Dimension, Table>();
  for (const view of DIMENSIONS) {
    const pairs = others[view];
    if (view !== active && pairs) tables.set(view, tableOf(axis, extent[view] + 1, pairs));
  }
  return {
    active,
    bytes: [whole, ...tables.values()].reduce((sum, table) => sum + table.sums.byteLength, 0),
    counts(choice) {
      const terms = axis.terms(choice);
      const view = (dimension: Dimension): Uint32Array => {
        const table = tables.get(dimension);
        if (dimension === active) return ownCounts;
        return table ? combine(table, terms) : new Uint32Array(extent[dimension] + 1);
      };
      return {
        views: {
          month: view('month'),
          weekhour: view('weekhour'),
          category: view('category'),
          outcome: view('outcome'),
          district: view('district'),
          cell: view('cell'),
        },
        chosen: combine(whole, terms)[0] ?? 0,
      };
    },
  };
}

/**
 * The counts of all views where none is being moved.
 *
 * @param views of each view, under the choices of all others
 * @throws RangeError where a view has a bin beyond the extent.
 */
export function countsOf(extent: Extent, views: Record<Dimension, BinCounts>, selection: Selection): Counts {
  // Which view is taken for the active one makes no difference: all obey the same choices in the end.
  const { chosen } = makeCube('month', extent, { own: views.month, others: {} }).counts(selection.month);
  return {
    views: {
      month: binned('month', extent, views.month),
      weekhour: binned('weekhour', extent, views.weekhour),
      category: binned('category', extent, views.category),
      outcome: binned('outcome', extent, views.outcome),
      district: binned('district', extent, views.district),
      cell: binned('cell', extent, views.cell),
    },
    chosen,
  };
}

/** Counts in a list with a place for each bin; the last is what is not known. */
function binned(dimension: Dimension, extent: Extent, { bin, count }: BinCounts): Uint32Array {
  const counts = new Uint32Array(extent[dimension] + 1);
  for (let row = 0; row < bin.length; row++) {
    const place = placeOf(bin[row] ?? 0, counts.length);
    counts[place] = (counts[place] ?? 0) + (count[row] ?? 0);
  }
  return counts;
}

function placeOf(bin: number, width: number): number {
  if (bin >= width) throw new RangeError(`There is a bin ${bin}, but only ${width - 1} are expected.`);
  return bin < 0 ? width - 1 : bin;
}

function tableOf(axis: Axis, width: number, { active, bin, count }: PairCounts): Table {
  const sums = new Uint32Array(axis.rows * width);
  for (let row = 0; row < active.length; row++) {
    const line = axis.rowOf(active[row] ?? 0);
    if (line === null) throw new RangeError(`There is a bin ${active[row]} beyond those expected.`);
    const at = line * width + placeOf(bin[row] ?? 0, width);
    sums[at] = (sums[at] ?? 0) + (count[row] ?? 0);
  }
  axis.accumulate(sums, width);
  return { width, sums };
}

/** The rows of a choice, added up. Between steps a number may pass below zero; the sum does not, so wrapping is exact. */
function combine({ width, sums }: Table, { plus, minus }: Terms): Uint32Array {
  const out = new Uint32Array(width);
  for (const row of plus) {
    for (let at = 0; at < width; at++) out[at] = (out[at] ?? 0) + (sums[row * width + at] ?? 0);
  }
  for (const row of minus) {
    for (let at = 0; at < width; at++) out[at] = (out[at] ?? 0) - (sums[row * width + at] ?? 0);
  }
  return out;
}
