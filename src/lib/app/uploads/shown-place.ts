import type { Dataset } from '../../catalogue/dataset.ts';
import { linkedPlace } from '../../figures/linked/linked-place.ts';
import { extentOf, type LinkedPlace } from '../../figures/linked/place.ts';
import { NOTHING_CHOSEN, type Counts } from '../../figures/linked/selection.ts';
import type { Engine } from '../../store/engine.ts';
import * as m from '../../i18n/messages/intake.js';
import { firstSeries, type ShownSeries } from '../first-series.ts';
import { countsFor } from '../linked-cubes.ts';
import type { OwnPlace } from './own-place.ts';

/** A place of the reader's own with what its page shows first. */
export type ShownPlace =
  | { kind: 'linked'; dataset: Dataset; place: LinkedPlace; whole: Counts }
  | { kind: 'series'; dataset: Dataset; name: string; shown: ShownSeries }
  | { kind: 'nothing'; dataset: Dataset; why: string };

/**
 * What the page of a place shows first.
 * @param engine the one that answers for this place
 * @throws Failure as `Engine.run` does
 */
export async function shownPlace(own: OwnPlace, engine: Engine, signal: AbortSignal): Promise<ShownPlace> {
  if (own.kind === 'nothing') return own;
  if (own.kind === 'incidents') {
    const { dataset, locality, lists } = own;
    if (!locality.incidents) return { kind: 'nothing', dataset, why: m.no_record() };
    const place = linkedPlace(locality, locality.incidents, dataset, lists);
    return {
      kind: 'linked',
      dataset,
      place,
      whole: await countsFor(engine, extentOf(place), NOTHING_CHOSEN, { signal }),
    };
  }
  const { datasets, localities, measures, areas } = own.catalogue;
  const [dataset] = datasets;
  if (!dataset) throw new Error('A place of one’s own has a dataset.');
  const shown = await firstSeries(measures, areas, datasets, engine);
  if (shown === null) return { kind: 'nothing', dataset, why: m.no_first_value() };
  return { kind: 'series', dataset, name: localities[0]?.name ?? dataset.title, shown };
}
