import type { Dataset } from '../src/lib/catalogue/dataset.ts';
import type { Indicator } from '../src/lib/catalogue/indicator.ts';
import type { Observation } from '../src/lib/catalogue/observation.ts';
import type { Places } from './places.ts';
import type { RawFolder } from './raw.ts';

/** How one publisher's files become tidy rows. `rows` is pure: the same files give the same rows. */
export interface Recipe {
  dataset: Dataset;
  indicators: Indicator[];
  /**
   * Every row of the dataset, in any order; the build sorts and checks them.
   * @throws when a file does not have the columns or codes that the recipe was written for.
   */
  rows(raw: RawFolder, places: Places): Observation[];
}
