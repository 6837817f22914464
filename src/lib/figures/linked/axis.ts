import type { Dimension, Extent, Selection } from './selection.ts';

/**
 * How the counts along the active dimension are laid out, so that any choice in it is a sum and difference of few rows.
 *
 * - Months: row `m` holds all months before `m`, so a span is one row less another.
 * - Weekdays and hours: a summed-area table, so a block is four rows. Source: F. C. Crow, "Summed-area tables for texture
 *   mapping", SIGGRAPH 1984.
 * - The others: a row for each bin and one for all; the rows that are chosen are added up.
 *
 * What is not known has a row of its own, which only a choice that names it, or no choice, includes.
 */
export interface Axis {
  rows: number;
  /** The row that a bin is counted in; null where there is no such bin. Negative numbers mean "not known". */
  rowOf: (bin: number) => number | null;
  /** Turns counts for each row, `width` numbers a row, into the sums in place. */
  accumulate: (sums: Uint32Array, width: number) => void;
  /** The rows to add and those to take away for a choice. */
  terms: (choice: Selection[Dimension]) => Terms;
}

export interface Terms {
  plus: readonly number[];
  minus: readonly number[];
}

const HOURS = 24;
const DAYS = 7;

/** The layout for a dimension of so many known bins. @throws RangeError where the week has another size than 7 by 24. */
export function axisOf(dimension: Dimension, extent: Extent): Axis {
  const bins = extent[dimension];
  // Which kind of choice belongs to which dimension is what `Selection` says.
  if (dimension === 'month') return spans(bins) as Axis;
  if (dimension !== 'weekhour') return sets(bins) as Axis;
  if (bins !== DAYS * HOURS) throw new RangeError(`A week has ${DAYS * HOURS} hours, not ${bins}.`);
  return blocks() as Axis;
}

interface AxisOf<D extends Dimension> extends Omit<Axis, 'terms'> {
  terms: (choice: Selection[D]) => Terms;
}

function spans(months: number): AxisOf<'month'> {
  const unknown = months + 1;
  const within = (month: number): number => Math.min(Math.max(month, 0), months);
  return {
    rows: months + 2,
    rowOf: (bin) => (bin < 0 || bin === months ? unknown : bin < months ? bin + 1 : null),
    accumulate(sums, width) {
      for (let at = 2 * width; at < unknown * width; at++) add(sums, at, at - width, 1);
    },
    terms(span) {
      if (span === null) return { plus: [months, unknown], minus: [] };
      const [from, end] = [within(span[0]), within(span[1] + 1)];
      return end > from ? { plus: [end], minus: [from] } : { plus: [], minus: [] };
    },
  };
}

function blocks(): AxisOf<'weekhour'> {
  const stride = HOURS + 1;
  const corner = (days: number, hours: number): number => days * stride + hours;
  const unknown = corner(DAYS, HOURS) + 1;
  return {
    rows: unknown + 1,
    rowOf(bin) {
      if (bin < 0 || bin === DAYS * HOURS) return unknown;
      return bin < DAYS * HOURS ? corner(Math.floor(bin / HOURS) + 1, (bin % HOURS) + 1) : null;
    },
    accumulate(sums, width) {
      for (let day = 1; day <= DAYS; day++) {
        for (let hour = 1; hour <= HOURS; hour++) {
          const first = corner(day, hour) * width;
          for (let at = first; at < first + width; at++) {
            add(sums, at, at - stride * width, 1);
            add(sums, at, at - width, 1);
            add(sums, at, at - (stride + 1) * width, -1);
          }
        }
      }
    },
    terms(block) {
      if (block === null) return { plus: [corner(DAYS, HOURS), unknown], minus: [] };
      const [day, dayEnd] = [Math.max(block.weekday[0], 0), Math.min(block.weekday[1] + 1, DAYS)];
      const [hour, hourEnd] = [Math.max(block.hour[0], 0), Math.min(block.hour[1] + 1, HOURS)];
      if (dayEnd <= day || hourEnd <= hour) return { plus: [], minus: [] };
      return {
        plus: [corner(dayEnd, hourEnd), corner(day, hour)],
        minus: [corner(day, hourEnd), corner(dayEnd, hour)],
      };
    },
  };
}

function sets(bins: number): AxisOf<'category'> {
  const all = bins + 1;
  return {
    rows: bins + 2,
    rowOf: (bin) => (bin < 0 ? bins : bin <= bins ? bin : null),
    accumulate(sums, width) {
      for (let at = 0; at < all * width; at++) add(sums, all * width + (at % width), at, 1);
    },
    terms(chosen) {
      if (chosen === null) return { plus: [all], minus: [] };
      return { plus: [...new Set(chosen)].filter((bin) => bin >= 0 && bin <= bins), minus: [] };
    },
  };
}

function add(sums: Uint32Array, at: number, from: number, sign: 1 | -1): void {
  sums[at] = (sums[at] ?? 0) + sign * (sums[from] ?? 0);
}
