import type { Language } from '../catalogue/area.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../figures/figure.ts';
import type { Engine } from '../store/engine.ts';
import type { View } from './view.ts';

/**
 * Answers a view: asks the engine what the form needs and builds the figure.
 *
 * @throws Failure as `Engine.run` does; that there is nothing to show is an answer, not a failure
 */
export function answer(
  view: View,
  _catalogue: Catalogue,
  _engine: Engine,
  _options: { signal?: AbortSignal; language?: Language } = {},
): Promise<Answer> {
  return Promise.reject(new Error(`The form ${view.form} is not built yet.`));
}
