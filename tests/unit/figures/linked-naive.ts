import fc from 'fast-check';
import {
  DIMENSIONS,
  type Counts,
  type Dimension,
  type Extent,
  type Selection,
} from '../../../src/lib/figures/linked/selection.ts';

/** An incident as its bin in each view; the extent's own number stands for "not known". */
export type Bins = Record<Exclude<Dimension, 'weekhour'>, number> & {
  weekday: number | null;
  hour: number | null;
};

export const SMALL: Extent = { month: 5, weekhour: 168, category: 4, outcome: 3, district: 2, cell: 6 };

export const incidents = fc.array(
  fc.record<Bins>({
    month: fc.nat(SMALL.month),
    category: fc.nat(SMALL.category),
    outcome: fc.nat(SMALL.outcome),
    district: fc.nat(SMALL.district),
    cell: fc.nat(SMALL.cell),
    weekday: fc.option(fc.nat(6), { freq: 8 }),
    hour: fc.option(fc.nat(23), { freq: 8 }),
  }),
  { maxLength: 60 },
);

const pair = (max: number) => fc.tuple(fc.nat(max), fc.nat(max));
const list = (bins: number) => fc.option(fc.uniqueArray(fc.nat(bins)));

export const selections = fc.record<Selection>({
  month: fc.option(pair(SMALL.month - 1)),
  weekhour: fc.option(fc.record({ weekday: pair(6), hour: pair(23) })),
  category: list(SMALL.category),
  outcome: list(SMALL.outcome),
  district: list(SMALL.district),
  cell: list(SMALL.cell),
});

/** Number of the bin of an incident in a view. */
export function binOf(view: Dimension, one: Bins): number {
  if (view !== 'weekhour') return one[view];
  return one.weekday === null || one.hour === null ? SMALL.weekhour : one.weekday * 24 + one.hour;
}

function passes(view: Dimension, one: Bins, selection: Selection): boolean {
  const { month, weekhour } = selection;
  if (view === 'month') {
    return month === null || (one.month < SMALL.month && month[0] <= one.month && one.month <= month[1]);
  }
  if (view === 'weekhour') {
    if (weekhour === null) return true;
    const { weekday, hour } = one;
    if (weekday === null || hour === null) return false;
    const within = (value: number, [from, to]: readonly [number, number]) => from <= value && value <= to;
    return within(weekday, weekhour.weekday) && within(hour, weekhour.hour);
  }
  return selection[view]?.includes(one[view]) ?? true;
}

/** What the contract says, word by word: each view counts the incidents that pass the choices of all other views. */
export function naive(all: readonly Bins[], selection: Selection): Counts {
  const counted = (view: Dimension): Uint32Array => {
    const counts = new Uint32Array(SMALL[view] + 1);
    for (const one of all) {
      const obeys = DIMENSIONS.every((other) => other === view || passes(other, one, selection));
      const bin = binOf(view, one);
      if (obeys) counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  const chosen = all.filter((one) => DIMENSIONS.every((view) => passes(view, one, selection))).length;
  return {
    views: {
      month: counted('month'),
      weekhour: counted('weekhour'),
      category: counted('category'),
      outcome: counted('outcome'),
      district: counted('district'),
      cell: counted('cell'),
    },
    chosen,
  };
}

/** Whether an incident passes the choices of all views but some. */
export function passesBut(one: Bins, selection: Selection, but: readonly Dimension[]): boolean {
  return DIMENSIONS.every((view) => but.includes(view) || passes(view, one, selection));
}
