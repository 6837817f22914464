import { NOTHING_CHOSEN, type Counts, type Selection } from '../../../src/lib/figures/linked/selection.ts';

/** What the views show now. */
export class Shown {
  counts: Counts = $state.raw() as Counts;
  /** The same months a year before, where they are compared. */
  prior: Counts | null = $state.raw(null);
  selection: Selection = $state.raw(NOTHING_CHOSEN);

  constructor(counts: Counts) {
    this.counts = counts;
  }
}
