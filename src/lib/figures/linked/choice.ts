import { DIMENSIONS, type Dimension, type Selection } from './selection.ts';

/** Whether a bin of a view is chosen; without a choice there every bin is. */
export function isChosen<D extends Dimension>(dimension: D, choice: Selection[D], bin: number): boolean {
  return choice === null || chosenBins(dimension, choice).has(bin);
}

/** The bins that a choice holds; none where there is no choice. */
export function chosenBins<D extends Dimension>(dimension: D, choice: Selection[D]): Set<number> {
  if (choice === null) return new Set();
  if (dimension === 'month') {
    const [from, to] = choice as NonNullable<Selection['month']>;
    return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  }
  if (dimension === 'weekhour') {
    const { weekday, hour } = choice as NonNullable<Selection['weekhour']>;
    const bins = new Set<number>();
    for (let day = weekday[0]; day <= weekday[1]; day++)
      for (let at = hour[0]; at <= hour[1]; at++) bins.add(day * 24 + at);
    return bins;
  }
  return new Set(choice as readonly number[]);
}

/** The selection with another choice in one view; a set without bins is no choice. */
export function withChoice<D extends Dimension>(
  selection: Selection,
  dimension: D,
  choice: Selection[D],
): Selection {
  const empty = Array.isArray(choice) && choice.length === 0 && dimension !== 'month';
  return { ...selection, [dimension]: empty ? null : choice };
}

/** A set with one bin more, or without it where it was in; null where none is left. */
export function toggled(set: readonly number[] | null, bin: number): readonly number[] | null {
  const next = set?.includes(bin) ? set.filter((one) => one !== bin) : [...(set ?? []), bin];
  return next.length === 0 ? null : next.sort((a, b) => a - b);
}

/** Views with a choice, in the order in which they are told. */
export function chosenViews(selection: Selection): Dimension[] {
  return DIMENSIONS.filter((dimension) => selection[dimension] !== null);
}

/** The same choices give the same text: tells one selection, or one part of it, from another. */
export function choiceKey(selection: Selection, without: Dimension | null = null): string {
  return JSON.stringify(DIMENSIONS.map((dimension) => (dimension === without ? null : selection[dimension])));
}
